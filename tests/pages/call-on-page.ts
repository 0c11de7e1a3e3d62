/** The ledger's page with the lists of people to call on: what is asked of it in a browser. */
import { keepCallFacts } from '../../lib/db/call-facts.ts';
import { readCallOn } from '../../lib/db/queries/call-on.ts';
import * as callOnDeeds from '../../lib/deeds/call-on.ts';
import * as circles from '../../lib/deeds/circles.ts';
import * as oneToOnes from '../../lib/deeds/one-to-ones.ts';
import { deskOf } from './ledger-page.ts';

export * from './ledger-page.ts';

const ZONE = 'Asia/Tokyo';

/** The lists, by the ids that stand on them. */
export async function callOn(name: string, today: string, months = 6) {
  const { lists } = await readCallOn(deskOf(name).ledger, today, months, ZONE);
  const who = (lines: readonly { readonly contactId?: string; readonly company?: string }[]) =>
    lines.map(({ contactId, company }) => contactId ?? company);
  return {
    quiet: who(lists.quiet),
    review: who(lists.review),
    unasked: who(lists.unasked),
    inherited: who(lists.inherited),
    lists,
  };
}

/** Keeps what the lists were made of; gives the entry up to which it was kept before. */
export async function keepCallOn(name: string, today: string) {
  const { ledger } = deskOf(name);
  const { facts } = await readCallOn(ledger, today, 6, ZONE);
  await keepCallFacts(ledger, facts);
  return facts.keptSeq;
}

export const callDeeds = { ...callOnDeeds, ...circles, ...oneToOnes };
export type CallDeeds = typeof callDeeds;

export async function callAct(name: string, deed: keyof CallDeeds, args: readonly unknown[]) {
  const work = callDeeds[deed] as (desk: unknown, ...args: readonly unknown[]) => Promise<unknown>;
  return work(deskOf(name), ...args);
}

/** What reading the lists asks of the database: which reads, of how many rows, in how many transactions. */
export async function readsOfCallOn(name: string, today: string) {
  const reads: string[] = [];
  const transactions = new Set<IDBTransaction>();
  const methods = ['get', 'getAll', 'openCursor', 'openKeyCursor'] as const;
  const restore = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    methods.map((method) => {
      const store = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
      const original = store[method];
      store[method] = function (this: IDBObjectStore & IDBIndex, ...args: unknown[]) {
        transactions.add((this.objectStore ?? this).transaction);
        reads.push(`${this.objectStore ? `${this.objectStore.name}.` : ''}${this.name}.${method}`);
        return original?.apply(this, args);
      };
      return () => {
        if (original) store[method] = original;
      };
    }),
  );
  try {
    const { lists } = await readCallOn(deskOf(name).ledger, today, 6, ZONE);
    return {
      reads: reads.sort(),
      transactions: transactions.size,
      unasked: lists.unasked.length,
    };
  } finally {
    for (const undo of restore) undo();
  }
}

/** Rows as they lie in a large notebook, past the deeds: they would take minutes. */
export async function fillMany(name: string, people: number, introductions: number): Promise<void> {
  const { ledger } = deskOf(name);
  const day = 86_400_000;
  const now = Date.UTC(2026, 3, 10);
  await ledger.contacts.bulkPut(
    Array.from({ length: people }, (_, at) => ({
      id: `p${at}`,
      name: { written: `Person ${at}` },
      howWell: 'know' as const,
      tags: [],
      words: [`person${at}`],
      createdAt: now - 2000 * day,
      updatedAt: now,
    })),
  );
  await ledger.introductions.bulkPut(
    Array.from({ length: introductions }, (_, at) => ({
      id: `i${at}`,
      seekerId: `p${at % people}`,
      providerId: `p${(at * 7) % people}`,
      introducerId: 'me',
      kind: 'business' as const,
      state: 'landed' as const,
      live: 0 as const,
      createdAt: now - 1500 * day,
      updatedAt: now - (at % 1500) * day,
    })),
  );
}
