import type { Page } from 'playwright';

/** What a trace says of a page's main thread. */
export interface Traced {
  /**
   * Milliseconds in which a function of the extension's was running or waiting for one it had called, by samples of
   * the whole stack ten thousand times a second: calls of the browser's and what follows on promises alike.
   */
  readonly script: number;
  /** The longest stretch of that without a pause. */
  readonly longestPiece: number;
  /** Milliseconds of processor time. */
  readonly longestTask: number;
  /** Tasks over 50 ms of processor time. */
  readonly longTasks: number;
  /** Milliseconds by function of the extension's, the innermost of its own on the stack. */
  readonly byFunction: ReadonlyMap<string, number>;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}

/** The Trace Event Format's events, as far as they are looked at; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/** Microseconds. A sample that counts for longer than this follows on a pause of the sampler, not on work. */
const SAMPLE_AT_MOST = 5000;

/** Traces while `work` runs and tells what scripts of this origin did, and how long the page's tasks were. */
export async function traceOf(page: Page, origin: string, work: () => Promise<void>): Promise<Traced> {
  const browser = page.context().browser();
  if (!browser) throw new Error('this page has no browser to trace');
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { ...sampled(traceEvents, origin), ...tasksOf(traceEvents) };
}

function sampled(
  events: readonly TraceEvent[],
  origin: string,
): Pick<Traced, 'script' | 'longestPiece' | 'byFunction'> {
  let script = 0;
  let longestPiece = 0;
  const byFunction = new Map<string, number>();
  const chunks = Map.groupBy(
    events.filter(({ name }) => name === 'ProfileChunk'),
    ({ pid, id }) => `${pid} ${id}`,
  );
  for (const chunk of chunks.values()) {
    /** By node: the innermost function of the extension's on its stack. */
    const owner = new Map<number, string | undefined>();
    let piece = 0;
    for (const { args } of chunk) {
      for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
        const { functionName, url = '', lineNumber = 0, columnNumber = 0 } = callFrame;
        owner.set(
          id,
          url.startsWith(origin)
            ? `${functionName || 'anonymous'} ${lineNumber + 1}:${columnNumber + 1}`
            : owner.get(parent ?? 0),
        );
      }
      const deltas = args.data?.timeDeltas ?? [];
      (args.data?.cpuProfile?.samples ?? []).forEach((node, at) => {
        const name = owner.get(node);
        // A sample stands for the time until it was taken.
        const time = Math.min(deltas[at] ?? 0, SAMPLE_AT_MOST) / 1000;
        piece = name === undefined ? 0 : piece + time;
        longestPiece = Math.max(longestPiece, piece);
        if (name === undefined) return;
        script += time;
        byFunction.set(name, (byFunction.get(name) ?? 0) + time);
      });
    }
  }
  return { script, longestPiece, byFunction };
}

function tasksOf(events: readonly TraceEvent[]): Pick<Traced, 'longestTask' | 'longTasks'> {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  // Other pages idle beside it: the page's main thread is the one that did most of the layouts.
  const layouts = Map.groupBy(
    events.filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout'),
    thread,
  );
  const [main] = [...layouts].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const times = events
    .filter((event) => event.name.endsWith('RunTask') && thread(event) === main)
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  return { longestTask: Math.max(0, ...times), longTasks: times.filter((time) => time > 50).length };
}
