import type { Trace } from './hostile-page.ts';

/**
 * What a page came to know, held against the promise: nothing of the ledger, and nothing that is not the same for a
 * stranger. Each finding in words; none where the promise is kept.
 */
export function judge(known: Trace, unknown: Trace, canaries: readonly string[]): readonly string[] {
  const found: string[] = [];
  const everything = JSON.stringify(known);
  for (const word of canaries) if (everything.includes(word)) found.push(`the page read “${word}”`);
  found.push(...difference('mutations', known.mutations, unknown.mutations));
  found.push(...difference('events', sincePointer(known), sincePointer(unknown)));
  for (const [who, { calls }] of Object.entries({ known, unknown }))
    for (const call of calls) found.push(`the page’s own built-in was called (${who}): ${call}`);
  const moments = new Set([...Object.keys(known.moments), ...Object.keys(unknown.moments)]);
  for (const moment of moments) {
    const [one = {}, other = {}] = [known.moments[moment], unknown.moments[moment]];
    for (const probe of new Set([...Object.keys(one), ...Object.keys(other)]))
      found.push(...difference(`${probe}, ${moment}`, [one[probe]], [other[probe]]));
    for (const [who, seen] of Object.entries({ known: one, unknown: other }))
      for (const probe of NEVER)
        if (JSON.stringify(seen[probe]) !== '[]')
          found.push(`${probe}, ${moment} (${who}): ${short(seen[probe])}`);
  }
  return [...new Set(found)];
}

/** Probes that must come back empty, for whomever. */
const NEVER = ['window.find', 'fonts', 'globals', 'shadow'];

/**
 * Until the pointer comes, events are those of the browser opening a page and a window, in whatever order it gets to
 * them: the extension waits until that is over.
 */
function sincePointer({ events }: Trace): readonly string[] {
  const first = events.findIndex((event) => event.startsWith('pointer'));
  return events.slice(first === -1 ? events.length : first);
}

function difference(what: string, one: readonly unknown[], other: readonly unknown[]): string[] {
  const [a, b] = [one, other].map((list) => list.map((item) => JSON.stringify(item))) as [string[], string[]];
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const [left = '', right = ''] = [a.join('\n'), b.join('\n')];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const from = Math.max(0, at - 80);
  return [
    `${what} differ: known “…${left.slice(from, at + 120)}…”, unknown “…${right.slice(from, at + 120)}…”`,
  ];
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 200);
}
