import type { MarkLook } from '../messages/page.ts';
import type { Adapter } from '../sites/contract.ts';
import { type PageRead, readPage, rootsOf } from '../sites/read-page.ts';
import { createMarks, type Wanted } from './marks.ts';
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
  attributes: true,
  attributeFilter: ['href', 'email', 'title', 'aria-label', 'data-hovercard-id'],
};

/** After a reading, none follows for so many times as long as it took: at worst 4 % of the page's time. */
const REST = { times: 25, most: 1000 };

/** Milliseconds. The address changes first and the people follow: until then the old ones are not of the new page. */
const AFTER_NAVIGATION = 150;

/** Milliseconds between two looks whether this script is an orphan, while it has marks to take away then. */
const ORPHAN_CHECK = 1000;

/** People whose looks are kept in memory, at most. */
const REMEMBERED = 2000;

/** A row reacts to some of these, so none of them may reach it when the mark is meant. */
const CLICKS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/** Watches this document until stopped: reads it when it changes, tells the worker, draws what it answers. */
export function spot(adapters: readonly Adapter[], port: PagePort): Spotter {
  const life = new AbortController();
  const { signal } = life;
  const marks = createMarks();
  const looks = new Map<string, MarkLook>();
  let last: PageRead = { found: [] };
  let isSettled = false;
  let isAway = false;
  let mayDraw = true;
  let isStale = false;
  let address = location.href;
  let root: Element | null = document.documentElement;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let orphanCheck: ReturnType<typeof setInterval> | undefined;

  const isAlive = () => !signal.aborted && port.isAlive();
  const isOff = () => signal.aborted || !isSettled || isAway || document.hidden;

  const stop = () => {
    if (signal.aborted) return;
    life.abort();
    pause();
    marks.place(new Map());
  };

  const teller = createTeller(
    port,
    (answer) => {
      mayDraw = answer !== null;
      if (!answer || isStale || looks.size > REMEMBERED) looks.clear();
      isStale = false;
      for (const [key, look] of answer ?? []) looks.set(key, look);
      if (!isOff()) draw();
    },
    stop,
  );

  const draw = () => {
    const wanted = new Map<Element, Wanted>();
    for (const { sighting, anchors } of mayDraw ? last.found : []) {
      const key = personKey(sighting);
      // A stranger's look is remembered like everybody's: who is drawn at once was asked about, not known.
      const look = looks.get(key);
      for (const anchor of anchors) if (look && !wanted.has(anchor)) wanted.set(anchor, { key, look });
    }
    const theirs = observer.takeRecords();
    marks.place(wanted);
    observer.takeRecords(); // our own
    if (theirs.length > 0) readLater();
    if (!marks.count()) orphanCheck = void clearInterval(orphanCheck);
    else orphanCheck ??= setInterval(() => isAlive() || stop(), ORPHAN_CHECK);
  };

  const read = () => {
    timer = void clearTimeout(timer);
    if (!isAlive()) return stop();
    if (isOff()) return;
    const begun = performance.now();
    if (location.href !== address) teller.hold(AFTER_NAVIGATION);
    address = location.href;
    if (document.documentElement !== root) listen(); // document.open() has taken every listener with it
    root = document.documentElement;
    try {
      last = readPage(adapters, document, location);
      const { adapter, found } = last;
      if (adapter) for (const part of rootsOf(adapter, document)) observer.observe(part, WATCHED);
      teller.tell(
        adapter && {
          site: adapter.id,
          verified: adapter.verified,
          expectsPeople: adapter.expectsPeople(location, document),
          url: address,
          title: document.title,
          people: found.map(({ sighting }) => sighting),
        },
      );
    } catch {
      last = { found: [] }; // An adapter tripped over an unknown page: nobody found, and no error in its console.
    }
    draw();
    const ended = performance.now();
    notBefore = ended + Math.min((ended - begun) * REST.times, REST.most);
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
    timer = void clearTimeout(timer);
    orphanCheck = void clearInterval(orphanCheck);
    teller.pause();
  };

  const resume = () => {
    if (isOff()) return;
    observer.observe(document, WATCHED);
    read();
  };

  const onClick = (event: Event) => {
    // What a page makes up itself it may keep, whoever's mark it is.
    if (!event.isTrusted || (event as MouseEvent).button !== 0) return;
    const hit = marks.hit(event);
    if (!hit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' && hit.key !== undefined) teller.open(hit.key);
  };
  const onVisibility = () => {
    if (!isAlive()) stop();
    else if (document.hidden) pause();
    else resume();
  };
  const onHide = () => {
    isAway = true;
    pause();
    teller.gone();
  };
  const onShow = () => {
    isAway = false;
    onVisibility();
  };
  const onNavigation = () => {
    if (location.href !== address) read();
  };

  // All of it may be called again: a listener that is there already is not added twice.
  const listen = () => {
    for (const type of CLICKS) addEventListener(type, onClick, { capture: true, signal });
    document.addEventListener('visibilitychange', onVisibility, { signal });
    addEventListener('pagehide', onHide, { signal });
    addEventListener('pageshow', onShow, { signal });
    addEventListener('popstate', onNavigation, { signal });
    // `window.navigation` is younger than the oldest Firefox; there the next change of the page tells.
    globalThis.navigation?.addEventListener('currententrychange', onNavigation, { signal });
  };

  listen();
  port.onAskAgain(() => {
    teller.forget();
    isStale = true;
    read();
  }, signal);
  whenSettled(() => {
    isSettled = true;
    resume();
  }, signal);
  return { isAlive, stop };
}
