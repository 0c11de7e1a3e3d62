/** What tests put into a page: the adapters, and a way to ask them from outside. Bundled by `read-in-browser.ts`. */
import { mergeReadings } from '../../lib/recognise/merge-readings.ts';
import { censorPage } from '../../lib/report/censor-page.ts';
import type { PageReport } from '../../lib/report/report.ts';
import type { RawSighting } from '../../lib/sites/contract.ts';
import { createReader } from '../../lib/sites/read-page.ts';
import { everyAdapter } from './adapters.ts';

export interface Read {
  /** The adapter that applied, if any. */
  readonly site?: string;
  readonly expectsPeople: boolean;
  /** Only the loose finder found them. */
  readonly strayed: boolean;
  readonly verified: boolean;
  readonly people: readonly (RawSighting & {
    /** Behind what a mark would stand, as `<a> Name`, cut short. */
    readonly anchors: readonly string[];
    /** A mark in a link's text would be wiped out by the page; behind a link, in a card that is one too, it stays. */
    readonly insideLink: boolean;
  })[];
  readonly milliseconds: number;
}

export function readHere(): Read {
  const start = performance.now();
  const { adapter, found, strayed } = createReader(everyAdapter, document, location, () => {}).sweep();
  const milliseconds = performance.now() - start;
  const people = mergeReadings(found.map(({ sighting }) => sighting)).map(({ sighting, at }) => {
    const anchors = new Set(at.flatMap((index) => found[index]?.markBehind ?? []));
    return {
      ...sighting,
      anchors: [...anchors].map((a) => `<${a.localName}> ${a.textContent?.trim().slice(0, 40)}`),
      insideLink: [...anchors].some((a) => !a.matches('a') && a.closest('a')),
    };
  });
  return {
    ...(adapter && { site: adapter.id }),
    expectsPeople: adapter?.mayShowPeople(location, document) ?? false,
    strayed,
    verified: adapter?.isVerified === true && found.every(({ isChecked }) => isChecked),
    people,
    milliseconds,
  };
}

export function censorHere(): PageReport {
  return censorPage(document, location.href);
}
