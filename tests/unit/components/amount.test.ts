import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountIn } from '../../../components/introduction/amount.ts';

test.each([
  ['1,200,000', 1_200_000],
  ['￥５００００', 50_000],
  ['50 000 €', 50_000],
  ['3000円', 3000],
  ["12'500.50", 12_500.5],
  ['  ', undefined],
  ['about 300', null],
  ['-5', null],
  ['1e9', null],
])('%s', (typed, amount) => {
  expect(amountIn(typed)).toBe(amount);
});

test('an amount as either language writes it is read as it was', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 9 }), fc.constantFrom('ja-JP', 'en-GB', 'de-CH'), (amount, locale) => {
      expect(amountIn(new Intl.NumberFormat(locale).format(amount))).toBe(amount);
    }),
  );
});
