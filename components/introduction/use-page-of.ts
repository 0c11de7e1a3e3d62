import { useLiveQuery } from 'dexie-react-hooks';
import { type Id, ME } from '../../lib/domain/basics.ts';
import { useApp } from '../app/app.tsx';
import { usePageAtHand } from '../app/use-page-at-hand.ts';

/**
 * The address of the page at hand when it shows one of these people: then what is recorded now comes from there, and
 * its line opens it again. Any other page says nothing about where it came from.
 */
export function usePageOf(parties: readonly (Id | undefined)[]): string | undefined {
  const { desk } = useApp();
  const page = usePageAtHand();
  const ids = parties.filter((id) => id !== undefined && id !== ME) as Id[];
  const owners = useLiveQuery(async () => {
    const keys = (page?.people ?? []).flatMap(({ identities }) => identities.map(({ key }) => key));
    const rows = await desk.ledger.identities.bulkGet(keys);
    return rows.flatMap((row) => (row ? [row.contactId] : []));
  }, [desk, page]);
  return owners?.some((owner) => ids.includes(owner)) ? page?.url : undefined;
}
