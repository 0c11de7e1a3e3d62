import { describe, expect, it } from 'vitest';
import { draftLimits, limitsOf, readAmount } from '../../../components/need/need-draft.ts';

const TODAY = '2026-03-01';

describe('an amount as it is typed', () => {
  it.each([
    ['50', 50],
    ['５０', 50],
    ['50万', 500_000],
    ['1.5万円', 15_000],
    ['1,500', 1500],
    ['2k', 2000],
    ['¥300,000', 300_000],
  ])('reads %s', (typed, amount) => expect(readAmount(typed)).toBe(amount));

  it.each(['', 'soon', '0', '-3', '1e9'])('reads nothing out of “%s”', (typed) =>
    expect(readAmount(typed)).toBeUndefined(),
  );
});

describe('the limits that were typed', () => {
  it('counts the days to a date, and never less than one', () => {
    expect(limitsOf({ text: '', notMeant: [], by: '2026-03-31' }, TODAY)).toEqual({ withinDays: 30 });
    expect(limitsOf({ text: '', notMeant: [], by: '2026-02-01' }, TODAY)).toEqual({ withinDays: 1 });
  });

  it('leaves what is empty or no number to the text of the need', () => {
    const draft = { text: '', notMeant: [], withinDays: 'soon', budget: '', region: ' ', perMonth: '2' };
    expect(limitsOf(draft, TODAY)).toEqual({ perMonth: 2 });
  });

  it('gives the limits of a request back as they were', () => {
    const limits = { withinDays: 30, budget: 500_000, region: '関東', perMonth: 2 };
    expect(limitsOf({ text: '', notMeant: [], ...draftLimits(limits, undefined) }, TODAY)).toEqual(limits);
  });
});
