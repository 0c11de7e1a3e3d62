import type { Id } from '../domain/basics.ts';
import type { Source } from '../domain/contact.ts';
import type { LineageIntroduction, LineagePerson } from '../domain/lineage.ts';
import { INTRODUCTION_STATES } from '../domain/standing.ts';
import type { ContactRow, IntroductionRow } from './rows.ts';

/** What the lineage is made of, taken out of rows, and packed into columns that load in milliseconds. */
export interface LineageFacts {
  readonly people: ReadonlyMap<Id, LineagePerson>;
  readonly introductions: ReadonlyMap<Id, LineageIntroduction>;
}

export function personFact(row: ContactRow): LineagePerson {
  const { id, name, metThroughId, metOn, source, inherited, createdAt } = row;
  return {
    id,
    name: name.written,
    ...(metThroughId !== undefined && { metThroughId }),
    ...(metOn !== undefined && { metOn }),
    ...(source !== undefined && { source }),
    ...(inherited && { inherited: true }),
    createdAt,
  };
}

export function introductionFact(row: IntroductionRow): LineageIntroduction {
  const { id, seekerId, providerId, introducerId, state, introducedAt, createdAt } = row;
  return {
    id,
    seekerId,
    providerId,
    introducerId,
    state,
    ...(introducedAt !== undefined && { introducedAt }),
    createdAt,
  };
}

/** Every id stands once in `ids`; the other columns name it by its place, with -1 for nothing. */
export interface PackedLineage {
  readonly ids: readonly Id[];
  readonly people: {
    readonly id: Int32Array;
    readonly name: readonly string[];
    readonly through: Int32Array;
    readonly metOn: readonly string[];
    /** A place in `SOURCES`, and `INHERITED` added. */
    readonly came: Uint8Array;
    readonly createdAt: Float64Array;
  };
  readonly introductions: {
    readonly id: readonly Id[];
    readonly seeker: Int32Array;
    readonly provider: Int32Array;
    readonly introducer: Int32Array;
    readonly state: readonly string[];
    /** A place in `state`. */
    readonly stateAt: Uint8Array;
    /** Not a number where they were not brought together. */
    readonly introducedAt: Float64Array;
    readonly createdAt: Float64Array;
  };
}

const SOURCES: readonly (Source | undefined)[] = [undefined, 'referral', 'own-effort', 'came-back'];
const INHERITED = 16;

export function packFacts({ people, introductions }: LineageFacts): PackedLineage {
  const ids: Id[] = [];
  const places = new Map<Id, number>();
  const placeOf = (id: Id | undefined): number => {
    if (id === undefined) return -1;
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const persons = [...people.values()];
  const all = [...introductions.values()];
  return {
    ids,
    people: {
      id: Int32Array.from(persons, (one) => placeOf(one.id)),
      name: persons.map((one) => one.name),
      through: Int32Array.from(persons, (one) => placeOf(one.metThroughId)),
      metOn: persons.map((one) => one.metOn ?? ''),
      came: Uint8Array.from(persons, (one) => SOURCES.indexOf(one.source) + (one.inherited ? INHERITED : 0)),
      createdAt: Float64Array.from(persons, (one) => one.createdAt),
    },
    introductions: {
      id: all.map((one) => one.id),
      seeker: Int32Array.from(all, (one) => placeOf(one.seekerId)),
      provider: Int32Array.from(all, (one) => placeOf(one.providerId)),
      introducer: Int32Array.from(all, (one) => placeOf(one.introducerId)),
      state: [...INTRODUCTION_STATES],
      stateAt: Uint8Array.from(all, (one) => INTRODUCTION_STATES.indexOf(one.state)),
      introducedAt: Float64Array.from(all, (one) => one.introducedAt ?? Number.NaN),
      createdAt: Float64Array.from(all, (one) => one.createdAt),
    },
  };
}

/** Throws where a column is shorter than it must be or names what is not there. */
export function unpackFacts({ ids, people: p, introductions: i }: PackedLineage): LineageFacts {
  const people = new Map<Id, LineagePerson>();
  for (let at = 0; at < p.id.length; at++) {
    const id = there(ids[p.id[at] ?? -1]);
    const [through, metOn, came] = [there(p.through[at]), there(p.metOn[at]), there(p.came[at])];
    const source = SOURCES[came % INHERITED];
    people.set(id, {
      id,
      name: there(p.name[at]),
      ...(through >= 0 && { metThroughId: there(ids[through]) }),
      ...(metOn !== '' && { metOn }),
      ...(source !== undefined && { source }),
      ...(came >= INHERITED && { inherited: true }),
      createdAt: there(p.createdAt[at]),
    });
  }
  const states = i.state.map((name) => there(INTRODUCTION_STATES.find((state) => state === name)));
  const introductions = new Map<Id, LineageIntroduction>();
  for (let at = 0; at < i.id.length; at++) {
    const id = there(i.id[at]);
    const introducedAt = there(i.introducedAt[at]);
    introductions.set(id, {
      id,
      seekerId: there(ids[i.seeker[at] ?? -1]),
      providerId: there(ids[i.provider[at] ?? -1]),
      introducerId: there(ids[i.introducer[at] ?? -1]),
      state: there(states[i.stateAt[at] ?? -1]),
      ...(!Number.isNaN(introducedAt) && { introducedAt }),
      createdAt: there(i.createdAt[at]),
    });
  }
  return { people, introductions };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a column of the packed lineage is too short');
  return value;
}

/** Changes when anything in the columns does: what large values are kept in has no checksum of its own. */
export function sumOf({ ids, people: p, introductions: i }: PackedLineage): number {
  let sum = 0;
  const mix = (word: number) => {
    const mixed = Math.imul(sum ^ word, 0x9e37_79b1);
    sum = mixed ^ (mixed >>> 15);
  };
  for (const texts of [ids, p.name, p.metOn, i.id, i.state])
    for (const text of texts) {
      mix(text.length);
      for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
    }
  for (const column of [
    p.id,
    p.through,
    p.came,
    p.createdAt,
    i.seeker,
    i.provider,
    i.introducer,
    i.stateAt,
    i.introducedAt,
    i.createdAt,
  ]) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    mix(bytes.length);
    for (let at = 0; at < bytes.length; at++) mix(bytes[at] ?? 0);
  }
  return sum;
}
