/** Two people of the notebook become one, and what pages teach about people: on a real IndexedDB, with undo. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { Shown } from '../../lib/recognise/learn.ts';
import type { RawSighting } from '../../lib/sites/contract.ts';
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
const member = (value: string) => ({ key: `member:${value}`, kind: 'member', value }) as const;
type FreeIdentity = ReturnType<typeof email | typeof profile | typeof member>;

async function empty(): Promise<LedgerClient> {
  const [first] = browser.context.pages().filter((one) => one.url().startsWith('https://ledger.example'));
  return new LedgerClient(first ?? (await browser.open()), `join-${++names}`);
}

async function add(
  ledger: LedgerClient,
  written: string,
  identities: readonly FreeIdentity[] = [],
  more: object = {},
): Promise<string> {
  const { contactId } = await ledger.act('addContact', { name: { written }, ...more }, identities);
  return contactId;
}

/** Akihiro twice: by mail and by profile, each with something of every table, and others who refer to both. */
async function doubled() {
  const ledger = await empty();
  const mail = await add(ledger, '山川 晃弘', [email('yamakawa@example.org')], {
    company: '山川商事',
    notes: '午前がよい',
    tags: ['展示会'],
    howMet: '展示会',
  });
  const linked = await add(ledger, 'Akihiro Yamakawa', [profile('akihiro-yamakawa')], {
    company: 'Yamakawa & Co.',
    role: 'Partner',
    notes: 'speaks English',
    tags: ['fair', '展示会'],
    careful: true,
  });
  const sarah = await add(ledger, 'Sarah Cole', [email('sarah@example.com')], { metThroughId: linked });
  const emeka = await add(ledger, 'Emeka Obi');
  await ledger.act('addFitNote', {
    contactId: linked,
    kind: 'limit',
    text: 'Tokyo only',
    notedOn: '2026-04-01',
  });
  await ledger.act('addReminder', 'send the samples', '2026-04-03', { contactId: linked });
  const introduce = (seekerId: string, providerId: string, introducerId: string) =>
    ledger.act('addIntroduction', { seekerId, providerId, introducerId, kind: 'business' }, [
      { kind: 'introduced' },
    ]);
  await introduce(linked, sarah, ME);
  await introduce(emeka, linked, ME);
  await introduce(ME, emeka, linked);
  await introduce(mail, emeka, ME);
  return { ledger, mail, linked, sarah, emeka };
}

