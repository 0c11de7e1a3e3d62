import type { BenchLine } from '../tools/bench.ts';
import type { ChromiumRun } from '../tools/browsers/chromium.ts';
import type { ExtensionWorld } from '../tools/browsers/extension-world.ts';
import type { ListSite } from './long-list.ts';
import { quantile, spreadOf } from './quantile.ts';
import { launchOnSites, openMarkedList, ROWS_AT_LOAD } from './site-stage.ts';

const CONTACTS = 20_000;
const KNOWN = 10_000;
/** People who enter one at a time, each once unasked and twice already asked about. */
const PEOPLE = 50;
const KILLS = 25;

/** How a person came to be painted. */
interface Painted {
  /** Frames the mark was painted after the row: 0 is the same frame. */
  readonly frames: number;
  /** Milliseconds from the row's insertion to the frame that painted the mark. */
  readonly ms: number;
}

/**
 * S1: from a person's entry into a settled list of a hundred to the frame that paints their mark. Measured in the
 * extension's own world, where alone a mark's root can be looked into: the row is put in by the page itself, an
 * observer notes when its mark stands there with an outline, and a callback at the end of each frame's own callbacks
 * counts frames. An outline set after that callback counts for the next frame, so that the count errs upwards.
 */
export async function markPaint(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const run = await launchOnSites(dir, CONTACTS, KNOWN, log);
  try {
    const lines: BenchLine[] = [];
    const frame = await emptyFrame(run);
    for (const site of ['linkedin', 'gmail'] as const) {
      log(`people entering on ${site} …`);
      lines.push(...(await onSite(run, site)));
    }
    lines.push({
      id: 'S1',
      what: 'a frame of an empty page, median',
      figure: quantile(frame, 0.5),
      unit: 'ms',
      goal: 'for comparison',
      spread: spreadOf(frame),
    });
    return lines;
  } finally {
    await run.close();
  }
}

async function onSite(run: ChromiumRun, site: ListSite): Promise<readonly BenchLine[]> {
  const { page, world } = await openMarkedList(run, site, ROWS_AT_LOAD);
  await world.evaluate(installProbe);
  const fresh: Painted[] = [];
  const asked: Painted[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    fresh.push(await enter(world, 3000 + n, 'task'));
    asked.push(await enter(world, 3000 + n, 'task'), await enter(world, 3000 + n, 'frame'));
  }
  const cold: Painted[] = [];
  for (let n = 0; n < KILLS; n++) {
    await run.killWorker();
    cold.push(await enter(world, 4000 + n, 'task'));
  }
  const scrolling = await world.evaluate(enterWhileScrolling, 3000, PEOPLE);
  await page.close();
  const share = (of: readonly Painted[]) =>
    (100 * of.filter(({ frames }) => frames === 0).length) / of.length;
  const frames = fresh.map((one) => one.frames);
  const times = cold.map((one) => one.ms);
  return [
    {
      id: 'S1',
      what: `${site}, already asked about: painted in the same frame`,
      figure: share(asked),
      unit: '%',
      goal: '≥ 99',
    },
    {
      id: 'S1',
      what: `${site}, already asked about, ten every 150 ms: painted in the same frame`,
      figure: share(scrolling),
      unit: '%',
      goal: '≥ 99',
    },
    {
      id: 'S1',
      what: `${site}, worker warm: frames after the row, p95`,
      figure: quantile(frames, 0.95),
      unit: 'frames',
      goal: '≤ 2',
      spread: spreadOf(frames),
    },
    {
      id: 'S1',
      what: `${site}, worker killed: painted after, p95`,
      figure: quantile(times, 0.95),
      unit: 'ms',
      goal: '≤ 60',
      spread: spreadOf(times),
    },
  ];
}

/** One person comes, is waited for and goes again, with pauses as a reader makes them. */
async function enter(world: ExtensionWorld, n: number, when: 'task' | 'frame'): Promise<Painted> {
  const [painted] = await world.evaluate(enterOnce, [n], when);
  if (!painted) throw new Error(`person ${n} never got a mark`);
  return painted;
}

interface Probe {
  /** Puts these people in, in one go, and tells of each when their mark was painted; of nobody after five seconds. */
  readonly enter: (people: readonly number[], when: 'task' | 'frame') => Promise<Painted[]>;
  readonly leave: (count: number) => void;
}

