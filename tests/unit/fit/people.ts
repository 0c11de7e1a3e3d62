import type { Contact, FitNote } from '../../../lib/domain/contact.ts';
import type { Trade } from '../../../lib/domain/trade.ts';
import type { FitPerson } from '../../../lib/fit/fit.ts';
import { tradesWith } from '../../../lib/fit/trades.ts';

/** Somebody for tests: what is not said is not known. */
export function somebody(
  id: string,
  contact: Partial<Contact> = {},
  more: Partial<Omit<FitPerson, 'contact' | 'notes'>> & { notes?: readonly Partial<FitNote>[] } = {},
): FitPerson {
  const { notes = [], ...rest } = more;
  return {
    contact: { id, name: { written: id }, tags: [], createdAt: 0, updatedAt: 0, ...contact },
    notes: notes.map((note, at) => ({
      id: `${id}-note-${at}`,
      contactId: id,
      kind: 'fits',
      text: '',
      notedOn: '2026-10-01',
      ...note,
    })),
    past: [],
    dealings: [],
    asked: { count: 0, worked: 0 },
    ...rest,
  };
}

export const TRADES: readonly Trade[] = tradesWith([]);

/** One person of each trade, named by its id, their specialty its usual name in one of the languages. */
export const ONE_OF_EACH: readonly FitPerson[] = TRADES.map((trade, at) =>
  somebody(trade.id, { specialty: trade.names[at % 2 === 0 ? 'ja' : 'en'][0] ?? '' }),
);