describe('joining two people', () => {
  test('everything that was the other’s is the kept one’s, and nothing names the other any more', async () => {
    const { ledger, mail, linked, sarah } = await doubled();
    const result = await ledger.act('joinPeople', { keep: mail, gone: linked });
    expect(result).toMatchObject({ ok: true, contactId: mail });
    const sheet = await ledger.ask('sheet', mail);
    expect(sheet?.contact).toMatchObject({
      name: { written: '山川 晃弘' },
      otherNames: ['Akihiro Yamakawa'],
      company: '山川商事',
      role: 'Partner',
      notes: '午前がよい\nspeaks English',
      howMet: '展示会',
      tags: ['展示会', 'fair'],
      careful: true,
    });
    expect(sheet?.identities.map(({ key }) => key).sort()).toEqual([
      'email:yamakawa@example.org',
      'linkedin:akihiro-yamakawa',
    ]);
    expect(sheet?.notes.map(({ text }) => text)).toEqual(['Tokyo only']);
    expect(sheet?.introductions).toHaveLength(4);
    expect(sheet?.dues.some((due) => due.kind === 'free')).toBe(true);
    expect(sheet?.broughtUs.map(({ id }) => id)).toEqual([sarah]);
    expect(JSON.stringify(await ledger.dump())).not.toContain(linked);
  });

  test('a search for either name finds them', async () => {
    const { ledger, mail, linked } = await doubled();
    await ledger.act('joinPeople', { keep: mail, gone: linked });
    for (const typed of ['akihiro', 'yamakawa', '山川'])
      expect((await ledger.ask('search', typed)).map(({ id }) => id)).toEqual([mail]);
  });

  test('undo brings back two people as they were, and it can be done again', async () => {
    const { ledger, mail, linked } = await doubled();
    const before = await ledger.dump();
    const result = await ledger.act('joinPeople', { keep: mail, gone: linked, choices: { company: 'gone' } });
    const joined = await ledger.dump();
    expect((await ledger.ask('sheet', mail))?.contact.company).toBe('Yamakawa & Co.');
    const undone = await ledger.act('undo', result.ok ? result.changeId : '');
    expect(await ledger.dump()).toEqual(before);
    await ledger.act('undo', undone.ok ? undone.changeId : '');
    expect(await ledger.dump()).toEqual(joined);
  });

  test('what was written after it stays when it is taken back', async () => {
    const { ledger, mail, linked } = await doubled();
    const result = await ledger.act('joinPeople', { keep: mail, gone: linked });
    await ledger.act('addFitNote', { contactId: mail, kind: 'fits', text: 'later', notedOn: '2026-04-02' });
    expect((await ledger.act('undo', result.ok ? result.changeId : '')).ok).toBe(true);
    expect((await ledger.ask('sheet', mail))?.notes.map(({ text }) => text)).toEqual(['later']);
    expect((await ledger.ask('sheet', linked))?.notes.map(({ text }) => text)).toEqual(['Tokyo only']);
  });

  test.each([
    ['both sides of one introduction', (a: string, b: string) => [a, b, ME] as const],
    ['a side and its introducer', (a: string, b: string) => [ME, a, b] as const],
  ])('%s are refused, and nothing is written', async (_, parties) => {
    const { ledger, mail, linked } = await doubled();
    const [seekerId, providerId, introducerId] = parties(mail, linked);
    const made = await ledger.act('addIntroduction', { seekerId, providerId, introducerId, kind: 'person' });
    const before = await ledger.dump(true);
    expect(await ledger.act('joinPeople', { keep: mail, gone: linked })).toEqual({
      ok: false,
      why: 'same-introduction',
      introductionId: made.ok ? made.introductionId : '',
    });
    expect(await ledger.dump(true)).toEqual(before);
  });

  test('somebody who is not there, or is the same, is refused', async () => {
    const { ledger, mail } = await doubled();
    const before = await ledger.dump(true);
    for (const gone of [mail, 'nobody'])
      expect(await ledger.act('joinPeople', { keep: mail, gone })).toEqual({ ok: false, why: 'gone' });
    expect(await ledger.dump(true)).toEqual(before);
  });

  test('whoever came through the one they turn out to be came through nobody', async () => {
    const ledger = await empty();
    const mail = await add(ledger, 'Greg Smith');
    const linked = await add(ledger, 'Greg Smith', [], { metThroughId: mail });
    await ledger.act('joinPeople', { keep: linked, gone: mail });
    const contact = (await ledger.ask('sheet', linked))?.contact;
    expect(contact).not.toHaveProperty('metThroughId');
    expect(contact).not.toHaveProperty('otherNames');
  });

  test('joining again is refused once something new speaks of whom it would take away', async () => {
    const again = async (
      speak: (ledger: LedgerClient, ids: { linked: string; emeka: string }) => unknown,
    ) => {
      const { ledger, mail, linked, emeka } = await doubled();
      const result = await ledger.act('joinPeople', { keep: mail, gone: linked });
      const undone = await ledger.act('undo', result.ok ? (result.changeId ?? '') : '');
      await speak(ledger, { linked, emeka });
      return ledger.act('undo', undone.ok ? undone.changeId : '');
    };
    expect(await again(() => {})).toMatchObject({ ok: true });
    // Introduced by them, and met through them: else nobody would be left who did it.
    expect(
      await again((ledger, { linked, emeka }) =>
        ledger.act(
          'addIntroduction',
          { seekerId: emeka, providerId: ME, introducerId: linked, kind: 'business' },
          [{ kind: 'introduced' }],
        ),
      ),
    ).toEqual({ ok: false, why: 'changed-since' });
    expect(await again((ledger, { linked }) => add(ledger, 'Rin', [], { metThroughId: linked }))).toEqual({
      ok: false,
      why: 'changed-since',
    });
  });

  test('“not the same” is remembered once, can be undone, and goes over to whom one of them becomes', async () => {
    const { ledger, mail, linked, sarah } = await doubled();
    const said = await ledger.act('keepApart', mail, sarah);
    expect((await ledger.act('keepApart', sarah, mail)).changeId).toBeUndefined();
    await ledger.act('keepApart', mail, linked);
    await ledger.act('joinPeople', { keep: linked, gone: mail });
    expect((await ledger.ask('settings')).apart).toEqual([[linked, sarah].sort()]);
    await ledger.act('undo');
    await ledger.act('undo');
    await ledger.act('undo', said.changeId);
    expect((await ledger.ask('settings')).apart).toEqual([]);
  });
});

