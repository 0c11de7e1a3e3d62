import { describe, expect, test } from 'vitest';
import { placeOfDue } from '../../../components/reminder/due-place.ts';
import type { IntroductionView } from '../../../lib/db/queries/introductions.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { type Due, isMine, promisesOf } from '../../../lib/domain/due.ts';
import type { EventWhat, Introduction } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { shortTurnWords, turnWords } from '../../../lib/glance/bridge-words.ts';
import { dueDays, dueReason } from '../../../lib/glance/due-words.ts';
import { turnOf } from '../../../lib/glance/turn.ts';
import { history, OWN, RECEIVED } from '../domain/histories.ts';

const { clocks } = DEFAULT_SETTINGS;
const TOKYO = 'Asia/Tokyo';
/** The day of the first line of a history. */
const FIRST = '2026-04-02';

const person = (id: string, written: string): Contact => ({
  id,
  name: { written },
  tags: [],
  createdAt: 0,
  updatedAt: 0,
});

function viewOf(introduction: Introduction, ...whats: EventWhat[]): IntroductionView {
  const events = history(...whats);
  const standing = standingOf(introduction, events);
  const people = [person('emeka', 'Emeka Obi'), person('sarah', '山川 晃弘'), person('nora', 'Nora Lind')];
  return {
    introduction: { ...introduction, state: standing.state, live: 1 },
    standing,
    events: events.toReversed(),
    struck: new Set(),
    people: new Map(people.map((one) => [one.id, one])),
    reminders: [],
  };
}

const duesOf = (view: IntroductionView): readonly Due[] => promisesOf([view], [], clocks, TOKYO);
function dueOf(view: IntroductionView, kind: Due['kind']): Due {
  const due = duesOf(view).find((one) => one.kind === kind);
  if (!due) throw new Error(`no ${kind}`);
  return due;
}

const INTRODUCED: readonly EventWhat[] = [{ kind: 'introduced' }, { kind: 'thanked' }];

describe('what an introducer is owed, in words and where it is kept', () => {
  test('a yes or no, then the first contact: one line at a time', () => {
    const thanked = viewOf(RECEIVED, ...INTRODUCED);
    const takeOn = dueOf(thanked, 'take-on');
    expect(duesOf(thanked).filter((due) => isMine(due, '2026-04-03'))).toEqual([takeOn]);
    expect(dueReason(takeOn, { view: thanked }, 'en')).toBe('Take on Nora Lind’s introduction, or decline');
    expect(dueReason(takeOn, { view: thanked }, 'ja')).toBe('Nora Lindさんのご紹介をお受けするか決める');
    expect(placeOfDue(takeOn, thanked)).toEqual({ at: 'introduction', introductionId: 'i' });

    const taken = viewOf(RECEIVED, ...INTRODUCED, { kind: 'taken' });
    const contact = dueOf(taken, 'first-contact');
    expect(contact.on).toBe('2026-04-05');
    expect(dueReason(contact, { view: taken }, 'en')).toBe('Write to Emeka Obi first');
    expect(dueReason(contact, { view: taken }, 'ja')).toBe('Emeka Obiさんに最初のご連絡');
    const turn = turnOf(taken, { clocks, zone: TOKYO, today: '2026-04-05' });
    expect(turn).toMatchObject({ whose: 'mine', act: 'contact', party: 'emeka', place: { on: 'run' } });
    expect(turnWords(taken, turn, 'ja', '2026-04-05')).toBe('こちらの番：Emeka Obiさんに最初のご連絡をする');
    expect(shortTurnWords(taken, turn, 'en', '2026-04-05')).toBe('Write to Emeka Obi first');
  });

  test.each([
    [[{ kind: 'in-touch' }], 'contacted', 'Tell Nora Lind you are in contact'],
    [[{ kind: 'in-touch' }, { kind: 'met' }], 'met', 'Tell Nora Lind you have met'],
    [
      [{ kind: 'in-touch' }, { kind: 'reported', about: 'contacted' }],
      undefined,
      'Tell Nora Lind how it stands',
    ],
    [[{ kind: 'outcome', side: 'provider', outcome: 'landed' }], 'result', 'Tell Nora Lind how it ended'],
  ] as const)('a report of what has happened, in the letter of it: %o', (whats, about, said) => {
    const view = viewOf(RECEIVED, ...INTRODUCED, ...whats);
    const due = dueOf(view, 'report-back');
    expect(dueReason(due, { view }, 'en')).toBe(said);
    expect(placeOfDue(due, view)).toEqual({
      at: 'letter',
      introductionId: 'i',
      kind: 'report',
      ...(about !== undefined && { about }),
    });
  });
});

describe('silence grows louder', () => {
  test('first not at all, then by how much it is late, then as a whole', () => {
    const view = viewOf(OWN, { kind: 'introduced' });
    const due = dueOf(view, 'no-word');
    const days = (after: number, language: 'en' | 'ja') =>
      dueDays(due, language, addDays(FIRST, after), TOKYO).text;
    expect(days(21, 'en')).toBe('21 days');
    expect(days(24, 'en')).toBe('3 days late');
    expect(days(42, 'en')).toBe('42 days without a word');
    expect(days(42, 'ja')).toBe('42日ご連絡なし');
  });

  test('an end to tell is late from the first day on, and a date agreed on is no silence', () => {
    const over = viewOf(RECEIVED, ...INTRODUCED, { kind: 'answered', side: 'seeker', answer: 'declined' });
    const report = dueOf(over, 'report-back');
    expect(dueDays(report, 'en', addDays(report.on, 5), TOKYO).text).toBe('5 days late');
    const steps = [{ id: 's', text: 'join the first call', on: '2026-04-10' }];
    const offered = viewOf({ ...OWN, steps }, { kind: 'introduced' });
    const step = dueOf(offered, 'support-step');
    expect(dueReason(step, { view: offered }, 'en')).toBe('join the first call');
    expect(dueDays(step, 'en', '2026-04-10', TOKYO).text).toBe('today');
    expect(turnOf(offered, { clocks, zone: TOKYO, today: '2026-04-10' })).toMatchObject({ act: 'support' });
  });
});

test('somebody else may be found in words, and nobody is rung for', () => {
  const view = viewOf(
    OWN,
    { kind: 'came-forward', side: 'seeker' },
    { kind: 'answered', side: 'provider', answer: 'declined' },
    { kind: 'told', side: 'seeker' },
  );
  const turn = turnOf(view, { clocks, zone: TOKYO, today: '2026-05-10' });
  expect(turn).toMatchObject({ whose: 'nobody', act: 'find-another', party: 'emeka' });
  expect(turnWords(view, turn, 'en', '2026-05-10')).toBe('Emeka Obi still has the need');
});
