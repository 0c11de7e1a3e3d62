/** What version 2 makes of the addresses of version 1: one mailbox, one key, and every undo as it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change, RowChange } from '../../lib/domain/change.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';
import type { SavedLedger } from './ledger-page.ts';

let browser: InBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startLedgerBrowser();
  page = await browser.open();
});
afterAll(() => browser.close());

const V1 = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'ledgers', 'v1.json'), 'utf8'),
) as SavedLedger;

/** Builds the rows of a ledger as version 1 wrote them: an address in lower case was its key. */
class OldLedger {
  readonly contacts: { id: string; words: string[] }[] = [];
  readonly identities: { key: string; contactId: string }[] = [];
  readonly changes: Change[] = [];
  readonly typed: unknown[] = [];
  #at = Date.UTC(2026, 0, 1);

  #entry(deed: Change['deed'], about: string, rows: RowChange[]) {
    this.changes.push({
      seq: this.changes.length + 1,
      id: `c${this.changes.length + 1}`,
      at: this.#at,
      deed,
      about,
      rows,
    });
  }

  add(id: string, written: string, ...addresses: string[]) {
    this.#at += 60_000;
    const contact = {
      id,
      name: { written },
      tags: [],
      createdAt: this.#at,
      updatedAt: this.#at,
      words: written.toLowerCase().split(' '),
    };
    const identities = addresses.map((value) => ({
      key: `email:${value.toLowerCase()}`,
      kind: 'email',
      value,
      contactId: id,
      addedAt: this.#at,
    }));
    this.contacts.push(contact);
    this.identities.push(...identities);
    this.#entry('add-contact', written, [
      { table: 'contacts', key: id, after: contact },
      ...identities.map((after): RowChange => ({ table: 'identities', key: after.key, after })),
    ]);
  }

  remove(id: string) {
    this.#at += 60_000;
    const rows = (table: 'contacts' | 'identities', gone: readonly object[], key: string) =>
      gone.map(
        (before): RowChange => ({ table, key: (before as Record<string, string>)[key] ?? '', before }),
      );
    const contacts = this.contacts.filter((row) => row.id === id);
    const identities = this.identities.filter((row) => row.contactId === id);
    this.contacts.splice(this.contacts.indexOf(contacts[0] as never), 1);
    for (const row of identities) this.identities.splice(this.identities.indexOf(row), 1);
    this.#entry('delete-contact', id, [
      ...rows('contacts', contacts, 'id'),
      ...rows('identities', identities, 'key'),
    ]);
  }

  saved(): SavedLedger {
    const rows: Record<string, readonly unknown[]> = {
      contacts: this.contacts,
      identities: this.identities,
      changes: this.changes,
      typed: this.typed,
    };
    return { ...V1, stores: V1.stores.map((store) => ({ ...store, rows: rows[store.name] ?? [] })) };
  }
}

let names = 0;
async function opened(old: OldLedger): Promise<LedgerClient> {
  const given = { name: `rekeyed-${++names}`, saved: old.saved() };
  await page.evaluate(({ name, saved }) => ledgerPage.recreateLedger(name, saved), given);
  return new LedgerClient(page, given.name);
}

const keysIn = async (ledger: LedgerClient) =>
  Object.fromEntries(
    ((await ledger.dump()).identities as { key: string; value: string }[]).map(({ key, value }) => [
      value,
      key,
    ]),
  );
const whoIs = async (ledger: LedgerClient, address: string) =>
  (await ledger.ask('recognise', [{ role: 'sender', confidence: 'sure', address }]))[0]?.contactId;

test('an address gets its mailbox as its key and stays as written; others stay', async () => {
  const old = new OldLedger();
  old.add('greg', 'Greg Smith', 'Greg.Example+Club@gmail.com', 'greg.smith+x@example.org');
  old.add('sarah', 'Sarah Cole', 'sarah@example.com');
  const ledger = await opened(old);
  expect(await keysIn(ledger)).toEqual({
    'Greg.Example+Club@gmail.com': 'email:gregexample@gmail.com',
    'greg.smith+x@example.org': 'email:greg.smith+x@example.org',
    'sarah@example.com': 'email:sarah@example.com',
  });
  expect(await whoIs(ledger, 'gregexample@googlemail.com')).toBe('greg');
  expect(await whoIs(ledger, 'greg.smith@example.org')).toBeUndefined();
  for (const typed of ['Greg.Example', 'greg.example+club@gmail.com', 'gregexample@gmail.com'])
    expect(
      (await ledger.ask('search', typed)).map((one) => one.id),
      typed,
    ).toEqual(['greg']);
});

test('of two people with one mailbox the older has it, and the other loses nothing', async () => {
  const old = new OldLedger();
  old.add('older', 'Greg Smith', 'greg.example@gmail.com');
  // This one stands at the mailbox already.
  old.add('younger', 'Gregory Smith', 'gregexample@gmail.com');
  old.add('third', 'G Smith', 'g.regexample@googlemail.com');
  const ledger = await opened(old);
  expect(await keysIn(ledger)).toEqual({
    'greg.example@gmail.com': 'email:gregexample@gmail.com',
    'gregexample@gmail.com': 'email:greg.example@gmail.com',
    'g.regexample@googlemail.com': 'email:g.regexample@googlemail.com',
  });
  expect(await whoIs(ledger, 'gregexample@gmail.com')).toBe('older');
  const sheet = await ledger.ask('sheet', 'younger');
  expect(sheet?.identities.map((one) => one.value)).toEqual(['gregexample@gmail.com']);
  // All of it can be taken back, newest first.
  for (let left = 3; left > 0; left--) expect(await ledger.act('undo')).toMatchObject({ ok: true });
  expect((await ledger.dump()).identities).toEqual([]);
});

