import type { MarkLook } from '../messages/page.ts';
import type { Adapter, Found } from '../sites/contract.ts';
import { readPage } from '../sites/read-page.ts';
import { createMarks } from './marks.ts';
import { now } from './now.ts';
import { personKey } from './person-key.ts';
import type { PagePort } from './port.ts';
import { whenSettled } from './settled.ts';
import { createTeller } from './teller.ts';

/** Is this spotter still at work on its document? On being asked, one that is an orphan by now clears up and ends. */
export type Spotter = () => boolean;

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

/** Characters of the document's address and of its title that are told, well within what the worker takes. */
const TEXT_AT_MOST = 2000;

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

  const isAlive = () => {
    if (!port.isAlive()) stop();
    return !signal.aborted;
  };

  const teller = createTeller(port, (keys, answer) => {
    if (isStale || !answer || looks.size > PEOPLE_AT_MOST) looks.clear();
    isStale = false;
    answer?.forEach((look, at) => {
      looks.set(keys[at] ?? '', look);
    });
    if (isWorking()) draw();
  });

  /** Not so in a hidden tab, and not before the page has settled. */
  const isWorking = () => isAlive() && isSettled && !document.hidden;

  const draw = () => {
    const wanted = new Map<Element, readonly [string, MarkLook]>();
    for (const { sighting, markBehind } of found) {
      const key = personKey(sighting);
      // A stranger's look is remembered like everybody's: who is drawn at once was asked about, not known.
      const look = looks.get(key);
      for (const anchor of markBehind) if (look && !wanted.has(anchor)) wanted.set(anchor, [key, look]);
    }
    if (observer.takeRecords()[0]) readLater();
    clearInterval(orphanCheck);
    if (marks.place(wanted)) orphanCheck = setInterval(isWorking, ORPHAN_CHECK);
    observer.takeRecords(); // what we did ourselves
  };

  const read = () => {
    clearTimeout(timer);
    timer = undefined;
    if (root !== document.documentElement) listen();
    if (!isWorking()) return;
    const begun = now();
    found = [];
    observer.observe(document, WATCHED);
    try {
      const { adapter, roots = [], found: everybody } = readPage(adapters, document, location);
      if (adapter) {
        for (const part of roots) observer.observe(part, WATCHED);
        found = everybody.slice(0, PEOPLE_AT_MOST);
        teller.tell({
          site: adapter.id,
          verified: adapter.verified,
          expectsPeople: adapter.expectsPeople(location, document),
          url: location.href.slice(0, TEXT_AT_MOST),
          title: document.title.slice(0, TEXT_AT_MOST),
          people: found.map(({ sighting }) => sighting),
        });
      } else teller.gone();
    } catch {
      // An adapter tripped over an unknown page: nobody is found there, and no error comes to its console.
    }
    draw();
    const ended = now();
    notBefore = ended + Math.min((ended - begun) * REST, REST_AT_MOST);
  };

  const readLater = () => {
    timer ??= setTimeout(read, notBefore - now());
  };

  // In the observer's own microtask, so that somebody already asked about is drawn in the frame they come in.
  const observer = new MutationObserver((records) => {
    if (now() >= notBefore) return read();
    for (const { type, target } of records) if (type === 'attributes') marks.blank(target);
    readLater();
  });

  const pause = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(orphanCheck);
    timer = undefined;
  };

  /** Ends everything and leaves nothing of it in the page. */
  const stop = () => {
    life.abort();
    pause();
    teller.gone();
    found = [];
    draw();
  };

  const onPress = (event: Event) => {
    // What a page makes up itself it may keep, whoever's mark it is.
    if (!event.isTrusted || (event as MouseEvent).button) return;
    const key = marks.keyOf(event.composedPath()[0]);
    if (key === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key && event.type === 'click') teller.open(key);
  };

  const onGo = () => {
    teller.gone();
    pause();
  };

  const onComeOrHide = () => {
    if (document.hidden) pause();
    else read();
  };

  /** Once, and again after `document.open()`, which takes every listener along. */
  const listen = () => {
    root = document.documentElement;
    const on = (types: string, listener: (event: Event) => void, target: EventTarget = window) => {
      for (const type of types.split(' ')) target.addEventListener(type, listener, { capture: true, signal });
    };
    on(PRESSES, onPress);
    on('pagehide', onGo);
    on('pageshow visibilitychange', onComeOrHide);
    // Younger than our oldest Firefox: there the window is asked in vain, and the next change of the page tells.
    on('currententrychange', readLater, window.navigation);
  };

  port.hear(({ type }) => {
    if (type === 'stop') return stop();
    teller.forget();
    isStale = true;
    read();
  });
  whenSettled(() => {
    if (isSettled) return;
    isSettled = true;
    read();
  });
  return isAlive;
}
