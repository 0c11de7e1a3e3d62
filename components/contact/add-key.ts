import type { PagePerson } from '../../lib/deeds/shell.ts';

/** The name under which a form to add somebody is kept: one for each stranger, so that none stands in for another. */
export function addKey(from: PagePerson | undefined): string {
  return `add-contact:${from?.identities[0]?.key ?? from?.sighting.name ?? ''}`;
}
