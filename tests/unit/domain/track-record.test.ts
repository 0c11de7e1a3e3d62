import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/basics.ts';
import { eventsThatCount } from '../../../lib/domain/events-that-count.ts';
import type { EventWhat, Introduction } from '../../../lib/domain/introduction.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import {
  type Counted,
  ENDS,
  lookBack,
  median,
  type RecordedIntroduction,
  trackRecord,
} from '../../../lib/domain/track-record.ts';
import { DAY, histories, introductions, OF_OTHERS, OWN, RECEIVED, START } from './histories.ts';

const THEN = { clocks: DEFAULT_SETTINGS.clocks, zone: 'Asia/Tokyo', today: '2026-08-01' };

type Line = readonly [day: number, what: EventWhat];

/** Lines of an introduction, so many days after its beginning. */
function told(introduction: Introduction, ...lines: readonly Line[]): RecordedIntroduction {
  return {
    introduction,
    events: lines.map(([day, what], n) => ({
      ...what,
      id: `${introduction.id}-${n}`,
      introductionId: introduction.id,
      at: START + day * DAY,
      recordedAt: START + day * DAY,
    })),
  };
}

const figuresOf = (person: string, ...records: readonly RecordedIntroduction[]) =>
  Object.fromEntries(trackRecord(person, records, THEN).map(({ role, figures }) => [role, figures]));
const landed: readonly EventWhat[] = [
  { kind: 'outcome', side: 'seeker', outcome: 'landed' },
  { kind: 'outcome', side: 'provider', outcome: 'landed' },
];

describe('a track record', () => {
  test('counts what came of it, and why it did not, in each role', () => {
    const { seeker, provider, introducer } = figuresOf(
      'emeka',
      told(OWN, [0, { kind: 'introduced' }], [3, landed[0] as EventWhat], [3, landed[1] as EventWhat]),
      told(
        { ...OWN, id: 'j', seekerId: 'sarah', providerId: 'emeka' },
        [0, { kind: 'introduced' }],
        [5, { kind: 'outcome', side: 'provider', outcome: 'no-fit', reason: 'price' }],
        [5, { kind: 'outcome', side: 'seeker', outcome: 'no-fit' }],
      ),
    );
    expect(seeker?.landed).toEqual([{ introductionId: 'i', year: 2026 }]);
    expect(seeker?.['no-fit']).toEqual([]);
    expect(provider?.['no-fit']).toEqual([{ introductionId: 'j', year: 2026, reason: 'price' }]);
    expect(provider?.heard.map(({ eventId }) => eventId)).toEqual(['j-1', 'j-2']);
    expect(introducer).toBeUndefined();
  });

  test('a silence is a gap longer than the clock: between two words, and until today while it is open', () => {
    const { introducedNoWord: clock } = THEN.clocks;
    const inTouch: EventWhat = { kind: 'in-touch' };
    const silencesAfter = (...lines: readonly Line[]) =>
      figuresOf('emeka', told(OWN, [0, { kind: 'introduced' }], ...lines))['seeker']?.silences;
    const end = (day: number): readonly Line[] => landed.map((what) => [day, what] as const);
    expect(silencesAfter([clock, inTouch], ...end(clock + 1))).toEqual([]);
    expect(silencesAfter([clock + 1, inTouch], ...end(clock + 2))).toMatchObject([
      { eventId: 'i-0', days: clock + 1 },
    ]);
    // From 1 April to 1 August.
    expect(silencesAfter([10, inTouch])).toMatchObject([{ eventId: 'i-1', days: 112 }]);
    // After its end nobody owes a word, whatever is written down later.
    expect(silencesAfter(...end(5), [90, { kind: 'met' }])).toEqual([]);
    expect(silencesAfter([5, { kind: 'withdrawn' }], [90, { kind: 'noted' }])).toEqual([]);
    // Having asked counts as word, as it does for the present silence.
    expect(silencesAfter([15, { kind: 'checked-in' }], [30, inTouch], ...end(31))).toEqual([]);
  });

  test('one left to the two has no silence; an introducer hears of the user’s own', () => {
    const light = told({ ...OWN, support: 'none' }, [0, { kind: 'introduced' }]);
    expect(figuresOf('emeka', light)['seeker']?.silences).toEqual([]);
    const received = told(
      RECEIVED,
      [0, { kind: 'introduced' }],
      [1, { kind: 'thanked' }],
      [30, { kind: 'reported', about: 'result' }],
    );
    const { introducer, seeker } = figuresOf('nora', received);
    expect(introducer?.thanks).toHaveLength(1);
    expect(introducer?.reports).toHaveLength(1);
    expect(introducer?.['own-silences']).toMatchObject([{ eventId: 'i-1', days: 29 }]);
    expect(introducer?.silences).toEqual([]);
    expect(seeker).toBeUndefined();
    expect(
      figuresOf('nora', told(OF_OTHERS, [0, { kind: 'introduced' }]))['introducer']?.['own-silences'],
    ).toEqual([]);
  });
});

