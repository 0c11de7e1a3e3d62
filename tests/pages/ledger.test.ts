import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
let names = 0;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

const email = (value: string) => ({ key: `email:${value}`, kind: 'email', value }) as const;
const profile = (value: string) => ({ key: `linkedin:${value}`, kind: 'linkedin', value }) as const;

/** A ledger with Emeka, Sarah and Nora, an introduction of the first two, and something of every table. */
async function furnished(): Promise<LedgerClient & Ids> {
  const ledger = await empty();
  const add = async (written: string, address: string) => {
    const added = await ledger.act('addContact', { name: { written } }, [email(address)]);
    return added.contactId;
  };
  const emeka = await add('Emeka Obi', 'emeka@example.org');
  const sarah = await add('Sarah Cole', 'sarah@example.com');
  const nora = await add('Nora Lind', 'nora@example.com');
  await ledger.act('addIdentity', emeka, profile('emeka-obi'));
  const note = await ledger.act('addFitNote', {
    contactId: emeka,
    kind: 'fits',
    text: 'small presses',
    notedOn: '2026-04-01',
  });
  const made = await ledger.act(
    'addIntroduction',
    { seekerId: emeka, providerId: sarah, introducerId: ME, kind: 'business', why: 'paper' },
    [{ kind: 'came-forward', side: 'seeker' }],
  );
  const introduction = made.ok ? made.introductionId : '';
  const asked = await ledger.act(
    'recordEvent',
    introduction,
    { kind: 'asked', side: 'provider' },
    { how: 'mail' },
  );
  const reminder = await ledger.act('addReminder', 'send the samples', '2026-04-03', { contactId: emeka });
  await ledger.act('changeSettings', { language: 'ja' });
  return Object.assign(ledger, {
    emeka,
    sarah,
    nora,
    note: note.value?.id ?? '',
    introduction,
    asked: asked.value?.id ?? '',
    reminder: reminder.value.id,
  });
}

interface Ids {
  readonly emeka: string;
  readonly sarah: string;
  readonly nora: string;
  readonly note: string;
  readonly introduction: string;
  readonly asked: string;
  readonly reminder: string;
}

async function empty(): Promise<LedgerClient> {
  return new LedgerClient(await page(), `ledger-${++names}`);
}

async function page() {
  const [first] = browser.context.pages().filter((one) => one.url().startsWith('https://ledger.example'));
  return first ?? browser.open();
}

async function firstDue(ledger: LedgerClient): Promise<Due> {
  const [due] = (await ledger.ask('dues')).filter((one) => one.kind !== 'free');
  if (!due) throw new Error('nothing is due');
  return due;
}

type Deed = (ledger: LedgerClient & Ids) => Promise<unknown>;
const DEEDS: readonly (readonly [string, Deed])[] = [
  [
    'add a person',
    (l) =>
      l.act('addContact', { name: { written: 'Greg Smith' }, tags: ['club'] }, [email('greg@example.org')]),
  ],
  [
    'edit a person',
    (l) =>
      l.act('editContact', l.emeka, {
        company: 'Example Press',
        name: { written: 'Emeka Obi', reading: 'えめか' },
      }),
  ],
  ['delete a person', (l) => l.act('deleteContact', l.emeka)],
  ['delete a person who has nothing', (l) => l.act('deleteContact', l.nora)],
  ['add an address', (l) => l.act('addIdentity', l.sarah, email('cole@example.org'))],
  ['delete an address', (l) => l.act('deleteIdentity', 'email:emeka@example.org')],
  [
    'add a note',
    (l) =>
      l.act('addFitNote', {
        contactId: l.sarah,
        kind: 'limit',
        text: 'slow',
        limit: { unit: 'days', amount: 30 },
        notedOn: '2026-04-01',
        introductionId: l.introduction,
      }),
  ],
  ['edit a note', (l) => l.act('editFitNote', l.note, { text: 'large presses', kind: 'does-not-fit' })],
  ['delete a note', (l) => l.act('deleteFitNote', l.note)],
  [
    'begin an introduction',
    (l) =>
      l.act('addIntroduction', { seekerId: l.sarah, providerId: ME, introducerId: l.nora, kind: 'person' }, [
        { kind: 'introduced', at: Date.UTC(2026, 1, 1) },
        { kind: 'thanked' },
      ]),
  ],
  [
    'edit an introduction',
    (l) => l.act('editIntroduction', l.introduction, { why: 'cheaper paper', seekerRisk: 'pays late' }),
  ],
  ['delete an introduction', (l) => l.act('deleteIntroduction', l.introduction)],
  [
    'record an answer',
    (l) =>
      l.act(
        'recordEvent',
        l.introduction,
        { kind: 'answered', side: 'provider', answer: 'agreed' },
        { how: 'phone', text: 'gladly' },
      ),
  ],
  [
    'record a line that changes no state',
    (l) => l.act('recordEvent', l.introduction, { kind: 'noted' }, { text: 'rang twice' }),
  ],
  ['strike a line', (l) => l.act('strikeEvent', l.asked)],
  [
    'add a reminder',
    (l) => l.act('addReminder', 'flowers', '2026-05-01', { introductionId: l.introduction }),
  ],
  ['put a promise off', async (l) => l.act('putOff', await firstDue(l), '2026-06-01')],
  ['a promise is done', async (l) => l.act('markDone', await firstDue(l))],
  ['change settings', (l) => l.act('changeSettings', { language: 'en', welcomed: true })],
  ['choose a site', (l) => l.act('chooseSite', { site: 'gmail', mode: 'on' })],
  ['load the sample', (l) => l.act('loadSample', 'en')],
];

