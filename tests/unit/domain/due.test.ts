import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/basics.ts';
import { addDays, dayOf, startOfDay } from '../../../lib/domain/day.ts';
import {
  badgeOf,
  type Due,
  daysOverdue,
  isMine,
  nextBell,
  partiesOf,
  promisesOf,
} from '../../../lib/domain/due.ts';
import type { EventWhat, Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import type { Reminder } from '../../../lib/domain/reminder.ts';
import { type Clocks, DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import {
  and,
  BROUGHT_TO_HELP,
  DAY,
  histories,
  history,
  introductions,
  OF_OTHERS,
  OWN,
  RECEIVED,
  START,
} from './histories.ts';

const { clocks } = DEFAULT_SETTINGS;
const TOKYO = 'Asia/Tokyo';
const TODAY = '2026-04-01';
/** New York and Beirut change their clocks, Beirut, São Paulo (until 2019) and Cairo at midnight; Apia once left a day out. */
const ZONES = [
  TOKYO,
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Beirut',
  'Pacific/Apia',
  'UTC',
];

function duesOf(
  introduction: Introduction,
  events: readonly IntroductionEvent[],
  reminders: readonly Reminder[] = [],
  zone = TOKYO,
  own: Clocks = clocks,
): readonly Due[] {
  return promisesOf([{ introduction, standing: standingOf(introduction, events) }], reminders, own, zone);
}

/** What happened at START, the first of April in Tokyo. */
function at(...whats: EventWhat[]): IntroductionEvent[] {
  return history(...whats).map((event, index) => ({
    ...event,
    at: START + index,
    recordedAt: START + index,
  }));
}

describe('each promise and the day it becomes the user’s', () => {
  const asked: EventWhat = { kind: 'asked', side: 'seeker' };
  const agreed = (side: 'seeker' | 'provider'): EventWhat => ({ kind: 'answered', side, answer: 'agreed' });
  const cases: readonly [string, Introduction, readonly EventWhat[], readonly Partial<Due>[]][] = [
    ['nothing happened', OWN, [], []],
    [
      'asked, no answer',
      OWN,
      [asked],
      [
        {
          kind: 'answer-overdue',
          side: 'seeker',
          contactId: 'emeka',
          on: addDays(TODAY, clocks.askedNoAnswer),
        },
      ],
    ],
    ['both agreed', OWN, [agreed('seeker'), agreed('provider')], [{ kind: 'introduce-now', on: TODAY }]],
    [
      'introduced, no word',
      OWN,
      [{ kind: 'introduced' }],
      [{ kind: 'no-word', contactId: 'sarah', on: addDays(TODAY, clocks.introducedNoWord) }],
    ],
    [
      'introduced hands-on: asked in half the time, and what was offered on its day',
      {
        ...OWN,
        support: 'hands-on',
        steps: [
          { id: 'call', text: 'join the first call', on: '2026-04-05' },
          { id: 'sum', text: 'write the summary' },
          { id: 'paper', text: 'send the papers', on: '2026-04-03', doneOn: '2026-04-02' },
        ],
      },
      [{ kind: 'introduced' }],
      [
        { kind: 'support-step', text: 'join the first call', on: '2026-04-05', key: 'support-step:i::call' },
        { kind: 'no-word', on: addDays(TODAY, 11) },
      ],
    ],
    [
      'what was offered for afterwards is not due before, nor after the end',
      { ...OWN, steps: [{ id: 'call', text: 'join the first call', on: '2026-04-05' }] },
      [agreed('seeker'), agreed('provider')],
      [{ kind: 'introduce-now' }],
    ],
    ['introduced and left to the two', { ...OWN, support: 'none' }, [{ kind: 'introduced' }], []],
    [
      'one outcome known',
      OWN,
      [{ kind: 'outcome', side: 'provider', outcome: 'landed' }],
      [
        {
          kind: 'outcome-missing',
          side: 'seeker',
          contactId: 'emeka',
          on: addDays(TODAY, clocks.introducedNoWord),
        },
      ],
    ],
    [
      'not now, with a date',
      OWN,
      [{ kind: 'answered', side: 'provider', answer: 'not-now', askAgainOn: '2026-09-30' }],
      [{ kind: 'ask-again', side: 'provider', contactId: 'sarah', on: '2026-09-30' }],
    ],
    ['not now, without', OWN, [{ kind: 'answered', side: 'provider', answer: 'not-now' }], []],
    [
      'one agreed, the other declined: who agreed hears of it the same day',
      OWN,
      [agreed('seeker'), { kind: 'answered', side: 'provider', answer: 'declined' }],
      [{ kind: 'tell-no-go', side: 'seeker', contactId: 'emeka', on: TODAY }],
    ],
    [
      'withdrawn before the introduction: everybody who was asked hears of it',
      OWN,
      [agreed('seeker'), { kind: 'asked', side: 'provider' }, { kind: 'withdrawn' }],
      [
        { kind: 'tell-no-go', side: 'seeker', contactId: 'emeka', on: TODAY },
        { kind: 'tell-no-go', side: 'provider', contactId: 'sarah', on: TODAY },
      ],
    ],
    [
      'not now, told: the date to ask again remains',
      OWN,
      [
        agreed('seeker'),
        { kind: 'answered', side: 'provider', answer: 'not-now', askAgainOn: '2026-09-30' },
        { kind: 'told', side: 'seeker' },
      ],
      [{ kind: 'ask-again', side: 'provider', contactId: 'sarah', on: '2026-09-30' }],
    ],
    [
      'introduced to me, the other side’s end known: mine is to be written down',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'thanked' }, { kind: 'outcome', side: 'seeker', outcome: 'landed' }],
      [
        { kind: 'outcome-missing', side: 'provider', contactId: 'emeka', on: TODAY },
        { kind: 'report-back', contactId: 'nora' },
      ],
    ],
    ['declined', OWN, [{ kind: 'answered', side: 'provider', answer: 'declined' }], []],
    ['withdrawn', OWN, [{ kind: 'introduced' }, { kind: 'withdrawn' }], []],
    [
      'introduced to me',
      RECEIVED,
      [{ kind: 'introduced' }],
      [
        { kind: 'thank-introducer', contactId: 'nora', on: addDays(TODAY, clocks.thankIntroducer) },
        { kind: 'report-back', contactId: 'nora', on: addDays(TODAY, clocks.reportBack) },
      ],
    ],
    [
      'introduced to me, thanked',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'thanked' }],
      [
        { kind: 'take-on', contactId: 'nora', on: addDays(TODAY, 1) },
        { kind: 'report-back', contactId: 'nora', on: addDays(TODAY, clocks.reportBack) },
      ],
    ],
    [
      'introduced to me, thanked and taken on: the first contact is mine',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'thanked' }, { kind: 'taken' }],
      [
        { kind: 'first-contact', contactId: 'emeka', on: addDays(TODAY, 1) },
        { kind: 'report-back', contactId: 'nora', on: addDays(TODAY, clocks.reportBack) },
      ],
    ],
    [
      'brought help and taken on: the other writes first',
      BROUGHT_TO_HELP,
      [{ kind: 'introduced' }, { kind: 'thanked' }, { kind: 'taken' }],
      [{ kind: 'report-back', contactId: 'nora', on: addDays(TODAY, clocks.reportBack) }],
    ],
    [
      'introduced to me and in touch: the first contact is made',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'thanked' }, { kind: 'in-touch' }],
      [{ kind: 'report-back', contactId: 'nora', on: addDays(TODAY, clocks.reportBack) }],
    ],
    [
      'introduced to me and declined: told the same day, nothing else',
      RECEIVED,
      [
        { kind: 'introduced' },
        { kind: 'thanked' },
        { kind: 'answered', side: 'provider', answer: 'declined' },
      ],
      [{ kind: 'report-back', contactId: 'nora', on: TODAY }],
    ],
    [
      'introduced to me, and over: the end is told the same day',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'thanked' }, { kind: 'answered', side: 'seeker', answer: 'declined' }],
      [{ kind: 'report-back', contactId: 'nora', on: TODAY }],
    ],
    [
      'introduced to me, put off to a date: told today, asked again then, even if nobody was told',
      RECEIVED,
      [
        { kind: 'introduced' },
        { kind: 'thanked' },
        { kind: 'answered', side: 'seeker', answer: 'not-now', askAgainOn: '2026-09-30' },
      ],
      [
        { kind: 'report-back', on: TODAY },
        { kind: 'ask-again', side: 'seeker', contactId: 'emeka', on: '2026-09-30' },
      ],
    ],
    ['introduced to me and withdrawn', RECEIVED, [{ kind: 'introduced' }, { kind: 'withdrawn' }], []],
    ['somebody else’s', OF_OTHERS, [{ kind: 'introduced' }], []],
  ];
  test.each(cases)('%s', (_why, introduction, whats, expected) => {
    const dues = duesOf(introduction, at(...whats));
    expect(dues).toMatchObject(expected);
    for (const due of dues) {
      expect(isMine(due, addDays(due.on, -1))).toBe(false);
      expect(isMine(due, due.on)).toBe(true);
      expect(daysOverdue(due, due.on)).toBe(0);
      expect(daysOverdue(due, addDays(due.on, -5))).toBe(0);
      expect(daysOverdue(due, addDays(due.on, 3))).toBe(3);
    }
  });

  test('counts the days in the user’s zone, over the ends of months and clock changes', () => {
    // 23:30 on the 30th of January in New York is the 31st in UTC and Tokyo.
    const lateInJanuary = Date.UTC(2026, 0, 31, 4, 30);
    const event = { ...at({ kind: 'asked', side: 'seeker' })[0], at: lateInJanuary } as IntroductionEvent;
    expect(duesOf(OWN, [event], [], 'America/New_York')[0]?.on).toBe('2026-02-04');
    expect(duesOf(OWN, [event], [], TOKYO)[0]?.on).toBe('2026-02-05');
    // Five days over the spring change, from 23:30 on Thursday.
    const beforeSpring = { ...event, at: Date.UTC(2026, 2, 6, 4, 30) } as IntroductionEvent;
    expect(duesOf(OWN, [beforeSpring], [], 'America/New_York')[0]?.on).toBe('2026-03-10');
  });

  test('the clocks of the settings are the ones that run', () => {
    const own = { askedNoAnswer: 1, introducedNoWord: 2, thankIntroducer: 3, reportBack: 4 };
    const on = (introduction: Introduction, ...whats: EventWhat[]) =>
      duesOf(introduction, at(...whats), [], TOKYO, own).map((due) => due.on);
    expect(on(OWN, { kind: 'asked', side: 'seeker' })).toEqual(['2026-04-02']);
    expect(on(OWN, { kind: 'introduced' })).toEqual(['2026-04-03']);
    expect(on(RECEIVED, { kind: 'introduced' })).toEqual(['2026-04-04', '2026-04-05']);
  });
});