test('two ways of writing one address of one person are kept both', async () => {
  const old = new OldLedger();
  old.add('greg', 'Greg Smith', 'greg.example@gmail.com', 'gregexample@gmail.com');
  old.remove('greg');
  const ledger = await opened(old);
  expect(await keysIn(ledger)).toEqual({});
  expect(await ledger.act('undo')).toMatchObject({ ok: true });
  const keys = await keysIn(ledger);
  expect(Object.keys(keys).sort()).toEqual(['greg.example@gmail.com', 'gregexample@gmail.com']);
  expect(new Set(Object.values(keys)).size).toBe(2);
  expect(await whoIs(ledger, 'g.regexample@gmail.com')).toBe('greg');
});

test('who was deleted comes back under today’s key; where it is taken by now, the undo is refused and nothing written', async () => {
  const old = new OldLedger();
  old.add('gone', 'Greg Smith', 'greg.example@gmail.com');
  old.remove('gone');
  const ledger = await opened(old);
  const added = await ledger.act('addContact', { name: { written: 'Gregory Smith' } }, [
    { key: 'email:gregexample@gmail.com', kind: 'email', value: 'gregexample@gmail.com' },
  ]);
  const before = await ledger.dump();
  expect(await ledger.act('undo', 'c2')).toMatchObject({ ok: false, why: 'changed-since' });
  expect(await ledger.dump()).toEqual(before);
  await ledger.act('deleteContact', added.contactId);
  expect(await ledger.act('undo', 'c2')).toMatchObject({ ok: true });
  expect(await whoIs(ledger, 'greg.example@gmail.com')).toBe('gone');
});

test('people of an older ledger are found by their names on a page, and an undo still knows their rows', async () => {
  const old = new OldLedger();
  old.add('greg', 'Gregory Smith', 'greg@example.org');
  old.add('sarah', 'Sarah Cole', 'sarah@example.com');
  const ledger = await opened(old);
  const found = await ledger.ask('perhaps', ['Greg J. Smith', 'Cole', 'Sarah Cole 📚']);
  expect(found.map(([name, people]) => [name, people.map(({ contact, why }) => [contact.id, why])])).toEqual([
    ['Greg J. Smith', [['greg', 'short']]],
    ['Sarah Cole 📚', [['sarah', 'same']]],
  ]);
  expect(await ledger.act('undo')).toMatchObject({ ok: true });
  expect(await ledger.act('undo')).toMatchObject({ ok: true });
});

test('a form half typed stands under the key that the page will ask for', async () => {
  const old = new OldLedger();
  const identity = { key: 'email:greg.example@gmail.com', kind: 'email', value: 'greg.example@gmail.com' };
  old.typed.push({
    key: `add-contact:${identity.key}`,
    value: { identities: [identity], typed: 'email:x' },
    at: 1,
  });
  old.typed.push({ key: 'add-contact:email:greg@example.org', value: { typed: 'x' }, at: 1 });
  const ledger = await opened(old);
  expect(await ledger.ask('typed', 'add-contact:email:gregexample@gmail.com')).toEqual({
    identities: [{ ...identity, key: 'email:gregexample@gmail.com' }],
    typed: 'email:x',
  });
  expect(await ledger.ask('typed', 'add-contact:email:greg@example.org')).toEqual({ typed: 'x' });
});

test('a damaged row is left as it is, and keeps nobody out', async () => {
  const old = new OldLedger();
  old.add('greg', 'Greg Smith', 'greg.example@gmail.com');
  const damaged = { id: 'broken', name: null, words: ['x'] };
  old.contacts.push(damaged as never);
  const ledger = await opened(old);
  expect(await whoIs(ledger, 'gregexample@gmail.com')).toBe('greg');
  expect((await ledger.dump()).contacts).toContainEqual(damaged);
});

test('an upgrade that is broken off leaves everything as it was, and is done when it is opened again', async () => {
  const old = new OldLedger();
  old.add('greg', 'Greg Smith', 'greg.example@gmail.com');
  const ledger = await opened(old);
  const left = await page.evaluate(async (name) => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...args) {
      // The address has moved by then, the journal has not.
      if (++puts > 2) throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const refused = await ledgerPage.dump(name).then(
      () => false,
      () => true,
    );
    IDBObjectStore.prototype.put = put;
    await ledgerPage.closed(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
      const request = database.transaction('identities').objectStore('identities').getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    const { version } = database;
    database.close();
    return { refused, puts, version, keys };
  }, ledger.name);
  expect(left).toEqual({ refused: true, puts: 3, version: 10, keys: ['email:greg.example@gmail.com'] });
  expect(await whoIs(ledger, 'gregexample@gmail.com')).toBe('greg');
});
