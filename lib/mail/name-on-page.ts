import type { PagePerson } from '../deeds/shell.ts';
import { nameFromAddress } from '../identity/person-name.ts';

/** No name is longer; a page may show anything. */
const AT_MOST = 200;

/** What a page calls somebody; where it shows no name, what their address suggests, or the address. */
export function nameOnPage({ sighting, identities }: PagePerson): string {
  const address =
    identities.find(({ kind }) => kind === 'email')?.value ?? sighting.address?.slice(0, 2 * AT_MOST);
  const name = sighting.name ?? (address === undefined ? '' : nameFromAddress(address) || address);
  return name.slice(0, AT_MOST);
}