describe('what is done can be undone, done again, and undone again', () => {
  test.each(DEEDS)('%s', async (_what, deed) => {
    const ledger = await furnished();
    const before = await ledger.dump();
    const entries = await ledger.entries();
    const done = (await deed(ledger)) as { changeId?: string };
    const after = await ledger.dump();
    expect(after).not.toEqual(before);
    expect(done.changeId).toBeDefined();
    expect(await ledger.entries()).toBe(entries + 1);

    const undone = await ledger.act('undo', done.changeId);
    expect(undone).toMatchObject({ ok: true });
    expect(await ledger.dump()).toEqual(before);
    expect(await ledger.act('undo', done.changeId)).toEqual({ ok: false, why: 'nothing' });

    const redone = await ledger.act('undo', undone.ok ? undone.changeId : '');
    expect(redone).toMatchObject({ ok: true });
    expect(await ledger.dump()).toEqual(after);

    // Again by the deed itself, then by the doing again.
    const again = await ledger.act('undo');
    expect(again).toMatchObject({ ok: true, undone: { id: done.changeId } });
    expect(await ledger.dump()).toEqual(before);
    await ledger.act('undo', again.ok ? again.changeId : '');
    expect(await ledger.dump()).toEqual(after);
  });

  test('whatever is taken back of a taking back, the newest deed that stands is the next to go', async () => {
    const ledger = await furnished();
    const before = await ledger.dump();
    await ledger.act('editContact', ledger.nora, { company: 'Example Mill' });
    const middle = await ledger.dump();
    await ledger.act('editContact', ledger.nora, { company: 'Example Works' });
    const id = (result: { ok: boolean; changeId?: string }) => result.changeId ?? '';
    const first = await ledger.act('undo');
    const second = await ledger.act('undo', id(first));
    const third = await ledger.act('undo', id(second)); // the doing again is taken back: the edit stands no more
    expect(third.ok).toBe(true);
    expect(await ledger.dump()).toEqual(middle);
    expect((await ledger.act('undo')).ok).toBe(true);
    expect(await ledger.dump()).toEqual(before);
  });

  test('nothing to undo in an empty ledger, and nothing is written', async () => {
    const ledger = await empty();
    expect(await ledger.act('undo')).toEqual({ ok: false, why: 'nothing' });
    expect(await ledger.act('undo', 'no such entry')).toEqual({ ok: false, why: 'nothing' });
    expect(await ledger.entries()).toBe(0);
  });

  test('removing the sample leaves what was there, and one undo brings it back', async () => {
    const ledger = await furnished();
    const before = await ledger.dump();
    await ledger.act('loadSample', 'ja');
    const loaded = await ledger.dump();
    await ledger.act('removeSample');
    expect(await ledger.dump()).toEqual(before);
    await ledger.act('undo');
    expect(await ledger.dump()).toEqual(loaded);
  });
});