const M1 = 'ACoAAB000000000000000000000000000000001';
const M2 = 'ACoAAB000000000000000000000000000000002';

function shown(identities: readonly FreeIdentity[], sighting: Partial<RawSighting> = {}): Shown {
  return {
    sighting: { role: 'subject', confidence: 'sure', name: 'Greg Smith', ...sighting },
    identities,
    self: false,
  };
}

describe('what a page teaches', () => {
  const keysOf = async (ledger: LedgerClient, id: string) =>
    (await ledger.ask('sheet', id))?.identities.map(({ key }) => key).sort();

  test('the member id beside a known profile, once, and nothing of strangers', async () => {
    const ledger = await empty();
    const greg = await add(ledger, 'Greg Smith', [profile('greg-smith')]);
    const page = [
      shown([profile('greg-smith'), member(M1)]),
      shown([profile('nora-lind'), member(M2)], { name: 'Nora Lind' }),
    ];
    expect((await ledger.act('learnFromPage', page)).value).toBe(1);
    const entries = await ledger.entries();
    expect((await ledger.act('learnFromPage', page)).value).toBe(0);
    expect(await ledger.entries()).toBe(entries);
    expect(await keysOf(ledger, greg)).toEqual(['linkedin:greg-smith', `member:${M1}`]);
    expect(JSON.stringify(await ledger.dump(true))).not.toMatch(/nora/iu);
  });

  test('a changed slug of a known member id', async () => {
    const ledger = await empty();
    const greg = await add(ledger, 'Greg Smith', [profile('greg-smith'), member(M1)]);
    await ledger.act('learnFromPage', [shown([profile('gregory-smith'), member(M1)])]);
    expect(await keysOf(ledger, greg)).toContain('linkedin:gregory-smith');
  });

  test('undo of the last deed is the user’s own; an identity given by mistake takes what was learned by it along', async () => {
    const ledger = await empty();
    const greg = await add(ledger, 'Greg Smith');
    const before = await ledger.dump();
    const given = await ledger.act('addIdentity', greg, profile('greg-smith'));
    await ledger.act('learnFromPage', [shown([profile('greg-smith'), member(M1)])]);
    const learned = await ledger.dump();
    const undone = await ledger.act('undo');
    expect(undone.ok && undone.undone.id).toBe(given.ok && given.changeId);
    expect(await ledger.dump()).toEqual(before);
    // There and back as often as one likes.
    const again = await ledger.act('undo', undone.ok ? undone.changeId : '');
    expect(await ledger.dump()).toEqual(learned);
    const third = await ledger.act('undo', again.ok ? again.changeId : '');
    expect(await ledger.dump()).toEqual(before);
    await ledger.act('undo', third.ok ? third.changeId : '');
    expect(await ledger.dump()).toEqual(learned);
    expect((await ledger.act('undo')).ok).toBe(true);
    expect(await ledger.dump()).toEqual(before);
  });

  test('what the user took out, by undo or by hand, is not learned again', async () => {
    const ledger = await empty();
    const greg = await add(ledger, 'Greg Smith', [profile('greg-smith')]);
    const page = [shown([profile('greg-smith'), member(M1)])];
    const learned = await ledger.act('learnFromPage', page);
    await ledger.act('undo', learned.changeId);
    expect((await ledger.act('learnFromPage', page)).value).toBe(0);
    const nora = await add(ledger, 'Nora Lind', [profile('nora-lind')]);
    const other = [shown([profile('nora-lind'), member(M2)], { name: 'Nora Lind' })];
    await ledger.act('learnFromPage', other);
    await ledger.act('deleteIdentity', `member:${M2}`);
    expect((await ledger.act('learnFromPage', other)).value).toBe(0);
    expect(await keysOf(ledger, greg)).toEqual(['linkedin:greg-smith']);
    expect(await keysOf(ledger, nora)).toEqual(['linkedin:nora-lind']);
  });

  test('what became somebody’s between the look and the writing stays theirs', async () => {
    const ledger = await empty();
    const greg = await add(ledger, 'Greg Smith', [profile('greg-smith')]);
    const nora = await add(ledger, 'Nora Lind', [member(M1)]);
    expect((await ledger.act('learnIdentities', [{ contactId: greg, identity: member(M1) }])).value).toBe(0);
    expect((await ledger.act('learnIdentities', [{ contactId: 'gone', identity: member(M2) }])).value).toBe(
      0,
    );
    expect(await keysOf(ledger, nora)).toEqual([`member:${M1}`]);
    // Two tabs at once, each of which has seen that there is none yet: nobody gets two.
    const learned = [M2, `${M2}x`].map((id) =>
      ledger.act('learnFromPage', [shown([profile('greg-smith'), member(id)])]),
    );
    expect((await Promise.all(learned)).map(({ value }) => value).sort()).toEqual([0, 1]);
  });
});

