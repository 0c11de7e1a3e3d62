import type { RawSighting } from '../sites/contract.ts';

/**
 * Names one person of one document, in this script's memory only: by what identifies them best, else by all the
 * page's words about them. Two sightings with one key get one look; whose it is, the worker finds out.
 */
export function personKey({ profile, memberId, address, name, company, headline }: RawSighting): string {
  return profile ?? memberId ?? address ?? [name, company, headline].join('\n');
}
