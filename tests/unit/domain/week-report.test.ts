import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/basics.ts';
import type { Seat } from '../../../lib/domain/circle.ts';
import type { EventWhat, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { weekOfDay, weeksUpTo } from '../../../lib/domain/week.ts';
import {
  type DatedIntroduction,
  membershipOf,
  shareOfWeeks,
  type WeekFacts,
  weekReport,
} from '../../../lib/domain/week-report.ts';

const ZONE = 'Asia/Tokyo';
const MEETS = { weekday: 3, at: '07:00', until: '08:30' } as const;
const WEEK = weekOfDay('2026-11-25', MEETS, ZONE);
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`).epochMilliseconds;

const seat = (contactId: string, more: Partial<Seat> = {}): Seat => ({
  id: `seat-${contactId}`,
  circleId: 'circle',
  contactId,
  createdAt: 0,
  updatedAt: 0,
  ...more,
});
const introduction = (id: string, on: string, more: Partial<DatedIntroduction> = {}): DatedIntroduction => ({
  id,
  seekerId: 'client',
  providerId: 'member',
  introducerId: ME,
  kind: 'business',
  createdAt: at(on),
  updatedAt: at(on),
  introducedAt: at(on),
  ...more,
});
const received = (id: string, on: string, more: Partial<DatedIntroduction> = {}) =>
  introduction(id, on, { seekerId: 'client', providerId: ME, introducerId: 'member', ...more });
let events = 0;
const event = (introductionId: string, on: string, what: EventWhat): IntroductionEvent => ({
  id: `event-${++events}`,
  introductionId,
  at: at(on),
  recordedAt: at(on) + events,
  ...what,
});
const report = (facts: Partial<WeekFacts>) =>
  weekReport({
    week: WEEK,
    zone: ZONE,
    circleId: 'circle',
    seats: [seat(ME), seat('member'), seat('other')],
    introductions: [],
    events: [],
    oneToOnes: [],
    visits: [],
    guests: [],
    ...facts,
  });
const ids = (all: readonly { readonly introduction: { readonly id: string } }[]) =>
  all.map((one) => one.introduction.id);

describe('given and received, to and from whom (P7)', () => {
  test('since the last meeting and until this one, oldest first', () => {
    const { given, received: got } = report({
      introductions: [
        introduction('later', '2026-11-24T12:00'),
        introduction('before-the-last', '2026-11-18T08:29'),
        introduction('after-the-last', '2026-11-18T08:30'),
        introduction('after-this', '2026-11-25T08:30'),
        introduction('not-yet', '2026-11-20T12:00', { introducedAt: undefined as never }),
        received('got', '2026-11-20T12:00'),
        introduction('by-others', '2026-11-20T12:00', { introducerId: 'other' }),
      ].map((one) => (one.introducedAt === undefined ? withoutDate(one) : one)),
    });
    expect(ids(given)).toEqual(['after-the-last', 'later']);
    expect(ids(got)).toEqual(['got']);
  });

  test('it is a circle’s where somebody in it is a member on that day, or the user says so', () => {
    const seats = [seat(ME), seat('member', { joinedOn: '2026-11-21', leftOn: '2026-11-24' })];
    const introductions = [
      introduction('too-early', '2026-11-20T12:00'),
      introduction('member', '2026-11-22T12:00'),
      introduction('left', '2026-11-24T12:00'),
      introduction('said', '2026-11-20T12:00', { providerId: 'stranger', circleId: 'circle' }),
      introduction('elsewhere', '2026-11-22T13:00', { circleId: 'another' }),
    ];
    expect(ids(report({ seats, introductions }).given)).toEqual(['said', 'member']);
    expect(report({ seats: [], circleId: undefined, introductions }).given).toHaveLength(5);
  });

  test('inside where both others are members; what the user says comes first', () => {
    const reachOf = (one: DatedIntroduction, seats?: readonly Seat[]) => {
      const { given, received: got } = report({ introductions: [one], ...(seats && { seats }) });
      return [...given, ...got][0]?.reach;
    };
    expect(reachOf(introduction('1', '2026-11-20T12:00'))).toBe('outside');
    expect(reachOf(introduction('1', '2026-11-20T12:00', { seekerId: 'other' }))).toBe('inside');
    expect(reachOf(introduction('1', '2026-11-20T12:00', { reach: 'inside' }))).toBe('inside');
    expect(reachOf(received('1', '2026-11-20T12:00', { seekerId: 'other' }))).toBe('inside');
    // Nobody's seat is known: nothing is claimed.
    expect(
      reachOf(introduction('1', '2026-11-20T12:00', { circleId: 'circle' }), [seat(ME)]),
    ).toBeUndefined();
  });

  test('talks held, visitors of the user’s own', () => {
    const talk = (id: string, on: string, more: object = {}) => ({
      id,
      contactId: 'member',
      on,
      state: 'held' as const,
      createdAt: 0,
      updatedAt: 0,
      ...more,
    });
    const visit = (id: string, more: object = {}) => ({
      id,
      circleId: 'circle',
      contactId: 'guest',
      on: '2026-11-25',
      invitedById: ME,
      createdAt: 0,
      ...more,
    });
    const told = report({
      oneToOnes: [
        talk('held', '2026-11-20'),
        talk('planned', '2026-11-20', { state: 'planned' }),
        talk('stranger', '2026-11-20', { contactId: 'stranger' }),
        talk('after-the-meeting', '2026-11-25', { at: '10:00' }),
        talk('after-the-last', '2026-11-18', { at: '10:00' }),
        talk('on-the-day', '2026-11-25'),
      ],
      visits: [
        visit('mine'),
        visit('of-others', { invitedById: 'member' }),
        visit('elsewhere', { circleId: 'x' }),
        visit('last-week', { on: '2026-11-18' }),
      ],
    });
    expect(told.oneToOnes.map(({ id }) => id)).toEqual(['after-the-last', 'held', 'on-the-day']);
    expect(told.visitors.map(({ id }) => id)).toEqual(['mine']);
  });
});

describe('thanks owed and said (P9)', () => {
  const owed = (lines: readonly IntroductionEvent[]) =>
    report({ introductions: [received('got', '2026-09-01T12:00')], events: lines }).thanksOwed.map(
      ({ id }) => id,
    );
  const begun = () => event('got', '2026-09-01T12:00', { kind: 'introduced' });

  test('owed from any week before, until it is said', () => {
    expect(owed([begun()])).toEqual(['got']);
    expect(owed([begun(), event('got', '2026-09-02T12:00', { kind: 'thanked' })])).toEqual([]);
    expect(owed([begun(), event('got', '2026-09-02T12:00', { kind: 'withdrawn' })])).toEqual([]);
  });

  test('thanks struck out were not said', () => {
    const thanked = event('got', '2026-11-20T12:00', { kind: 'thanked' });
    const struck = event('got', '2026-11-20T13:00', { kind: 'struck', eventId: thanked.id });
    const introductions = [received('got', '2026-09-01T12:00')];
    expect(report({ introductions, events: [begun(), thanked] }).thanksSaid).toEqual([
      { contactId: 'member', on: '2026-11-20', introductionId: 'got' },
    ]);
    const after = report({ introductions, events: [begun(), thanked, struck] });
    expect(after.thanksSaid).toEqual([]);
    expect(after.thanksOwed).toHaveLength(1);
  });

  test('a guest thanked in the week', () => {
    const guest = { id: 'g', gatheringId: 'x', contactId: 'guest', createdAt: 0 };
    const thanked = [
      { ...guest, thankedOn: '2026-11-20' },
      { ...guest, thankedOn: '2026-11-18' },
    ];
    expect(report({ guests: thanked }).thanksSaid).toEqual([{ contactId: 'guest', on: '2026-11-20' }]);
  });
});

test('business closed in the week, with and without a value (P7)', () => {
  const landed = (id: string, on: string) => [
    event(id, '2026-10-01T12:00', { kind: 'introduced' }),
    event(id, '2026-10-05T12:00', { kind: 'outcome', side: 'seeker', outcome: 'landed' }),
    event(id, on, { kind: 'outcome', side: 'provider', outcome: 'landed' }),
  ];
  const told = report({
    introductions: [
      introduction('now', '2026-10-01T12:00', { value: 120_000 }),
      introduction('before', '2026-10-01T12:00'),
      introduction('half', '2026-10-01T12:00'),
    ],
    events: [
      ...landed('now', '2026-11-20T12:00'),
      ...landed('before', '2026-11-10T12:00'),
      ...landed('half', '2026-11-20T12:00').slice(0, 2),
    ],
  });
  expect(told.closed).toMatchObject([{ introduction: { id: 'now', value: 120_000 }, on: '2026-11-20' }]);
});

test('the share of weeks counts weeks, not introductions (P10)', () => {
  const weeks = weeksUpTo(WEEK, 52, MEETS, ZONE);
  const members = membershipOf('circle', [seat('member')]);
  const share = shareOfWeeks(
    weeks,
    [
      introduction('1', '2026-11-20T12:00'),
      introduction('2', '2026-11-21T12:00'),
      introduction('3', '2026-03-02T12:00'),
      received('4', '2026-11-21T12:00'),
      introduction('two-years-ago', '2024-11-21T12:00'),
      introduction('of-no-member', '2026-05-01T12:00', { providerId: 'stranger' }),
    ],
    members,
    ZONE,
  );
  expect([share.given, share.received, share.weeks.length]).toEqual([2, 1, 52]);
  expect(share.weeks.at(-1)).toMatchObject({ given: true, received: true });
});

function withoutDate({ introducedAt: _, ...rest }: DatedIntroduction): DatedIntroduction {
  return rest;
}
