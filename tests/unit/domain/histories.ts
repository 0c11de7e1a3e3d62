/** Histories that a person can cause, for the laws of introductions. Everybody is invented. */
import fc from 'fast-check';
import { ME, SIDES } from '../../../lib/domain/basics.ts';
import {
  type EventWhat,
  type Introduction,
  type IntroductionEvent,
  RELATION_STATES,
  RELATIONS,
} from '../../../lib/domain/introduction.ts';

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** 2026-04-01, noon in Tokyo. */
export const START = Date.UTC(2026, 3, 1, 3);

export const OWN: Introduction = {
  id: 'i',
  seekerId: 'emeka',
  providerId: 'sarah',
  introducerId: ME,
  kind: 'business',
  createdAt: START,
  updatedAt: START,
};
export const RECEIVED: Introduction = { ...OWN, providerId: ME, introducerId: 'nora' };
export const BROUGHT_TO_HELP: Introduction = { ...OWN, seekerId: ME, introducerId: 'nora' };
export const OF_OTHERS: Introduction = { ...OWN, introducerId: 'nora' };

/** By whom, and with the user on which side. */
export const introductions = fc.constantFrom(OWN, RECEIVED, BROUGHT_TO_HELP, OF_OTHERS);

/** Everything that can be recorded but relations and the striking of a line. */
export const WHATS: readonly EventWhat[] = [
  ...SIDES.flatMap((side): EventWhat[] => [
    { kind: 'asked', side },
    { kind: 'came-forward', side },
    { kind: 'answered', side, answer: 'agreed' },
    { kind: 'answered', side, answer: 'declined' },
    { kind: 'answered', side, answer: 'no-answer' },
    { kind: 'answered', side, answer: 'not-now' },
    { kind: 'answered', side, answer: 'not-now', askAgainOn: '2026-07-01' },
    { kind: 'outcome', side, outcome: 'landed' },
    { kind: 'outcome', side, outcome: 'no-fit' },
    { kind: 'checked-in', side },
    { kind: 'told', side },
    { kind: 'disclosed', side },
    { kind: 'answered', side, answer: 'declined', reason: 'price' },
    { kind: 'outcome', side, outcome: 'no-fit', reason: 'time', against: 'short' },
  ]),
  { kind: 'introduced' },
  { kind: 'in-touch' },
  { kind: 'withdrawn' },
  { kind: 'checked-in' },
  { kind: 'thanked' },
  { kind: 'reported', about: 'contacted' },
  { kind: 'reported', about: 'met' },
  { kind: 'reported', about: 'result' },
  { kind: 'noted' },
  { kind: 'taken' },
  { kind: 'met' },
  { kind: 'withdrawn', reason: 'solved' },
];

/** How it is between the three, which moves nothing else. */
export const RELATION_WHATS: readonly EventWhat[] = RELATIONS.flatMap((relation) =>
  RELATION_STATES.map((now): EventWhat => ({ kind: 'relation', relation, now, until: '2026-05-01' })),
);

/** Lines written down one after the other, a day apart; each happened when it was written down. */
export function history(...whats: readonly EventWhat[]): IntroductionEvent[] {
  return whats.map((what, index) => eventOf(what, index + 1, START + (index + 1) * DAY));
}

/** One more line, later than all others. */
export function and(
  events: readonly IntroductionEvent[],
  ...whats: readonly EventWhat[]
): IntroductionEvent[] {
  const last = Math.max(START, ...events.flatMap((event) => [event.at, event.recordedAt]));
  return [
    ...events,
    ...whats.map((what, index) => ({
      ...eventOf(what, 0, last + (index + 1) * MINUTE),
      id: `later-${events.length + index}`,
    })),
  ];
}

function eventOf(what: EventWhat, number: number, at: number): IntroductionEvent {
  return { ...what, id: `e${number}`, introductionId: 'i', at, recordedAt: at };
}

/** What often came before anything else did, which chance alone would hardly bring about. */
const COURSES: readonly (readonly EventWhat[])[] = [
  [],
  [],
  [],
  [{ kind: 'introduced' }, { kind: 'thanked' }],
  [{ kind: 'introduced' }, { kind: 'thanked' }, { kind: 'taken' }],
  [
    { kind: 'came-forward', side: 'seeker' },
    { kind: 'asked', side: 'provider' },
    { kind: 'answered', side: 'provider', answer: 'agreed' },
    { kind: 'introduced' },
  ],
];

const lines = fc.array(
  fc.record({
    // The relations are many and say little: one line in ten.
    what: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WHATS) },
      { weight: 1, arbitrary: fc.constantFrom(...RELATION_WHATS) },
    ),
    daysBack: fc.nat({ max: 4 }),
    strikes: fc.option(fc.nat(), { freq: 4 }),
  }),
  { maxLength: 12 },
);

/**
 * Any lines in any order: dated before, on or after each other, several at one moment, some striking an earlier one.
 * No two are written down at the same moment: the deeds see to that (tests/pages/ledger-introductions.test.ts).
 */
export const histories: fc.Arbitrary<IntroductionEvent[]> = fc
  .tuple(fc.constantFrom(...COURSES), lines)
  .map(([course, added]) => [
    ...course.map((what, index) => eventOf(what, index, START + (index + 1) * DAY)),
    ...added.map(({ what, daysBack, strikes }, count): IntroductionEvent => {
      const index = course.length + count;
      const recordedAt = START + 10 * DAY + index * MINUTE;
      const line = { id: `e${index}`, introductionId: 'i', recordedAt };
      return strikes !== null && index > 0
        ? { kind: 'struck', eventId: `e${strikes % index}`, ...line, at: recordedAt }
        : { ...what, ...line, at: START + (10 - daysBack) * DAY };
    }),
  ]);
