import type { IdentityKind } from '../domain/contact.ts';
import type { RawSighting } from '../sites/contract.ts';
import { parseAddress } from './address.ts';
import { leadIdOf, memberIdOf, slugOf } from './linkedin.ts';
import { mailboxOf } from './mailbox.ts';

/** An identity before it belongs to anyone. */
export interface FreeIdentity {
  /** What lookups compare, `email:…`, `linkedin:…`, `member:…`, `lead:…`, `phone:…`. */
  readonly key: string;
  readonly kind: IdentityKind;
  readonly value: string;
}

/**
 * The e-mail identity of an address however it is written, or nothing when it is no address: the key is the mailbox,
 * so that every way of writing to it is one identity; the value stays as written.
 */
export function emailIdentity(raw: string): FreeIdentity | undefined {
  const parsed = parseAddress(raw);
  return parsed && { key: `email:${mailboxOf(parsed.normal)}`, kind: 'email', value: parsed.address };
}

/** The identity of a LinkedIn profile: by slug, or by the id of the member or lead where the link carries one. */
export function linkedinIdentity(raw: string): FreeIdentity | undefined {
  const member = memberIdOf(raw);
  if (member !== undefined) return { key: `member:${member}`, kind: 'member', value: member };
  const lead = leadIdOf(raw);
  if (lead !== undefined) return { key: `lead:${lead}`, kind: 'lead', value: lead };
  const slug = slugOf(raw);
  return slug === undefined ? undefined : { key: `linkedin:${slug}`, kind: 'linkedin', value: slug };
}

/** Every identity of a person as a page shows them; none for somebody of whom only a name is there. */
export function identitiesOf(sighting: RawSighting): readonly FreeIdentity[] {
  const found = new Map<string, FreeIdentity>();
  const add = (identity: FreeIdentity | undefined) => {
    if (identity) found.set(identity.key, identity);
  };
  if (sighting.address !== undefined) add(emailIdentity(sighting.address));
  if (sighting.profile !== undefined) add(linkedinIdentity(sighting.profile));
  const byId = sighting.memberId === undefined ? undefined : linkedinIdentity(sighting.memberId);
  // A number of an older page is no id that another page would show.
  if (byId?.kind !== 'linkedin') add(byId);
  return [...found.values()];
}

/** Given for good, never to somebody else later: a slug is not, its owner may change it and another take it. */
export const FOR_GOOD: readonly IdentityKind[] = ['member', 'lead'];

type Keyed = Pick<FreeIdentity, 'key' | 'kind'>;

/** Do both have an identity that is given for good, and not the same? Then they are two people, whatever else agrees. */
export function areTwoById(one: readonly Keyed[], other: readonly Keyed[]): boolean {
  return FOR_GOOD.some((kind) => {
    const [a, b] = [one, other].map((all) => all.filter((identity) => identity.kind === kind));
    if (!a?.length || !b?.length) return false;
    return !a.some(({ key }) => b.some((identity) => identity.key === key));
  });
}

/**
 * Does this key stand for this value? A file that says otherwise would have one person recognised as another. Of two
 * rows with one mailbox the second has another way of writing it as its key.
 */
export function keyBelongsToValue({ key, kind, value }: FreeIdentity): boolean {
  const bare = key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : '';
  if (bare === '') return false;
  switch (kind) {
    case 'email': {
      // A copy has hundreds of thousands, most of them plain: few have to be parsed.
      if (mailboxOf(bare) === mailboxOf(value.toLowerCase())) return true;
      const parsed = parseAddress(value);
      return parsed !== undefined && mailboxOf(bare) === mailboxOf(parsed.normal);
    }
    case 'linkedin':
      return bare === value || bare === slugOf(value);
    case 'member':
    case 'lead':
      return bare === value;
    case 'phone':
      // Only the last digits are the same in 03-1234-5678 and +81312345678.
      return digitsOf(bare).endsWith(digitsOf(value).slice(-6));
  }
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/gu, '');
}
