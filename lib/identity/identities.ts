import type { IdentityKind } from '../domain/contact.ts';
import type { RawSighting } from '../sites/contract.ts';
import { parseAddress } from './address.ts';
import { memberIdOf, slugOf } from './linkedin.ts';

/** An identity before it belongs to anyone. */
export interface FreeIdentity {
  /** What lookups compare, `email:…`, `linkedin:…`, `member:…`, `phone:…`. */
  readonly key: string;
  readonly kind: IdentityKind;
  readonly value: string;
}

/** The e-mail identity of an address however it is written, or nothing when it is no address. */
export function emailIdentity(raw: string): FreeIdentity | undefined {
  const parsed = parseAddress(raw);
  return parsed && { key: `email:${parsed.normal}`, kind: 'email', value: parsed.address };
}

/** The identity of a LinkedIn profile: by slug, or by member id where the link carries one. */
export function linkedinIdentity(raw: string): FreeIdentity | undefined {
  const member = memberIdOf(raw);
  if (member !== undefined) return { key: `member:${member}`, kind: 'member', value: member };
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
  const member = sighting.memberId === undefined ? undefined : memberIdOf(sighting.memberId);
  if (member !== undefined) add({ key: `member:${member}`, kind: 'member', value: member });
  return [...found.values()];
}
