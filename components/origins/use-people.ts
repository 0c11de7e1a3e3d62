import { useLiveQuery } from 'dexie-react-hooks';
import { type OriginsView, readPeople } from '../../lib/db/queries/origins.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { useApp } from '../app/app.tsx';

/** These people beside those who are known: read when they are looked at. Until then only `known` is in it. */
export function usePeople(ids: readonly Id[], known: OriginsView['people']): OriginsView['people'] {
  const { desk } = useApp();
  const missing = ids.filter((id) => !known.has(id));
  const key = missing.join(' ');
  const read = useLiveQuery(() => readPeople(desk.ledger, missing), [desk, key]);
  return read === undefined ? known : new Map([...known, ...read]);
}
