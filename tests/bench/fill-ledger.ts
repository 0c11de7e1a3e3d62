import type { Page } from 'playwright';

/**
 * Fills the extension's own database, as raw rows, with so many invented people (three identities each), and one of
 * them with notes and introductions. Gives that one's id. The shape of the rows is checked by the ledger's tests.
 */
export async function fillLedger(page: Page, contacts: number): Promise<string> {
  return page.evaluate(async (count) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tsunagi');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const now = Date.now();
    const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
    const write = (store: string, rows: readonly object[]) =>
      new Promise((resolve, reject) => {
        const writing = db.transaction(store, 'readwrite', { durability: 'relaxed' });
        for (const row of rows) writing.objectStore(store).put(row);
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
    for (let from = 0; from < count; from += 5000) {
      const people = Array.from({ length: Math.min(5000, count - from) }, (_, index) => from + index);
      await write(
        'contacts',
        people.map((n) => ({
          id: idOf(n),
          name: { written: `Person ${n}`, family: `${n}`, given: 'Person' },
          company: `Company ${n % 5000}`,
          tags: [],
          importedOnly: n !== 0,
          createdAt: now,
          updatedAt: now - n,
          words: [`person${n}`, 'person', `${n}`, `company${n % 5000}`],
        })),
      );
      await write(
        'identities',
        people.flatMap((n) => [
          {
            key: `email:p${n}@example.org`,
            kind: 'email',
            value: `p${n}@example.org`,
            contactId: idOf(n),
            addedAt: now,
          },
          {
            key: `linkedin:person-${n}`,
            kind: 'linkedin',
            value: `person-${n}`,
            contactId: idOf(n),
            addedAt: now,
          },
          {
            key: `member:ACoAA${n}xxxxxxxxxx`,
            kind: 'member',
            value: `ACoAA${n}xxxxxxxxxx`,
            contactId: idOf(n),
            addedAt: now,
          },
        ]),
      );
    }
    await write(
      'fitNotes',
      Array.from({ length: 6 }, (_, n) => ({
        id: `n${n}`,
        contactId: idOf(0),
        kind: ['fits', 'does-not-fit', 'limit'][n % 3],
        text: `note ${n}`,
        notedOn: '2026-03-05',
      })),
    );
    await write(
      'introductions',
      Array.from({ length: 8 }, (_, n) => ({
        id: `i${n}`,
        seekerId: idOf(0),
        providerId: idOf(n + 1),
        introducerId: 'me',
        kind: 'business',
        why: 'They asked for a bookkeeper.',
        createdAt: now - n * 86_400_000,
        updatedAt: now,
        state: 'asking',
        live: 1,
      })),
    );
    await write(
      'events',
      Array.from({ length: 8 }, (_, n) => ({
        id: `e${n}`,
        introductionId: `i${n}`,
        kind: 'asked',
        side: 'seeker',
        at: now - n * 86_400_000,
        recordedAt: now,
        how: 'mail',
      })),
    );
    db.close();
    return idOf(0);
  }, contacts);
}
