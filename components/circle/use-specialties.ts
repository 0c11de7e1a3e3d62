import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Specialties } from '../../lib/fit/specialties.ts';
import type { proposeSplits } from '../../lib/fit/split-seats.ts';
import { useApp } from '../app/app.tsx';

interface Reader {
  readonly specialtiesBy: typeof import('../../lib/fit/specialties.ts').specialtiesBy;
  readonly tradesWith: typeof import('../../lib/fit/trades.ts').tradesWith;
  readonly proposeSplits: typeof proposeSplits;
}

/** What tells specialties apart, and how two share one. */
export interface SeatFit {
  readonly specialties: Specialties;
  readonly proposeSplits: typeof proposeSplits;
}

async function readReader(): Promise<Reader> {
  const [{ specialtiesBy }, { tradesWith }, { proposeSplits: propose }] = await Promise.all([
    import('../../lib/fit/specialties.ts'),
    import('../../lib/fit/trades.ts'),
    import('../../lib/fit/split-seats.ts'),
  ]);
  return { specialtiesBy, tradesWith, proposeSplits: propose };
}

/** Nothing until the list of trades is read, which no page waits for. */
export function useSpecialties(): SeatFit | undefined {
  const { desk } = useApp();
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    void readReader().then(setReader);
  }, []);
  const own = useLiveQuery(() => desk.ledger.trades.toArray(), [desk]);
  return useMemo(
    () =>
      reader &&
      own && {
        specialties: reader.specialtiesBy(reader.tradesWith(own)),
        proposeSplits: reader.proposeSplits,
      },
    [reader, own],
  );
}
