import { describe, expect, it } from 'vitest';
import { asksIn } from '../../../lib/domain/ask.ts';
import { ME } from '../../../lib/domain/basics.ts';
import type { Ask } from '../../../lib/domain/circle.ts';
import { nextWeek, weekAt, weekOfDay } from '../../../lib/domain/week.ts';

/** What is looked for belongs to the week that ends with the meeting at which it is said. */

const ZONE = 'Asia/Tokyo';
const THURSDAY = { weekday: 4, at: '06:30', until: '08:00' } as const;
const MEETING = '2026-11-19';

const ask = (id: string, on: string, contactId = ME): Ask => ({ id, contactId, on, text: id, createdAt: 0 });
const at = (day: string, time: string) =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE).epochMilliseconds;
const idOf = (found: ReturnType<typeof asksIn>['said']) => found.get(ME)?.id;

describe('asks of a week', () => {
  it('written for the meeting and said at it is one week, until the evening of the meeting (P4)', () => {
    const asks = [ask('said', MEETING), ask('last week', '2026-11-12')];
    const week = weekOfDay(MEETING, THURSDAY, ZONE);
    expect(idOf(asksIn(asks, week).said)).toBe('said');
    expect(idOf(asksIn(asks, week).before)).toBe('last week');
    expect(idOf(asksIn([ask('the day before', '2026-11-18')], week).said)).toBe('the day before');
  });

  it('after the meeting it is the last one said, and the next week has none of its own yet (P4)', () => {
    const now = weekAt(at(MEETING, '10:00'), THURSDAY, ZONE);
    const { said, before } = asksIn([ask('said', MEETING), ask('last week', '2026-11-12')], now);
    expect(now).toEqual(nextWeek(weekOfDay(MEETING, THURSDAY, ZONE), THURSDAY, ZONE));
    expect([idOf(said), idOf(before)]).toEqual([undefined, 'said']);
  });

  it('takes the newest of each, and nothing of a later week', () => {
    const week = weekOfDay(MEETING, THURSDAY, ZONE);
    const asks = [
      ask('later', '2026-11-20'),
      ask('b', '2026-11-18'),
      ask('a', '2026-11-17'),
      ask('c', MEETING, 'c1'),
    ];
    const { said, before } = asksIn(asks, week);
    expect([...said].map(([party, { id }]) => [party, id])).toEqual([
      [ME, 'b'],
      ['c1', 'c'],
    ]);
    expect(before.size).toBe(0);
  });
});
