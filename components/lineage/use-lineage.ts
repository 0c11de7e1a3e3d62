import { useEffect } from 'react';
import type { Ledger } from '../../lib/db/ledger.ts';
import { type DrawnLineage, keepDrawnLineage, readDrawnLineage } from '../../lib/db/queries/drawn-lineage.ts';
import type { Lineage } from '../../lib/domain/lineage.ts';
import { useApp } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { LINEAGE } from '../app/opening-names.ts';
import { useLive } from '../app/use-live.ts';

/** Held as long as the page is open: whoever walks on to the next person waits for nothing. */
const held = new WeakMap<Ledger, DrawnLineage>();

/** Reads it, from what is held where there is such. */
export async function readHeldLineage(ledger: Ledger, zone: string): Promise<DrawnLineage> {
  const read = await readDrawnLineage(ledger, zone, held.get(ledger));
  held.set(ledger, read);
  return read;
}

/** Everybody's lineage, kept up to date; nothing until it is read. */
export function useLineage(): Lineage | undefined {
  const { desk, zone } = useApp();
  const { ledger } = desk;
  const drawn = useLive(LINEAGE, () => readHeldLineage(ledger, zone), [ledger, zone]);
  useFirstLook(drawn !== undefined);

  const isTime = useAfterFirstLook();
  useEffect(() => {
    if (!drawn || !isTime) return;
    // What is not kept is made anew the next time: nothing depends on it.
    keepDrawnLineage(ledger, drawn).then(
      (kept) => {
        if (held.get(ledger) === drawn) held.set(ledger, kept);
      },
      () => undefined,
    );
  }, [ledger, drawn, isTime]);
  return drawn?.lineage;
}
