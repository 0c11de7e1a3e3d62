import { describe, expect, test } from 'vitest';
import { findAmong } from '../../../lib/fit/find-who-fits.ts';
import type { Fit, FitFindings } from '../../../lib/fit/fit.ts';
import { prepareFit } from '../../../lib/fit/prepare-fit.ts';
import { tradesWith } from '../../../lib/fit/trades.ts';
import { type MarkedNeed, NEEDS } from '../../fixtures/fit/needs.ts';
import { MARKED_ON, markedPeople } from '../../fixtures/fit/read-people.ts';

const people = markedPeople();
const trades = tradesWith([]);
const ids = new Set(people.map(({ contact }) => contact.id));
const known = NEEDS.flatMap(({ right = [], conflict = [], notFitsWell = [] }) => [
  ...right,
  ...conflict.map(({ id }) => id),
  ...notFitsWell,
]);

describe('the marked set itself', () => {
  test('is 300 people of different ids and 60 needs, half in either language', () => {
    expect(people).toHaveLength(300);
    expect(ids.size).toBe(300);
    expect(NEEDS).toHaveLength(60);
    expect(NEEDS.filter(({ id }) => id.startsWith('ja-'))).toHaveLength(30);
    expect(new Set(NEEDS.map(({ id }) => id)).size).toBe(60);
    for (const { right, nobody } of NEEDS) expect((right?.length ?? 0) > 0).toBe(nobody !== true);
  });

  test('names people who are there, in marks and in past introductions', () => {
    for (const id of [...known, ...people.flatMap(({ past }) => past.map(({ otherId }) => otherId))])
      expect(ids).toContain(id);
  });
});

/**
 * GOALS C4. Marked before the engine was looked at; a mark is changed only where it is truly wrong. The engine is mended
 * by the misses of one half alone (odd numbers): the other is held out, and of it no more than its figures is told.
 */
describe('who fits, on the marked set', () => {
  const prepared = prepareFit(people, trades);
  const answers = NEEDS.map((need) => ({
    need,
    found: findAmong(prepared, { text: need.text, limits: {} }, MARKED_ON),
  }));

  test.each(['development', 'held-out'] as const)(
    'the right person is among the first three as often as was reached (%s half)',
    (half) => {
      const asked = ofHalf(half, answers).filter(({ need }) => need.right);
      const missed = asked.filter(
        ({ need, found }) => !first(found.fits, 3).some((id) => need.right?.includes(id)),
      );
      tell(half, 'right among the first three', asked.length, missed.length, () =>
        missed.map(
          ({ need, found }) =>
            `  ${need.id} ${need.text}\n    wanted ${need.right?.join(', ')}; got ${first(found.fits, 5).join(', ') || 'nobody'}; trades ${found.understood.trades.map(({ tradeId, said }) => `${tradeId} (${said})`).join(', ')}`,
        ),
      );
      expect(asked.length - missed.length).toBeGreaterThanOrEqual(REACHED[half].right);
    },
  );

  test.each(['development', 'held-out'] as const)(
    '"nobody" is said where nobody fits as often as was reached (%s half)',
    (half) => {
      const asked = ofHalf(half, answers).filter(({ need }) => need.nobody);
      const somebody = asked.filter(({ found }) => found.fits.length > 0);
      tell(half, 'nobody said', asked.length, somebody.length, () =>
        somebody.map(
          ({ need, found }) =>
            `  ${need.id} ${need.text}\n    got ${found.fits
              .slice(0, 5)
              .map(({ contactId, grade, reasons }) => `${contactId} ${grade} ${JSON.stringify(reasons)}`)
              .join('; ')}`,
        ),
      );
      expect(asked.length - somebody.length).toBeGreaterThanOrEqual(REACHED[half].nobody);
    },
  );

  test.each(['development', 'held-out'] as const)(
    'what speaks against somebody is told (%s half)',
    (half) => {
      const told = ofHalf(half, answers).flatMap(againstTold);
      const untold = told.filter(({ so }) => !so);
      tell(half, 'what speaks against is told', told.length, untold.length, () =>
        untold.map(({ what }) => `  ${what}`),
      );
      expect(told.length - untold.length).toBeGreaterThanOrEqual(REACHED[half].told);
    },
  );
});

type Half = 'development' | 'held-out';

/**
 * What is reached, so that nothing falls behind it; the goal is nine of ten in either half (C4), and the held-out half is
 * far from it. Of 26 and 25 with somebody right, 4 and 5 with nobody, 6 and 7 with something that speaks against.
 */
const REACHED: Readonly<
  Record<Half, { readonly right: number; readonly nobody: number; readonly told: number }>
> = {
  development: { right: 24, nobody: 3, told: 6 },
  'held-out': { right: 14, nobody: 2, told: 4 },
};

interface Answer {
  readonly need: MarkedNeed;
  readonly found: FitFindings;
}

function ofHalf(half: Half, answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ need }) => (Number(need.id.slice(3)) % 2 === 1) === (half === 'development'));
}

/** Figures of both halves; details of the development half alone. */
function tell(half: Half, what: string, all: number, wrong: number, details: () => readonly string[]): void {
  const lines = half === 'development' ? details() : [];
  console.log([`${what}, ${half} half: ${all - wrong} of ${all}`, ...lines].join('\n'));
}

function first(fits: readonly Fit[], count: number): readonly string[] {
  return fits.slice(0, count).map(({ contactId }) => contactId);
}

function againstTold({ need, found }: Answer): readonly { readonly what: string; readonly so: boolean }[] {
  const all = [...found.fits, ...found.notTheirs];
  return [
    ...(need.conflict ?? []).map(({ id, kind }) => ({
      what: `${need.id}: ${id} shows a ${kind}`,
      so:
        all.find(({ contactId }) => contactId === id)?.conflicts.some((conflict) => conflict.kind === kind) ??
        false,
    })),
    ...(need.notFitsWell ?? []).map((id) => ({
      what: `${need.id}: ${id} does not fit well`,
      so: found.fits.every(({ contactId, grade }) => contactId !== id || grade !== 'fits-well'),
    })),
  ];
}
