import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { readFitPeople } from '../../lib/db/queries/fit-people.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { Trade } from '../../lib/domain/trade.ts';
import { findAmong } from '../../lib/fit/find-who-fits.ts';
import type { FitFindings, FitPerson, Need } from '../../lib/fit/fit.ts';
import { inSlices } from '../../lib/fit/in-slices.ts';
import { type PreparedFit, preparing } from '../../lib/fit/prepare-fit.ts';
import { tradesWith } from '../../lib/fit/trades.ts';
import { useApp } from '../app/app.tsx';

/** Who fits, as far as it is known now. */
export interface Candidates {
  /** Nothing while nothing is written, or nobody has been read yet. */
  readonly findings: FitFindings | undefined;
  /** Something is written, and everybody is still being read. */
  readonly isReading: boolean;
  readonly people: ReadonlyMap<Id, FitPerson>;
  readonly trades: ReadonlyMap<Id, Trade>;
}

/** While one types the list stands still for so long, in ms: it changes at a pause, not at every key. */
const PAUSE = 150;

/** Everybody is read once and kept up to date; what is typed is then compared in memory. */
export function useCandidates(need: Need, notMeant: readonly Id[]): Candidates {
  const { desk, today, zone } = useApp();
  const read = useLiveQuery(() => readFitPeople(desk.ledger, today, zone), [desk, today, zone]);
  const own = useLiveQuery(() => desk.ledger.trades.toArray(), [desk]);
  const settled = useSettled(JSON.stringify(need));

  const people = useMemo(() => new Map((read ?? []).map((one) => [one.contact.id, one])), [read]);
  const all = useMemo(() => tradesWith(own ?? []), [own]);
  const trades = useMemo(() => new Map(all.map((trade) => [trade.id, trade])), [all]);
  const left = notMeant.join();
  const meant = useMemo(() => {
    const out = new Set(left.split(','));
    return left === '' ? all : all.filter(({ id }) => !out.has(id));
  }, [all, left]);
  const prepared = usePrepared(read, own && meant);
  const findings = useMemo(() => {
    const asked = JSON.parse(settled) as Need;
    return asked.text.trim() === '' || !prepared ? undefined : findAmong(prepared.fit, asked, today);
  }, [settled, prepared, today]);
  return { findings, isReading: !prepared && need.text.trim() !== '', people, trades };
}

/**
 * People ready to answer needs: as soon as their cards are read, and again when all that is noted of them is. While
 * anything is read anew the last answer stands.
 */
function usePrepared(
  people: readonly FitPerson[] | undefined,
  trades: readonly Trade[] | undefined,
): { readonly fit: PreparedFit } | undefined {
  const [prepared, setPrepared] = useState<{ readonly fit: PreparedFit }>();
  useEffect(() => {
    if (!people || !trades) return;
    let isWanted = true;
    const show = (fit: PreparedFit) => isWanted && setPrepared({ fit });
    void inSlices(preparing(people, trades), show, () => isWanted).then((fit) => fit && show(fit));
    return () => {
      isWanted = false;
    };
  }, [people, trades]);
  return prepared;
}

/** What was there at the last pause; the first of all at once. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
