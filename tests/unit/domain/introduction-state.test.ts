import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ME, SIDES } from '../../../lib/domain/basics.ts';
import { mayBeNamed, riskToTell } from '../../../lib/domain/disclosure.ts';
import type { EventWhat } from '../../../lib/domain/introduction.ts';
import {
  eventsThatCount,
  INTRODUCTION_STATES,
  type IntroductionState,
  isLive,
  isOpen,
  isReceived,
  nextStep,
  partyOf,
  sideOf,
  sidesToTell,
  standingOf,
} from '../../../lib/domain/introduction-state.ts';
import {
  and,
  BROUGHT_TO_HELP,
  histories,
  history,
  introductions,
  OF_OTHERS,
  OWN,
  RECEIVED,
  WHATS,
} from './histories.ts';

const TOGETHER: readonly IntroductionState[] = ['introduced', 'in-touch', 'landed', 'no-fit'];

describe('laws of every history', () => {
  test('it stands somewhere and has a next step; there is none only where it is over', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const standing = standingOf(introduction, events);
        expect(INTRODUCTION_STATES).toContain(standing.state);
        const step = nextStep(introduction, standing);
        expect(step.act).toBeTypeOf('string');
        if (step.act === 'nothing') {
          expect(['landed', 'no-fit', 'declined', 'withdrawn']).toContain(standing.state);
          if (isReceived(introduction) && standing.state !== 'withdrawn') {
            expect(standing.thankedAt).toBeDefined();
            expect(standing.loopClosed).toBe(true);
          }
        }
        // What has a next step is looked at for promises; somebody else to be found is an offer, and none.
        if (step.act !== 'nothing' && step.act !== 'find-another')
          expect(isLive(introduction, standing)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('the order in which rows are read does not matter', () => {
    const shuffled = histories.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(introductions, shuffled, (introduction, [events, others]) => {
        expect(standingOf(introduction, others)).toEqual(standingOf(introduction, events));
      }),
      { numRuns: 2000 },
    );
  });

  test('not even of lines dated and written down at one moment', () => {
    const same = histories.map((events) =>
      events.map((event) => ({ ...event, at: OWN.createdAt, recordedAt: OWN.createdAt })),
    );
    fc.assert(
      fc.property(introductions, same, (introduction, events) => {
        expect(standingOf(introduction, [...events].reverse())).toEqual(standingOf(introduction, events));
      }),
      { numRuns: 1000 },
    );
  });

  test('a struck line is as if it had never been recorded', () => {
    const struck = histories
      .filter((events) => events.length > 0)
      .chain((events) => fc.tuple(fc.constant(events), fc.nat({ max: events.length - 1 })));
    fc.assert(
      fc.property(introductions, struck, (introduction, [events, index]) => {
        const eventId = `e${index}`;
        const without = standingOf(
          introduction,
          events.filter((event) => event.id !== eventId),
        );
        expect(standingOf(introduction, striking(events, eventId))).toEqual(without);
      }),
      { numRuns: 2000 },
    );
  });

  test('a strike that is struck leaves everything as it was before', () => {
    const struck = histories
      .filter((events) => events.length > 0)
      .chain((events) => fc.tuple(fc.constant(events), fc.nat({ max: events.length - 1 })));
    fc.assert(
      fc.property(introductions, struck, (introduction, [events, index]) => {
        const once = striking(events, `e${index}`, 'first');
        expect(standingOf(introduction, striking(once, 'first', 'second'))).toEqual(
          standingOf(introduction, events),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('from everywhere something that can be recorded leads elsewhere', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const { state } = standingOf(introduction, events);
        const elsewhere = WHATS.map((what) => standingOf(introduction, and(events, what)).state);
        expect(elsewhere.some((other) => other !== state)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('whoever was introduced has agreed and may be named', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const standing = standingOf(introduction, events);
        if (!TOGETHER.includes(standing.state)) return;
        for (const side of SIDES) expect(mayBeNamed(standing, side)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('who came forward may be named, and is asked no more', () => {
    fc.assert(
      fc.property(introductions, histories, fc.constantFrom(...SIDES), (introduction, events, side) => {
        const standing = standingOf(introduction, and(events, { kind: 'came-forward', side }));
        expect(standing.consent[side]).toBe('agreed');
        expect(mayBeNamed(standing, side)).toBe(true);
        const step = nextStep(introduction, standing);
        if (step.act === 'ask' || step.act === 'wait-answer' || step.act === 'ask-again') {
          expect(step.side).not.toBe(side);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a side can refuse at any time, also after the introduction', () => {
    fc.assert(
      fc.property(introductions, histories, fc.constantFrom(...SIDES), (introduction, events, side) => {
        const declined = standingOf(
          introduction,
          and(events, { kind: 'answered', side, answer: 'declined' }),
        );
        expect(declined.state).toBe('declined');
        const calm = events.filter((event) => event.kind !== 'answered');
        const notNow = standingOf(introduction, and(calm, { kind: 'answered', side, answer: 'not-now' }));
        expect(notNow.state).toBe('not-now');
      }),
      { numRuns: 1000 },
    );
  });

  test('begun again after an end, it is introduced when it is introduced, whatever came of it before', () => {
    const begin: EventWhat[] = [{ kind: 'asked', side: 'seeker' }, { kind: 'introduced' }];
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const again = and(events, { kind: 'withdrawn' }, ...begin);
        const standing = standingOf(introduction, again);
        expect(standing.state).toBe('introduced');
        expect(standing.outcome).toEqual({});
        const step = nextStep(introduction, standing);
        // The silence is counted from now on, not from a word of the last time.
        if (step.act === 'wait-word') expect(step.since).toBe(again.at(-1)?.at);
      }),
      { numRuns: 1000 },
    );
  });

  test('who refused is never told, nor the user, nor anybody of somebody else’s introduction', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const standing = standingOf(introduction, events);
        const sides = sidesToTell(introduction, standing);
        if (introduction.introducerId !== ME) expect(sides).toEqual([]);
        for (const side of sides) {
          expect(['agreed', 'asked']).toContain(standing.consent[side]);
          expect(partyOf(introduction, side)).not.toBe(ME);
          expect(['declined', 'not-now', 'withdrawn']).toContain(standing.state);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('whoever was told is not to be told again, until it has begun anew and ends again', () => {
    let seen = 0;
    fc.assert(
      fc.property(histories, (events) => {
        const [side] = sidesToTell(OWN, standingOf(OWN, events));
        if (side === undefined) return;
        seen++;
        const told = and(events, { kind: 'told', side });
        const after = standingOf(OWN, told);
        expect(sidesToTell(OWN, after)).not.toContain(side);
        expect(after.state).toBe(standingOf(OWN, events).state);
        const again = and(told, { kind: 'asked', side: 'seeker' }, { kind: 'asked', side: 'provider' });
        expect(standingOf(OWN, again).toldAt).toEqual({});
        const over = standingOf(OWN, and(again, { kind: 'withdrawn' }));
        expect(sidesToTell(OWN, over)).toEqual(SIDES);
      }),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  test('told before anybody refused counts for nothing', () => {
    const events = history(
      { kind: 'came-forward', side: 'seeker' },
      { kind: 'told', side: 'seeker' },
      { kind: 'answered', side: 'provider', answer: 'declined' },
    );
    expect(nextStep(OWN, standingOf(OWN, events))).toEqual({ act: 'tell-no-go', side: 'seeker' });
  });

  test('a date to ask again stands only beside a "not now"', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const { consent, askAgainOn } = standingOf(introduction, events);
        for (const side of SIDES) if (consent[side] !== 'not-now') expect(askAgainOn[side]).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('it came into its state when one of its lines happened, or when it began', () => {
    fc.assert(
      fc.property(introductions, histories, (introduction, events) => {
        const moments = [introduction.createdAt, ...eventsThatCount(events).map((event) => event.at)];
        expect(moments).toContain(standingOf(introduction, events).since);
      }),
    );
  });

  test('lines that strike each other, as only a broken copy has them, do no harm', () => {
    const [one, other] = history({ kind: 'struck', eventId: 'e2' }, { kind: 'struck', eventId: 'e1' });
    const events = [...(one && other ? [one, other] : []), ...history({ kind: 'noted' })];
    expect(standingOf(OWN, events).state).toBe('considering');
  });
});

describe('where it may begin', () => {
  const BEGINNINGS: readonly [IntroductionState, ...EventWhat[]][] = [
    ['considering'],
    ['asking', { kind: 'asked', side: 'provider' }],
    ['asking', { kind: 'came-forward', side: 'seeker' }],
    [
      'agreed',
      { kind: 'came-forward', side: 'seeker' },
      { kind: 'answered', side: 'provider', answer: 'agreed' },
    ],
    ['introduced', { kind: 'introduced' }],
    ['in-touch', { kind: 'in-touch' }],
    ['in-touch', { kind: 'outcome', side: 'seeker', outcome: 'landed' }],
    [
      'landed',
      { kind: 'outcome', side: 'seeker', outcome: 'landed' },
      { kind: 'outcome', side: 'provider', outcome: 'landed' },
    ],
    [
      'no-fit',
      { kind: 'outcome', side: 'seeker', outcome: 'landed' },
      { kind: 'outcome', side: 'provider', outcome: 'no-fit' },
    ],
    [
      'no-fit',
      { kind: 'outcome', side: 'seeker', outcome: 'no-fit' },
      { kind: 'outcome', side: 'provider', outcome: 'landed' },
    ],
    ['not-now', { kind: 'answered', side: 'seeker', answer: 'not-now' }],
    ['declined', { kind: 'answered', side: 'provider', answer: 'declined' }],
    ['withdrawn', { kind: 'withdrawn' }],
  ];
  test.each(BEGINNINGS)('%s', (state, ...rest) => {
    const whats = rest as EventWhat[];
    expect(standingOf(OWN, history(...whats)).state).toBe(state);
  });
  test('anywhere', () => {
    expect(new Set(BEGINNINGS.map(([state]) => state))).toEqual(new Set(INTRODUCTION_STATES));
  });
});

describe('the next step', () => {
  const step = (...whats: EventWhat[]) => nextStep(OWN, standingOf(OWN, history(...whats)));

  test('asks the seeker first, then the provider, then introduces', () => {
    expect(step()).toEqual({ act: 'ask', side: 'seeker', again: false });
    expect(step({ kind: 'asked', side: 'seeker' })).toMatchObject({ act: 'wait-answer', side: 'seeker' });
    const agreed: EventWhat = { kind: 'answered', side: 'seeker', answer: 'agreed' };
    expect(step(agreed)).toEqual({ act: 'ask', side: 'provider', again: false });
    expect(step(agreed, { kind: 'answered', side: 'provider', answer: 'agreed' })).toEqual({
      act: 'introduce',
    });
  });

  test('passes over who came forward', () => {
    expect(step({ kind: 'came-forward', side: 'seeker' })).toEqual({
      act: 'ask',
      side: 'provider',
      again: false,
    });
    expect(step({ kind: 'came-forward', side: 'provider' })).toEqual({
      act: 'ask',
      side: 'seeker',
      again: false,
    });
  });

  test('asks again where no answer came', () => {
    const whats: EventWhat[] = [
      { kind: 'asked', side: 'seeker' },
      { kind: 'answered', side: 'seeker', answer: 'no-answer' },
    ];
    expect(step(...whats)).toEqual({ act: 'ask', side: 'seeker', again: true });
  });

  test('waits for word since the last one', () => {
    const events = history({ kind: 'introduced' }, { kind: 'checked-in' });
    expect(nextStep(OWN, standingOf(OWN, events))).toEqual({ act: 'wait-word', since: events[1]?.at });
  });

  test('wants the other side’s outcome when one is known', () => {
    expect(step({ kind: 'outcome', side: 'seeker', outcome: 'landed' })).toEqual({
      act: 'record-outcome',
      side: 'provider',
    });
  });

  test('asks again on the date said, whichever side said it', () => {
    for (const side of SIDES) {
      const whats: EventWhat[] = [{ kind: 'answered', side, answer: 'not-now', askAgainOn: '2026-07-01' }];
      expect(step(...whats)).toEqual({ act: 'ask-again', side, on: '2026-07-01' });
    }
    const both: EventWhat[] = [
      { kind: 'answered', side: 'seeker', answer: 'not-now' },
      { kind: 'answered', side: 'provider', answer: 'not-now', askAgainOn: '2026-07-01' },
    ];
    expect(step(...both)).toEqual({ act: 'ask-again', side: 'provider', on: '2026-07-01' });
  });

  test('leaves the asking to whoever introduces', () => {
    expect(nextStep(OF_OTHERS, standingOf(OF_OTHERS, [])).act).toBe('wait-word');
  });

  test('of a received referral: thanks, what came of it, the report, and then nothing', () => {
    const whats: EventWhat[] = [{ kind: 'introduced' }];
    const act = () => nextStep(RECEIVED, standingOf(RECEIVED, history(...whats)));
    expect(act()).toEqual({ act: 'thank' });
    whats.push({ kind: 'thanked' });
    // Taken knowingly, not by saying thanks.
    expect(act()).toEqual({ act: 'decide' });
    whats.push({ kind: 'taken' });
    expect(act()).toEqual({ act: 'contact', side: 'seeker' });
    whats.push({ kind: 'in-touch' });
    expect(act()).toEqual({ act: 'report', about: 'contacted' });
    whats.push({ kind: 'reported', about: 'contacted' });
    expect(act().act).toBe('wait-word');
    whats.push({ kind: 'met' });
    expect(act()).toEqual({ act: 'report', about: 'met' });
    whats.push({ kind: 'reported', about: 'met' });
    expect(act().act).toBe('wait-word');
    // Whichever side is open: the user's own end is theirs to write down.
    expect(
      nextStep(
        RECEIVED,
        standingOf(RECEIVED, history(...whats, { kind: 'outcome', side: 'seeker', outcome: 'landed' })),
      ),
    ).toEqual({ act: 'record-outcome', side: 'provider' });
    whats.push({ kind: 'outcome', side: 'provider', outcome: 'landed' });
    expect(act()).toEqual({ act: 'record-outcome', side: 'seeker' });
    whats.push({ kind: 'outcome', side: 'seeker', outcome: 'landed' });
    expect(act()).toEqual({ act: 'report', about: 'result' });
    whats.push({ kind: 'reported', about: 'met' });
    expect(act()).toEqual({ act: 'report', about: 'result' });
    whats.push({ kind: 'reported', about: 'result' });
    expect(act()).toEqual({ act: 'nothing' });
  });

  test('of a received one put off: thanked and told, then asked again', () => {
    const events = history(
      { kind: 'introduced' },
      { kind: 'thanked' },
      { kind: 'answered', side: 'seeker', answer: 'not-now', askAgainOn: '2026-07-01' },
      { kind: 'reported', about: 'result' },
    );
    expect(nextStep(RECEIVED, standingOf(RECEIVED, events))).toEqual({
      act: 'ask-again',
      side: 'seeker',
      on: '2026-07-01',
    });
  });
});

describe('after the introduction', () => {
  test('a question or its silence takes nothing back', () => {
    for (const what of [
      { kind: 'asked', side: 'seeker' },
      { kind: 'answered', side: 'seeker', answer: 'no-answer' },
      { kind: 'came-forward', side: 'provider' },
    ] as const) {
      expect(standingOf(OWN, history({ kind: 'introduced' }, what)).state).toBe('introduced');
      expect(standingOf(OWN, history({ kind: 'in-touch' }, what)).state).toBe('in-touch');
    }
  });

  test('brought together once more, the wait begins there, not with an older word', () => {
    const events = history({ kind: 'in-touch' }, { kind: 'introduced' });
    expect(nextStep(OWN, standingOf(OWN, events))).toEqual({ act: 'wait-word', since: events[1]?.at });
  });

  test('an outcome told after a withdrawal joins the one that was known', () => {
    const events = history(
      { kind: 'outcome', side: 'seeker', outcome: 'landed' },
      { kind: 'withdrawn' },
      { kind: 'outcome', side: 'provider', outcome: 'landed' },
    );
    expect(standingOf(OWN, events).state).toBe('landed');
  });
});

test('the user has agreed where they stand themself, and is not asked', () => {
  for (const introduction of [RECEIVED, BROUGHT_TO_HELP]) {
    const side = sideOf(introduction, ME);
    const standing = standingOf(introduction, []);
    expect(side && standing.consent[side]).toBe('agreed');
    expect(side && mayBeNamed(standing, side)).toBe(true);
  }
  const mine = { ...RECEIVED, introducerId: ME };
  expect(nextStep(mine, standingOf(mine, []))).toEqual({ act: 'ask', side: 'seeker', again: false });
});

test('before anybody agreed nobody may be named', () => {
  for (const whats of [[], [{ kind: 'asked', side: 'seeker' }]] as EventWhat[][]) {
    const standing = standingOf(OWN, history(...whats));
    for (const side of SIDES) expect(mayBeNamed(standing, side)).toBe(false);
  }
});

test('a side is told the other’s risk and never its own', () => {
  const risk = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
  fc.assert(
    fc.property(risk, risk, (ofSeeker, ofProvider) => {
      const introduction = {
        ...OWN,
        ...(ofSeeker !== undefined && { seekerRisk: `seeker's ${ofSeeker}` }),
        ...(ofProvider !== undefined && { providerRisk: `provider's ${ofProvider}` }),
      };
      expect(riskToTell(introduction, 'seeker')).toBe(introduction.providerRisk);
      expect(riskToTell(introduction, 'provider')).toBe(introduction.seekerRisk);
    }),
  );
});

test('what is open is live', () => {
  for (const state of INTRODUCTION_STATES) {
    if (isOpen(state)) expect(isLive(OWN, { ...standingOf(OWN, []), state })).toBe(true);
  }
});

function striking(events: ReturnType<typeof history>, eventId: string, id = 'strike') {
  return and(events, { kind: 'struck', eventId }).map((event, index) =>
    index === events.length ? { ...event, id } : event,
  );
}
