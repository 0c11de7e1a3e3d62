import type { GoneMessage, OpenMessage, SeenAnswer, SeenMessage } from '../messages/page.ts';
import { now } from './now.ts';
import { personKey } from './person-key.ts';
import type { PagePort } from './port.ts';

/** What is to be told, but for the document's key, which the teller knows. */
export type Seen = Omit<SeenMessage, 'type' | 'documentKey'>;

type Untold<Message> = Omit<Message, 'documentKey'>;

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

  /** `undefined` where nobody heard it: the worker is gone, or the whole extension. */
  const send = (message: Untold<SeenMessage> | Untold<OpenMessage> | Untold<GoneMessage>) =>
    port.send({ ...message, documentKey }).catch(() => {}) as Promise<SeenAnswer | undefined>;

  const consider = async (): Promise<void> => {
    if (!seen || isAsking || document.hidden) return; // shown again, the tab is read and told of again
    const hasWaited = timer;
    clearTimeout(timer);
    timer = undefined;
    const begun = now();
    if (url && url !== seen.url) notBefore = Math.max(notBefore, begun + AFTER_NAVIGATION);
    url = seen.url;
    const text = JSON.stringify({ ...seen, title: '' });
    const isSame = text === told;
    if (isSame && (seen.title === title || titles >= TITLES_AT_MOST)) return;
    if (begun < notBefore) {
      timer = setTimeout(consider, notBefore - begun);
      return;
    }
    title = seen.title;
    titles = isSame ? titles + 1 : 0;
    told = text;
    spacing = hasWaited ? Math.min(spacing * 2, SPACING_AT_MOST) : SPACING;
    notBefore = begun + spacing;
    keys = seen.people.map(personKey);
    isAsking = true;
    const answer = await send({ type: 'seen', ...seen });
    isAsking = false;
    if (answer) {
      retry = RETRY;
      answered(keys, answer.looks);
    } else {
      told = '';
      notBefore = now() + retry;
      retry *= RETRY_GROWS;
    }
    void consider();
  };

  const forget = () => {
    told = '';
    notBefore = 0;
  };

  return {
    tell: (list) => {
      seen = list;
      void consider();
    },
    forget,
    gone: () => {
      seen = undefined;
      if (told) void send({ type: 'gone' });
      forget();
    },
    open: (key) => {
      const index = keys.indexOf(key);
      if (index >= 0) void send({ type: 'open', index });
    },
  };
}
