import type {
  GoneMessage,
  OpenMessage,
  PeekAnswer,
  PeekMessage,
  SeenAnswer,
  SeenMessage,
} from '../messages/page.ts';
import type { Found } from '../sites/contract.ts';
import { now } from './now.ts';
import type { PagePort } from './port.ts';

/** What is to be told, but for the document's key, which the teller knows, and for the people. */
export type Seen = Omit<SeenMessage, 'type' | 'documentKey' | 'people'>;

type Untold<Message> = Omit<Message, 'documentKey'>;

/** Tells the worker who is on this document: the whole list, only when it has changed, and not too often. */
export interface Teller {
  /** Says who is here now; whoever is read from several elements in the very same words is told of once. */
  readonly tell: (seen: Seen, found: readonly Found[]) => void;
  /** Whatever was told counts for nothing any more: tell again at the next occasion. */
  readonly forget: () => void;
  /** This document goes away, or is nobody's business any more. */
  readonly gone: () => void;
  /** The user wants to see this person, one of the last told. */
  readonly openPerson: (whom: string) => void;
  /** What the notebook says of this person, as a picture. */
  readonly askPeek: (whom: string) => Promise<PeekAnswer | undefined>;
}

/** Milliseconds between two lists: the first goes at once, a page that keeps changing is told of ever less often. */
const SPACING = 100;
const SPACING_AT_MOST = 500;

/** Milliseconds until a list that nobody heard is sent again, and how many times longer after each next failure. */
const RETRY = 250;
const RETRY_GROWS = 16;

/** People told of at once (see `checkPageMessage`). */
const PEOPLE_AT_MOST = 2000;

/** @param answered gets the keys of a list and their looks; `null` where nothing may be drawn. */
export function createTeller(
  port: PagePort,
  answered: (keys: readonly string[], looks: SeenAnswer['looks']) => void,
): Teller {
  // No secret: the worker only has to tell one document of a frame from the next.
  const documentKey = `${Math.random()}`;
  let seen: Seen | undefined;
  let people: ReadonlyMap<string, Found> = new Map();
  let told = '';
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spacing = SPACING;
  let retry = RETRY;
  let notBefore = 0;

  /** `undefined` where nobody heard it: the worker is gone, or the whole extension. */
  const send = <Answer>(
    message: Untold<SeenMessage> | Untold<OpenMessage> | Untold<PeekMessage> | Untold<GoneMessage>,
  ) => port.send({ ...message, documentKey }).catch(() => {}) as Promise<Answer | undefined>;

  const consider = async (): Promise<void> => {
    if (!seen || isAsking || document.hidden) return; // shown again, the tab is read and told of again
    const hasWaited = timer;
    clearTimeout(timer);
    timer = undefined;
    const begun = now();
    const text = [JSON.stringify(seen), ...people.keys()].join();
    if (text === told) return;
    if (begun < notBefore) {
      timer = setTimeout(consider, notBefore - begun);
      return;
    }
    told = text;
    spacing = hasWaited ? Math.min(spacing * 2, SPACING_AT_MOST) : SPACING;
    notBefore = begun + spacing;
    const all = [...people.values()];
    const keys = all.map(({ who }) => who);
    isAsking = true;
    const answer = await send<SeenAnswer>({
      type: 'seen',
      ...seen,
      people: all.map(({ sighting }) => sighting),
    });
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
    tell: (page, found) => {
      seen = page;
      people = new Map(found.slice(0, PEOPLE_AT_MOST).map((one) => [one.said, one]));
      void consider();
    },
    forget,
    gone: () => {
      seen = undefined;
      if (told) void send({ type: 'gone' });
      forget();
    },
    // Nobody (a blank mark) and somebody who was never told of are none for the worker.
    openPerson: (whom) => void send({ type: 'open', whom }),
    askPeek: (whom) =>
      send({
        type: 'peek',
        whom,
        scale: devicePixelRatio,
        dark: matchMedia('(prefers-color-scheme:dark)').matches,
      }),
  };
}
