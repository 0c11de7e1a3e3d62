import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, type Move, moveTo, outcomesOf } from '../../../components/board/moves.ts';
import type { IntroductionView } from '../../../lib/db/queries/introductions.ts';
import { SIDES } from '../../../lib/domain/basics.ts';
import type { EventWhat, Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import {
  eventsThatCount,
  INTRODUCTION_STATES,
  type IntroductionState,
  standingOf,
} from '../../../lib/domain/introduction-state.ts';
import { and, DAY, histories, history, introductions, OWN, RECEIVED, START } from '../domain/histories.ts';

const NOW = START + 400 * DAY;
type Seen = Parameters<typeof moveTo>[0];

function seen(introduction: Introduction, events: readonly IntroductionEvent[]): Seen {
  const counting = new Set(eventsThatCount(events).map((event) => event.id));
  return {
    introduction: { ...introduction, state: 'considering', live: 1 },
    standing: standingOf(introduction, events),
    events: events.filter((event) => event.kind !== 'struck'),
    struck: new Set(events.filter((event) => !counting.has(event.id)).map((event) => event.id)),
  } satisfies Partial<IntroductionView>;
}

/** What a person could record by answering the move's question, every answer once. */
function waysOf(view: Seen, move: Move): readonly (readonly EventWhat[])[] {
  switch (move.can) {
    case 'no':
      return [];
    case 'record':
      return [move.whats];
    case 'ask-outcomes':
      return [outcomesOf(view, move.outcomes)];
    case 'ask-side':
      return move.sides.flatMap((side) => [
        answered(side, move.answer),
        answered(side, move.answer, '2027-07-01'),
      ]);
  }
}

function stateWith(
  introduction: Introduction,
  events: readonly IntroductionEvent[],
  whats: readonly EventWhat[],
) {
  const later = whats.reduce<readonly IntroductionEvent[]>((all, what) => and(all, what), events);
  return standingOf(introduction, later).state;
}

describe('moving a card', () => {
  test('records what leads there, or says why not: from every history to every state', () => {
    fc.assert(
      fc.property(
        introductions,
        histories,
        fc.constantFrom(...INTRODUCTION_STATES),
        (introduction, events, target) => {
          const view = seen(introduction, events);
          const move = moveTo(view, target, NOW);
          if (move.can === 'no') return;
          const ways = waysOf(view, move);
          expect(ways.length).toBeGreaterThan(0);
          for (const whats of ways) expect(stateWith(introduction, events, whats)).toBe(target);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  const TO_STATE: readonly (readonly [IntroductionState, readonly EventWhat[]])[] = [
    ['considering', []],
    ['asking', [{ kind: 'asked', side: 'seeker' }]],
    ['agreed', SIDES.map((side) => ({ kind: 'answered', side, answer: 'agreed' }) as const)],
    ['introduced', [{ kind: 'introduced' }]],
    ['in-touch', [{ kind: 'in-touch' }]],
    ['landed', SIDES.map((side) => ({ kind: 'outcome', side, outcome: 'landed' }) as const)],
    ['no-fit', SIDES.map((side) => ({ kind: 'outcome', side, outcome: 'no-fit' }) as const)],
    ['not-now', [{ kind: 'answered', side: 'seeker', answer: 'not-now' }]],
    ['declined', [{ kind: 'answered', side: 'provider', answer: 'declined' }]],
    ['withdrawn', [{ kind: 'withdrawn' }]],
  ];
  /** For each state, in the order of INTRODUCTION_STATES: what a move of the user's own introduction does. */
  const TABLE: Readonly<Record<string, string>> = {
    considering: 'here record record record record not-together not-together ask-side ask-side record',
    asking: 'happened here record record record not-together not-together ask-side ask-side record',
    agreed: 'happened both-agreed here record record ask-outcomes ask-outcomes ask-side ask-side record',
    introduced: 'happened together together here record ask-outcomes ask-outcomes ask-side ask-side record',
    'in-touch': 'happened together together in-touch here ask-outcomes ask-outcomes ask-side ask-side record',
    landed: 'happened ended ended ended ended here ask-outcomes ended ended ended',
    'no-fit': 'happened ended ended ended ended ask-outcomes here ended ended ended',
    'not-now': 'happened record record not-now not-now not-together not-together here ask-side record',
    declined: 'happened record record declined declined not-together not-together ask-side here record',
    withdrawn: 'record record record record record not-together not-together ask-side ask-side here',
  };

  test.each(TO_STATE)('from %s', (state, whats) => {
    const view = seen(OWN, history(...whats));
    expect(view.standing.state).toBe(state);
    const said = INTRODUCTION_STATES.map((target) => {
      const move = moveTo(view, target, NOW);
      return move.can === 'no' ? move.why : move.can;
    });
    expect(said.join(' ')).toBe(TABLE[state]);
  });

  test('asks the seeker first, then the provider', () => {
    expect(moveTo(seen(OWN, []), 'asking', NOW)).toEqual({
      can: 'record',
      whats: [{ kind: 'asked', side: 'seeker' }],
    });
    const seekerCame = seen(OWN, history({ kind: 'came-forward', side: 'seeker' }));
    expect(moveTo(seekerCame, 'agreed', NOW)).toEqual({
      can: 'record',
      whats: [{ kind: 'answered', side: 'provider', answer: 'agreed' }],
    });
  });

  test('takes a withdrawal back by striking its line, and leaves the rest of the history', () => {
    const events = history({ kind: 'asked', side: 'seeker' }, { kind: 'withdrawn' });
    const withdrawal = events.at(-1);
    expect(moveTo(seen(OWN, events), 'asking', NOW)).toEqual({
      can: 'record',
      whats: [{ kind: 'struck', eventId: withdrawal?.id }],
    });
  });

  test('what was struck out leads nowhere', () => {
    const asked = history({ kind: 'asked', side: 'seeker' });
    const events = and(asked, { kind: 'struck', eventId: asked[0]?.id ?? '' });
    const view = seen(OWN, events);
    expect(view.standing.state).toBe('considering');
    expect(moveTo(view, 'asking', NOW)).toMatchObject({ can: 'record' });
  });

  test('whoever was introduced by somebody else does not ask in their place', () => {
    const view = seen(RECEIVED, []);
    expect(moveTo(view, 'asking', NOW)).toEqual({ can: 'no', why: 'not-mine' });
    expect(moveTo(view, 'introduced', NOW)).toEqual({ can: 'record', whats: [{ kind: 'introduced' }] });
  });

  test('only outcomes that are news are written down', () => {
    const view = seen(OWN, history({ kind: 'outcome', side: 'seeker', outcome: 'landed' }));
    expect(outcomesOf(view, { seeker: 'landed', provider: 'no-fit' })).toEqual([
      { kind: 'outcome', side: 'provider', outcome: 'no-fit' },
    ]);
  });
});
