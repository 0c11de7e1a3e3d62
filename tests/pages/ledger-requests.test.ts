/** Requests, recommendations and what was between us: kept, changed, taken back, and carried along, on a real IndexedDB. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
let names = 0;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

const DAY = '2026-04-01';

async function empty(): Promise<LedgerClient> {
  const [first] = browser.context.pages().filter((one) => one.url().startsWith('https://ledger.example'));
  return new LedgerClient(first ?? (await browser.open()), `requests-${++names}`);
}

async function add(ledger: LedgerClient, written: string, more: object = {}): Promise<string> {
  const { contactId } = await ledger.act('addContact', { name: { written }, ...more }, []);
  return contactId;
}

const ask = (askerId: string, askedId: string, more: object = {}) =>
  ({
    askerId,
    askedId,
    wanted: 'a bookbinder',
    kind: 'business',
    limits: {},
    decision: 'open',
    askedOn: DAY,
    ...more,
  }) as const;

/** Three people, with a request each way, its introductions, a recommendation and dealings. */
async function filled() {
  const ledger = await empty();
  const sarah = await add(ledger, 'Sarah Cole', { company: 'Example Paper Ltd.' });
  const emeka = await add(ledger, 'Emeka Obi');
  const ines = await add(ledger, 'Ines Duarte');
  const { value: ofMe } = await ledger.act('addRequest', ask(sarah, ME, { wantedId: emeka }));
  const { value: byMe } = await ledger.act('addRequest', ask(ME, emeka));
  const introduce = (seekerId: string, providerId: string) =>
    ledger.act(
      'addIntroduction',
      { seekerId, providerId, introducerId: ME, kind: 'business', requestId: ofMe },
      [{ kind: 'came-forward', side: 'seeker' }],
    );
  await introduce(sarah, emeka);
  await introduce(sarah, ines);
  const { value: told } = await ledger.act('addRecommendation', {
    subject: 'place',
    what: 'Northlight Coffee',
    contactId: ines,
    recipientIds: [sarah, emeka],
    isBroadcast: false,
    replies: [{ contactId: sarah, reply: 'liked', on: DAY }],
  });
  const { value: no } = await ledger.act('addDealing', {
    contactId: sarah,
    kind: 'refused',
    reason: 'price',
    on: '2026-01-10',
  });
  return { ledger, sarah, emeka, ines, ofMe, byMe, told, no };
}

/** Takes back the newest change and says whether everything is as it was. */
async function undoneTo(ledger: LedgerClient, before: unknown): Promise<void> {
  expect((await ledger.act('undo')).ok).toBe(true);
  expect(await ledger.dump()).toEqual(before);
}

describe('requests', () => {
  test('hold their introductions as one card, and stand with everybody they speak of', async () => {
    const { ledger, sarah, emeka, ofMe, byMe } = await filled();
    const card = await ledger.ask('request', ofMe);
    expect(card?.introductions).toHaveLength(2);
    expect(card?.people.sort()).toEqual([emeka, sarah].sort());
    const requestsOf = async (id: string) =>
      (await ledger.ask('sheet', id))?.requests.map((request) => request.id).sort();
    expect(await requestsOf(sarah)).toEqual([ofMe]);
    expect(await requestsOf(emeka)).toEqual([ofMe, byMe].sort());
  });

  test('a decision, a pitch and a deletion are taken back by one undo each', async () => {
    const { ledger, ofMe } = await filled();
    const before = await ledger.dump();
    await ledger.act('editRequest', ofMe, { decision: 'declined', decidedOn: DAY, reason: 'hardly known' });
    expect((await ledger.ask('request', ofMe))?.request).toMatchObject({ decision: 'declined' });
    await undoneTo(ledger, before);
    await ledger.act('deleteRequest', ofMe);
    const gone = await ledger.dump();
    expect(gone['introductions']).toHaveLength(2);
    expect(JSON.stringify(gone['introductions'])).not.toContain(ofMe);
    await undoneTo(ledger, before);
  });

  test('an angry no is kept with the request and left to cool off with the person, once', async () => {
    const { ledger, sarah, ofMe } = await filled();
    const before = await ledger.dump();
    const angry = { reaction: 'hung up', on: DAY, angry: true };
    await ledger.act('noteReaction', ofMe, angry);
    expect((await ledger.ask('request', ofMe))?.request.reaction).toBe('hung up');
    expect((await ledger.ask('dealings', { contactId: sarah }))[0]).toMatchObject({
      kind: 'angry',
      text: 'hung up',
      requestId: ofMe,
    });
    await undoneTo(ledger, before);
    await ledger.act('noteReaction', ofMe, angry);
    await ledger.act('noteReaction', ofMe, { ...angry, reaction: 'wrote again, calmer' });
    const dealings = await ledger.ask('dealings', { contactId: sarah });
    expect(dealings.filter(({ kind }) => kind === 'angry')).toHaveLength(1);
  });

  test('one that is not there any more is not edited', async () => {
    const { ledger, ofMe } = await filled();
    await ledger.act('deleteRequest', ofMe);
    expect((await ledger.act('editRequest', ofMe, { why: 'x' })).value).toBe(false);
    expect((await ledger.act('noteReaction', ofMe, { reaction: 'x', on: DAY, angry: true })).value).toBe(
      false,
    );
  });
});