declare const probe: Probe;

function enterOnce(people: readonly number[], when: 'task' | 'frame'): Promise<Painted[]> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 200));
  return probe.enter(people, when).then(async (painted) => {
    await pause();
    probe.leave(people.length);
    await pause();
    return painted;
  });
}

async function enterWhileScrolling(from: number, count: number): Promise<Painted[]> {
  const painted: Promise<Painted[]>[] = [];
  for (let n = 0; n < count; n += 10) {
    painted.push(
      probe.enter(
        Array.from({ length: 10 }, (_, at) => from + n + at),
        'task',
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return (await Promise.all(painted)).flat();
}

function installProbe(): void {
  let frame = 0;
  let atFrameStart: (() => void) | undefined;
  const waiting = new Map<Element, (frame: number) => void>();
  const outline = (host: Element) =>
    [...(chrome.dom.openOrClosedShadowRoot(host as HTMLElement)?.querySelectorAll('i') ?? [])].some((drawn) =>
      drawn.style.clipPath.includes('Z'),
    );
  const look = (row: Element) => {
    if ([...row.querySelectorAll('span:not([class]):not([id]):empty')].some(outline)) {
      waiting.get(row)?.(frame);
      waiting.delete(row);
    }
  };
  const rowOf = (node: Node): Element | undefined => {
    for (const row of waiting.keys()) if (row.contains(node)) return row;
    return undefined;
  };
  // A mark that is put in empty and drawn later is watched in its root.
  const inRoot = new MutationObserver(() => {
    for (const row of waiting.keys()) look(row);
  });
  new MutationObserver((records) => {
    if (waiting.size === 0) return;
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement) || node.localName !== 'span' || node.attributes.length > 0)
          continue;
        const row = rowOf(node);
        const root = chrome.dom.openOrClosedShadowRoot(node);
        if (!row || !root) continue;
        inRoot.observe(root, { subtree: true, attributes: true, childList: true });
        look(row);
      }
  }).observe(document, { childList: true, subtree: true });
  // Two callbacks that order themselves anew in each frame keep their order: the last one ends the frame's own work.
  const first = () => {
    requestAnimationFrame(first);
    const act = atFrameStart;
    atFrameStart = undefined;
    act?.();
  };
  const ended = new Map<number, ((time: number) => void)[]>();
  const last = () => {
    requestAnimationFrame(last);
    for (const tell of ended.get(frame) ?? []) tell(performance.now());
    ended.delete(frame);
    frame += 1;
  };
  requestAnimationFrame(first);
  requestAnimationFrame(last);
  const endOf = (wanted: number) =>
    new Promise<number>((resolve) => ended.set(wanted, [...(ended.get(wanted) ?? []), resolve]));
  const world: { probe?: Probe } = globalThis as never;
  world.probe = {
    enter: (people, when) =>
      new Promise((resolve) => {
        const act = () => {
          const begun = performance.now();
          const begunIn = frame;
          const all = people.map(async (n): Promise<Painted | undefined> => {
            document.dispatchEvent(new CustomEvent('list-add', { detail: n }));
            const row = document.querySelector('[data-rows]')?.firstElementChild;
            if (!row) throw new Error('the page put nobody in');
            const drawnIn = await new Promise<number | undefined>((tell) => {
              waiting.set(row, tell);
              setTimeout(() => tell(undefined), 5000);
            });
            return drawnIn === undefined
              ? undefined
              : { frames: drawnIn - begunIn, ms: (await endOf(drawnIn)) - begun };
          });
          void Promise.all(all).then((painted) => resolve(painted.filter((one) => one !== undefined)));
        };
        if (when === 'frame') atFrameStart = act;
        else setTimeout(act);
      }),
    leave: (count) => {
      for (let at = 0; at < count; at++) document.dispatchEvent(new CustomEvent('list-drop'));
    },
  };
}

/** Milliseconds between frames of a page with nothing in it. */
async function emptyFrame(run: ChromiumRun): Promise<readonly number[]> {
  const page = await run.context.newPage();
  const times = await page.evaluate(async () => {
    const gaps: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (let at = 0; at < 120; at++) {
      const now = await new Promise<number>(requestAnimationFrame);
      gaps.push(now - before);
      before = now;
    }
    return gaps;
  });
  await page.close();
  return times;
}
