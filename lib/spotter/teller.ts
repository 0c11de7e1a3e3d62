import type { PageMessage, SeenAnswer, SeenMessage } from '../messages/page.ts';
import { personKey } from './person-key.ts';
import type { PagePort } from './port.ts';

/** What is to be told, but for the document's key, which the teller knows. */
export type Seen = Omit<SeenMessage, 'type' | 'documentKey'>;

/** Tells the worker who is on this document: the whole list, only when it has changed, and not too often. */
export interface Teller {
  /** Says who is here now. */
  readonly tell: (seen: Seen) => void;
  /** Whatever was told counts for nothing any more: tell again at the next occasion. */
  readonly forget: () => void;
  /** This document goes away, or is nobody's business any more. */
  readonly gone: () => void;
  /** The user wants to see this person, one of the last told. */
  readonly open: (key: string) => void;
}

/** Milliseconds between two lists: the first goes at once, a page that keeps changing is told of ever less often. */
const SPACING = 100;
const SPACING_AT_MOST = 500;

/** Milliseconds until a list that nobody heard is sent again, and how many times longer after each next failure. */
const RETRY = 250;
const RETRY_GROWS = 16;

/** Milliseconds. The address changes first and the people follow: until then the old ones are not of the new page. */
const AFTER_NAVIGATION = 150;

/** A page that flashes words in its title must not keep the worker awake. */
const TITLES_AT_MOST = 3;

/** @param answered gets the keys of a list and their looks; `null` where nothing may be drawn. */
export function createTeller(
  port: PagePort,
  answered: (keys: readonly string[], looks: SeenAnswer['looks']) => void,
): Teller {
  // Not randomUUID: a webmail on plain http has none.
  const documentKey = crypto.getRandomValues(new Uint32Array(4)).join();
  let seen: Seen | undefined;
  let told = '';
  let keys: readonly string[] = [];
  let url: string | undefined;
  let title = '';
  let titles = 0;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spacing = SPACING;
  let retry = RETRY;
  let notBefore = 0;

  const send = async (message: PageMessage) => {
    try {
      return await port.send(message);
    } catch {
      return undefined; // The worker is gone, or the whole extension: both are seen to by who needs the answer.
    }
  };

  const consider = () => {
    if (!seen || isAsking || document.hidden) return; // shown again, the tab is read and told of again
    const hasWaited = timer !== undefined;
    clearTimeout(timer);
    timer = undefined;
    const now = performance.now();
    if (url && url !== seen.url) notBefore = Math.max(notBefore, now + AFTER_NAVIGATION);
    url = seen.url;
    const text = JSON.stringify({ ...seen, title: '' });
    const isSame = text === told;
    if (isSame && (seen.title === title || titles >= TITLES_AT_MOST)) return;
    if (now < notBefore) {
      timer = setTimeout(consider, notBefore - now);
      return;
    }
    title = seen.title;
    titles = isSame ? titles + 1 : 0;
    told = text;
    spacing = hasWaited ? Math.min(spacing * 2, SPACING_AT_MOST) : SPACING;
    notBefore = now + spacing;
    void ask(seen);
  };

  const ask = async (list: Seen) => {
    isAsking = true;
    const asked = list.people.map(personKey);
    keys = asked;
    const looks = ((await send({ type: 'seen', documentKey, ...list })) as SeenAnswer | undefined)?.looks;
    isAsking = false;
    if (looks === undefined) {
      told = '';
      notBefore = performance.now() + retry;
      retry *= RETRY_GROWS;
    } else {
      retry = RETRY;
      answered(asked, looks);
    }
    consider();
  };

  const forget = () => {
    told = '';
    notBefore = 0;
  };

  return {
    tell: (now) => {
      seen = now;
      consider();
    },
    forget,
    gone: () => {
      seen = undefined;
      if (told) void send({ type: 'gone', documentKey });
      forget();
    },
    open: (key) => {
      const index = keys.indexOf(key);
      if (index >= 0) void send({ type: 'open', documentKey, index });
    },
  };
}