describe('later and done', () => {
  const events = at({ kind: 'asked', side: 'seeker' });
  const [due] = duesOf(OWN, events);
  if (!due) throw new Error('nothing due');
  const later = (notBefore: string): Reminder => ({ id: due.key, notBefore, createdAt: START });

  test('later moves its day, never forward in time', () => {
    expect(duesOf(OWN, events, [later('2026-05-01')])).toEqual([{ ...due, on: '2026-05-01' }]);
    expect(duesOf(OWN, events, [later('2026-04-02')])).toEqual([due]);
  });

  test('done takes it away, and nothing else', () => {
    const done: Reminder = { ...later('2026-05-01'), doneAt: START };
    expect(duesOf(OWN, events, [done])).toEqual([]);
    expect(duesOf(OWN, events, [{ ...done, id: 'another' }])).toEqual([due]);
  });

  const rounds: readonly [string, Introduction, readonly EventWhat[], readonly EventWhat[]][] = [
    ['asked again', OWN, [{ kind: 'asked', side: 'seeker' }], [{ kind: 'asked', side: 'seeker' }]],
    ['checked in, silence again', OWN, [{ kind: 'introduced' }], [{ kind: 'checked-in' }]],
    [
      'agreed again after a withdrawal',
      OWN,
      [
        { kind: 'came-forward', side: 'seeker' },
        { kind: 'came-forward', side: 'provider' },
      ],
      [{ kind: 'withdrawn' }, { kind: 'came-forward', side: 'seeker' }],
    ],
    [
      'put off to another date',
      OWN,
      [{ kind: 'answered', side: 'seeker', answer: 'not-now', askAgainOn: '2026-07-01' }],
      [{ kind: 'answered', side: 'seeker', answer: 'not-now', askAgainOn: '2026-10-01' }],
    ],
    [
      'told that they met, then silence again',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'thanked' }],
      [{ kind: 'reported', about: 'met' }],
    ],
  ];
  test.each(rounds)('a new round is due again: %s', (_why, introduction, first, more) => {
    const before = history(...first);
    const dones = duesOf(introduction, before).map(
      (one): Reminder => ({ id: one.key, doneAt: START, createdAt: START }),
    );
    expect(dones).not.toEqual([]);
    expect(duesOf(introduction, before, dones)).toEqual([]);
    expect(duesOf(introduction, and(before, ...more), dones)).toHaveLength(1);
  });

  test('what was thanked without a line for it is not due again when the introduction is written down', () => {
    const before = history({ kind: 'in-touch' });
    const thanks = duesOf(RECEIVED, before).find((one) => one.kind === 'thank-introducer');
    const done: Reminder = { id: thanks?.key ?? '', doneAt: START, createdAt: START };
    const kinds = duesOf(RECEIVED, and(before, { kind: 'introduced' }), [done]).map((one) => one.kind);
    expect(kinds).not.toContain('thank-introducer');
  });

  test('a note in the history changes no promise', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, lines) => {
        expect(duesOf(introduction, and(lines, { kind: 'noted' }))).toEqual(duesOf(introduction, lines));
      }),
    );
  });
});

