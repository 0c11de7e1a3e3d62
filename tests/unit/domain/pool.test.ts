import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntroductionState, Standing } from '../../../lib/domain/introduction-state.ts';
import { inPoolOrder, isUrgent, pitchWanting, progressOf } from '../../../lib/domain/pool.ts';

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());

describe('the pool of requests', () => {
  it('leads with the nearest deadline; without one the longest waiting comes first (P71)', () => {
    const row = (id: string, askedOn: string, deadline?: string) => ({
      id,
      askedOn,
      createdAt: 0,
      ...(deadline !== undefined && { deadline }),
    });
    const rows = [
      row('new', '2026-03-01'),
      row('old', '2026-01-01'),
      row('later', '2026-02-01', '2026-09-01'),
      row('soon', '2026-02-20', '2026-04-01'),
    ];
    expect(inPoolOrder(rows).map(({ id }) => id)).toEqual(['soon', 'later', 'old', 'new']);
  });

  it('keeps everybody, whatever order they come in', () => {
    const request = fc.record(
      { askedOn: day, createdAt: fc.nat(), deadline: day },
      { requiredKeys: ['askedOn', 'createdAt'] },
    );
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), (rows) => {
        const there = inPoolOrder(rows);
        expect(new Set(there)).toEqual(new Set(rows));
        expect(inPoolOrder([...there].reverse()).map(({ deadline }) => deadline)).toEqual(
          there.map(({ deadline }) => deadline),
        );
        const dated = there.findLastIndex(({ deadline }) => deadline !== undefined);
        expect(there.slice(0, dated + 1).every(({ deadline }) => deadline !== undefined)).toBe(true);
      }),
    );
  });

  it('calls urgent what is due within a week or overdue, and only while it waits', () => {
    const today = '2026-04-01';
    expect(isUrgent({ decision: 'open', deadline: '2026-04-08' }, today)).toBe(true);
    expect(isUrgent({ decision: 'taken-on', deadline: '2026-03-01' }, today)).toBe(true);
    expect(isUrgent({ decision: 'open', deadline: '2026-04-09' }, today)).toBe(false);
    expect(isUrgent({ decision: 'open' }, today)).toBe(false);
    expect(isUrgent({ decision: 'met', deadline: '2026-04-02' }, today)).toBe(false);
  });

  it('asks for a pitch only where something is to be spread and none has come (P65, P67)', () => {
    expect(pitchWanting({ isBroadcast: true })).toBe('to-ask');
    expect(pitchWanting({ isBroadcast: true, pitch: { askedOn: '2026-04-01' } })).toBe('asked');
    expect(pitchWanting({ isBroadcast: true, pitch: { text: 'What it is to you' } })).toBeUndefined();
    expect(pitchWanting({})).toBeUndefined();
  });

  it('says how far the introductions of one request have come together', () => {
    const states: IntroductionState[] = ['considering', 'asking', 'declined', 'agreed', 'landed'];
    const standings = states.map((state) => ({ state }) as Standing);
    expect(progressOf(standings)).toEqual({ total: 5, asked: 4, agreed: 2, landed: 1, open: 3 });
    expect(progressOf([])).toEqual({ total: 0, asked: 0, agreed: 0, landed: 0, open: 0 });
  });
});