describe('undo overwrites nothing', () => {
  const refused = async (ledger: LedgerClient, changeId: string | undefined) => {
    const before = await ledger.dump(true);
    expect(await ledger.act('undo', changeId)).toEqual({ ok: false, why: 'changed-since' });
    expect(await ledger.dump(true)).toEqual(before);
  };

  test('of a row that was changed since', async () => {
    const ledger = await furnished();
    const { changeId } = await ledger.act('editContact', ledger.emeka, { company: 'First' });
    await ledger.act('editContact', ledger.emeka, { company: 'Second' });
    await refused(ledger, changeId);
  });

  test('of an address that went to somebody else since', async () => {
    const ledger = await furnished();
    const { changeId } = await ledger.act('deleteIdentity', 'email:emeka@example.org');
    await ledger.act('addIdentity', ledger.sarah, email('emeka@example.org'));
    await refused(ledger, changeId);
  });

  test('of a person who has notes, addresses, reminders or introductions by now', async () => {
    const hangings: Deed[] = [
      (l) => l.act('addFitNote', { contactId: l.nora, kind: 'fits', text: 'x', notedOn: '2026-04-01' }),
      (l) => l.act('addIdentity', l.nora, profile('nora-lind')),
      (l) => l.act('addReminder', 'x', '2026-05-01', { contactId: l.nora }),
      (l) =>
        l.act('addIntroduction', {
          seekerId: l.nora,
          providerId: l.sarah,
          introducerId: ME,
          kind: 'business',
        }),
      (l) =>
        l.act('addIntroduction', {
          seekerId: l.sarah,
          providerId: l.nora,
          introducerId: ME,
          kind: 'business',
        }),
    ];
    for (const hang of hangings) {
      const ledger = await furnished();
      const changes = (await ledger.dump(true)).changes as { id: string; about: string }[];
      await hang(ledger);
      await refused(ledger, changes.find((change) => change.about === 'Nora Lind')?.id);
    }
  });

  test('of an introduction that has a history or reminders by now', async () => {
    const hangings: Deed[] = [
      (l) => l.act('recordEvent', l.introduction, { kind: 'noted' }),
      (l) => l.act('addReminder', 'x', '2026-05-01', { introductionId: l.introduction }),
      async (l) => l.act('putOff', await firstDue(l), '2026-06-01'),
    ];
    for (const hang of hangings) {
      const ledger = await furnished();
      const made = await ledger.act(
        'addIntroduction',
        { seekerId: ledger.sarah, providerId: ledger.nora, introducerId: ME, kind: 'business' },
        [{ kind: 'asked', side: 'seeker' }],
      );
      if (!made.ok) throw new Error(made.why);
      await ledger.act('deleteIntroduction', ledger.introduction);
      await hang(Object.assign(ledger, { introduction: made.introductionId }));
      await refused(ledger, made.changeId);
    }
  });

  test('of a line that was struck since', async () => {
    const ledger = await furnished();
    const { value, changeId } = await ledger.act('recordEvent', ledger.introduction, { kind: 'noted' });
    await ledger.act('strikeEvent', value?.id ?? '');
    await refused(ledger, changeId);
  });
});

