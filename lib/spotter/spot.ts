import type { MarkLook } from '../messages/page.ts';
import type { Adapter, Found } from '../sites/contract.ts';
import { readPage, rootsOf } from '../sites/read-page.ts';
import { createMarks } from './marks.ts';
import { personKey } from './person-key.ts';
import type { PagePort } from './port.ts';
import { whenSettled } from './settled.ts';
import { createTeller } from './teller.ts';

/** One spotter at work on one document. */
export interface Spotter {
  /** Still working, and still the extension's? */
  readonly isAlive: () => boolean;
  /** Ends everything and leaves nothing of it in the page. */
  readonly stop: () => void;
}

/**
 * What adapters read people from, besides elements that come and go. A list's row is re-used for the next person by
 * a new `href` and new text in the old text node, which no `childList` record tells. No more than these: observing
 * every attribute froze browsers elsewhere (Bitwarden).
 */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['href', 'email', 'title', 'aria-label', 'data-hovercard-id'],
};

/** After a reading, none follows for so many times as long as it took: at worst 4 % of the page's time. */
const REST = 25;
const REST_AT_MOST = 1000;

/** Milliseconds between two looks whether this script is an orphan, while it has marks to take away then. */
const ORPHAN_CHECK = 1000;

/** People told of at once, at most (see `checkPageMessage`), and about as many whose looks are kept in memory. */
const PEOPLE_AT_MOST = 2000;

/** A row reacts to some of these, so none of them may reach it when the mark is meant. */
const PRESSES = 'pointerdown mousedown pointerup mouseup click dblclick';

/** Watches this document until stopped: reads it when it changes, tells the worker, draws what it answers. */
export function spot(adapters: readonly Adapter[], port: PagePort): Spotter {
  const life = new AbortController();
  const { signal } = life;
  const marks = createMarks();
  const looks = new Map<string, MarkLook>();
  let found: readonly Found[] = [];
  let isSettled = false;
  let isStale = false;
  let root: Element | undefined;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let orphanCheck: ReturnType<typeof setInterval> | undefined;

  const isAlive = () => !signal.aborted && port.isAlive();

  const teller = createTeller(port, (keys, answer) => {
    if (isStale || !answer || looks.size > PEOPLE_AT_MOST) looks.clear();
    isStale = false;
    keys.forEach((key, at) => {
      const look = answer?.[at];
      if (look) looks.set(key, look);
    });
    if (isWorking()) draw();
  });

  /** Not so in a hidden tab, and not before the page has settled; an orphan ends itself here. */
  const isWorking = () => {
    if (!isAlive()) stop();
    return isSettled && !document.hidden && !signal.aborted;
  };

  const draw = () => {
    const wanted = new Map<Element, readonly [string, MarkLook]>();
    for (const { sighting, anchors } of found) {
      const key = personKey(sighting);
      // A stranger's look is remembered like everybody's: who is drawn at once was asked about, not known.
      const look = looks.get(key);
      for (const anchor of anchors) if (look && !wanted.has(anchor)) wanted.set(anchor, [key, look]);
    }
    if (observer.takeRecords().length > 0) readLater();
    clearInterval(orphanCheck);
    if (marks.place(wanted) > 0) orphanCheck = setInterval(isWorking, ORPHAN_CHECK);
    observer.takeRecords(); // what we did ourselves
  };

  const read = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!isWorking()) return;
    const begun = performance.now();
    if (root !== document.documentElement) listen();
    found = [];
    observer.observe(document, WATCHED);
    try {
      const page = readPage(adapters, document, location);
      const { adapter } = page;
      if (adapter) {
        for (const part of rootsOf(adapter, document)) observer.observe(part, WATCHED);
        found = page.found.slice(0, PEOPLE_AT_MOST);
        teller.tell({
          site: adapter.id,
          verified: adapter.verified,
          expectsPeople: adapter.expectsPeople(location, document),
          url: location.href,
          title: document.title,
          people: found.map(({ sighting }) => sighting),
        });
      } else teller.gone();
    } catch {
      // An adapter tripped over an unknown page: nobody is found there, and no error comes to its console.
    }
    draw();
    const ended = performance.now();
    notBefore = ended + Math.min((ended - begun) * REST, REST_AT_MOST);
  };

  const readLater = () => {
    timer ??= setTimeout(read, notBefore - performance.now());
  };

  // In the observer's own microtask, so that somebody already asked about is drawn in the frame they come in.
  const observer = new MutationObserver((records) => {
    if (performance.now() >= notBefore) return read();
    for (const { type, target } of records) if (type === 'attributes') marks.blank(target);
    readLater();
  });

  const pause = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(orphanCheck);
    timer = undefined;
  };

  const stop = () => {
    if (signal.aborted) return;
    life.abort();
    pause();
    teller.gone();
    marks.place(new Map());
  };

  const onPress = (event: Event) => {
    // What a page makes up itself it may keep, whoever's mark it is.
    if (!event.isTrusted || (event as MouseEvent).button !== 0) return;
    const key = marks.keyOf(event.composedPath()[0]);
    if (key === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key && event.type === 'click') teller.open(key);
  };

  const onComeOrGo = ({ type }: Event) => {
    if (type === 'pagehide') teller.gone();
    if (document.hidden || type === 'pagehide') pause();
    else read();
  };

  /** Once, and again after `document.open()`, which takes every listener along. */
  const listen = () => {
    root = document.documentElement;
    const on = (target: EventTarget | undefined, types: string, listener: (event: Event) => void) => {
      for (const type of types.split(' '))
        target?.addEventListener(type, listener, { capture: true, signal });
    };
    on(window, PRESSES, onPress);
    on(window, 'pagehide pageshow', onComeOrGo);
    on(document, 'visibilitychange', onComeOrGo);
    // Younger than our oldest Firefox; there the next change of the page tells.
    on(globalThis.navigation, 'currententrychange', readLater);
  };

  port.onAskAgain(() => {
    teller.forget();
    isStale = true;
    read();
  });
  whenSettled(() => {
    if (isSettled) return;
    isSettled = true;
    listen();
    read();
  });
  return { isAlive, stop };
}
