import type { PagePerson } from '../deeds/shell.ts';
import { nameFromAddress } from '../identity/person-name.ts';

/** What a page calls somebody; where it shows no name, what their address suggests, or the address. */
export function nameOnPage({ sighting, identities }: PagePerson): string {
  const address = identities.find(({ kind }) => kind === 'email')?.value ?? sighting.address;
  return sighting.name ?? (address === undefined ? '' : nameFromAddress(address) || address);
}
