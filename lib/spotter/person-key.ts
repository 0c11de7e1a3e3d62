import type { RawSighting } from '../sites/contract.ts';

/**
 * Names one person of one document, in this script's memory only: by what identifies them, else by all the page's
 * words about them. Two sightings with one key get one look; what the worker makes of an identity is not known here.
 */
export function personKey({ profile, memberId, address, name, company, headline }: RawSighting): string {
  return (
    [profile, memberId, address].filter(Boolean).join('\n') || `\n${[name, company, headline].join('\n')}`
  );
}
