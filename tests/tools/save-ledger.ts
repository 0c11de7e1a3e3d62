/**
 * `node tests/tools/save-ledger.ts`: saves a ledger of the current version, written by the real deeds in a real browser, as
 * `tests/fixtures/ledgers/v<version>.json`. Run it when the ledger gets a new version, once, and never again for that
 * version: what users have on their disks does not change afterwards either. `--again` overwrites.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerClient, startLedgerBrowser } from '../pages/ledger-client.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'ledgers');
const browser = await startLedgerBrowser();
try {
  const page = await browser.open();
  const ledger = new LedgerClient(page, 'saved');
  await ledger.act('loadSample', 'ja');
  await ledger.act('changeSettings', { language: 'ja', welcomed: true });
  await ledger.act('chooseSite', { site: 'gmail', mode: 'on' });
  const tariq = await ledger.act(
    'addContact',
    {
      name: { written: 'Tariq Haddad', family: 'Haddad', given: 'Tariq', reading: 'タリク・ハダド' },
      company: 'Example Paper',
      role: 'Bookbinder',
      specialty: 'repairs',
      subSpecialty: 'old books',
      formerly: [{ company: 'Example Press', role: 'Binder', until: '2020-03-31' }],
      load: { now: 'busy', notedOn: '2026-03-01' },
      howMet: 'at the fair',
      metOn: '2026-02-28',
      howWell: 'know',
      language: 'en',
      address: 'first-name',
      channel: 'mail',
      source: 'own-effort',
      reach: 'by phone before ten',
      saying: 'mends what others throw away',
      reviewMonths: [3, 9],
      inherited: { from: 'Bruno Sala', on: '2026-02-01', greetedOn: '2026-02-28' },
      cards: 12,
      careful: true,
      notes: 'prefers mornings',
      tags: ['fair'],
      importedOnly: true,
    },
    [{ key: 'email:tariq@example.org', kind: 'email', value: 'Tariq@example.org' }],
  );
  const ines = await ledger.act(
    'addContact',
    { name: { written: 'Ines Costa' }, metThroughId: tariq.contactId },
    [
      { key: 'linkedin:ines-costa', kind: 'linkedin', value: 'ines-costa' },
      {
        key: 'member:ACoAA0000000000000000000000000000000001',
        kind: 'member',
        value: 'ACoAA0000000000000000000000000000000001',
      },
      {
        key: 'lead:ACwAA0000000000000000000000000000000001',
        kind: 'lead',
        value: 'ACwAA0000000000000000000000000000000001',
      },
      { key: 'phone:+81312345678', kind: 'phone', value: '03-1234-5678' },
    ],
  );
  for (const kind of ['fits', 'does-not-fit', 'concern', 'looking-for'] as const) {
    await ledger.act('addFitNote', {
      contactId: tariq.contactId,
      kind,
      text: kind,
      notedOn: '2026-04-01',
      pageUrl: 'https://mail.example.org/',
    });
  }
  const limits = [
    { unit: 'days', amount: 30 },
    { unit: 'money', amount: 50_000 },
    { unit: 'per-month', amount: 2 },
    { unit: 'region', region: '東京' },
  ] as const;
  for (const limit of limits) {
    await ledger.act('addFitNote', {
      contactId: ines.contactId,
      kind: 'limit',
      text: limit.unit,
      limit,
      notedOn: '2026-04-01',
    });
  }
  const made = await ledger.act(
    'addIntroduction',
    {
      seekerId: tariq.contactId,
      providerId: ines.contactId,
      introducerId: 'me',
      kind: 'information',
      why: 'paper',
      seekerGains: 'paper',
      providerGains: 'a customer',
      seekerRisk: 'small orders',
      providerRisk: 'slow',
      ownInterest: 'none',
      expected: 'a talk',
      compensation: { what: '10 %', answer: 'refused' },
      support: 'hands-on',
      steps: [{ id: 'step', text: 'join the first call', on: '2026-05-01', doneOn: '2026-05-02' }],
      lesson: 'ask for the paper first',
      value: 1000,
      reach: 'outside',
      temperature: 4,
    },
    [
      {
        kind: 'came-forward',
        side: 'seeker',
        how: 'chat',
        pageUrl: 'https://mail.example.org/',
        text: 'asked me',
      },
    ],
  );
  if (!made.ok) throw new Error(made.why);
  const record = (what: Parameters<typeof ledger.act<'recordEvent'>>[2]) =>
    ledger.act('recordEvent', made.introductionId, what, { how: 'mail' });
  await record({ kind: 'asked', side: 'provider' });
  await record({ kind: 'answered', side: 'provider', answer: 'no-answer' });
  await record({
    kind: 'answered',
    side: 'provider',
    answer: 'not-now',
    askAgainOn: '2026-06-01',
    reason: 'timing',
  });
  const mistake = await record({ kind: 'answered', side: 'provider', answer: 'declined' });
  await ledger.act('strikeEvent', mistake.value?.id ?? '');
  await record({ kind: 'answered', side: 'provider', answer: 'agreed' });
  await record({ kind: 'introduced' });
  await record({ kind: 'checked-in', side: 'seeker' });
  await record({ kind: 'disclosed', side: 'seeker' });
  await record({ kind: 'in-touch' });
  await record({ kind: 'met' });
  await record({ kind: 'relation', relation: 'seeker-provider', now: 'cooling', until: '2026-09-01' });
  await record({ kind: 'noted' });
  await record({ kind: 'outcome', side: 'seeker', outcome: 'landed' });
  await record({ kind: 'outcome', side: 'provider', outcome: 'no-fit', reason: 'price', against: 'short' });
  const refused = await ledger.act(
    'addIntroduction',
    { seekerId: ines.contactId, providerId: tariq.contactId, introducerId: 'me', kind: 'business' },
    [
      { kind: 'came-forward', side: 'seeker' },
      { kind: 'answered', side: 'provider', answer: 'declined' },
      { kind: 'told', side: 'seeker', how: 'phone' },
    ],
  );
  if (!refused.ok) throw new Error(refused.why);
  const referral = await ledger.act(
    'addIntroduction',
    { seekerId: ines.contactId, providerId: 'me', introducerId: tariq.contactId, kind: 'person' },
    [
      { kind: 'introduced' },
      { kind: 'taken' },
      { kind: 'thanked' },
      { kind: 'reported', about: 'contacted' },
      { kind: 'withdrawn', reason: 'other' },
    ],
  );
  if (!referral.ok) throw new Error(referral.why);
  await ledger.act('addReminder', 'send the book', '2026-05-01', {
    contactId: tariq.contactId,
    introductionId: made.introductionId,
  });
  const wish = await ledger.act('addRequest', {
    askerId: tariq.contactId,
    askedId: 'me',
    wanted: 'somebody who prints on cloth',
    why: 'a cover',
    kind: 'business',
    limits: { withinDays: 30, budget: 500, region: '東京', perMonth: 2 },
    deadline: '2026-06-01',
    pitch: { askedOn: '2026-04-01', receivedOn: '2026-04-02', text: 'books in cloth' },
    compensation: { what: 'a dinner', answer: 'offered' },
    decision: 'open',
    askedOn: '2026-04-01',
    pageUrl: 'https://mail.example.org/',
  });
  await ledger.act('editIntroduction', refused.introductionId, { requestId: wish.value });
  await ledger.act('addRequest', {
    askerId: 'me',
    askedId: ines.contactId,
    wanted: 'a fair to show at',
    kind: 'information',
    isBroadcast: true,
    limits: {},
    decision: 'not-recommended',
    decidedOn: '2026-04-03',
    reason: 'too early',
    reaction: 'took it well',
    askedOn: '2026-04-01',
  });
  await ledger.act('addRecommendation', {
    subject: 'event',
    what: 'the paper fair',
    url: 'https://fair.example.org/',
    contactId: tariq.contactId,
    why: 'all paper makers at once',
    limits: 'crowded',
    ownInterest: 'none',
    recipientIds: [ines.contactId],
    isBroadcast: true,
    toldOn: '2026-04-04',
    how: 'mail',
    replies: [{ contactId: ines.contactId, reply: 'liked', on: '2026-04-05', text: 'went' }],
  });
  await ledger.act('addDealing', {
    contactId: tariq.contactId,
    kind: 'refused',
    on: '2026-04-01',
    reason: 'price',
    text: 'too dear',
    until: '2026-10-01',
  });
  await ledger.act('addDealing', {
    company: 'Example Paper Ltd.',
    kind: 'has-supplier',
    on: '2026-04-01',
    supplier: 'Example Bindery',
    amount: 1000,
    closedOn: '2026-04-02',
  });
  await ledger.act('editTrade', {
    id: 'bookbinder',
    names: { ja: ['製本家'], en: ['bookbinder'] },
    says: { ja: ['本を直したい'], en: ['my book is falling apart'] },
  });
  await ledger.act('changeSettings', { news: [{ on: '2026-04-01', text: 'a second press' }] });
  const sheet = {
    saying: 'binds',
    fits: 'small runs',
    doesNotFit: 'rush',
    limits: 'ten days',
    reach: 'mail',
  };
  await ledger.act('changeSettings', { introduceMe: { ja: sheet, en: sheet } });
  await saveCircle(ledger, tariq.contactId, ines.contactId, made.introductionId);
  const [due, other] = await ledger.ask('dues');
  if (due) await ledger.act('putOff', due, '2026-07-01');
  if (other) await ledger.act('markDone', other);
  await ledger.act(
    'deleteContact',
    (await ledger.act('addContact', { name: { written: 'Somebody Deleted' } }, [])).contactId,
  );
  await ledger.act('undo');
  await page.evaluate((name) => ledgerPage.typed.keep(name, 'add-contact', { name: '山' }), ledger.name);

  const saved = await page.evaluate((name) => ledgerPage.saveLedger(name), ledger.name);
  const file = join(folder, `v${saved.version / 10}.json`);
  if (existsSync(file) && !process.argv.includes('--again'))
    throw new Error(`${file} is there already; --again overwrites it`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(saved, null, 1)}\n`);
  const counts = saved.stores.map((store) => `${store.name} ${store.rows.length}`).join(', ');
  console.log(`${file}: ${counts}`);
} finally {
  await browser.close();
}

/** A circle, its meetings, and an evening: something in every table and field that came with version 4. */
async function saveCircle(ledger: LedgerClient, one: string, other: string, introductionId: string) {
  const circle = await ledger.act('addCircle', {
    name: 'Example Bookmakers',
    place: 'the reading room',
    meets: { weekday: 2, at: '07:00', until: '08:30' },
    endedOn: '2026-12-31',
    notes: 'bring a book',
  });
  const circleId = circle.value;
  await ledger.act('editIntroduction', introductionId, { circleId });
  await ledger.act('addSeat', { circleId, contactId: 'me', specialty: 'printing', joinedOn: '2025-04-01' });
  await ledger.act('addSeat', {
    circleId,
    contactId: one,
    specialty: 'binding',
    subSpecialty: 'old books',
    joinedOn: '2025-05-01',
    leftOn: '2026-03-01',
    reason: 'moved away',
  });
  const visit = await ledger.act('addVisit', {
    circleId,
    contactId: other,
    on: '2026-03-10',
    invitedById: one,
    text: 'came early',
  });
  await ledger.act('joinAfterVisit', visit.value, { joinedOn: '2026-03-17', specialty: 'paper' });
  await ledger.act('addVisit', {
    circleId,
    contactId: one,
    on: '2026-03-24',
    came: false,
    invitedById: 'me',
  });
  await ledger.act('addAsk', {
    contactId: other,
    circleId,
    on: '2026-03-17',
    text: 'a mill that makes small lots',
    endedOn: '2026-03-31',
  });
  await ledger.act('addAsk', { contactId: 'me', on: '2026-03-24', text: 'museums' });
  await ledger.act('addOneToOne', {
    contactId: other,
    on: '2026-03-20',
    at: '10:30',
    state: 'held',
    how: 'in-person',
    place: 'the café next door',
    circleId,
    text: 'likes blue paper',
  });
  await ledger.act('addOneToOne', { contactId: one, on: '2026-04-20', state: 'planned' });
  await ledger.act('handOut', {
    contactId: one,
    toId: other,
    on: '2026-03-20',
    count: 2,
    text: 'has a torn atlas',
    introductionId,
  });
  await ledger.act('handOut', { contactId: 'me', to: 'the café next door', on: '2026-03-20' });
  const evening = await ledger.act(
    'addGathering',
    { what: 'paper evening', place: 'the mill', on: '2026-03-25', hostId: other, circleId },
    [
      { contactId: one, line: 'showed his press' },
      { fields: { name: { written: 'Wen Li' } }, identities: [], line: 'prints maps' },
    ],
  );
  await ledger.act('addGathering', { what: 'the fair', on: '2026-02-28', host: 'the chamber' }, []);
  const { guests = [] } = await ledger.dump();
  const own = (guests as { id: string; gatheringId: string }[]).filter(
    ({ gatheringId }) => gatheringId === evening.value.gatheringId,
  );
  await ledger.act('thankGuest', own[0]?.id ?? '', '2026-03-26');
  await ledger.act('editGuest', own[1]?.id ?? '', { noThanks: true });
}