describe('all or nothing', () => {
  const unchanged = async (ledger: LedgerClient, work: () => Promise<unknown>) => {
    const before = await ledger.dump(true);
    const result = await work();
    expect(await ledger.dump(true)).toEqual(before);
    return result;
  };

  test('an address that belongs to somebody rolls everything back', async () => {
    const ledger = await furnished();
    const result = await unchanged(ledger, () =>
      ledger.act('addContact', { name: { written: 'Greg Smith' } }, [
        email('greg@example.org'),
        profile('greg'),
        email('sarah@example.com'),
      ]),
    );
    expect(result).toMatchObject({
      ok: false,
      why: 'identity-taken',
      contactId: ledger.sarah,
      identity: { key: 'email:sarah@example.com' },
    });
    const taken = await unchanged(ledger, () =>
      ledger.act('addIdentity', ledger.nora, email('sarah@example.com')),
    );
    expect(taken).toMatchObject({ ok: false, why: 'identity-taken', contactId: ledger.sarah });
    // Their own is no conflict, and nothing to write.
    expect(
      await unchanged(ledger, () => ledger.act('addIdentity', ledger.sarah, email('sarah@example.com'))),
    ).toMatchObject({ ok: true });
  });

  test('a bad row rolls everything back, and says which field', async () => {
    const ledger = await furnished();
    const bad: readonly (readonly [readonly string[], () => Promise<readonly string[] | undefined>])[] = [
      [
        ['name.written'],
        () => ledger.refused('addContact', { name: { written: '' } }, [email('greg@example.org')]),
      ],
      [['name.written'], () => ledger.refused('addContact', { name: { written: 'x'.repeat(501) } }, [])],
      [['metOn'], () => ledger.refused('editContact', ledger.emeka, { metOn: 'yesterday' })],
      [
        ['value'],
        () =>
          ledger.refused('addContact', { name: { written: 'Greg' } }, [
            { key: 'email:x', kind: 'email', value: '' },
          ]),
      ],
      [
        ['kind'],
        () =>
          ledger.refused('addFitNote', {
            contactId: ledger.emeka,
            kind: 'gossip',
            text: 'x',
            notedOn: '2026-04-01',
          }),
      ],
      [
        ['answer'],
        () =>
          ledger.refused('recordEvent', ledger.introduction, {
            kind: 'answered',
            side: 'seeker',
            answer: 'maybe',
          }),
      ],
      [['at'], () => ledger.refused('recordEvent', ledger.introduction, { kind: 'noted' }, { at: 1.5 })],
      [
        ['value.askedNoAnswer'],
        () =>
          ledger.refused('changeSettings', {
            language: 'en',
            clocks: { askedNoAnswer: 0.5, introducedNoWord: 1, thankIntroducer: 1, reportBack: 1 },
          }),
      ],
      [['value'], () => ledger.refused('changeSettings', { welcomed: 'yes' })],
      [['notBefore'], () => ledger.refused('addReminder', 'x', 'soon')],
    ];
    for (const [where, work] of bad) expect(await unchanged(ledger, work)).toEqual(where);
    const [row] = (await ledger.dump()).contacts as Record<string, unknown>[];
    expect(
      await unchanged(ledger, () =>
        ledger.refused('put', 'contacts', { ...row, id: 'new' }, { ...row, id: 'other', salary: 1 }),
      ),
    ).toHaveLength(1);
  });

  test('nothing is written for what is not there any more', async () => {
    const ledger = await furnished();
    const works: readonly (() => Promise<unknown>)[] = [
      () => ledger.act('editContact', 'gone', { company: 'x' }),
      () => ledger.act('deleteContact', 'gone'),
      () => ledger.act('deleteIdentity', 'email:gone@example.org'),
      () => ledger.act('editFitNote', 'gone', { text: 'x' }),
      () => ledger.act('deleteFitNote', 'gone'),
      () => ledger.act('editIntroduction', 'gone', { why: 'x' }),
      () => ledger.act('deleteIntroduction', 'gone'),
      () => ledger.act('recordEvent', 'gone', { kind: 'noted' }),
      () => ledger.act('strikeEvent', 'gone'),
      () => ledger.act('addFitNote', { contactId: 'gone', kind: 'fits', text: 'x', notedOn: '2026-04-01' }),
      () => ledger.act('addIdentity', 'gone', email('greg@example.org')),
    ];
    for (const work of works)
      expect(((await unchanged(ledger, work)) as { changeId?: string }).changeId).toBeUndefined();
  });

  test('an introduction of somebody to themself is refused', async () => {
    const ledger = await furnished();
    const fields = {
      seekerId: ledger.nora,
      providerId: ledger.nora,
      introducerId: ME,
      kind: 'business',
    } as const;
    expect(await unchanged(ledger, () => ledger.act('addIntroduction', fields))).toEqual({
      ok: false,
      why: 'same-person',
    });
  });

  test('`committed` is told once per deed, when everything is on the disk, and not for what wrote nothing', async () => {
    const ledger = await furnished();
    const told = (deed: Parameters<LedgerClient['act']>[0], ...args: unknown[]) =>
      ledger.page.evaluate(({ name, deed, args }) => ledgerPage.openWhenTold(name, deed, args), {
        name: ledger.name,
        deed,
        args,
      });
    expect(await told('editContact', ledger.emeka, { company: 'x' })).toEqual([0]);
    expect(await told('undo')).toEqual([0]);
    expect(await told('editContact', 'gone', { company: 'x' })).toEqual([]);
    expect(await told('addIdentity', ledger.nora, email('sarah@example.com'))).toEqual([]);
  });
});