describe('perhaps', () => {
  const asked = async (ledger: LedgerClient, name: string, ...identities: readonly FreeIdentity[]) => {
    const [perhaps = []] = await ledger.ask('strangers', [{ name, identities }]);
    return perhaps.map(({ contact, why }) => `${contact.id} ${why}`);
  };

  test('by the name one goes by, and by the one that was not kept', async () => {
    const { ledger, mail, linked } = await doubled();
    await ledger.act('joinPeople', { keep: mail, gone: linked });
    expect(await asked(ledger, '山川晃弘', email('other@example.org'))).toEqual([`${mail} same`]);
    expect(await asked(ledger, 'Akihiro Yamakawa')).toEqual([`${mail} same`]);
    expect(await asked(ledger, 'Yamakawa Taro')).toEqual([]);
  });

  test('never who has another member id, whatever the name', async () => {
    const ledger = await empty();
    const greg = await add(ledger, 'Greg Smith', [profile('greg-smith'), member(M1)]);
    expect(await asked(ledger, 'Greg Smith', profile('greg-smith-2'))).toEqual([`${greg} same`]);
    expect(await asked(ledger, 'Greg Smith', profile('greg-smith-2'), member(M2))).toEqual([]);
  });

  test('all that a page shows of them is added at once, or nothing', async () => {
    const ledger = await empty();
    const greg = await add(ledger, 'Greg Smith');
    const nora = await add(ledger, 'Nora Lind', [member(M2)]);
    const before = await ledger.dump(true);
    expect(await ledger.act('addIdentities', greg, [profile('greg-smith'), member(M2)])).toMatchObject({
      ok: false,
      why: 'identity-taken',
      contactId: nora,
    });
    expect(await ledger.dump(true)).toEqual(before);
    const done = await ledger.act('addIdentities', greg, [profile('greg-smith'), member(M1)]);
    expect((await ledger.ask('sheet', greg))?.identities).toHaveLength(2);
    await ledger.act('undo', done.ok ? done.changeId : '');
    expect((await ledger.ask('sheet', greg))?.identities).toEqual([]);
  });
});
