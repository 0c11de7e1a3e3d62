import type { Contact, Identity, IdentityKind } from '../domain/contact.ts';
import { areTwoById, FOR_GOOD, type FreeIdentity } from '../identity/identities.ts';
import { sharesName } from '../identity/shares-name.ts';
import type { RawSighting } from '../sites/contract.ts';

/** One person of a page, with the identities it shows of them. */
export interface Shown {
  readonly sighting: RawSighting;
  readonly identities: readonly FreeIdentity[];
  /** The user themself. */
  readonly self: boolean;
}

/** Somebody of the ledger, as far as learning has to know them. */
export interface KnownPerson {
  readonly contact: Pick<Contact, 'id' | 'name' | 'otherNames'>;
  readonly identities: readonly Pick<Identity, 'key' | 'kind'>[];
}

export interface Learned {
  readonly contactId: string;
  readonly identity: FreeIdentity;
}

/** Of these a person is learned to have one, whatever an adapter made of a page. */
const LEARNED: readonly IdentityKind[] = ['linkedin', ...FOR_GOOD];

/**
 * What a page teaches about people of the ledger: it shows one of them by an identity that is known and one that is not
 * yet anybody's. Never an address (letters go there) or a number: those are offered. Never where anything on the page
 * speaks against it: another name, another member id, two who claim the same, one who claims two. Nor from whoever is only named. Pure.
 *
 * `owners` says to whom each identity of the page belongs; `known` has those people.
 */
export function identitiesToLearn(
  shown: readonly Shown[],
  owners: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, KnownPerson>,
): readonly Learned[] {
  const claims = shown.flatMap((one) => claimsOf(one, owners, known));
  const isClear = ({ contactId, identity }: Learned): boolean => {
    const rivals = claims.filter(
      (claim) => claim.identity.kind === identity.kind && claim.contactId === contactId,
    );
    return (
      rivals.every((claim) => claim.identity.key === identity.key) &&
      shown.every((one) => isAbout(one, identity.key, contactId, owners))
    );
  };
  const clear = claims.filter(isClear);
  return [...new Map(clear.map((claim) => [claim.identity.key, claim])).values()];
}

function claimsOf(
  { sighting, identities, self }: Shown,
  owners: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, KnownPerson>,
): readonly Learned[] {
  if (self || sighting.confidence !== 'sure' || sighting.name === undefined) return [];
  // Links that stand just anywhere, in an article among others: their writer chose words and address alike.
  if (sighting.role === 'other') return [];
  const [contactId, another] = new Set(identities.flatMap(({ key }) => owners.get(key) ?? []));
  const person = contactId === undefined ? undefined : known.get(contactId);
  if (contactId === undefined || another !== undefined || !person) return [];
  const { name, otherNames = [] } = person.contact;
  const { written, reading } = name;
  if (!sharesName([written, ...(reading === undefined ? [] : [reading]), ...otherNames], sighting.name))
    return [];

  const missing = identities.filter(({ key }) => !owners.has(key));
  const has = (kind: IdentityKind) => person.identities.some((one) => one.kind === kind);
  // The same slug under another member id: it has changed hands.
  if (areTwoById(identities, person.identities)) return [];
  // Two of a kind, put together from several places of the page: one of them may be somebody else's.
  const isMixed = missing.some(({ kind }) => identities.filter((one) => one.kind === kind).length > 1);
  if (isMixed) return [];
  const isAnchored = identities.some(({ key, kind }) => FOR_GOOD.includes(kind) && owners.has(key));
  return missing
    .filter(({ kind }) => LEARNED.includes(kind) && (!has(kind) || (kind === 'linkedin' && isAnchored)))
    .map((identity) => ({ contactId, identity }));
}

/** Does this sighting not have the identity, or have nothing beside it that is not this person's? */
function isAbout(
  { identities }: Shown,
  key: string,
  contactId: string,
  owners: ReadonlyMap<string, string>,
): boolean {
  if (!identities.some((one) => one.key === key)) return true;
  const others = identities.filter((one) => one.key !== key);
  return (
    others.every((one) => [undefined, contactId].includes(owners.get(one.key))) &&
    (others.length === 0 || others.some((one) => owners.get(one.key) === contactId))
  );
}
