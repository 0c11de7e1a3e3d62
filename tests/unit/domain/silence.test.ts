import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../../lib/domain/day.ts';
import type { EventWhat, Introduction } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { silenceOf, silentDays } from '../../../lib/domain/silence.ts';
import { histories, history, introductions, OF_OTHERS, OWN, RECEIVED } from './histories.ts';

const { clocks } = DEFAULT_SETTINGS;
const TOKYO = 'Asia/Tokyo';
/** The day of the first line of a history. */
const FIRST = '2026-04-02';
const LEVELS = ['quiet', 'noticeable', 'loud'];

function silence(introduction: Introduction, whats: readonly EventWhat[], daysLater: number) {
  const standing = standingOf(introduction, history(...whats));
  return silenceOf(introduction, standing, clocks, TOKYO, addDays(FIRST, daysLater));
}

describe('silence', () => {
  test('of the two after the user’s introduction: noticed when its clock has run, loud at twice that (P52)', () => {
    const later = (days: number) => silence(OWN, [{ kind: 'introduced' }], days);
    expect(later(0)).toEqual({ days: 0, level: 'quiet', of: 'them' });
    expect(later(clocks.introducedNoWord - 1)?.level).toBe('quiet');
    expect(later(clocks.introducedNoWord)).toEqual({ days: 21, level: 'noticeable', of: 'them' });
    expect(later(2 * clocks.introducedNoWord)).toEqual({ days: 42, level: 'loud', of: 'them' });
  });

  test('of the user towards who introduced them, broken by thanks and reports, over with the result', () => {
    const later = (days: number, ...whats: EventWhat[]) =>
      silence(RECEIVED, [{ kind: 'introduced' }, ...whats], days);
    expect(later(clocks.reportBack)).toEqual({ days: 14, level: 'noticeable', of: 'me' });
    expect(later(2 * clocks.reportBack)?.level).toBe('loud');
    expect(later(14, { kind: 'thanked' })).toEqual({ days: 13, level: 'quiet', of: 'me' });
    expect(later(14, { kind: 'reported', about: 'contacted' })?.days).toBe(13);
    expect(later(99, { kind: 'reported', about: 'result' })).toBeUndefined();
  });

  test('hands-on it is noticed in half the time; left to the two, nobody wonders (P25)', () => {
    const of = (support: 'none' | 'hands-on', days: number) =>
      silence({ ...OWN, support }, [{ kind: 'introduced' }], days);
    expect(of('hands-on', 10)?.level).toBe('quiet');
    expect(of('hands-on', 11)?.level).toBe('noticeable');
    expect(of('none', 99)).toBeUndefined();
  });

  test('nobody is heard from before an introduction, after its end, or in somebody else’s', () => {
    expect(silence(OWN, [{ kind: 'asked', side: 'seeker' }], 99)).toBeUndefined();
    expect(silence(OWN, [{ kind: 'introduced' }, { kind: 'withdrawn' }], 99)).toBeUndefined();
    expect(silence(OF_OTHERS, [{ kind: 'introduced' }], 99)).toBeUndefined();
  });

  test('only grows as the days pass, and is counted in the user’s zone', () => {
    fc.assert(
      fc.property(
        introductions,
        histories,
        fc.nat({ max: 90 }),
        fc.nat({ max: 90 }),
        (introduction, events, a, b) => {
          const standing = standingOf(introduction, events);
          const first = silenceOf(introduction, standing, clocks, TOKYO, addDays(FIRST, a));
          const grown = silenceOf(introduction, standing, clocks, TOKYO, addDays(FIRST, a + b));
          expect(grown === undefined).toBe(first === undefined);
          if (!first || !grown) return;
          expect(grown.days).toBeGreaterThanOrEqual(first.days);
          expect(LEVELS.indexOf(grown.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(first.level));
        },
      ),
      { numRuns: 1000 },
    );
    const late = { ...OWN, createdAt: Date.UTC(2026, 3, 1, 16) };
    const standing = standingOf(late, []);
    expect(silentDays(standing, TOKYO, dayOf(Date.UTC(2026, 3, 3, 16), TOKYO))).toBe(2);
    expect(silentDays(standing, TOKYO, '2026-04-02')).toBe(0);
    expect(silentDays(standing, 'UTC', '2026-04-02')).toBe(1);
  });
});
