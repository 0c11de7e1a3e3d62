import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useApp } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';

type Pool = typeof import('../../lib/db/queries/pool.ts');

/** Who fits each open request and is new, by the request's id. */
export type NewMatches = Awaited<ReturnType<Pool['readNewMatches']>>;

/** Looked for after the first look alone: it reads everybody, and the list of trades comes with it. */
export function useNewMatches(): NewMatches | undefined {
  const { desk, today, zone } = useApp();
  const isTime = useAfterFirstLook();
  const [pool, setPool] = useState<Pool>();
  useEffect(() => {
    if (isTime) void import('../../lib/db/queries/pool.ts').then(setPool);
  }, [isTime]);
  return useLiveQuery(async () => pool?.readNewMatches(desk.ledger, today, zone), [desk, today, zone, pool]);
}
