import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { nextActsOf } from '../../../components/introduction/next-acts.ts';
import type { IntroductionView } from '../../../lib/db/queries/introductions.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { isMine, promisesOf } from '../../../lib/domain/due.ts';
import type { Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import type { Reminder } from '../../../lib/domain/reminder.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { bridgeWords, shortTurnWords, turnWords } from '../../../lib/glance/bridge-words.ts';
import { type Turn, turnOf } from '../../../lib/glance/turn.ts';
import { BROUGHT_TO_HELP, histories, history, introductions, OWN, RECEIVED } from '../domain/histories.ts';

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
  reminders: readonly Reminder[] = [],
): IntroductionView {
  const standing = standingOf(introduction, events);
  return {
    introduction: { ...introduction, state: standing.state, live: 1 },
    standing,
    events: events.toReversed(),
    struck: new Set(),
    people: new Map(people.map((one) => [one.id, one])),
    reminders,
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
      { numRuns: 10_000 },
    );
    // Every kind of turn came up, or the law above says little.
    expect([...seen].sort()).toEqual([
      'ask',
      'ask-again',
      'between-us',
      'contact',
      'decide',
      'find-another',
      'introduce',
      'no-word',
      'nothing',
      'outcome',
      'report',
      'tell-no-go',
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

  test('what was put off or ticked off in today’s list is the user’s turn nowhere', () => {
    fc.assert(
      fc.property(
        introductions,
        histories,
        fc.nat({ max: 60 }),
        fc.constantFrom('later', 'done'),
        fc.constantFrom(...LANGUAGES),
        (introduction, events, days, answer, language) => {
          const today = addDays('2026-04-10', days);
          const dues = promisesOf([viewOf(introduction, events)], [], clocks, 'UTC');
          const reminders = dues
            .filter((due) => isMine(due, today))
            .map((due): Reminder => {
              const row = { id: due.key, introductionId: introduction.id, createdAt: 0 };
              return answer === 'done' ? { ...row, doneAt: 1 } : { ...row, notBefore: addDays(today, 9) };
            });
          const turn = turnOn(viewOf(introduction, events), today);
          expect(turn.whose === 'mine').toBe(reminders.length > 0);
          if (reminders.length === 0) return;
          const view = viewOf(introduction, events, EVERYBODY, reminders);
          const rested = turnOn(view, today);
          expect(rested).toMatchObject({ late: false });
          expect(['theirs', 'nobody', 'open']).toContain(rested.whose);
          if (answer === 'later') expect(rested).toMatchObject({ act: 'put-off', on: addDays(today, 9) });
          // After the telling, who said "not now" without a date may be asked again at any time.
          if (rested.whose === 'open') {
            expect(rested.act).toBe('ask-again');
            return;
          }
          expect(nextActsOf(view, rested, language).main).toBeUndefined();
          expect(turnWords(view, rested, language, today)).not.toMatch(/your turn|こちらの番/u);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('whoever said yes to what the other refused is told by letter', () => {
    const view = viewOf(
      OWN,
      history(
        { kind: 'answered', side: 'provider', answer: 'agreed' },
        { kind: 'answered', side: 'seeker', answer: 'declined' },
      ),
    );
    const turn = turnOn(view, '2026-04-03');
    expect(turn).toMatchObject({ whose: 'mine', act: 'tell-no-go', party: 'sarah' });
    expect(nextActsOf(view, turn, 'ja').main).toEqual({
      label: '山川さんに見送りをお伝えする',
      place: { at: 'letter', introductionId: 'i', kind: 'no-go', side: 'provider' },
    });
  });

  test('one that owes nothing yet may be reported on all the same', () => {
    const view = viewOf(RECEIVED, history({ kind: 'introduced' }, { kind: 'thanked' }));
    const acts = nextActsOf(view, turnOn(view, '2026-04-03'), 'en');
    expect(acts.main).toBeUndefined();
    expect(acts.report?.place).toEqual({ at: 'letter', introductionId: 'i', kind: 'report' });
  });
});
