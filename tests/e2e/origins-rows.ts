/** Some years of business, as raw rows: everybody is invented. Runs inside the browser. */
export async function fillYears(): Promise<void> {
  const DAY = 86_400_000;
  const now = Date.now();
  const dayAgo = (days: number) => new Date(now - days * DAY).toISOString().slice(0, 10);
  const contact = (id: string, written: string, days: number, more: object = {}) => ({
    id,
    name: { written },
    tags: [],
    createdAt: now - days * DAY,
    updatedAt: now - days * DAY,
    words: written.toLowerCase().split(' '),
    ...more,
  });
  const contacts: object[] = [
    contact('ito', 'Kenji Ito', 1500),
    contact('mori', 'Nao Mori', 1500),
    contact('cole', 'Sarah Cole', 1500),
  ];
  const introductions: object[] = [];
  const events: object[] = [];
  const introduce = (
    id: string,
    by: string,
    seekerId: string,
    days: number,
    state: string,
    more: { readonly contactAfter?: number; readonly thanksAfter?: number; readonly value?: number } = {},
  ) => {
    const { contactAfter = 2, thanksAfter = 0, value } = more;
    const at = now - days * DAY;
    const add = (what: object, after: number) =>
      events.push({
        id: `${id}-${events.length}`,
        introductionId: id,
        at: at + after * DAY,
        recordedAt: at + after * DAY,
        ...what,
      });
    introductions.push({
      id,
      seekerId,
      providerId: 'me',
      introducerId: by,
      kind: 'business',
      why: `Needs a translator, case ${id}`,
      ...(value !== undefined && { value }),
      createdAt: at,
      updatedAt: at,
      state,
      live: state === 'introduced' ? 1 : 0,
      introducedAt: at,
    });
    add({ kind: 'introduced', how: 'mail' }, 0);
    add({ kind: 'thanked' }, thanksAfter);
    if (state === 'introduced') return;
    add({ kind: 'in-touch' }, contactAfter);
    add(
      { kind: 'outcome', side: 'provider', outcome: state, ...(state === 'no-fit' && { reason: 'price' }) },
      20,
    );
    add({ kind: 'outcome', side: 'seeker', outcome: state }, 20);
    add({ kind: 'reported', about: 'result' }, 40);
  };
  for (let n = 0; n < 11; n++) {
    contacts.push(contact(`client-${n}`, `Client ${n} Example`, 1000));
    const by = n < 6 ? 'ito' : n < 9 ? 'mori' : 'cole';
    introduce(`won-${n}`, by, `client-${n}`, 60 + n * 90, 'landed', {
      contactAfter: n % 4,
      thanksAfter: n % 3,
      ...(n === 10 && { value: 9_000_000 }),
    });
  }
  introduce('won-again', 'ito', 'client-0', 400, 'landed');
  for (let n = 0; n < 4; n++) {
    contacts.push(contact(`other-${n}`, `Other ${n} Example`, 900));
    introduce(`lost-${n}`, 'mori', `other-${n}`, 100 + n * 200, 'no-fit', { contactAfter: 9 });
  }
  for (let n = 0; n < 2; n++) {
    contacts.push(contact(`open-${n}`, `Open ${n} Example`, 30));
    introduce(`open-${n}`, 'cole', `open-${n}`, 5 + n, 'introduced');
  }
  for (let n = 0; n < 5; n++)
    contacts.push(
      contact(`own-${n}`, `Found ${n} Example`, 700, { source: 'own-effort', metOn: dayAgo(100 + n * 200) }),
    );
  contacts.push(contact('back', 'Returned Example', 700, { source: 'came-back', metOn: dayAgo(300) }));
  contacts.push(contact('unsaid', 'Unsaid Example', 700));
  const dealings = [
    { id: 'v1', contactId: 'unsaid', kind: 'volume', on: dayAgo(500), amount: 300_000, createdAt: now },
    { id: 'v2', contactId: 'client-1', kind: 'volume', on: dayAgo(420), amount: 120_000, createdAt: now },
  ];
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tsunagi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const written = { contacts, introductions, events, dealings };
  // What is kept, made of the rows, goes by the journal: whoever writes past the deeds says there what they wrote.
  const rows = Object.entries(written).flatMap(([table, all]) =>
    (all as { id: string }[]).map((after) => ({ table, key: after.id, after })),
  );
  const changes = [{ id: 'filled', at: now, deed: 'add-contact', about: '', rows }];
  const stores = { ...written, changes };
  const writing = db.transaction(Object.keys(stores), 'readwrite');
  for (const [store, rows] of Object.entries(stores))
    for (const row of rows) writing.objectStore(store).put(row);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}
