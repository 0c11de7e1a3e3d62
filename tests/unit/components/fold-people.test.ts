import { describe, expect, it } from 'vitest';
import { foldPeople } from '../../../components/popup/fold-people.ts';
import type { KnownHere, PeopleHere } from '../../../components/popup/page-people.ts';
import type { PagePerson } from '../../../lib/deeds/shell.ts';
import type { Due } from '../../../lib/domain/due.ts';
import { NO_LOOK } from '../../../lib/domain/mark.ts';

const stranger = (name: string, inFront = false): PagePerson => ({
  sighting: { role: 'result', confidence: 'sure', name },
  identities: [],
  inFront,
});
const due: Due = { key: 'k', kind: 'free', since: 0, on: '2026-04-01' };

function known(name: string, more: Partial<KnownHere> = {}): KnownHere {
  const contact = { id: name, name: { written: name }, tags: [], createdAt: 0, updatedAt: 0 };
  return { person: stranger(name), contact, look: NO_LOOK, dues: [], ...more };
}

const page = (more: Partial<PeopleHere>): PeopleHere => ({
  leading: [],
  known: [],
  unknown: [],
  twins: [],
  ...more,
});
const some = <T>(count: number, make: (name: string) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(`${at}`));

describe('who of a page stands there by name', () => {
  it('everybody known, while they are few', () => {
    const here = page({ known: some(5, (name) => known(name)) });
    expect(foldPeople(here, false, [])).toMatchObject({ rows: here.known, quiet: 0 });
  });

  it('on a long page those with something due, or who came through somebody, then a number', () => {
    const matter = [
      known('due', { dues: [due] }),
      known('through', { through: { id: 'x', introduced: false } }),
    ];
    const here = page({
      known: [...matter, ...some(40, (name) => known(name))],
      unknown: some(60, stranger),
    });
    expect(foldPeople(here, false, [])).toEqual({ rows: matter, quiet: 40, strangers: [], folded: 60 });
    expect(foldPeople(here, false, ['known']).rows).toHaveLength(42);
    expect(foldPeople(here, false, ['unknown'])).toMatchObject({ quiet: 40, folded: 0 });
  });

  it('whom the page is about first, unless they stand above the list', () => {
    const here = page({ leading: [known('subject')], known: some(9, (name) => known(name)) });
    expect(foldPeople(here, false, []).rows).toEqual(here.leading);
    expect(foldPeople(here, true, [])).toMatchObject({ rows: [], quiet: 9 });
  });

  it('strangers of the mail that is read, while they are few', () => {
    const near = [stranger('a', true), stranger('b', true)];
    const here = page({ unknown: [...near, ...some(20, (name) => stranger(name))] });
    expect(foldPeople(here, false, [])).toMatchObject({ strangers: near, folded: 20 });
  });
});
