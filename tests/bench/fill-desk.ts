import type { Page } from 'playwright';

export interface DeskSize {
  readonly people: number;
  readonly notes: number;
  readonly introductions: number;
}

/** Whom and what the screens are opened on. */
export interface Desk {
  /** Somebody with as many introductions and notes as anybody. */
  readonly contactId: string;
  readonly company: string;
}

/**
 * Fills the extension's own database, as raw rows, with a desk of many years: people in companies of five, notes, and
 * introductions with their events, one in fifty of them alive; beside them requests, dealings and groups.
 */
export async function fillDesk(page: Page, size: DeskSize): Promise<Desk> {
  return page.evaluate(async ({ people, notes, introductions }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tsunagi');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const now = Date.now();
    const DAY = 86_400_000;
    const dayAgo = (days: number) => new Date(now - days * DAY).toISOString().slice(0, 10);
    const idOf = (n: number) => `00000000-0000-4000-8000-${(n % people).toString(16).padStart(12, '0')}`;
    const specialties = [
      'Bookkeeping for small businesses',
      '相続に強い税理士',
      'Web design',
      '社会保険労務士',
      'Commercial law',
      '店舗設計',
      'Recruiting engineers',
      'ネットショップ構築',
      'Food photography',
      '補助金と事業計画',
      'IT support for offices',
      '不動産の売却',
      'Event planning',
      '会社紹介動画',
      'Shipping and customs',
      '',
      '',
      '',
    ];
    const problems = [
      'Their books are a mess since the spring',
      '相続の手続きが分からない',
      'The site looks ten years old',
      '初めて人を雇う',
      'A long agreement to be read before they sign',
      '小さなお店を開きたい',
      'Nobody answers their job advert',
      '通販を始めたい',
      'Pictures of a new menu',
      '補助金の締切が近い',
      'The printer and the passwords land on one person',
      '親の家をどうするか',
      'A party for eighty people',
      '会社を知ってもらう動画がほしい',
      'A first pallet to Canada',
      'A second opinion on a rent',
      '社員旅行の行き先',
      'Someone to play at a reception',
      '看板を付け替えたい',
      'A quiet room for a board meeting',
    ];
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
      name: { written: `Person ${n}`, family: `${n}`, given: 'Person' },
      company: `Company ${Math.floor(n / 5)}`,
      ...(specialties[n % specialties.length] && { specialty: specialties[n % specialties.length] }),
      howWell: ['met-once', 'know', 'worked-with'][n % 3],
      tags: n % 4 === 0 ? ['chapter'] : [],
      createdAt: now - (n % 3000) * DAY,
      updatedAt: now - n,
      words: ['person', `${n}`, 'company', `${Math.floor(n / 5)}`],
    }));
    await write('identities', people, (n) => ({
      key: `email:p${n}@example.org`,
      kind: 'email',
      value: `p${n}@example.org`,
      contactId: idOf(n),
      addedAt: now,
    }));
    await write('fitNotes', notes, (n) => {
      const kind = ['fits', 'does-not-fit', 'limit', 'concern', 'looking-for'][n % 5];
      return {
        id: `note-${n}`,
        contactId: idOf(n * 7),
        kind,
        text: `Small makers who send their first order abroad, as case ${n} taught`,
        ...(kind === 'limit' && { limit: { unit: 'days', amount: 10 + (n % 80) } }),
        notedOn: dayAgo(n % 900),
      };
    });
    /** One in fifty is alive, in one of five states. */
    const stateOf = (n: number) =>
      n % 50 === 0
        ? ['considering', 'asking', 'introduced', 'in-touch', 'not-now'][(n / 50) % 5]
        : n % 3 === 0
          ? 'no-fit'
          : 'landed';
    /** Spread over everybody, the living ones too. */
    const sideOf = (n: number, after = 0) => idOf(n * 3 + Math.floor(n / 50) * 331 + after);
    const startOf = (n: number) => now - (n % 50 === 0 ? 3 + ((n / 50) % 40) : 60 + (n % 3000)) * DAY;
    await write('introductions', introductions, (n) => ({
      id: `introduction-${n}`,
      seekerId: sideOf(n),
      providerId: sideOf(n, 1),
      introducerId: n % 20 === 1 ? sideOf(n, 2) : 'me',
      kind: 'business',
      why: `${problems[n % problems.length]}, case ${n}`,
      ...(n % 100 === 0 && { requestId: `request-${n / 100}` }),
      createdAt: startOf(n),
      updatedAt: startOf(n) + DAY,
      state: stateOf(n),
      live: n % 50 === 0 ? 1 : 0,
    }));
    const whole = [
      { kind: 'came-forward', side: 'seeker' },
      { kind: 'asked', side: 'provider' },
      { kind: 'answered', side: 'provider', answer: 'agreed' },
      { kind: 'introduced' },
    ];
    await write('events', introductions, (n) => {
      const state = stateOf(n);
      const outcome = (side: string) => ({ kind: 'outcome', side, outcome: state });
      const what: readonly object[] =
        state === 'considering'
          ? []
          : state === 'asking'
            ? whole.slice(0, 2)
            : state === 'introduced'
              ? whole
              : state === 'in-touch'
                ? [...whole, { kind: 'in-touch' }]
                : state === 'not-now'
                  ? [
                      ...whole.slice(0, 2),
                      {
                        kind: 'answered',
                        side: 'provider',
                        answer: 'not-now',
                        askAgainOn: dayAgo((n % 60) - 30),
                      },
                    ]
                  : [...whole, outcome('seeker'), outcome('provider')];
      return what.map((one, index) => ({
        id: `event-${n}-${index}`,
        introductionId: `introduction-${n}`,
        at: startOf(n) + index * 3_600_000,
        recordedAt: startOf(n) + index * 3_600_000,
        how: 'mail',
        ...one,
      }));
    });
    await write('requests', introductions / 100, (n) => ({
      id: `request-${n}`,
      askerId: idOf(n * 300),
      askedId: 'me',
      wanted: `Somebody who puts the books in order, ask ${n}`,
      kind: 'business',
      limits: {},
      ...(n % 6 === 0 && { deadline: dayAgo(-20 - (n % 60)) }),
      decision: n % 6 === 0 ? 'open' : 'met',
      askedOn: dayAgo(n % 700),
      createdAt: now - (n % 700) * DAY,
      updatedAt: now - (n % 700) * DAY,
    }));
    await write('dealings', people / 10, (n) => ({
      id: `dealing-${n}`,
      contactId: idOf(n * 10),
      kind: ['refused', 'left', 'has-supplier', 'lost-bid', 'question'][n % 5],
      on: dayAgo(30 + (n % 700)),
      text: `Said not now, case ${n}`,
      until: dayAgo((n % 200) - 100),
      createdAt: now,
    }));
    await write('circles', 20, (n) => ({
      id: `circle-${n}`,
      name: `Group ${n}`,
      meets: { weekday: (n % 7) + 1, at: '07:00' },
      createdAt: now,
      updatedAt: now,
    }));
    await write('seats', 600, (n) => ({
      id: `seat-${n}`,
      circleId: `circle-${n % 20}`,
      contactId: n < 20 ? 'me' : idOf(n * 13),
      specialty: specialties[n % 15],
      createdAt: now,
      updatedAt: now,
    }));
    // As in a notebook in use something is in the journal: it says up to where what is kept is right.
    await write('changes', 1, () => ({
      id: '20000000-0000-4000-8000-000000000000',
      at: now,
      deed: 'add-contact',
      about: 'Person 0',
      rows: [],
    }));
    db.close();
    return { contactId: idOf(3), company: 'Company 3' };
  }, size);
}
