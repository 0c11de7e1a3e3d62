import { FOR_GOOD, type FreeIdentity, identitiesOf } from '../identity/identities.ts';
import type { RawSighting } from '../sites/contract.ts';

/** One person of one document, put together from everything the page says of them. */
export interface MergedPerson {
  /** The first reading, with what it lacks filled in from the later ones. */
  readonly sighting: RawSighting;
  /** Where they stand among the readings, in order. */
  readonly at: readonly number[];
  /** Of all their readings, the first's first: of a slug that has changed both. */
  readonly identities: readonly FreeIdentity[];
}

/** `identitiesOf`, or what remembers its answers: reading an address by the letter of its standard takes its time. */
export type Identify = (sighting: RawSighting) => readonly FreeIdentity[];

interface Identified {
  readonly sighting: RawSighting;
  readonly identities: readonly FreeIdentity[];
}

/**
 * The people whom a page's readings speak of, in the order in which each is read first. Two readings are one person
 * when they share an identity, also by way of a third that shares one with each. Whoever has no identity is the same
 * only as somebody else without one, of exactly the same name: a name never joins two who can be told apart.
 */
export function mergeReadings(
  readings: readonly RawSighting[],
  identify: Identify = identitiesOf,
): readonly MergedPerson[] {
  const identified = withoutBorrowed(
    withOneIdEach(readings.map((sighting) => ({ sighting, identities: identify(sighting) }))),
  );
  /** From a reading to an earlier one of the same person; the first of theirs leads to itself. */
  const earlier = identified.map((_, at) => at);
  const firstOf = (at: number): number => {
    let first = at;
    for (let next = earlier[first]; next !== undefined && next !== first; next = earlier[first]) first = next;
    earlier[at] = first;
    return first;
  };
  const seenAt = new Map<string, number>();
  for (const [at, one] of identified.entries()) {
    for (const key of keysOf(one)) {
      const before = seenAt.get(key);
      if (before === undefined) seenAt.set(key, at);
      else {
        const [a, b] = [firstOf(before), firstOf(at)];
        earlier[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const people = Map.groupBy(identified.keys(), firstOf);
  return [...people.values()].map((at) => ({ ...joined(at.flatMap((one) => identified[one] ?? [])), at }));
}

/**
 * A slug has one member id on a page, the first that was read: adapters read in order of trust, and a link in
 * somebody's text may carry whatever id they wished for.
 */
function withOneIdEach(readings: readonly Identified[]): readonly Identified[] {
  const first = new Map<string, string>();
  return readings.map((one) => {
    const [best, ...others] = one.identities;
    if (best?.kind !== 'linkedin' || others.length === 0) return one;
    const kept = others.filter(({ key, kind }) => {
      if (!FOR_GOOD.includes(kind)) return true;
      const name = `${kind} ${best.key}`;
      if (!first.has(name)) first.set(name, key);
      return first.get(name) === key;
    });
    return kept.length === others.length ? one : { ...one, identities: [best, ...kept] };
  });
}

/**
 * A mutual connection stands inside somebody else's card, and an identifier of that card is easily read as theirs. So
 * beside the one they are known by best (identities stand in that order), what others bear as well is not believed
 * of them, and they never become one with the person whose card it is.
 */
function withoutBorrowed(readings: readonly Identified[]): readonly Identified[] {
  if (!readings.some(isMutual)) return readings;
  const bearer = new Map<string, string>();
  const contested = new Set<string>();
  for (const { identities } of readings) {
    const best = identities[0]?.key ?? '';
    for (const { key } of identities) {
      if ((bearer.get(key) ?? best) !== best) contested.add(key);
      bearer.set(key, best);
    }
  }
  return readings.map((one) => {
    const [best] = one.identities;
    const kept = one.identities.filter((identity) => identity === best || !contested.has(identity.key));
    if (!isMutual(one) || kept.length === one.identities.length) return one;
    const { address, profile, memberId, ...words } = one.sighting;
    const sighting: RawSighting = {
      ...words,
      ...(address !== undefined && isOneOf(kept, { address }) && { address }),
      ...(profile !== undefined && isOneOf(kept, { profile }) && { profile }),
      ...(memberId !== undefined && isOneOf(kept, { memberId }) && { memberId }),
    };
    return { sighting, identities: kept };
  });
}

function isMutual({ sighting }: Identified): boolean {
  return sighting.role === 'mutual';
}

function isOneOf(identities: readonly FreeIdentity[], identifier: Partial<RawSighting>): boolean {
  const own = identitiesOf({ role: 'other', confidence: 'sure', ...identifier });
  return own.some(({ key }) => identities.some((identity) => identity.key === key));
}

/** By what a reading is the same person as another. Of an identifier that cannot be understood, by how it is written. */
function keysOf({ sighting, identities }: Identified): readonly string[] {
  if (identities.length > 0) return identities.map(({ key }) => key);
  const { role, name, address, profile, memberId } = sighting;
  const written = [address, profile, memberId, name];
  if (written.every((text) => text === undefined)) return [];
  return [JSON.stringify([role === 'mutual', ...written])];
}

const CONFIDENCE = ['name-only', 'likely', 'sure'] as const;

/** The readings of one person as one. What was read first stays: adapters read in order of trust. */
function joined(readings: readonly Identified[]): Identified {
  const [only] = readings;
  if (only && readings.length === 1) return only;
  const sightings = readings.map(({ sighting }) => sighting);
  const surest = Math.max(...sightings.map(({ confidence }) => CONFIDENCE.indexOf(confidence)));
  const written = sightings.toReversed().flatMap((sighting) => Object.entries(sighting));
  const sighting = Object.fromEntries(
    written.filter(([, text]) => text !== undefined),
  ) as never as RawSighting;
  const identities = new Map(
    readings.flatMap((one) => one.identities.map((identity) => [identity.key, identity] as const)),
  );
  return {
    sighting: { ...sighting, confidence: CONFIDENCE[surest] ?? sighting.confidence },
    identities: [...identities.values()],
  };
}
