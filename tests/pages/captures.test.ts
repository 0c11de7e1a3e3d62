/** The adapters on captures of real pages. The captures stand beside the repository, not in it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberIdOf, slugOf } from '../../lib/identity/linkedin.ts';
import type { Role } from '../../lib/sites/contract.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Reader, startReader } from './read-in-browser.ts';
import type { Read } from './reader.ts';
import { captures, dedupe, formsOf, type TruePerson } from './truth.ts';

/** In these captures so many names were scrambled on the page, but not in the truth. */
const SCRAMBLED_NAMES: Readonly<Record<string, number>> = { 'linkedin/search-people-sdui-2025-12': 1 };

/** What a role of the truth may be here; the truth tells more kinds apart than a sighting does. */
function rolesFor(role: string): readonly Role[] {
  if (role.startsWith('aside')) return ['aside'];
  switch (role) {
    case 'post-author':
      return ['author'];
    case 'thread-partner':
      return ['partner'];
    // A mutual connection of one result may be another result of the same page.
    case 'mutual-connection':
      return ['mutual', 'result'];
    case 'mention/comment/other':
    case 'activity':
    case 'header-actor(likes/reposts)':
      return ['commenter', 'other'];
    default:
      return [role as Role];
  }
}

type Seen = Read['people'][number];

function isSame(seen: Seen, person: TruePerson): boolean {
  const slug = seen.profile && slugOf(seen.profile);
  if (person.slug !== undefined) return slug === slugOf(person.slug);
  if (person.member_id !== undefined) return seen.memberId === memberIdOf(person.member_id);
  if (person.email !== undefined) return seen.address?.toLowerCase() === person.email;
  return seen.address === undefined && seen.name === person.name;
}

const why = whyNot('captures');

describe.skipIf(why !== undefined)(suiteName('captures', why), () => {
  it('are there', () => expect(Object.keys(captures ?? {}).length).toBeGreaterThan(10));

  let reader: Reader;
  const figures: string[] = [];
  beforeAll(async () => {
    reader = await startReader();
  }, 120_000);
  afterAll(async () => {
    await reader?.close();
    if (figures.length > 0) console.log(figures.sort().join('\n'));
  });

  for (const [name, capture] of Object.entries(captures ?? {})) {
    const { file, forms } = formsOf(name);
    for (const contentType of forms) {
      it(`${name} as ${contentType}`, { timeout: 60_000 }, async () => {
        const read = await reader.read({ url: capture.url, body: readFileSync(file), contentType });
        const people = dedupe(capture.people);
        const missed = people.filter((person) => !read.people.some((seen) => isSame(seen, person)));
        // Profiles name mutual connections without a link to them; the truth lists whoever can be told apart.
        const bare = read.people.filter(
          (seen) => seen.role === 'mutual' && !seen.profile && !seen.memberId && !seen.address,
        );
        const wrong = read.people.filter(
          (seen) =>
            !bare.includes(seen) &&
            !people.some((person) => isSame(seen, person) && rolesFor(person.role).includes(seen.role)),
        );
        const named = people.filter((person) => person.name !== undefined);
        const misnamed = named.filter(
          (person) => !read.people.some((seen) => isSame(seen, person) && seen.name === person.name),
        );
        const ids = people.filter((person) => person.member_id !== undefined);
        const unpaired = ids.filter(
          (person) => !read.people.some((seen) => isSame(seen, person) && seen.memberId === person.member_id),
        );
        const unmarked = read.people.filter((seen) => seen.anchors.length === 0);
        figures.push(
          `${name} (${contentType === 'text/html' ? 'html' : 'xhtml'}): ${people.length - missed.length}/${people.length} found, ` +
            `${wrong.length} wrong, names ${named.length - misnamed.length}/${named.length}, ` +
            `member ids ${ids.length - unpaired.length}/${ids.length}, ${unmarked.length} without a mark, ${read.milliseconds.toFixed(1)} ms`,
        );
        if (process.env['SHOW']) console.log(name, contentType, JSON.stringify(read, null, 1));
        expect(bare.length).toBe(
          /connectionOf/iu.test(readFileSync(file, 'utf8')) && capture.url.includes('/in/') ? 2 : 0,
        );
        expect(bare.every((seen) => seen.confidence === 'name-only' && seen.anchors.length === 0)).toBe(true);
        expect({ missed, wrong, unpaired }).toEqual({ missed: [], wrong: [], unpaired: [] });
        if (misnamed.length > (SCRAMBLED_NAMES[name] ?? 0)) expect(misnamed).toEqual([]);
        expect(read.people.filter((seen) => seen.insideLink)).toEqual([]);
      });
    }
  }
});
