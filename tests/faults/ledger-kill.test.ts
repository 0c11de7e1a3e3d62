/**
 * The browser is killed while it writes, again and again on one profile: what was acknowledged is there afterwards, and
 * nothing is there by half. TSUNAGI_KILLS says how often; the figure in a run of everything is small.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LedgerClient, startLedgerBrowser } from '../pages/ledger-client.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';

const KILLS = Number(process.env.TSUNAGI_KILLS ?? 10);
const NAME = 'killed';

let browser: InBrowser;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

interface Row {
  readonly id: string;
  readonly contactId?: string;
}
interface Entry {
  readonly rows: readonly {
    readonly table: string;
    readonly key: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
}

test(
  `${KILLS} kills`,
  async () => {
    const acknowledged = new Set<string>();
    let lost = 0;
    let tables = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await browser.context.exposeBinding('acknowledge', (_source, id: string) => {
        acknowledged.add(id);
      });
      const page = await browser.open();
      const before = acknowledged.size;
      void page.evaluate((name) => ledgerPage.writeOn(name), NAME).catch(() => {});
      void page.evaluate((name) => ledgerPage.keepOn(name), NAME).catch(() => {});
      // Some kills in the first write of all, some among many.
      const writes = Math.floor(Math.random() * 12);
      while (acknowledged.size < before + writes) await new Promise((resolve) => setTimeout(resolve, 2));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
      await browser.kill();
      browser = await browser.restart();

      const reopened = await browser.open();
      const rows = await new LedgerClient(reopened, NAME).dump(true);
      const wrongInTable = await reopened.evaluate((name) => ledgerPage.keptTableIsWrongIn(name), NAME);
      await reopened.close();
      if (wrongInTable) tables++;
      expect(wrongInTable ?? [], 'otherwise in the table').toEqual([]);
      const contacts = new Set((rows.contacts as Row[]).map((row) => row.id));
      for (const id of acknowledged) if (!contacts.has(id)) lost++;
      const are = `after kill ${kill + 1} of ${acknowledged.size} acknowledged ${contacts.size} are there`;
      expect(lost, `acknowledged and lost: ${are}`).toBe(0);
      expect(halves(rows)).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(tables).toBeGreaterThan(0);
    console.log(`${KILLS} kills among ${acknowledged.size} acknowledged writes`);
  },
  60_000 + KILLS * 10_000,
);

/** Where rows and journal do not tell the same story. */
function halves(rows: Record<string, unknown[]>): string[] {
  const told = new Map<string, unknown>();
  for (const { rows: changed } of rows.changes as Entry[]) {
    for (const { table, key, after } of changed) told.set(`${table} ${key}`, after);
  }
  const found: string[] = [];
  for (const table of ['contacts', 'identities', 'fitNotes', 'introductions', 'events']) {
    for (const row of rows[table] as ({ id: string } & { key: string })[]) {
      const name = `${table} ${table === 'identities' ? row.key : row.id}`;
      if (JSON.stringify(sorted(told.get(name))) !== JSON.stringify(sorted(row)))
        found.push(`${name} not as its journal says`);
      told.delete(name);
    }
  }
  for (const [name, after] of told) if (after !== undefined) found.push(`${name} only in the journal`);
  return found;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
