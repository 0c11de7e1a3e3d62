import { expect, test } from 'vitest';
import { findWhoFits } from '../../../lib/fit/find-who-fits.ts';
import type { PastIntroduction } from '../../../lib/fit/fit.ts';
import { somebody, TRADES } from './people.ts';

const TODAY = '2026-11-22';
const made = (id: string, fields: Partial<PastIntroduction>): PastIntroduction => ({
  introductionId: id,
  as: 'provider',
  otherId: `of-${id}`,
  state: 'introduced',
  why: 'inheritance tax',
  on: '2026-08-01',
  ...fields,
});

test('one introduction that worked counts, any number of others does not (P20)', () => {
  const often = somebody(
    'often',
    { specialty: 'tax accountant' },
    { past: ['a', 'b', 'c', 'd', 'e'].map((id) => made(id, {})) },
  );
  const once = somebody(
    'once',
    { specialty: 'tax accountant' },
    { past: [made('f', { state: 'landed', outcome: 'landed' })] },
  );
  const { fits } = findWhoFits({ text: 'inheritance tax', limits: {} }, [often, once], TRADES, TODAY);
  expect(fits.map(({ contactId }) => contactId)).toEqual(['once', 'often']);
  expect(fits[0]?.reasons).toContainEqual(
    expect.objectContaining({ kind: 'worked-before', introductionId: 'f' }),
  );
  expect(fits[1]?.reasons.some(({ kind }) => kind === 'worked-before')).toBe(false);
});
