import { expect, test } from 'vitest';
import { inSlices } from '../../../lib/fit/in-slices.ts';
import { preparing } from '../../../lib/fit/prepare-fit.ts';
import { ONE_OF_EACH, somebody, TRADES } from './people.ts';

function* busyFor(ms: number, steps: number): Generator<number | undefined, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield step % 10 === 0 ? step : undefined;
  }
  return 'done';
}

test('a long work lets others have their turn, tells its parts and comes to its end', async () => {
  let turns = 0;
  const turn = setInterval(() => turns++, 1);
  const parts: number[] = [];
  expect(await inSlices(busyFor(2, 60), (part) => parts.push(part))).toBe('done');
  clearInterval(turn);
  expect(parts).toEqual([0, 10, 20, 30, 40, 50]);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test('a work that is not wanted any more is given up', async () => {
  let steps = 0;
  const work = function* () {
    for (const one of busyFor(2, 10_000)) {
      steps++;
      yield one;
    }
  };
  expect(
    await inSlices(
      work(),
      () => {},
      () => false,
    ),
  ).toBeUndefined();
  expect(steps).toBeLessThan(100);
});

test('needs are answered as soon as the cards are read; what notes tell comes at the end', () => {
  const people = [
    ...ONE_OF_EACH,
    somebody('noted', {}, { notes: [{ text: '相続税の申告と確定申告を頼める税理士' }] }),
  ];
  const work = preparing(people, TRADES);
  let step = work.next();
  while (!step.done && step.value === undefined) step = work.next();
  const first = step.value;
  expect(step.done).toBe(false);
  expect(first?.people).toHaveLength(people.length);
  const tax = TRADES.findIndex(({ id }) => id === 'tax-accountant');
  const at = people.length - 1;
  expect(first?.byTrade.get(tax)).not.toContain(at);
  while (!step.done) step = work.next();
  expect(step.value).toBe(first);
  expect(first?.byTrade.get(tax)).toContain(at);
});