describe('reminders of the user’s own', () => {
  const free: Reminder = {
    id: 'r',
    text: 'send the book',
    notBefore: '2026-04-03',
    contactId: 'greg',
    createdAt: START,
  };
  test('are due on their date', () => {
    expect(promisesOf([], [free], clocks, TOKYO)).toEqual([
      { key: 'r', kind: 'free', text: 'send the book', contactId: 'greg', since: START, on: '2026-04-03' },
    ]);
  });
  test('and no more when done', () => {
    expect(promisesOf([], [{ ...free, doneAt: START }], clocks, TOKYO)).toEqual([]);
  });
  test('what answers a promise is no reminder of its own', () => {
    expect(
      promisesOf([], [{ id: 'no-word:gone::1', notBefore: '2026-04-03', createdAt: START }], clocks, TOKYO),
    ).toEqual([]);
  });
});

const promises = fc.array(fc.tuple(introductions, histories), { maxLength: 6 }).map((list) =>
  list.map(([introduction, events], index) => {
    const own = { ...introduction, id: `i${index}` };
    return { introduction: own, standing: standingOf(own, events) };
  }),
);

describe('laws of the list', () => {
  test('nothing is due twice, every promise has a day, the longest due come first', () => {
    fc.assert(
      fc.property(promises, fc.constantFrom(...ZONES), (stood, zone) => {
        const dues = promisesOf(stood, [], clocks, zone);
        expect(new Set(dues.map((due) => due.key)).size).toBe(dues.length);
        expect(new Set(dues.map((due) => `${due.kind} ${due.side} ${due.introductionId}`)).size).toBe(
          dues.length,
        );
        expect(dues.map((due) => due.on)).toEqual(dues.map((due) => due.on).sort());
        for (const due of dues) {
          expect(due.on).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(due.key.length).toBeLessThanOrEqual(300);
          expect(due.contactId).not.toBe(ME);
          expect(dayOf(due.since, zone) <= due.on || due.kind === 'ask-again').toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('marks of everybody a promise speaks of, never the user', () => {
    fc.assert(
      fc.property(promises, (stood) => {
        for (const due of promisesOf(stood, [], clocks, TOKYO)) {
          const introduction = stood.find((one) => one.introduction.id === due.introductionId)?.introduction;
          const parties = partiesOf(due, introduction);
          expect(parties).not.toContain(ME);
          expect(parties.length).toBeGreaterThan(0);
        }
      }),
    );
    const [introduceNow] = duesOf(
      OWN,
      at({ kind: 'came-forward', side: 'seeker' }, { kind: 'came-forward', side: 'provider' }),
    );
    expect(introduceNow && partiesOf(introduceNow, OWN)).toEqual(['emeka', 'sarah']);
  });

  test('the badge counts what is the user’s, and says when one is past its day', () => {
    const due = (on: string): Due => ({ key: on, kind: 'free', text: '', since: START, on });
    expect(badgeOf([], TODAY)).toEqual({ count: 0, overdue: false });
    expect(badgeOf([due('2026-04-02')], TODAY)).toEqual({ count: 0, overdue: false });
    expect(badgeOf([due('2026-04-01'), due('2026-04-02')], TODAY)).toEqual({ count: 1, overdue: false });
    expect(badgeOf([due('2026-03-31'), due('2026-04-01')], TODAY)).toEqual({ count: 2, overdue: true });
  });
});

describe('the bell', () => {
  const daysNear = fc.array(fc.integer({ min: -3, max: 400 }), { maxLength: 5 });
  const now = fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2028, 0) });

  test('rings in the future, at the next moment at which the badge changes', () => {
    fc.assert(
      fc.property(daysNear, now, fc.constantFrom(...ZONES), (days, moment, zone) => {
        const today = dayOf(moment, zone);
        const dues = days.map(
          (away, index): Due => ({
            key: `${index}`,
            kind: 'free',
            text: '',
            since: moment,
            on: addDays(today, away),
          }),
        );
        const badgeAt = (when: number) => badgeOf(dues, dayOf(when, zone));
        const bell = nextBell(dues, moment, zone);
        if (bell === undefined) {
          for (let ahead = 0; ahead < 402; ahead++)
            expect(badgeAt(moment + ahead * DAY)).toEqual(badgeAt(moment));
          return;
        }
        expect(bell).toBeGreaterThan(moment);
        expect(badgeAt(bell)).not.toEqual(badgeAt(moment));
        expect(badgeAt(bell - 1)).toEqual(badgeAt(moment));
      }),
      { numRuns: 1500 },
    );
  });

  test('rings when a day begins that has no midnight', () => {
    for (const [zone, day, hour] of [
      ['America/Sao_Paulo', '2018-11-04', 1],
      ['Africa/Cairo', '2026-04-24', 1],
      ['Asia/Beirut', '2026-03-29', 1],
    ] as const) {
      const begins = startOfDay(day, zone);
      expect(Temporal.Instant.fromEpochMilliseconds(begins).toZonedDateTimeISO(zone).hour).toBe(hour);
      const due: Due = { key: 'x', kind: 'free', text: '', since: 0, on: day };
      expect(nextBell([due], begins - 1, zone)).toBe(begins);
      expect(isMine(due, dayOf(begins - 1, zone))).toBe(false);
      expect(isMine(due, dayOf(begins, zone))).toBe(true);
    }
  });

  test('is silent when nothing waits and nothing turns', () => {
    expect(nextBell([], START, TOKYO)).toBeUndefined();
    const overdue: Due = { key: 'x', kind: 'free', text: '', since: 0, on: '2026-03-01' };
    expect(nextBell([overdue], START, TOKYO)).toBeUndefined();
  });
});
