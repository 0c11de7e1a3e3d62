import { describe, expect, test } from 'vitest';
import { type EventWhat, type Introduction, RELATIONS } from '../../../lib/domain/introduction.ts';
import { nextStep, type Standing, standingOf } from '../../../lib/domain/introduction-state.ts';
import { READ_AS, type ReadAs, relationOn } from '../../../lib/domain/standing.ts';
import { and, BROUGHT_TO_HELP, DAY, history, OF_OTHERS, OWN, RECEIVED, START } from './histories.ts';

const landed = (side: 'seeker' | 'provider'): EventWhat => ({ kind: 'outcome', side, outcome: 'landed' });
const yes = (side: 'seeker' | 'provider'): EventWhat => ({ kind: 'answered', side, answer: 'agreed' });

describe('two lines in the wrong order are put right with a word', () => {
  /** Which line was taken how, and where it stands then. */
  const cases: readonly [
    string,
    Introduction,
    readonly EventWhat[],
    readonly (readonly [number, ReadAs])[],
    Standing['state'],
  ][] = [
    ['in their order', OWN, [yes('seeker'), yes('provider'), { kind: 'introduced' }], [], 'introduced'],
    [
      'introduced before both agreed',
      OWN,
      [yes('seeker'), { kind: 'introduced' }],
      [[2, 'agreed-by-then']],
      'introduced',
    ],
    [
      'introduced by another: their yes is not the user’s to have',
      RECEIVED,
      [{ kind: 'introduced' }],
      [],
      'introduced',
    ],
    [
      'an end before the introduction',
      OWN,
      [yes('seeker'), yes('provider'), landed('seeker')],
      [[3, 'introduced-by-then']],
      'in-touch',
    ],
    [
      'in touch before anything',
      OWN,
      [{ kind: 'in-touch' }],
      [
        [1, 'agreed-by-then'],
        [1, 'introduced-by-then'],
      ],
      'in-touch',
    ],
    [
      'met before in touch',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'met' }],
      [[2, 'in-touch-by-then']],
      'in-touch',
    ],
    [
      'told that they met, before it was written down',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'in-touch' }, { kind: 'reported', about: 'met' }],
      [[3, 'met-by-then']],
      'in-touch',
    ],
    [
      'told of the contact, before it was written down',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'reported', about: 'contacted' }],
      [[2, 'in-touch-by-then']],
      'in-touch',
    ],
    [
      'a yes after the introduction',
      OWN,
      [{ kind: 'introduced' }, yes('seeker')],
      [
        [1, 'agreed-by-then'],
        [2, 'changes-nothing'],
      ],
      'introduced',
    ],
    [
      'asked after the introduction',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'asked', side: 'seeker' }],
      [[2, 'changes-nothing']],
      'introduced',
    ],
    [
      'introduced after they were in touch',
      OF_OTHERS,
      [{ kind: 'introduced' }, { kind: 'in-touch' }, { kind: 'introduced' }],
      [[3, 'changes-nothing']],
      'in-touch',
    ],
    [
      'told of a no before there was one',
      OWN,
      [yes('seeker'), { kind: 'told', side: 'seeker' }],
      [[2, 'changes-nothing']],
      'asking',
    ],
    ['taken on, of one’s own making', OWN, [{ kind: 'taken' }], [[1, 'changes-nothing']], 'considering'],
    [
      'turned down, then taken on after all',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'answered', side: 'provider', answer: 'declined' }, { kind: 'taken' }],
      [[3, 'after-all']],
      'introduced',
    ],
    [
      'turned down by the other, which one’s own yes does not change',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'answered', side: 'seeker', answer: 'declined' }, { kind: 'taken' }],
      [],
      'declined',
    ],
    [
      'withdrawn, and in touch all the same',
      RECEIVED,
      [{ kind: 'introduced' }, { kind: 'withdrawn' }, { kind: 'in-touch' }],
      [[3, 'after-all']],
      'in-touch',
    ],
    [
      'refused, and introduced all the same',
      OWN,
      [{ kind: 'answered', side: 'provider', answer: 'declined' }, { kind: 'introduced' }],
      [[2, 'after-all']],
      'introduced',
    ],
    [
      'asked again after an end',
      RECEIVED,
      [
        { kind: 'introduced' },
        landed('seeker'),
        landed('provider'),
        { kind: 'came-forward', side: 'seeker' },
      ],
      [[4, 'begun-anew']],
      'agreed',
    ],
    [
      'no answer after it was withdrawn',
      OWN,
      [
        { kind: 'asked', side: 'seeker' },
        { kind: 'withdrawn' },
        { kind: 'answered', side: 'seeker', answer: 'no-answer' },
      ],
      [],
      'withdrawn',
    ],
  ];
  test.each(cases)('%s', (_what, introduction, whats, readings, state) => {
    const standing = standingOf(introduction, history(...whats));
    expect(standing.readings).toEqual(readings.map(([line, as]) => ({ eventId: `e${line}`, as })));
    expect(standing.state).toBe(state);
  });
  test('every way has a case', () => {
    const shown = cases.flatMap(([, , , readings]) => readings.map(([, as]) => as));
    expect(new Set(shown)).toEqual(new Set(READ_AS));
  });
});

