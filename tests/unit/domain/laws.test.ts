import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { actsFor } from '../../../lib/domain/acts.ts';
import { ME, SIDES } from '../../../lib/domain/basics.ts';
import { mayBeIntroduced, mayBeNamed } from '../../../lib/domain/disclosure.ts';
import type { EventWhat, Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import {
  eventsThatCount,
  type IntroductionState,
  isOpen,
  isReceived,
  type NextStep,
  nextStep,
  partyOf,
  type Standing,
  sideOf,
  standingOf,
} from '../../../lib/domain/introduction-state.ts';
import { READ_AS } from '../../../lib/domain/standing.ts';
import {
  and,
  BROUGHT_TO_HELP,
  histories,
  history,
  introductions,
  OWN,
  RECEIVED,
  RELATION_WHATS,
  WHATS,
} from './histories.ts';

// Many runs, on machines that may be busy with others.
vi.setConfig({ testTimeout: 60_000 });

const MANY = 10_000;
/** Lines by which two are taken to have been brought together. */
const TOGETHER: readonly EventWhat['kind'][] = ['introduced', 'in-touch', 'met', 'outcome', 'reported'];
const TOLD_WITHOUT_A_WORD: readonly EventWhat['kind'][] = [
  'noted',
  'relation',
  'disclosed',
  'checked-in',
  'thanked',
  'withdrawn',
];

describe('over many histories', () => {
  test('it stands, goes on or can begin anew, names nobody too early, and says how it took its lines', () => {
    let cases = 0;
    const states = new Set<IntroductionState>();
    const acts = new Set<NextStep['act']>();
    const readAs = new Set<string>();
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        cases++;
        const standing = standingOf(introduction, events);
        const step = nextStep(introduction, standing);
        states.add(standing.state);
        acts.add(step.act);
        for (const { as } of standing.readings) readAs.add(as);
        goesOn(introduction, events, standing, step);
        namesNobodyTooEarly(introduction, events, standing, step);
        readsWhatCounts(events, standing);
        if (isReceived(introduction)) owesInOrder(standing, step);
      }),
      { numRuns: MANY },
    );
    expect(cases).toBeGreaterThanOrEqual(MANY);
    // Everything came up, or the laws say little.
    expect(states.size).toBe(10);
    expect(readAs).toEqual(new Set(READ_AS));
    expect([...acts].sort()).toEqual([
      'ask',
      'ask-again',
      'contact',
      'decide',
      'find-another',
      'introduce',
      'nothing',
      'record-outcome',
      'report',
      'tell-no-go',
      'thank',
      'wait-answer',
      'wait-word',
    ]);
  });

  test('with every line struck it is as it began', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const counting = eventsThatCount(events);
        const struck = and(events, ...counting.map(({ id }): EventWhat => ({ kind: 'struck', eventId: id })));
        expect(standingOf(introduction, struck)).toEqual(standingOf(introduction, []));
      }),
      { numRuns: 1500 },
    );
  });

  test('how it is between the three moves nothing else, and the last word on it stands', () => {
    fc.assert(
      fc.property(
        introductions,
        histories,
        fc.constantFrom(...RELATION_WHATS),
        (introduction, events, what) => {
          if (what.kind !== 'relation') throw new Error('no relation');
          const { relations: before, ...rest } = standingOf(introduction, events);
          const { relations, ...after } = standingOf(introduction, and(events, what));
          expect(after).toEqual(rest);
          expect(relations).toMatchObject({
            ...before,
            [what.relation]: { now: what.now, until: what.until },
          });
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('after they have been together, asking one begins anew, and the other is asked anew too (P48)', () => {
    const ends: readonly EventWhat[][] = [
      [{ kind: 'withdrawn' }],
      [{ kind: 'answered', side: 'seeker', answer: 'declined' }],
      SIDES.map((side) => ({ kind: 'outcome', side, outcome: 'landed' })),
      SIDES.map((side) => ({ kind: 'outcome', side, outcome: 'no-fit' })),
    ];
    fc.assert(
      fc.property(histories, fc.constantFrom(...ends), fc.constantFrom(...SIDES), (events, end, side) => {
        const over = and(events, { kind: 'introduced' }, ...end);
        const anew = and(over, { kind: 'asked', side });
        const standing = standingOf(OWN, anew);
        expect(standing.state).toBe('asking');
        for (const one of SIDES) {
          expect(standing.consent[one]).toBe(one === side ? 'asked' : 'not-asked');
          expect(mayBeNamed(standing, one)).toBe(false);
        }
        expect(standing).toMatchObject({ outcome: {}, reports: {}, loopClosed: false });
        expect(standing.readings.at(-1)).toEqual({ eventId: anew.at(-1)?.id, as: 'begun-anew' });
      }),
      { numRuns: 1500 },
    );
  });

  test('whoever says no is named no more, until they say yes', () => {
    const no = fc.constantFrom('declined', 'not-now', 'no-answer');
    fc.assert(
      fc.property(
        introductions,
        histories,
        fc.constantFrom(...SIDES),
        no,
        (introduction, events, side, answer) => {
          const standing = standingOf(introduction, and(events, { kind: 'answered', side, answer }));
          // No answer to a question takes back no introduction.
          if (answer !== 'no-answer') expect(mayBeNamed(standing, side)).toBe(false);
          if (!mayBeNamed(standing, side)) expect(nextStep(introduction, standing).act).not.toBe('introduce');
          expect(mayBeIntroduced(standing)).toBe(SIDES.every((one) => mayBeNamed(standing, one)));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('step by step', () => {
  test('of one the user received the loop closes: thanked first, each report once and in order (P49, P55)', () => {
    let closed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(RECEIVED, BROUGHT_TO_HELP),
        histories,
        fc.array(fc.constantFrom('landed', 'no-fit'), { minLength: 2, maxLength: 2 }),
        (introduction, events, ends) => {
          const began = standingOf(introduction, events);
          const taken = walk(introduction, events, (step, standing) => {
            if (step.act !== 'wait-word') return undefined;
            if (standing.introducedAt === undefined) return { kind: 'introduced' };
            if (standing.contactedAt === undefined) return { kind: 'in-touch' };
            if (standing.metAt === undefined) return { kind: 'met' };
            return { kind: 'outcome', side: 'seeker', outcome: ends[0] ?? 'landed' };
          });
          const kinds = taken.lines.map(({ kind }) => kind);
          if (began.thankedAt === undefined && kinds.length > 0) expect(kinds[0]).toBe('thanked');
          expect(kinds.filter((kind) => kind === 'thanked').length).toBeLessThanOrEqual(1);
          const told = taken.lines.flatMap((line) => (line.kind === 'reported' ? [line.about] : []));
          const order = ['contacted', 'met', 'result'].filter((about) => told.includes(about as 'met'));
          expect(told).toEqual(order);
          expect(['nothing', 'ask-again']).toContain(taken.last.act);
          if (taken.standing.state === 'withdrawn') return;
          closed++;
          expect(taken.standing.loopClosed).toBe(true);
          expect(taken.standing.thankedAt).toBeDefined();
        },
      ),
      { numRuns: 2000 },
    );
    expect(closed).toBeGreaterThan(1000);
  });

  test('of the user’s own: both are asked before they are introduced, who said yes hears of a no, and it ends (P23)', () => {
    const says = fc.infiniteStream(fc.constantFrom('agreed', 'agreed', 'declined', 'not-now', 'no-answer'));
    const seen = new Set<IntroductionState>();
    fc.assert(
      fc.property(histories, says, (events, answers) => {
        const taken = walk(OWN, events, (step, standing) => {
          if (step.act === 'wait-answer') {
            // Sooner or later somebody answers.
            const answer = answers.next().value ?? 'agreed';
            return { kind: 'answered', side: step.side, answer };
          }
          if (step.act === 'introduce') expect(mayBeIntroduced(standing)).toBe(true);
          if (step.act === 'wait-word') return { kind: 'outcome', side: 'seeker', outcome: 'landed' };
          return undefined;
        });
        seen.add(taken.standing.state);
        expect(['nothing', 'ask-again', 'find-another']).toContain(taken.last.act);
        const told = taken.lines.flatMap((line) => (line.kind === 'told' ? [line.side] : []));
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual(['declined', 'landed', 'no-fit', 'not-now', 'withdrawn']);
  });
});

/** From everywhere something leads on; what has ended can begin anew. What can be recorded is known to be possible. */
function goesOn(
  introduction: Introduction,
  events: readonly IntroductionEvent[],
  standing: Standing,
  step: NextStep,
): void {
  const acts = actsFor(introduction, standing);
  expect(acts.length).toBe(new Set(acts.map((act) => JSON.stringify(act))).size);
  const after = (act: EventWhat) => standingOf(introduction, and(events, act));
  if (!isOpen(standing.state)) {
    expect(acts.some((act) => isOpen(after(act).state))).toBe(true);
    return;
  }
  expect(step.act).not.toBe('nothing');
  expect(
    acts.some((act) => {
      const other = after(act);
      return other.state !== standing.state || nextStep(introduction, other).act !== step.act;
    }),
  ).toBe(true);
}

/** Named is who is the user, who said so, or who was brought together with the other. */
function namesNobodyTooEarly(
  introduction: Introduction,
  events: readonly IntroductionEvent[],
  standing: Standing,
  step: NextStep,
): void {
  const counting = eventsThatCount(events);
  const together = counting.some(({ kind }) => TOGETHER.includes(kind));
  for (const side of SIDES) {
    const saidYes = counting.some(
      (event) =>
        (event.kind === 'came-forward' && event.side === side) ||
        (event.kind === 'answered' && event.side === side && event.answer === 'agreed'),
    );
    if (mayBeNamed(standing, side))
      expect(saidYes || together || partyOf(introduction, side) === ME).toBe(true);
  }
  if (step.act === 'introduce') expect(mayBeIntroduced(standing)).toBe(true);
}

/** A reading names a line that counts, once in each way, and never one that has no order. */
function readsWhatCounts(events: readonly IntroductionEvent[], { readings }: Standing): void {
  const counting = new Map(eventsThatCount(events).map((event) => [event.id, event]));
  for (const { eventId } of readings) {
    const line = counting.get(eventId);
    expect(line).toBeDefined();
    if (line) expect(TOLD_WITHOUT_A_WORD).not.toContain(line.kind);
  }
  expect(new Set(readings.map(({ eventId, as }) => `${eventId} ${as}`)).size).toBe(readings.length);
}

/** Thanks before anything else; taken on before the first contact; reported only what has happened, never twice. */
function owesInOrder(standing: Standing, step: NextStep): void {
  if (standing.state === 'withdrawn') {
    expect(step.act).toBe('nothing');
    return;
  }
  expect(step.act === 'thank').toBe(standing.thankedAt === undefined);
  if (step.act === 'decide') expect(standing.takenAt).toBeUndefined();
  if (step.act === 'contact') {
    expect(standing.takenAt).toBeDefined();
    expect(standing.contactedAt).toBeUndefined();
  }
  if (step.act !== 'report') return;
  expect(standing.loopClosed).toBe(false);
  if (step.about === 'result') {
    expect(isOpen(standing.state)).toBe(false);
    return;
  }
  expect(standing.reports[step.about]).toBeUndefined();
  expect(step.about === 'met' ? standing.metAt : standing.contactedAt).toBeDefined();
}

/** Does what is next until nothing is, or it waits for another time. `others`: what happens while the user waits. */
function walk(
  introduction: Introduction,
  events: readonly IntroductionEvent[],
  others: (step: NextStep, standing: Standing) => EventWhat | undefined,
): { lines: readonly EventWhat[]; last: NextStep; standing: Standing } {
  const lines: EventWhat[] = [];
  for (;;) {
    const standing = standingOf(introduction, and(events, ...lines));
    const step = nextStep(introduction, standing);
    const line = others(step, standing) ?? doneBy(introduction, step);
    if (line === undefined) return { lines, last: step, standing };
    lines.push(line);
    // Somebody who never answers may be asked a few times.
    if (lines.length > 80) throw new Error(`no end: ${JSON.stringify(lines)}`);
  }
}

function doneBy(introduction: Introduction, step: NextStep): EventWhat | undefined {
  switch (step.act) {
    case 'ask':
      return { kind: 'asked', side: step.side };
    case 'introduce':
      return { kind: 'introduced' };
    case 'record-outcome':
      return { kind: 'outcome', side: step.side, outcome: 'no-fit' };
    case 'thank':
      return { kind: 'thanked' };
    case 'decide':
      return { kind: 'taken' };
    case 'contact':
      expect(step.side).toBe('seeker');
      expect(sideOf(introduction, ME)).toBe('provider');
      return { kind: 'in-touch' };
    case 'report':
      return { kind: 'reported', about: step.about };
    case 'tell-no-go':
      return { kind: 'told', side: step.side };
    case 'wait-answer':
    case 'wait-word':
    case 'ask-again':
    case 'find-another':
    case 'nothing':
      return undefined;
  }
}

test('what can be recorded is something that can happen, and nothing that changes nothing is offered', () => {
  const known = new Set([...WHATS, ...RELATION_WHATS].map(({ kind }) => kind));
  fc.assert(
    fc.property(introductions, histories, (introduction, events) => {
      const standing = standingOf(introduction, events);
      for (const act of actsFor(introduction, standing)) {
        expect(known).toContain(act.kind);
        const recorded = and(events, act);
        const { readings } = standingOf(introduction, recorded);
        expect(readings).not.toContainEqual({ eventId: recorded.at(-1)?.id, as: 'changes-nothing' });
      }
    }),
    { numRuns: 300 },
  );
  expect(actsFor(OWN, standingOf(OWN, history()))).toContainEqual({ kind: 'asked', side: 'seeker' });
});