describe('recommendations', () => {
  test('each recipient has one reply, which can be taken back', async () => {
    const { ledger, sarah, emeka, told } = await filled();
    const before = await ledger.dump();
    await ledger.act('setReply', told, sarah, { contactId: sarah, reply: 'not-for-them', on: DAY });
    await ledger.act('setReply', told, emeka, { contactId: emeka, reply: 'liked', on: DAY });
    expect((await ledger.ask('recommendation', told))?.replies).toEqual([
      { contactId: sarah, reply: 'not-for-them', on: DAY },
      { contactId: emeka, reply: 'liked', on: DAY },
    ]);
    await ledger.act('undo');
    await undoneTo(ledger, before);
    await ledger.act('setReply', told, sarah, undefined);
    expect((await ledger.ask('recommendation', told))?.replies).toEqual([]);
  });

  test('it is deleted and comes back', async () => {
    const { ledger, told } = await filled();
    const before = await ledger.dump();
    await ledger.act('deleteRecommendation', told);
    expect(await ledger.ask('recommendation', told)).toBeUndefined();
    await undoneTo(ledger, before);
  });
});

describe('asking again', () => {
  test('a refusal comes up with its date, is closed by asking again, and comes back by undo', async () => {
    const { ledger, sarah, no } = await filled();
    await ledger.act('editDealing', no, { until: '2026-03-01' });
    const before = await ledger.dump();
    expect((await ledger.ask('askAgain', DAY)).entries).toMatchObject([
      { party: sarah, status: 'due', dealingIds: [no] },
    ]);
    await ledger.act('closeDealings', [no], DAY);
    expect((await ledger.ask('askAgain', DAY)).entries).toEqual([]);
    // Nobody is struck from the notebook for a no: it is still said on their sheet.
    expect((await ledger.ask('sheet', sarah))?.dealings).toMatchObject([{ id: no, closedOn: DAY }]);
    await undoneTo(ledger, before);
  });

  test('put off, everything open with the same person waits, a repair of trouble too', async () => {
    const { ledger, sarah, no } = await filled();
    const dealing = (kind: 'trouble' | 'repaired', on: string, until?: string) =>
      ledger.act('addDealing', { contactId: sarah, kind, on, ...(until && { until }) });
    const { value: trouble } = await dealing('trouble', '2026-02-01');
    await dealing('repaired', '2026-02-10', '2026-03-01');
    expect((await ledger.ask('askAgain', DAY)).entries[0]).toMatchObject({ status: 'cooled-off' });
    await ledger.act('putOffDealings', [no, trouble], '2026-09-01');
    expect((await ledger.ask('askAgain', DAY)).entries).toMatchObject([
      { status: 'waiting', on: '2026-09-01', dealing: { id: trouble } },
    ]);
  });

  test('a company is one whatever its legal form, stands on its people’s sheets, and is not mixed with them', async () => {
    const { ledger, sarah, no } = await filled();
    const { value: lost } = await ledger.act('addDealing', {
      company: 'example paper',
      kind: 'lost-bid',
      on: '2025-01-01',
    });
    const ids = async (party: { contactId: string } | { company: string }) =>
      (await ledger.ask('dealings', party)).map(({ id }) => id);
    expect(await ids({ company: 'Example Paper Ltd.' })).toEqual([lost]);
    expect(await ids({ contactId: sarah })).toEqual([no]);
    expect((await ledger.ask('sheet', sarah))?.dealings.map(({ id }) => id)).toEqual([no, lost]);
    await ledger.act('editDealing', lost, { company: undefined, contactId: sarah });
    expect(await ids({ company: 'Example Paper Ltd.' })).toEqual([]);
  });

  test('introductions put off come into the same list once, with their dates', async () => {
    const { ledger, sarah, emeka } = await filled();
    const sheet = await ledger.ask('sheet', emeka);
    const [introduction] = sheet?.introductions ?? [];
    if (!introduction) throw new Error('no introduction');
    await ledger.act('recordEvent', introduction.id, {
      kind: 'answered',
      side: 'provider',
      answer: 'not-now',
      askAgainOn: '2026-06-01',
    });
    const before = await ledger.ask('askAgain', DAY);
    expect(before.notNow).toEqual([{ introductionId: introduction.id, contactId: emeka, on: '2026-06-01' }]);
    expect(before.people.sort()).toEqual([emeka, sarah].sort());
    await ledger.act('addDealing', {
      contactId: emeka,
      kind: 'refused',
      on: DAY,
      introductionId: introduction.id,
    });
    expect((await ledger.ask('askAgain', DAY)).notNow).toEqual([]);
  });
});

