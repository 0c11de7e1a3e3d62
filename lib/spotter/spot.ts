import type { Outlines } from '../messages/page.ts';
import type { Adapter, Found } from '../sites/contract.ts';
import { createReader } from '../sites/read-page.ts';
import { createMarks, type Placed } from './marks.ts';
import { now } from './now.ts';
import { page } from './page.ts';
import { createPeek } from './peek.ts';
import type { PagePort } from './port.ts';
import { whenSettled } from './settled.ts';
import { createTeller } from './teller.ts';
import { WATCHED_PAGE, WATCHED_PERSON } from './watched.ts';

/** Is this spotter still at work on its document? On being asked, one that is an orphan by now clears up and ends. */
export type Spotter = () => boolean;

/** Changes that wait to be read, at most: with more of them the page is read anew as a whole. */
const WAITING_AT_MOST = 500;

/**
 * After a reading, none follows for so many times as long as it took: at worst 4 % of the page's time. What was not
 * used of a second before counts, so that 40 ms of it go at once where somebody scrolls.
 */
const REST = 25;
const REST_AT_MOST = 1000;

/**
 * Milliseconds after the last change until the page is read as a whole, in case what was followed was not all of it;
 * and on a page that never rests.
 */
const SWEEP_AFTER = 1000;
const SWEEP_AT_MOST_AFTER = 5000;

/** Milliseconds between two looks whether this script is an orphan, while it has marks to take away then. */
const ORPHAN_CHECK = 1000;

/** Milliseconds. The address changes first and the people follow: until then the old ones are not of the new page. */
const AFTER_NAVIGATION = 150;

/** About as many looks are kept in memory. */
const LOOKS_AT_MOST = 2000;

/** A row reacts to some of these presses, so none of them may reach it when the mark is meant. */
const POINTER = 'pointerover pointerdown mousedown pointerup mouseup click dblclick';

