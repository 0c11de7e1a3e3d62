import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { circleWords } from '../../lib/i18n/circle.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { until } from '../tools/browsers/options.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { dumpLedger } from './stage.ts';

/** A circle from its first day: members, a specialty that is taken, somebody who leaves, a visitor who joins. */

const why = whyNot('chromium');
const words = circleWords.en;
const common = commonWords.en;

interface SeatRow {
  readonly id: string;
  readonly circleId: string;
  readonly contactId: string;
  readonly specialty?: string;
  readonly subSpecialty?: string;
  readonly joinedOn?: string;
  readonly leftOn?: string;
  readonly reason?: string;
}

describe.skipIf(why !== undefined)(suiteName('circles, in Chromium', why), () => {
  let run: Notebook['run'];
  let page: Notebook['page'];
  let errors: Notebook['errors'];
  let rows: Notebook['rows'];

  beforeAll(async () => {
    ({ run, page, errors, rows } = await openNotebook('#circles'));
  });

  afterAll(async () => {
    await run?.close();
  });

  const idOf = async (name: string) =>
    (await rows<{ id: string; name: { written: string } }>('contacts')).find(
      (contact) => contact.name.written === name,
    )?.id;
  const seatsOf = async (name: string) => {
    const id = await idOf(name);
    return (await rows<SeatRow>('seats')).filter((seat) => seat.contactId === id);
  };
  const member = (name: string) => page.locator('.member', { hasText: name });
  const former = () => page.locator('details', { hasText: words.former(1) });
  const pickNew = async (label: string, name: string) => {
    await page.getByRole('combobox', { name: label }).fill(name);
    await page.getByRole('option', { name: contactWords.en.addTyped(name) }).click();
    await page.getByRole('button', { name: contactWords.en.change(label, name) }).waitFor();
  };
  const addMember = async (name: string, specialty: string) => {
    const form = page.getByRole('form', { name: words.addMember });
    // After a member the form stands there for the next.
    if (!(await form.isVisible())) await page.getByRole('button', { name: words.addMember }).click();
    await pickNew(words.member, name);
    await form.getByLabel(words.specialty, { exact: true }).fill(specialty);
    return form;
  };

  it('begins with its name, its day and the user’s own seat; one circle beside another (P2)', async () => {
    for (const name of ['Harbour Chapter', 'Young chamber']) {
      await page.getByRole('button', { name: words.newCircle }).click();
      await page.getByLabel(words.name, { exact: true }).fill(name);
      await page.getByLabel(words.weekday).selectOption('3');
      await page.getByLabel(words.at, { exact: true }).fill('6:30');
      await page.getByLabel(words.mySeat).fill('Referral consulting');
      await page.getByRole('button', { name: common.save }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    }
    expect(await page.locator('.circle-row').count()).toBe(2);
    expect(await rows('circles')).toMatchObject([
      { meets: { weekday: 3, at: '06:30' } },
      { meets: { weekday: 3, at: '06:30' } },
    ]);
    const mine = (await rows<SeatRow>('seats')).map(({ contactId, specialty }) => [contactId, specialty]);
    expect(mine).toEqual([
      ['me', 'Referral consulting'],
      ['me', 'Referral consulting'],
    ]);
    await page.locator('.circle-row', { hasText: 'Harbour Chapter' }).click();
    await page.getByRole('heading', { name: 'Harbour Chapter', level: 1 }).waitFor();
  });

  it('takes a member by a new name, and their specialty is noted on them (P2)', async () => {
    const form = await addMember('Iris Falk', 'Tax accountant');
    await form.getByRole('button', { name: common.save }).click();
    await member('Iris Falk').waitFor();
    expect(await seatsOf('Iris Falk')).toMatchObject([{ specialty: 'Tax accountant' }]);
    expect((await rows<{ specialty?: string }>('contacts')).map(({ specialty }) => specialty)).toEqual([
      'Tax accountant',
    ]);
  });

  it('says whose specialty it is, in whatever words, and takes the proposed split in one click (P1)', async () => {
    const before = await dumpLedger(run);
    const form = await addMember('Pavel Horak', '税理士');
    await form.getByText(words.clash('Iris Falk', 'Tax accountant')).waitFor();
    const split = words.split('Pavel Horak', 'companies', 'Iris Falk', 'inheritance');
    await form.getByRole('button', { name: split }).click();
    await member('Pavel Horak').waitFor();
    expect(await seatsOf('Pavel Horak')).toMatchObject([{ specialty: '税理士', subSpecialty: 'companies' }]);
    expect(await seatsOf('Iris Falk')).toMatchObject([{ subSpecialty: 'inheritance' }]);
    expect(await page.locator('.member[data-clash]').count()).toBe(0);

    // Both seats were one change, and one undo takes both back.
    await page.getByRole('button', { name: common.undo }).click();
    await until('one member less', async () => (await seatsOf('Pavel Horak')).length === 0);
    expect((await dumpLedger(run)).seats).toEqual(before.seats);
  });

  it('lets two sit on one specialty all the same, and goes on telling of it (P1)', async () => {
    const form = await addMember('Owen Marsh', 'accountant');
    await form.getByText(words.clash('Iris Falk', 'Tax accountant')).waitFor();
    await form.getByRole('button', { name: common.save }).click();
    await member('Owen Marsh').getByText(words.clashWith('Iris Falk')).waitFor();
    expect(await page.locator('.member[data-clash]').count()).toBe(2);
  });

  it('keeps who leaves among the former members, with their history, and lets them come back (P2, P13)', async () => {
    await page.getByRole('button', { name: words.editSeat('Owen Marsh') }).click();
    await page.getByRole('button', { name: words.leaves }).click();
    const form = page.getByRole('form', { name: words.leaveTitle('Owen Marsh') });
    await form.getByLabel(words.reason).fill('moved away');
    await form.getByRole('button', { name: common.save }).click();
    await former().waitFor();
    expect(await page.locator('.member[data-clash]').count()).toBe(0);
    await former().locator('summary').click();
    await former().getByText('moved away').waitFor();
    expect(await seatsOf('Owen Marsh')).toMatchObject([
      { specialty: 'accountant', leftOn: expect.any(String), reason: 'moved away' },
    ]);

    await former().getByRole('button', { name: 'Owen Marsh', exact: true }).click();
    const line = page.locator('.person-circle', { hasText: 'Harbour Chapter' });
    await line.getByText(words.wasThere).waitFor();
    await line.getByRole('button', { name: 'Harbour Chapter' }).click();
    await former().locator('summary').click();
    await former()
      .getByRole('button', { name: words.comeBackFor('Owen Marsh') })
      .click();
    const back = page.getByRole('form', { name: words.comeBackFor('Owen Marsh') });
    await back.getByLabel(words.specialty, { exact: true }).fill('Printing');
    await back.getByRole('button', { name: common.save }).click();
    await member('Owen Marsh').getByText('Printing').waitFor();
    expect(await seatsOf('Owen Marsh')).toHaveLength(2);
  });

  it('notes a visitor with who invited them, and gives them a seat when they join (P11)', async () => {
    await page.getByRole('button', { name: words.addVisitor }).click();
    const form = page.getByRole('form', { name: words.addVisitor });
    await pickNew(words.visitor, 'Nadia Brunner');
    await form.getByRole('combobox', { name: words.invitedBy }).fill('me');
    await page.getByRole('option', { name: contactWords.en.me, exact: true }).click();
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    await form.getByLabel(words.visitOn).fill(today);
    await form.getByRole('button', { name: common.save }).click();
    const visit = page.locator('.visit', { hasText: 'Nadia Brunner' });
    await visit.getByText(words.invitedByName(common.me)).waitFor();
    await visit.getByRole('button', { name: words.came, exact: true }).click();
    await visit.getByRole('button', { name: words.joins }).click();
    await member('Nadia Brunner').waitFor();
    expect(await rows('visits')).toMatchObject([
      { on: today, invitedById: 'me', came: true, decision: 'joined' },
    ]);
    expect(await seatsOf('Nadia Brunner')).toMatchObject([{ joinedOn: today }]);
  });

  it('writes down what each looks for, round the table, by keyboard alone (P4)', async () => {
    await page.getByRole('button', { name: words.round }).click();
    await page.getByLabel(words.roundFor(common.me)).waitFor();
    await page.keyboard.type('Owners who hand over');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Firms that move');
    await page.keyboard.press('Enter');
    await page.getByText(words.roundCount(2, 4)).waitFor();
    expect((await rows<{ text: string }>('asks')).map(({ text }) => text).toSorted()).toEqual([
      'Firms that move',
      'Owners who hand over',
    ]);
    await page.reload();
    await page.getByRole('button', { name: words.round }).click();
    const mine = page.getByLabel(words.roundFor(common.me));
    await mine.waitFor();
    expect(await mine.inputValue()).toBe('Owners who hand over');
    await mine.fill('');
    await page.getByRole('button', { name: words.roundDone }).click();
    await until('one ask', async () => (await rows('asks')).length === 1);
  });

  it('puts somebody into a second circle from their own sheet (P2)', async () => {
    await member('Iris Falk').getByRole('button', { name: 'Iris Falk', exact: true }).click();
    await page.getByRole('button', { name: words.putInto }).click();
    const form = page.getByRole('form', { name: words.putInto });
    const specialty = form.getByLabel(words.specialty, { exact: true });
    expect(await specialty.inputValue()).toBe('Tax accountant');
    await specialty.fill('Referral consulting');
    await form.getByText(words.clashMine('Referral consulting')).waitFor();
    await specialty.fill('Tax accountant');
    await form.getByRole('button', { name: common.save }).click();
    const lines = page.locator('.person-circle');
    await lines.filter({ hasText: 'Young chamber' }).waitFor();
    expect(await lines.count()).toBe(2);
    const circles = new Set((await rows<{ id: string }>('circles')).map(({ id }) => id));
    const seats = await seatsOf('Iris Falk');
    expect(new Set(seats.map(({ circleId }) => circleId))).toEqual(circles);
    await lines.getByRole('button', { name: 'Harbour Chapter' }).click();
    await page.getByRole('heading', { name: 'Harbour Chapter', level: 1 }).waitFor();
  });

  it('folds an ended circle away with its history, and a deleted one comes back whole by undo (P2, P13)', async () => {
    const before = await dumpLedger(run);
    await page.getByRole('button', { name: words.deleteThis }).click();
    await until('no seats of it', async () => (await rows('seats')).length === 2);
    expect(await rows('visits')).toEqual([]);
    expect(await rows('asks')).toHaveLength(before['asks']?.length ?? -1);
    await page.getByRole('button', { name: common.undo }).click();
    await until('its seats', async () => (await rows('seats')).length > 2);
    const after = await dumpLedger(run);
    for (const table of ['circles', 'seats', 'visits', 'asks']) expect(after[table]).toEqual(before[table]);

    await page.locator('.circle-row', { hasText: 'Harbour Chapter' }).click();
    await page.getByRole('button', { name: common.edit, exact: true }).click();
    await page.getByLabel(words.endDay).fill('2026-01-31');
    await page.getByRole('button', { name: common.save }).click();
    await page.locator('.list details', { hasText: words.ended(1) }).waitFor();
    expect((await dumpLedger(run))['seats']).toEqual(before['seats']);
  });

  it('said nothing wrong', () => {
    expect(errors).toEqual([]);
  });
});
