import type { MarkLook, SeenAnswer, SeenMessage } from '../messages/page.ts';
import { personKey } from './person-key.ts';
import type { PagePort } from './port.ts';

/** What is to be told, but for the document's key, which the teller knows. */
export type Seen = Omit<SeenMessage, 'type' | 'documentKey'>;

/** Tells the worker who is on this document: the whole list, only when it has changed, and not too often. */
export interface Teller {
  /** Says who is here now; `undefined` where this page is nobody's business (any more). */
  readonly tell: (seen: Seen | undefined) => void;
  /** Nothing is told for so many milliseconds: the address has changed before the people have. */
  readonly hold: (milliseconds: number) => void;
  /** Whatever was told counts for nothing any more: tell again at the next occasion. */
  readonly forget: () => void;
  /** Sends nothing until the next `tell`. */
  readonly pause: () => void;
  /** This document goes away, or has nobody any more. */
  readonly gone: () => void;
  /** The user wants to see this person, one of the last told. */
  readonly open: (key: string) => void;
}

/** Milliseconds between two lists: the first goes at once, a page that keeps changing is told of ever less often. */
const SPACING = { least: 100, most: 500, afterFailure: 5000, retry: 250 };

/** A page that flashes words in its title must not keep the worker awake. */
const TITLES_PER_ADDRESS = 3;

/**
 * @param answered gets the looks of each person of a list by their keys; `null` where nothing may be drawn.
 * @param orphaned is called when the extension turns out to be gone.
 */
export function createTeller(
  port: PagePort,
  answered: (looks: ReadonlyMap<string, MarkLook> | null) => void,
  orphaned: () => void,
): Teller {
  // Not randomUUID: a webmail on plain http has none.
  const documentKey = crypto.getRandomValues(new Uint32Array(4)).join('-');
  let seen: Seen | undefined;
  let told = '';
  let toldKeys: readonly string[] = [];
  let address = '';
  let title = '';
  let titles = 0;
  let spacing = SPACING.least;
  let notBefore = 0;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settledTitle = (now: Seen): string => {
    if (now.url !== address) titles = 0;
    address = now.url;
    if (now.title !== title && titles++ < TITLES_PER_ADDRESS) title = now.title;
    return title;
  };

  const consider = (hasWaited = false) => {
    if (!seen || isAsking || timer !== undefined) return;
    const next = { ...seen, title: settledTitle(seen) };
    const text = JSON.stringify(next);
    if (text === told) return;
    const wait = notBefore - performance.now();
    if (wait > 0) {
      timer = setTimeout(() => {
        timer = undefined;
        consider(true);
      }, wait);
      return;
    }
    spacing = hasWaited ? Math.min(spacing * 2, SPACING.most) : SPACING.least;
    notBefore = performance.now() + spacing;
    told = text;
    void ask({ type: 'seen', documentKey, ...next });
  };

  const ask = async (message: SeenMessage) => {
    isAsking = true;
    const keys = message.people.map(personKey);
    toldKeys = keys;
    // A worker that was just killed, or is being started, may fail to hear the first time.
    const answer = (await attempt(message)) ?? (await after(SPACING.retry, () => attempt(message)));
    isAsking = false;
    if (!port.isAlive()) return orphaned();
    if (answer) {
      const { looks } = answer;
      answered(looks && new Map(looks.map((look, at) => [keys[at] ?? '', look])));
    } else {
      told = '';
      notBefore = performance.now() + SPACING.afterFailure;
    }
    consider();
  };

  const attempt = async (message: SeenMessage): Promise<SeenAnswer | undefined> => {
    try {
      if (!port.isAlive()) return undefined;
      const answer = (await port.send(message)) as SeenAnswer | undefined;
      return answer?.looks === null || Array.isArray(answer?.looks) ? answer : undefined;
    } catch {
      return undefined;
    }
  };

  const pause = () => {
    clearTimeout(timer);
    timer = seen = undefined;
  };
  const forget = () => {
    told = '';
    notBefore = 0;
  };
  const gone = () => {
    pause();
    if (told) send({ type: 'gone', documentKey });
    forget();
  };
  const send = (message: Parameters<PagePort['send']>[0]) => {
    if (port.isAlive()) port.send(message).catch(() => {}); // Going away, or the popup says what is wrong.
  };

  return {
    tell: (now) => {
      if (!now) return gone();
      seen = now;
      consider();
    },
    hold: (milliseconds) => {
      notBefore = Math.max(notBefore, performance.now() + milliseconds);
    },
    forget,
    pause,
    gone,
    open: (key) => {
      const index = toldKeys.indexOf(key);
      if (index >= 0) send({ type: 'open', documentKey, index });
    },
  };
}

const after = <T>(milliseconds: number, act: () => T): Promise<Awaited<T>> =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds)).then(act) as Promise<Awaited<T>>;
