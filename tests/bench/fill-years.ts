import type { Page } from 'playwright';

interface YearsSize {
  readonly people: number;
  readonly introductions: number;
  readonly years: number;
}

/**
 * Fills the extension's own database, as raw rows, with some years of introductions: people who mostly came through
 * somebody who was there before, early ones through whom hundreds came, introductions with their events, one in eight
 * received. What was kept of an emptier notebook is taken away. Gives somebody in the middle of it.
 */
export async function fillYears(page: Page, size: YearsSize): Promise<{ readonly contactId: string }> {
  return page.evaluate(async ({ people, introductions, years }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tsunagi');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const DAY = 86_400_000;
    const start = Date.now() - years * 365 * DAY;
    const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
    /** Between 0 and 1, the same at every run. */
    const chance = (n: number) => {
      const mixed = Math.imul(n ^ 0x5bd1, 0x9e37_79b1);
      return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
    };
    const cameAt = (n: number) => start + Math.floor((n / people) * years * 365) * DAY;
    const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10);
    const write = async (store: string, count: number, row: (n: number) => object | readonly object[]) => {
      for (let from = 0; from < count; from += 5000) {
        await new Promise((resolve, reject) => {
          const writing = db.transaction(store, 'readwrite', { durability: 'relaxed' });
          for (let n = from; n < Math.min(count, from + 5000); n++)
            for (const one of [row(n)].flat()) writing.objectStore(store).put(one);
          writing.oncomplete = resolve;
          writing.onerror = () => reject(writing.error);
        });
      }
    };
    await write('contacts', people, (n) => ({
      id: idOf(n),
      name: { written: n % 2 ? `Person ${n}` : `見本 ${n}郎` },
      company: `Company ${Math.floor(n / 5)}`,
      tags: [],
      ...(n % 7 === 0 || n < 12
        ? { source: ['own-effort', 'came-back', 'referral'][n % 3] }
        : n % 9 !== 0 && { metThroughId: idOf(Math.floor(n * chance(n) ** 3)) }),
      ...(n % 3 === 0 && { metOn: dayAt(cameAt(n)) }),
      notes: 'Met at the breakfast, spoke of the new building and of who might help with it.',
      createdAt: cameAt(n),
      updatedAt: cameAt(n),
      words: ['person', `${n}`, 'company', `${Math.floor(n / 5)}`],
    }));
    const stateOf = (n: number) =>
      n % 20 === 0
        ? ['considering', 'asking', 'introduced', 'in-touch'][(n / 20) % 4]
        : n % 3
          ? 'landed'
          : 'no-fit';
    const madeAt = (n: number) => start + Math.floor((n / introductions) * years * 365) * DAY;
    /** Somebody who was there by then. */
    const sideOf = (n: number, salt: number) =>
      Math.floor(((n + 1) / introductions) * people * chance(n * 3 + salt));
    await write('introductions', introductions, (n) => {
      const isReceived = n % 8 === 3;
      const seeker = sideOf(n, 0);
      return {
        id: `10000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
        seekerId: isReceived ? 'me' : idOf(seeker),
        providerId: idOf(isReceived ? seeker : (seeker + 1 + sideOf(n, 1)) % people),
        introducerId: isReceived ? idOf(sideOf(n, 2)) : 'me',
        kind: 'business',
        why: `A second opinion before they sign, case ${n}`,
        state: stateOf(n),
        live: n % 20 === 0 ? 1 : 0,
        ...(n % 20 !== 0 && { introducedAt: madeAt(n) }),
        createdAt: madeAt(n),
        updatedAt: madeAt(n),
      };
    });
    await write('events', introductions, (n) =>
      ['came-forward', 'asked', 'introduced', 'in-touch'].map((kind, index) => ({
        id: `event-${n}-${index}`,
        introductionId: `10000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
        at: madeAt(n) + index * 3_600_000,
        recordedAt: madeAt(n) + index * 3_600_000,
        kind,
        ...(index < 2 && { side: index === 0 ? 'seeker' : 'provider' }),
      })),
    );
    // As in a notebook in use something is in the journal: it says up to where what is kept is right.
    await write('changes', 1, () => ({
      id: '20000000-0000-4000-8000-000000000000',
      at: start,
      deed: 'add-contact',
      about: 'Person 0',
      rows: [],
    }));
    await new Promise((resolve, reject) => {
      const clearing = db.transaction('packed', 'readwrite');
      clearing.objectStore('packed').clear();
      clearing.oncomplete = resolve;
      clearing.onerror = () => reject(clearing.error);
    });
    db.close();
    return { contactId: idOf(40) };
  }, size);
}
