import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo } from 'react';
import type { Ledger } from '../../lib/db/ledger.ts';
import { keepLineage, type LineageAt, readLineage } from '../../lib/db/queries/lineage.ts';
import { type Lineage, lineageOf } from '../../lib/domain/lineage.ts';
import { useApp } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';

/** Held as long as the page is open: whoever walks on to the next person waits for nothing. */
const held = new WeakMap<Ledger, LineageAt>();

/** Everybody's lineage, kept up to date; nothing until it is read. */
export function useLineage(): Lineage | undefined {
  const { desk, zone } = useApp();
  const { ledger } = desk;
  const at = useLiveQuery(async () => {
    const read = await readLineage(ledger, held.get(ledger));
    held.set(ledger, read);
    return read;
  }, [ledger]);
  const facts = at?.facts;
  const lineage = useMemo(
    () => facts && lineageOf(facts.people.values(), facts.introductions.values(), zone),
    [facts, zone],
  );
  useFirstLook(lineage !== undefined);

  const isTime = useAfterFirstLook();
  useEffect(() => {
    if (!at || !isTime) return;
    // What is not kept is made anew the next time: nothing depends on it.
    keepLineage(ledger, at).then(
      (kept) => {
        if (held.get(ledger) === at) held.set(ledger, kept);
      },
      () => undefined,
    );
  }, [ledger, at, isTime]);
  return lineage;
}
