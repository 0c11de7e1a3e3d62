/** From what content scripts told to what `spot` prints. */
import { parseAddress } from '../../lib/identity/address.ts';
import { memberIdOf, slugOf } from '../../lib/identity/linkedin.ts';
import type { Confidence, RawSighting, Role } from '../../lib/sites/contract.ts';

/** What one document's content script told. */
export interface Told {
  readonly site: string;
  readonly people: readonly RawSighting[];
}

/** One printed entry; a field that is not known is not there. */
export interface Spotted {
  name?: string;
  email?: string;
  /** Decoded: 山川-1, not %E5%B1%B1… */
  slug?: string;
  memberId?: string;
  role: Role;
  confidence: Confidence;
  site: string;
}

/** Everybody in all documents of a page, each person once, the outermost document's view of them first. */
export function spotPeople(told: readonly Told[]): Spotted[] {
  const people: Spotted[] = [];
  for (const { site, people: sightings } of told) {
    for (const sighting of sightings) {
      const person = spotted(sighting, site);
      if (!person) continue;
      const known = people.find((other) => isSame(other, person));
      if (known) Object.assign(known, { ...person, ...known });
      else people.push(person);
    }
  }
  return people;
}

function spotted(sighting: RawSighting, site: string): Spotted | undefined {
  const address = sighting.address === undefined ? undefined : parseAddress(sighting.address);
  const slug = sighting.profile === undefined ? undefined : slugOf(sighting.profile);
  const memberId = [sighting.memberId, sighting.profile].flatMap((written) =>
    written ? (memberIdOf(written) ?? []) : [],
  )[0];
  const name = sighting.name ?? address?.name;
  const isIdentified = address !== undefined || slug !== undefined || memberId !== undefined;
  if (!isIdentified && name === undefined) return undefined;
  // A profile names mutual connections in a link to a search: nobody can be told by that but by the notebook.
  if (!isIdentified && sighting.role === 'mutual') return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(address && { email: address.address }),
    ...(slug !== undefined && { slug }),
    ...(memberId !== undefined && { memberId }),
    role: sighting.role,
    confidence: isIdentified ? sighting.confidence : 'name-only',
    site,
  };
}

function isSame(a: Spotted, b: Spotted): boolean {
  if (a.email && b.email && a.email.toLowerCase() === b.email.toLowerCase()) return true;
  if (a.slug && b.slug && a.slug === b.slug) return true;
  return a.memberId !== undefined && a.memberId === b.memberId;
}