describe('a person goes or becomes another', () => {
  test('deleted, they leave no trace in requests, recommendations and dealings; one undo brings all back', async () => {
    for (const who of ['sarah', 'emeka', 'ines'] as const) {
      const all = await filled();
      const { ledger, ofMe } = all;
      const before = await ledger.dump();
      await ledger.act('deleteContact', all[who]);
      const { typed: _, changes: __, ...after } = await ledger.dump();
      expect(JSON.stringify(after)).not.toContain(all[who]);
      // Sarah's own ask goes on waiting when the one she hoped to meet is gone.
      const card = await ledger.ask('request', ofMe);
      expect(card === undefined).toBe(who === 'sarah');
      if (who === 'sarah') expect(JSON.stringify(after)).not.toContain(ofMe);
      await undoneTo(ledger, before);
    }
  });

  test('joined, everything is the kept one’s, with one reply each and nobody wanting themself', async () => {
    const { ledger, sarah, told, no } = await filled();
    const twin = await add(ledger, 'S. Cole');
    const { value: asksTwin } = await ledger.act('addRequest', ask(sarah, ME, { wantedId: twin }));
    const { value: ofTwin } = await ledger.act('addRequest', ask(twin, ME));
    const { value: angry } = await ledger.act('addDealing', { contactId: twin, kind: 'angry', on: DAY });
    const current = await ledger.ask('recommendation', told);
    await ledger.act('editRecommendation', told, {
      recipientIds: [...(current?.recipientIds ?? []), twin],
      replies: [...(current?.replies ?? []), { contactId: twin, reply: 'not-for-them', on: '2026-04-02' }],
    });
    const { value: askedSarah } = await ledger.act('addRequest', ask(ME, sarah, { wantedId: twin }));
    const before = await ledger.dump();
    const joined = await ledger.act('joinPeople', { keep: sarah, gone: twin });
    expect(joined).toMatchObject({ ok: true });
    const { typed: _, changes: __, ...after } = await ledger.dump();
    expect(JSON.stringify(after)).not.toContain(`"${twin}"`);
    expect((await ledger.ask('request', asksTwin))?.request).not.toHaveProperty('wantedId');
    // Nobody is asked to introduce themself.
    expect((await ledger.ask('request', askedSarah))?.request).not.toHaveProperty('wantedId');
    expect((await ledger.ask('request', ofTwin))?.request.askerId).toBe(sarah);
    expect((await ledger.ask('dealings', { contactId: sarah })).map(({ id }) => id).sort()).toEqual(
      [no, angry].sort(),
    );
    const row = await ledger.ask('recommendation', told);
    expect(row?.recipientIds.filter((id) => id === sarah)).toHaveLength(1);
    expect(row?.replies).toEqual([{ contactId: sarah, reply: 'not-for-them', on: '2026-04-02' }]);
    await undoneTo(ledger, before);
  });

  test('the sample goes and leaves what is the user’s own, naming it no longer', async () => {
    const ledger = await empty();
    await ledger.act('loadSample', 'en');
    const invented = (await ledger.dump())['contacts']?.[0] as { id: string };
    const nora = await add(ledger, 'Nora Lind');
    const ines = await add(ledger, 'Ines Duarte');
    const { value: own } = await ledger.act('addRequest', ask(nora, ME, { wantedId: invented.id }));
    const { value: theirs } = await ledger.act('addRequest', ask(invented.id, ME));
    const introduced = await ledger.act(
      'addIntroduction',
      { seekerId: nora, providerId: ines, introducerId: ME, kind: 'business', requestId: theirs },
      [],
    );
    expect(introduced.ok).toBe(true);
    const before = await ledger.dump();
    await ledger.act('removeSample');
    const { typed: _, changes: __, ...after } = await ledger.dump();
    expect((await ledger.ask('request', own))?.request).toMatchObject({
      askerId: nora,
      wanted: 'a bookbinder',
    });
    expect(JSON.stringify(after)).not.toContain(invented.id);
    expect(JSON.stringify(after)).not.toContain(theirs);
    await undoneTo(ledger, before);
  });
});

