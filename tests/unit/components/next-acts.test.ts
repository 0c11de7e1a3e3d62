import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bridgeWords, shortTurnWords, turnWords } from '../../../components/introduction/bridge-words.ts';
import { nextActsOf } from '../../../components/introduction/next-acts.ts';
import { type Turn, turnOf } from '../../../components/introduction/turn.ts';
import type { IntroductionView } from '../../../lib/db/queries/introductions.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { addDays } from '../../../lib/domain/day.ts';
import type { Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { BROUGHT_TO_HELP, histories, history, introductions, RECEIVED } from '../domain/histories.ts';

// Many runs, on machines that may be busy with others.
vi.setConfig({ testTimeout: 60_000 });

const { clocks } = DEFAULT_SETTINGS;
const LANGUAGES = ['ja', 'en'] as const;

/** One of them is written in Japanese; whoever introduces has been deleted in some runs. */
const EVERYBODY = ['emeka', 'sarah', 'nora'].map(
  (id): Contact => ({
    id,
    name: { written: id === 'sarah' ? '山川 晃弘' : id },
    tags: [],
    createdAt: 0,
    updatedAt: 0,
  }),
);

function viewOf(
  introduction: Introduction,
  events: readonly IntroductionEvent[],
  people: readonly Contact[] = EVERYBODY,
): IntroductionView {
  const standing = standingOf(introduction, events);
  return {
    introduction: { ...introduction, state: standing.state, live: 1 },
    standing,
    events: events.toReversed(),
    struck: new Set(),
    people: new Map(people.map((one) => [one.id, one])),
  };
}

const turnOn = (view: IntroductionView, today: string): Turn => turnOf(view, { clocks, zone: 'UTC', today });

describe('the next step of an introduction’s page', () => {
  test('whatever has happened, on whatever day: its turn has words, and its acts lead somewhere', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        introductions,
        histories,
        fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 400 })),
        fc.subarray(EVERYBODY),
        fc.constantFrom(...LANGUAGES),
        (introduction, events, days, people, language) => {
          const today = addDays('2026-04-10', days);
          const view = viewOf(introduction, events, people);
          const turn = turnOn(view, today);
          seen.add(turn.act);
          const { main, report } = nextActsOf(view, turn, language);
          for (const act of [main, report]) {
            if (act === undefined) continue;
            expect(act.label.trim()).not.toBe('');
            expect(act.place).toMatchObject({ introductionId: introduction.id });
          }
          for (const said of [
            turnWords(view, turn, language, today),
            shortTurnWords(view, turn, language, today),
            bridgeWords(view, turn, language, today),
          ])
            expect(said.trim()).not.toBe('');
        },
      ),
      { numRuns: 3000 },
    );
    // Every kind of turn came up, or the law above says little.
    expect([...seen].sort()).toEqual([
      'ask',
      'ask-again',
      'between-us',
      'introduce',
      'no-word',
      'nothing',
      'outcome',
      'report',
      'thank',
      'wait-answer',
      'wait-day',
      'wait-introducer',
      'wait-outcome',
      'wait-word',
    ]);
  });

  test.each([RECEIVED, BROUGHT_TO_HELP])(
    'one that owes a report offers it once, as the main step',
    (given) => {
      const view = viewOf(
        given,
        history(
          { kind: 'introduced' },
          { kind: 'thanked' },
          { kind: 'outcome', side: 'seeker', outcome: 'landed' },
          { kind: 'outcome', side: 'provider', outcome: 'landed' },
        ),
      );
      const acts = nextActsOf(view, turnOn(view, '2026-06-01'), 'en');
      expect(acts.main?.place).toEqual({
        at: 'letter',
        introductionId: 'i',
        kind: 'report',
        about: 'result',
      });
      expect(acts.report).toBeUndefined();
    },
  );

  test('one that owes nothing yet may be reported on all the same', () => {
    const view = viewOf(RECEIVED, history({ kind: 'introduced' }, { kind: 'thanked' }));
    const acts = nextActsOf(view, turnOn(view, '2026-04-03'), 'en');
    expect(acts.main).toBeUndefined();
    expect(acts.report?.place).toEqual({ at: 'letter', introductionId: 'i', kind: 'report' });
  });
});
