/** What tests put into a page: the adapters, and a way to ask them from outside. Bundled by `read-in-browser.ts`. */
import type { RawSighting } from '../../lib/sites/contract.ts';
import { readPage } from '../../lib/sites/read-page.ts';
import { linkedinAdapters, webmailAdapters } from '../../lib/sites/registry.ts';

export interface Read {
  /** The adapter that applied, if any. */
  readonly site?: string;
  readonly expectsPeople: boolean;
  readonly people: readonly (RawSighting & {
    /** Behind what a mark would stand, as `<a> Name`, cut short. */
    readonly anchors: readonly string[];
    /** A mark inside a link would be wiped out by the page. */
    readonly insideLink: boolean;
  })[];
  readonly milliseconds: number;
}

export function readHere(): Read {
  const start = performance.now();
  const { adapter, found } = readPage([...linkedinAdapters, ...webmailAdapters], document, location);
  const milliseconds = performance.now() - start;
  const people = found.map(({ sighting, markBehind }) => ({
    ...sighting,
    anchors: [...markBehind].map((a) => `<${a.localName}> ${a.textContent?.trim().slice(0, 40)}`),
    insideLink: [...markBehind].some((a) => a.parentElement?.closest('a')),
  }));
  const expectsPeople = adapter?.expectsPeople(location, document) ?? false;
  return { ...(adapter && { site: adapter.id }), expectsPeople, people, milliseconds };
}