describe('what a deed leaves', () => {
  test('a person with everything that hangs on them goes, and comes back the same', async () => {
    const ledger = await furnished();
    await ledger.act('putOff', await firstDue(ledger), '2026-06-01');
    const before = await ledger.dump();
    const { changeId } = await ledger.act('deleteContact', ledger.emeka);
    const after = await ledger.dump();
    expect(JSON.stringify(after)).not.toContain(`"${ledger.emeka}"`);
    expect(after).toMatchObject({ fitNotes: [], introductions: [], events: [], reminders: [] });
    expect(after.contacts).toHaveLength(2);
    expect(await ledger.ask('byIdentity', ['email:emeka@example.org', 'linkedin:emeka-obi'])).toEqual([]);
    await ledger.act('undo', changeId);
    expect(await ledger.dump()).toEqual(before);
  });

  test('an edit takes a field out with `undefined`, and leaves the others', async () => {
    const ledger = await furnished();
    await ledger.act('editContact', ledger.nora, { company: 'Mill', role: 'Owner' });
    await ledger.act('editContact', ledger.nora, { role: undefined });
    const sheet = await ledger.ask('sheet', ledger.nora);
    expect(sheet?.contact.company).toBe('Mill');
    expect(sheet?.contact).not.toHaveProperty('role');
    expect(await ledger.ask('search', 'mill')).toHaveLength(1);
    expect(await ledger.ask('search', 'owner')).toHaveLength(0);
  });

  test('a note on somebody who was only imported makes them known', async () => {
    const ledger = await empty();
    const added = await ledger.act('addContact', { name: { written: 'Greg Smith' }, importedOnly: true }, []);
    await ledger.act('addFitNote', {
      contactId: added.contactId,
      kind: 'fits',
      text: 'x',
      notedOn: '2026-04-01',
    });
    expect((await ledger.ask('sheet', added.contactId))?.contact.importedOnly).toBe(false);
  });

  test('lines recorded at one moment keep the order in which they were written down', async () => {
    const ledger = await empty();
    await ledger.page.evaluate((name) => {
      ledgerPage.deskOf(name).ticks = 0;
    }, ledger.name);
    const whats = [
      { kind: 'asked', side: 'seeker' },
      { kind: 'answered', side: 'seeker', answer: 'agreed' },
      { kind: 'asked', side: 'provider' },
      { kind: 'answered', side: 'provider', answer: 'agreed' },
      { kind: 'introduced' },
      { kind: 'withdrawn' },
    ] as const;
    const fields = { seekerId: 'a', providerId: 'b', introducerId: ME, kind: 'business' } as const;
    const atOnce = await ledger.act('addIntroduction', fields, whats);
    const oneByOne = await ledger.act('addIntroduction', fields);
    for (const what of whats)
      await ledger.act('recordEvent', oneByOne.ok ? oneByOne.introductionId : '', what);
    for (const made of [atOnce, oneByOne]) {
      const view = await ledger.ask('introduction', made.ok ? made.introductionId : '');
      expect(view?.introduction.state).toBe('withdrawn');
      expect(view?.events.map((event) => event.kind).reverse()).toEqual(whats.map((what) => what.kind));
    }
  });

  test('search finds by every word typed, in either kana, and lists by the latest change', async () => {
    const ledger = await empty();
    await ledger.act(
      'addContact',
      { name: { written: '山川 晃弘', reading: 'ヤマカワ アキヒロ' }, company: '株式会社例紙店' },
      [],
    );
    await ledger.act('addContact', { name: { written: 'Greg Smith' }, company: 'Example Paper' }, []);
    const found = async (typed: string) =>
      (await ledger.ask('search', typed)).map((contact) => contact.name.written);
    for (const typed of ['山川', 'やまかわ', 'ヤマ', 'ﾔﾏ', '山川　晃', '例紙', 'あきひろ 例紙'])
      expect(await found(typed)).toEqual(['山川 晃弘']);
    expect(await found('SMITH ｅｘ')).toEqual(['Greg Smith']);
    for (const typed of ['', ' ', '川', 'smith 山川']) expect(await found(typed)).toEqual([]);
    expect((await ledger.ask('list')).map((contact) => contact.name.written)).toEqual([
      'Greg Smith',
      '山川 晃弘',
    ]);
  });

  test('search looks into addresses, notes and reasons where a name is not found, and says where', async () => {
    const ledger = await furnished();
    await ledger.act(
      'addContact',
      { name: { written: '髙橋 桜', family: '髙橋', given: '桜', reading: 'たかはし さくら' } },
      [email('t.sakura@example.jp')],
    );
    const found = async (typed: string) =>
      (await ledger.ask('search', typed)).map(({ name, foundIn }) => [name.written, foundIn]);
    for (const typed of ['takahashi', '高橋', '髙橋', 'sakura', 'さくら'])
      expect(await found(typed)).toEqual([['髙橋 桜', undefined]]);
    expect(await found('example.jp')).toEqual([['髙橋 桜', 't.sakura@example.jp']]);
    expect(await found('Presses')).toEqual([['Emeka Obi', 'small presses']]);
    expect(await found('presses obi')).toEqual([['Emeka Obi', 'small presses']]);
    expect(await found('presses cole')).toEqual([]);
    expect((await found('paper')).sort()).toEqual([
      ['Emeka Obi', 'paper'],
      ['Sarah Cole', 'paper'],
    ]);
    expect((await found('example.com')).map(([name]) => name).sort()).toEqual(['Nora Lind', 'Sarah Cole']);
  });

  test('the first address is the one to write to', async () => {
    const ledger = await furnished();
    await ledger.act('addIdentity', ledger.emeka, email('a@example.org'));
    expect(await ledger.ask('addresses', [ledger.emeka, 'gone'])).toEqual({
      [ledger.emeka]: 'emeka@example.org',
    });
  });

  test('what is half typed is kept and dropped, beside the journal', async () => {
    const ledger = await empty();
    const { page, name } = ledger;
    await page.evaluate((name) => ledgerPage.typed.keep(name, 'add-contact', { name: '山' }), name);
    expect(await ledger.ask('typed', 'add-contact')).toEqual({ name: '山' });
    await page.evaluate((name) => ledgerPage.typed.drop(name, 'add-contact'), name);
    expect(await ledger.ask('typed', 'add-contact')).toBeUndefined();
    expect(await ledger.entries()).toBe(0);
  });

  test('every transaction that writes is strictly durable', async () => {
    const ledger = await furnished();
    const { page, name, emeka } = ledger;
    for (const [deed, args] of [
      ['editContact', [emeka, { company: 'x' }]],
      ['undo', []],
      ['deleteContact', [emeka]],
    ] as const) {
      const seen = await page.evaluate(
        ({ name, deed, args }) => ledgerPage.transactionsDuring(name, deed, args as unknown[]),
        { name, deed, args: args as unknown },
      );
      const writing = seen.filter((transaction) => transaction.mode === 'readwrite');
      expect(writing).toHaveLength(1);
      for (const transaction of writing)
        expect(transaction).toMatchObject({ durability: 'strict', granted: 'strict' });
    }
  });
});

describe('the bell', () => {
  test('puts badge and alarm right from the ledger', async () => {
    const ledger = await furnished();
    const at = (moment: number) =>
      ledger.page.evaluate(({ name, moment }) => ledgerPage.ringOnce(name, moment), {
        name: ledger.name,
        moment,
      });
    const noon = (day: number) => Date.UTC(2026, 3, day, 3);
    const midnight = (day: number) => Date.UTC(2026, 3, day - 1, 15);
    // Asked on the first, the answer is overdue on the sixth; a reminder for the third.
    expect(await at(noon(1))).toEqual({ count: 0, overdue: false, alarm: midnight(3) });
    expect(await at(midnight(3))).toEqual({ count: 1, overdue: false, alarm: midnight(4) });
    expect(await at(noon(4))).toEqual({ count: 1, overdue: true, alarm: midnight(6) });
    expect(await at(midnight(6))).toEqual({ count: 2, overdue: true, alarm: undefined });
    for (const due of await ledger.ask('dues')) await ledger.act('markDone', due);
    expect(await at(noon(7))).toEqual({ count: 0, overdue: false, alarm: undefined });
  });
});