describe('what a standing knows of one the user received', () => {
  test('when it was taken on, when there was contact, when they met, and what was told when', () => {
    const events = history(
      { kind: 'introduced' },
      { kind: 'thanked' },
      { kind: 'taken' },
      { kind: 'in-touch' },
      { kind: 'reported', about: 'contacted' },
      { kind: 'met' },
      { kind: 'reported', about: 'met' },
      { kind: 'in-touch' },
      { kind: 'outcome', side: 'provider', outcome: 'landed', against: 'exceeded' },
    );
    expect(standingOf(RECEIVED, events)).toMatchObject({
      introducedAt: START + DAY,
      thankedAt: START + 2 * DAY,
      takenAt: START + 3 * DAY,
      contactedAt: START + 4 * DAY,
      metAt: START + 6 * DAY,
      reports: { contacted: START + 5 * DAY, met: START + 7 * DAY },
      lastWordAt: START + 9 * DAY,
      against: { provider: 'exceeded' },
      loopClosed: false,
    });
  });

  test.each([
    [{ kind: 'in-touch' }, true],
    [{ kind: 'met' }, true],
    [{ kind: 'reported', about: 'contacted' }, true],
    [{ kind: 'outcome', side: 'seeker', outcome: 'landed' }, true],
    [{ kind: 'thanked' }, false],
    [{ kind: 'noted' }, false],
  ] as const)('going ahead is taking it on, thanks are not: %o', (what, isTaken) => {
    for (const introduction of [RECEIVED, BROUGHT_TO_HELP]) {
      const { takenAt } = standingOf(introduction, history({ kind: 'introduced' }, what));
      expect(takenAt).toBe(isTaken ? START + 2 * DAY : undefined);
    }
    expect(standingOf(OWN, history({ kind: 'introduced' }, what)).takenAt).toBeUndefined();
  });

  test('turned down, it is told; told before it was written down, one’s own end is asked for', () => {
    const thanked = history({ kind: 'introduced' }, { kind: 'thanked' });
    const declined = and(
      thanked,
      { kind: 'taken' },
      { kind: 'answered', side: 'provider', answer: 'declined' },
    );
    expect(standingOf(RECEIVED, declined).takenAt).toBeUndefined();
    expect(nextStep(RECEIVED, standingOf(RECEIVED, declined))).toEqual({ act: 'report', about: 'result' });
    const told = and(thanked, { kind: 'reported', about: 'result' });
    expect(nextStep(RECEIVED, standingOf(RECEIVED, told))).toEqual({
      act: 'record-outcome',
      side: 'provider',
    });
  });
});

describe('why it came to nothing', () => {
  test('is kept for as long as it did', () => {
    const refused = history({ kind: 'answered', side: 'provider', answer: 'declined', reason: 'price' });
    expect(standingOf(OWN, refused).refusal).toEqual({ provider: 'price' });
    expect(standingOf(OWN, and(refused, yes('provider'))).refusal).toEqual({});
    const noFit = history({ kind: 'outcome', side: 'seeker', outcome: 'no-fit', reason: 'time' });
    expect(standingOf(OWN, noFit).mismatch).toEqual({ seeker: 'time' });
    expect(standingOf(OWN, and(noFit, landed('seeker'))).mismatch).toEqual({});
    const withdrawn = history({ kind: 'withdrawn', reason: 'solved' });
    expect(standingOf(OWN, withdrawn).withdrawal).toBe('solved');
    expect(standingOf(OWN, and(withdrawn, { kind: 'asked', side: 'seeker' })).withdrawal).toBeUndefined();
  });

  test('somebody else is looked for where the need still stands, once everybody has heard', () => {
    const no: EventWhat = { kind: 'answered', side: 'provider', answer: 'declined' };
    const step = (...whats: EventWhat[]) => nextStep(OWN, standingOf(OWN, history(...whats)));
    expect(step(yes('seeker'), no)).toEqual({ act: 'tell-no-go', side: 'seeker' });
    expect(step(yes('seeker'), no, { kind: 'told', side: 'seeker' })).toEqual({
      act: 'find-another',
      side: 'seeker',
    });
    expect(step({ kind: 'answered', side: 'seeker', answer: 'declined' })).toEqual({ act: 'nothing' });
    expect(step(no, { kind: 'withdrawn', reason: 'solved' })).toEqual({ act: 'nothing' });
  });
});

describe('the three relations', () => {
  const on = (whats: readonly EventWhat[], today: string) =>
    relationOn(standingOf(OWN, history(...whats)), 'introducer-provider', today);

  test('nothing is said of one of which nothing was said', () => {
    for (const relation of RELATIONS)
      expect(relationOn(standingOf(OWN, []), relation, '2026-04-01')).toBeUndefined();
  });

  test('each is as it was last said to be, since it began to be so', () => {
    const trouble: EventWhat = { kind: 'relation', relation: 'introducer-provider', now: 'trouble' };
    expect(on([trouble, trouble], '2026-05-01')).toEqual({
      now: 'trouble',
      since: START + DAY,
      cooledOff: false,
    });
    const repaired: EventWhat = { kind: 'relation', relation: 'introducer-provider', now: 'repaired' };
    expect(on([trouble, repaired], '2026-05-01')).toEqual({
      now: 'repaired',
      since: START + 2 * DAY,
      cooledOff: false,
    });
    const { relations } = standingOf(OWN, history(trouble, repaired));
    expect(Object.keys(relations)).toEqual(['introducer-provider']);
  });

  test('cooling off is over on its day', () => {
    const cooling: EventWhat = {
      kind: 'relation',
      relation: 'introducer-provider',
      now: 'cooling',
      until: '2026-06-01',
    };
    expect(on([cooling], '2026-05-31')).toMatchObject({
      now: 'cooling',
      until: '2026-06-01',
      cooledOff: false,
    });
    expect(on([cooling], '2026-06-01')).toMatchObject({ cooledOff: true });
  });
});
