import fc from 'fast-check';
import type { CircleStep } from './ledger-steps.ts';

type Weighted = { weight: number; arbitrary: fc.Arbitrary<CircleStep> };

/** Acts around circles, talks of two, cards and evenings, for a generated sequence. */
export function inCircles(nth: fc.Arbitrary<number>, word: fc.Arbitrary<string>): readonly Weighted[] {
  const own = fc.boolean();
  const step = <const Do extends CircleStep['do'], More>(
    act: Do,
    more: { [Key in keyof More]: fc.Arbitrary<More[Key]> },
  ) => fc.record({ do: fc.constant(act), ...more } as never) as unknown as fc.Arbitrary<CircleStep>;
  const weighted: readonly (readonly [number, fc.Arbitrary<CircleStep>])[] = [
    [2, step('circle', { word })],
    [1, step('change-circle', { circle: nth, drops: own, word })],
    [3, step('seat', { circle: nth, person: nth, own, word })],
    [1, step('change-seat', { seat: nth, drops: own })],
    [3, step('visit', { circle: nth, person: nth, invited: nth, day: nth })],
    [2, step('change-visit', { visit: nth, how: fc.constantFrom('edit', 'join', 'delete') })],
    [2, step('ask', { circle: nth, person: nth, own, word })],
    [1, step('change-ask', { ask: nth, drops: own })],
    [2, step('talk', { person: nth, circle: nth, held: own, day: nth })],
    [1, step('change-talk', { talk: nth, how: fc.constantFrom('held', 'edit', 'delete') })],
    [3, step('card', { people: fc.tuple(nth, nth), own, stock: fc.boolean(), word })],
    [2, step('change-card', { card: nth, how: fc.constantFrom('edit', 'introduce', 'delete') })],
    [2, step('evening', { people: fc.tuple(nth, nth, nth), circle: nth, address: nth, word })],
    [1, step('change-evening', { evening: nth, how: fc.constantFrom('edit', 'delete') })],
    [1, step('thank', { guest: nth, never: own })],
    [1, step('circle-of-introduction', { introduction: nth, circle: nth })],
  ];
  return weighted.map(([weight, arbitrary]) => ({ weight, arbitrary }));
}