/** Watches this document until stopped: reads it when it changes, tells the worker, draws what it answers. */
export function spot(adapters: readonly Adapter[], port: PagePort): Spotter {
  const life = new AbortController();
  const { signal } = life;
  const marks = createMarks(() => isWorking() && draw());
  const peek = createPeek();
  const looks = new Map<string, Outlines>();
  const changes = new Map<Node, boolean>();
  let found: readonly Found[] = [];
  let isSettled = false;
  let isStale = false;
  /** When the page is to be read as a whole whatever has changed. */
  let sweepAt = 0;
  let root: Element | undefined;
  let url = location.href;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let orphanCheck: ReturnType<typeof setInterval> | undefined;

  const isAlive = () => {
    if (!port.isAlive()) stop();
    return !signal.aborted;
  };

  const teller = createTeller(port, (keys, answer) => {
    if (isStale || !answer || looks.size > LOOKS_AT_MOST) looks.clear();
    isStale = false;
    answer?.forEach((look, at) => {
      looks.set(keys[at] ?? '', look);
    });
    if (isWorking()) draw();
  });

  /** Not so in a hidden tab, and not before the page has settled. */
  const isWorking = () => isAlive() && isSettled && !page.hidden;

  const draw = () => {
    const wanted = new Map<Element, readonly [string, Outlines]>();
    for (const { who, markBehind } of found) {
      // A stranger's look is remembered like everybody's: who is drawn at once was asked about, not known.
      const look = looks.get(who);
      if (look && markBehind && !wanted.has(markBehind)) wanted.set(markBehind, [who, look]);
    }
    follow(observer.takeRecords());
    marks.place(wanted);
    if (wanted.size) orphanCheck ??= setInterval(isWorking, ORPHAN_CHECK);
    observer.takeRecords(); // what we did ourselves
  };

  const reader = createReader(adapters, page, location, (node, isRoot) =>
    observer.observe(node, isRoot ? WATCHED_PAGE : WATCHED_PERSON),
  );

  const read = () => {
    clearTimeout(timer);
    if (root !== page.documentElement) listen();
    if (!isWorking()) return;
    const begun = now();
    if (url !== location.href) {
      url = location.href;
      notBefore = begun + AFTER_NAVIGATION;
      return sweepLater();
    }
    // Nothing waits: somebody wants to know, or it is time to look whether all was followed.
    const isSweep = begun > sweepAt || !changes.size;
    const { adapter, strayed, found: everybody } = isSweep ? reader.sweep() : reader.follow(changes);
    found = everybody;
    if (adapter)
      teller.tell(
        {
          site: adapter.id,
          verified: adapter.isVerified && found.every(({ isChecked }) => isChecked),
          expectsPeople: adapter.mayShowPeople(location, page),
          strayed,
          url,
        },
        found,
      );
    else teller.gone();
    changes.clear();
    draw();
    const ended = now();
    notBefore = Math.max(notBefore, ended - REST_AT_MOST) + Math.min((ended - begun) * REST, REST_AT_MOST);
    if (isSweep) sweepAt = ended + SWEEP_AT_MOST_AFTER;
    else readAt(ended + SWEEP_AFTER);
  };

  const readAt = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(read, time - now());
  };

  const sweepLater = () => {
    sweepAt = 0;
    readAt(notBefore);
  };

  const follow = (records: readonly MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      changes.set(target, changes.get(target) ?? false);
      for (const node of addedNodes) changes.set(node, true);
    }
    if (changes.size > WAITING_AT_MOST) {
      changes.clear();
      sweepAt = 0;
    }
    if (records[0]) readAt(notBefore);
  };

  // In the observer's own microtask, so that somebody already asked about is drawn in the frame they come in.
  const observer = new MutationObserver((records) => {
    follow(records);
    if (now() >= notBefore) return read();
    for (const { target } of records) marks.blank(target);
  });
  const pause = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(orphanCheck);
    orphanCheck = undefined;
    sweepAt = 0;
    changes.clear();
    peek.over();
  };

  /** Ends everything and leaves nothing of it in the page. */
  const stop = () => {
    life.abort();
    pause();
    teller.gone();
    found = [];
    draw();
  };

  const peekAt = (at: Placed | undefined, wait?: number) =>
    peek.over(at?.sign.closedRoot, () => teller.askPeek(at?.who as string), wait);

  const onPointer = (event: Event) => {
    // What a page makes up itself it may keep, whoever's mark it is.
    if (!event.isTrusted || (event as MouseEvent).button > 0) return;
    const at = marks.at(event.composedPath()[0]);
    if (event.type === 'pointerover') return peekAt(at);
    peek.over();
    if (!at) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') teller.openPerson(at.who);
  };

  const onLeave = () => peek.over();

  /**
   * The mark beside what has the focus or is pointed at; else that of whom the page is about. A stranger's too: a page
   * can tell that something lies over it, and so whether the key found anybody.
   */
  const onPeekKey = () => {
    if (!page.hasFocus() || (page.activeElement as HTMLIFrameElement | null)?.contentWindow) return;
    const all = [...marks.placed.values()];
    peekAt(all.find(({ sign }) => sign.host.previousElementSibling?.matches(':focus,:hover')) ?? all[0], 0);
  };

  const onGo = () => {
    teller.gone();
    pause();
  };

  const onComeOrHide = () => {
    if (page.hidden) pause();
    else read();
  };

  /** Once, and again after `document.open()`, which takes every listener along. */
  const listen = () => {
    root = page.documentElement;
    const on = (types: string, listener: (event: Event) => void, target: EventTarget = window) => {
      for (const type of types.split(' ')) target.addEventListener(type, listener, { capture: true, signal });
    };
    on(POINTER, onPointer);
    on('scroll keydown blur', onLeave);
    on('pagehide', onGo);
    on('pageshow visibilitychange', onComeOrHide);
    // Younger than our oldest Firefox: there the window is asked in vain, and the next change of the page tells.
    on('currententrychange', sweepLater, window.navigation);
  };

  port.hear(({ type }) => {
    if (type === 'stop') return stop();
    if (type === 'peek') return onPeekKey();
    teller.forget();
    isStale = true;
    read();
  });
  whenSettled(() => {
    isSettled = true;
    read();
  }, adapters[0]?.hydratesIn);
  return isAlive;
}