describe('the own look back (P56)', () => {
  test('tells how soon one got in touch, thanked and reported', () => {
    const own = lookBack(
      [
        told(
          RECEIVED,
          [0, { kind: 'introduced' }],
          [0, { kind: 'thanked' }],
          [4, { kind: 'in-touch' }],
          [9, { kind: 'reported', about: 'contacted' }],
        ),
        told({ ...RECEIVED, id: 'j' }, [100, { kind: 'introduced' }], [101, { kind: 'thanked' }]),
        told(OWN, [0, { kind: 'introduced' }], [1, { kind: 'in-touch' }]),
      ],
      THEN,
    );
    expect(own.introductions.map(({ introductionId }) => introductionId)).toEqual(['j', 'i']);
    expect(own.contacts).toMatchObject([{ introductionId: 'i', days: 4 }]);
    expect(own['no-contact']).toMatchObject([{ introductionId: 'j' }]);
    expect(own.thanks).toHaveLength(2);
    expect(own['same-day-thanks']).toMatchObject([{ introductionId: 'i', eventId: 'i-1' }]);
    expect(own.reports).toHaveLength(1);
    expect(own['own-silences']).toMatchObject([
      { introductionId: 'j' },
      { introductionId: 'i', eventId: 'i-3' },
    ]);
  });

  test('the middle of some numbers', () => {
    expect([median([]), median([3]), median([9, 1]), median([5, 0, 2])]).toEqual([undefined, 3, 5, 2]);
  });
});

describe('laws', () => {
  const record: fc.Arbitrary<RecordedIntroduction> = fc.record({
    introduction: introductions,
    events: histories,
  });
  const records = fc.array(record, { maxLength: 5 }).map((some) =>
    some.map(({ introduction, events }, n) => ({
      introduction: { ...introduction, id: `i${n}`, value: 5_000_000 },
      events: events.map((event) => ({
        ...event,
        id: `${n}-${event.id}`,
        introductionId: `i${n}`,
        ...(event.kind === 'struck' && { eventId: `${n}-${event.eventId}` }),
      })),
    })),
  );
  const people = ['emeka', 'sarah', 'nora', ME];

  /** Every figure of everybody, with the introductions it may count. */
  function everyFigure(some: readonly RecordedIntroduction[]): readonly (readonly Counted[])[] {
    return [
      ...Object.values(lookBack(some, THEN)),
      ...people.flatMap((person) =>
        trackRecord(person, some, THEN).flatMap(({ figures }) => Object.values(figures)),
      ),
    ];
  }

  test('a figure counts each thing once, and only what is there and not struck', () => {
    fc.assert(
      fc.property(records, (some) => {
        const counting = new Set(some.flatMap(({ events }) => eventsThatCount(events).map(({ id }) => id)));
        const ids = new Set(some.map(({ introduction }) => introduction.id));
        for (const figure of everyFigure(some)) {
          const things = figure.map(({ introductionId, eventId }) => eventId ?? introductionId);
          expect(new Set(things).size).toBe(things.length);
          for (const { introductionId, eventId } of figure) {
            expect(ids.has(introductionId)).toBe(true);
            if (eventId !== undefined) expect(counting.has(eventId)).toBe(true);
          }
        }
      }),
    );
  });

  test('every introduction came to one thing, or is open', () => {
    fc.assert(
      fc.property(records, (some) => {
        for (const person of people) {
          for (const { figures } of trackRecord(person, some, THEN)) {
            const ends = ENDS.flatMap((end) => figures[end].map(({ introductionId }) => introductionId));
            expect([...ends].sort()).toEqual(figures.introductions.map((one) => one.introductionId).sort());
          }
        }
      }),
    );
  });

  test('no money in it: amounts change nothing and stand nowhere', () => {
    fc.assert(
      fc.property(records, (some) => {
        expect(JSON.stringify(everyFigure(some))).not.toContain('5000000');
        const poor = some.map(({ introduction: { value: _, ...rest }, events }) => ({
          introduction: rest,
          events,
        }));
        expect(everyFigure(some)).toEqual(everyFigure(poor));
      }),
    );
  });

  test('a struck line never counts: as if it had never been written', () => {
    fc.assert(
      fc.property(records, fc.nat(), (some, nth) => {
        const lines = some.flatMap(({ events }) => events).filter(({ kind }) => kind !== 'struck');
        const line = lines[nth % Math.max(1, lines.length)];
        if (!line) return;
        const struckBy = {
          id: 'strike',
          kind: 'struck' as const,
          eventId: line.id,
          introductionId: line.introductionId,
          at: line.at,
          recordedAt: line.recordedAt + 1,
        };
        const struck = some.map(({ introduction, events }) => ({
          introduction,
          events: introduction.id === line.introductionId ? [...events, struckBy] : events,
        }));
        for (const figure of everyFigure(struck))
          expect(figure.some(({ eventId }) => eventId === line.id)).toBe(false);
      }),
    );
  });
});
