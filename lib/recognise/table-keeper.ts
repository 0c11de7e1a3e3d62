import { journalEnd } from '../db/journal-end.ts';
import type { Ledger } from '../db/ledger.ts';
import type { IdentityTable } from './identity-table.ts';
import { bringUpToDate, keepTable, loadTable, packTable, type TableAt } from './kept-table.ts';

/** Holds the table of identities in memory and right, always after an answer, never before one. */
export interface TableKeeper {
  /** The table, if it is right up to this entry of the journal. */
  tableAt(seq: number): IdentityTable | undefined;
  /** Soon: looks how far the journal has come, tells it, and loads, brings up to date or packs the table. */
  look(): void;
  /** The database went away: nothing that is known of it counts. */
  forget(): void;
}

/** Milliseconds from the first answer without a table until one is packed: the pages that just opened go first. */
const PACK_AFTER = 2000;

/** @param found hears at each look the number of the journal's newest entry. */
export function createTableKeeper(ledger: Ledger, found: (seq: number) => void): TableKeeper {
  let at: TableAt | undefined;
  /** Grows when everything is forgotten: what was begun before is of no use then. */
  let life = 0;
  let isLooking = false;
  let isAskedAgain = false;
  let isPacking = false;

  const lookOnce = async (): Promise<void> => {
    const now = life;
    const seq = await journalEnd(ledger);
    if (now !== life) return;
    found(seq);
    let next = at;
    if (!next) next = await ledger.transaction('r', ledger.packed, ledger.changes, () => loadTable(ledger));
    else if (next.seq !== seq) {
      const behind = next;
      next = await ledger.transaction('r', ledger.changes, () => bringUpToDate(ledger, behind));
    }
    if (now === life) await goOnWith(next);
  };

  const goOnWith = async (next: TableAt | undefined): Promise<void> => {
    const now = life;
    at = next?.table.isMostlyWaste ? undefined : next;
    if (!at) {
      if (!isPacking) setTimeout(pack, PACK_AFTER);
      isPacking = true;
      return;
    }
    const kept = await keepTable(ledger, at);
    if (now === life) at = kept;
  };

  const pack = async (): Promise<void> => {
    const now = life;
    try {
      const seed = crypto.getRandomValues(new Uint32Array(2));
      const packed = await packTable(ledger, seed, () => new Promise((resolve) => setTimeout(resolve)));
      if (now === life && packed) await goOnWith(packed);
    } catch {
      // As in `lookInTurn`; and it is packed after a later answer.
    } finally {
      isPacking = false;
    }
  };

  const lookInTurn = async (): Promise<void> => {
    try {
      await lookOnce();
    } catch {
      // The ledger could not be read or, on a full disk, not be written. Without a table answers are as right, only
      // slower; and an answer that cannot be read is told where it was asked for.
    }
    isLooking = isAskedAgain;
    isAskedAgain = false;
    if (isLooking) await lookInTurn();
  };

  return {
    tableAt: (seq) => (at?.seq === seq ? at.table : undefined),
    look() {
      if (isLooking) {
        isAskedAgain = true;
        return;
      }
      isLooking = true;
      // In a turn of its own: the answer is on its way first.
      setTimeout(lookInTurn);
    },
    forget() {
      life++;
      at = undefined;
    },
  };
}
