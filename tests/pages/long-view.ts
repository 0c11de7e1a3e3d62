/** Three years of introductions in a ledger, and how many rows a question about them reads. Runs inside the browser. */
import type { Ledger } from '../../lib/db/ledger.ts';
import type { ContactRow, IntroductionRow } from '../../lib/db/rows.ts';
import { settled } from '../../lib/db/settled.ts';
import type { EventWhat, IntroductionEvent } from '../../lib/domain/introduction.ts';

const DAY = 86_400_000;
const YEARS = 3;

export interface LongView {
  readonly people: number;
  readonly introductions: number;
  /** One in so many was received, the others the user made. */
  readonly receivedOneIn: number;
  readonly now: number;
}

/** Everybody is invented. Past the deeds, in one write a table: a commit of so many would take minutes. */
export async function fillLongView(ledger: Ledger, size: LongView): Promise<void> {
  const idOf = (n: number) => `person-${n % size.people}`;
  const contacts = Array.from({ length: size.people }, (_, n): ContactRow => {
    const at = size.now - (n % (YEARS * 365)) * DAY;
    return {
      id: idOf(n),
      name: { written: `Person ${n}` },
      ...(n % 10 === 0 && { source: (['referral', 'own-effort', 'came-back'] as const)[(n / 10) % 3] }),
      tags: [],
      createdAt: at,
      updatedAt: at,
      words: [`${n}`],
    } as ContactRow;
  });
  const rows: IntroductionRow[] = [];
  const events: IntroductionEvent[] = [];
  for (let n = 0; n < size.introductions; n++) {
    const isReceived = n % size.receivedOneIn === 0;
    const at = size.now - (10 + ((n * 7) % (YEARS * 365 - 10))) * DAY;
    const outcome = n % 3 === 0 ? 'no-fit' : 'landed';
    const whats: readonly EventWhat[] = [
      { kind: 'introduced' },
      { kind: 'thanked' },
      { kind: 'in-touch' },
      { kind: 'outcome', side: 'seeker', outcome },
      { kind: 'outcome', side: 'provider', outcome },
    ];
    const own = whats.slice(0, n % 40 === 0 ? 2 : 5).map((what, index) => ({
      ...what,
      id: `e${n}-${index}`,
      introductionId: `i${n}`,
      at: at + index * DAY,
      recordedAt: at + index * DAY,
    }));
    events.push(...own);
    const introduction = {
      id: `i${n}`,
      seekerId: idOf(n * 3 + 1),
      providerId: isReceived ? 'me' : idOf(n * 3 + 2),
      introducerId: isReceived ? idOf(n % 50) : 'me',
      kind: 'business' as const,
      createdAt: at,
      updatedAt: at,
    };
    rows.push(settled(introduction, own));
  }
  await ledger.contacts.bulkPut(contacts);
  await ledger.introductions.bulkPut(rows);
  await ledger.events.bulkPut(events);
}

/** How many rows of each table the browser's database hands out while the work is done, and how long it takes. */
export async function rowsRead(
  work: () => Promise<unknown>,
): Promise<{ readonly rows: Readonly<Record<string, number>>; readonly ms: number }> {
  const rows: Record<string, number> = {};
  const put: (() => void)[] = [];
  for (const source of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      const original = source[name] as (...args: readonly unknown[]) => IDBRequest<unknown>;
      put.push(() => Object.assign(source, { [name]: original }));
      const counting = function (this: IDBObjectStore | IDBIndex, ...args: readonly unknown[]) {
        const request = original.apply(this, [...args]);
        const table = this instanceof IDBIndex ? this.objectStore.name : this.name;
        request.addEventListener('success', () => {
          const { result } = request;
          const count = Array.isArray(result) ? result.length : result ? 1 : 0;
          rows[table] = (rows[table] ?? 0) + count;
        });
        return request;
      };
      Object.assign(source, { [name]: counting });
    }
  }
  const begun = performance.now();
  try {
    await work();
  } finally {
    for (const back of put) back();
  }
  return { rows, ms: performance.now() - begun };
}
