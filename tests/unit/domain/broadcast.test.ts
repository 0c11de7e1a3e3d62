import { describe, expect, it } from 'vitest';
import { rarityOf } from '../../../lib/domain/broadcast.ts';

const told = (id: string, toldOn?: string, isBroadcast = true) => ({
  id,
  isBroadcast,
  ...(toldOn !== undefined && { toldOn }),
});

describe('how rare it is to tell many at once', () => {
  it('counts the months since the last one and the number of the year (P18)', () => {
    const all = [told('a', '2025-02-01'), told('b', '2026-01-20'), told('c', '2024-12-31')];
    expect(rarityOf(all, '2026-04-01')).toEqual({ lastOn: '2026-01-20', monthsAgo: 2, nthThisYear: 2 });
    expect(rarityOf(all.slice(0, 1), '2026-04-01')).toEqual({
      lastOn: '2025-02-01',
      monthsAgo: 14,
      nthThisYear: 1,
    });
  });

  it('leaves out what is only planned, what went to one, and the one looked at', () => {
    const all = [
      told('planned'),
      told('one', '2026-03-01', false),
      told('ahead', '2026-05-01'),
      told('itself', '2026-03-20'),
    ];
    expect(rarityOf(all, '2026-04-01', 'itself')).toEqual({ nthThisYear: 1 });
    expect(rarityOf(all, '2026-04-01')).toMatchObject({ lastOn: '2026-03-20', monthsAgo: 0, nthThisYear: 2 });
  });
});