describe('taken back out of turn', () => {
  test('a person stays while a request, a dealing or a recommendation hangs on them, a request while it holds any', async () => {
    const told = {
      subject: 'place',
      what: 'Northlight Coffee',
      recipientIds: [],
      isBroadcast: false,
      replies: [],
    } as const;
    const hanging: readonly ((ledger: LedgerClient, id: string) => Promise<unknown>)[] = [
      (ledger, id) => ledger.act('addRequest', ask(id, ME)),
      (ledger, id) => ledger.act('addRequest', ask(ME, id)),
      (ledger, id) => ledger.act('addDealing', { contactId: id, kind: 'angry', on: DAY }),
      (ledger, id) => ledger.act('addRecommendation', { ...told, recipientIds: [id] }),
      (ledger, id) => ledger.act('addRecommendation', { ...told, contactId: id }),
    ];
    for (const hang of hanging) {
      const ledger = await empty();
      const added = await ledger.act('addContact', { name: { written: 'Greg Smith' } }, []);
      await hang(ledger, added.contactId);
      const before = await ledger.dump();
      const changeId = 'changeId' in added ? added.changeId : undefined;
      expect(await ledger.act('undo', changeId)).toEqual({ ok: false, why: 'changed-since' });
      expect(await ledger.dump()).toEqual(before);
    }
    const ledger = await empty();
    const [nora, ines] = [await add(ledger, 'Nora Lind'), await add(ledger, 'Ines Duarte')];
    const { value: requestId, changeId } = await ledger.act('addRequest', ask(nora, ME));
    const fields = {
      seekerId: nora,
      providerId: ines,
      introducerId: ME,
      kind: 'business',
      requestId,
    } as const;
    await ledger.act('addIntroduction', fields, []);
    expect(await ledger.act('undo', changeId)).toEqual({ ok: false, why: 'changed-since' });
  });

  test('a deleted person comes back with the address that a page has taught of another since', async () => {
    const ledger = await empty();
    const identity = { key: 'email:p@example.org', kind: 'email', value: 'p@example.org' } as const;
    const { contactId } = await ledger.act('addContact', { name: { written: 'Greg Smith' } }, [identity]);
    const other = await add(ledger, 'Gregory Smith');
    const before = await ledger.dump();
    await ledger.act('deleteContact', contactId);
    await ledger.act('learnIdentities', [{ contactId: other, identity }]);
    await undoneTo(ledger, before);
    // And goes again, as it went.
    const last = (await ledger.dump(true))['changes']?.at(-1) as { id: string };
    expect((await ledger.act('undo', last.id)).ok).toBe(true);
    expect((await ledger.dump())['identities']).toMatchObject([{ contactId: other }]);
  });
});
