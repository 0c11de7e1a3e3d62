import { describe, expect, it } from 'vitest';
import {
  askedWords,
  conflictLine,
  type FitReading,
  limitWords,
  reasonLine,
} from '../../../components/need/fit-words.ts';
import type { Trade } from '../../../lib/domain/trade.ts';

const taxAccountant: Trade = {
  id: 'tax-accountant',
  names: { ja: ['税理士'], en: ['tax accountant'] },
  says: { ja: ['相続'], en: ['inheritance'] },
};
const reading = (language: 'en' | 'ja'): FitReading => ({
  language,
  today: '2026-04-01',
  trades: new Map([[taxAccountant.id, taxAccountant]]),
});

describe('what speaks for and against somebody, in full words', () => {
  const leadTime = {
    kind: 'limit',
    noteId: 'n',
    unit: 'days',
    has: 60,
    needs: 30,
    notedOn: '2026-03-12',
    isOld: false,
  } as const;

  it('says how a lead time meets a need, with the day of the note', () => {
    expect(conflictLine(leadTime, reading('en'))).toEqual({
      text: 'It is needed in a month; their lead time is 2 months',
      source: 'note of 12 Mar',
    });
    expect(conflictLine(leadTime, reading('ja'))).toEqual({
      text: 'ご要望は1か月以内、この方は2か月かかります',
      source: '3月12日のメモ',
    });
  });

  it('shows the age of a note over a year old', () => {
    const old = { ...leadTime, notedOn: '2023-03-12', isOld: true };
    expect(conflictLine(old, reading('en')).source).toBe('note of 12 Mar 2023, 3 years old');
    expect(conflictLine({ ...old, notedOn: '2025-03-12' }, reading('ja')).source).toBe(
      '2025年3月12日のメモ、1年以上前',
    );
  });

  it('names the trade and where it stands, once where it is the same word', () => {
    const reason = { kind: 'trade', tradeId: 'tax-accountant', from: 'role', said: '税理士・所長' } as const;
    expect(reasonLine(reason, reading('ja'))?.text).toBe('税理士（役職：税理士・所長）');
    expect(reasonLine({ ...reason, said: '税理士' }, reading('ja'))?.text).toBe('税理士');
    expect(reasonLine({ ...reason, from: 'tag', said: 'tax' }, reading('en'))?.text).toBe(
      'Tax accountant: tagged tax',
    );
  });

  it('says how often somebody was asked, what came of it, and when last', () => {
    const asked = { count: 4, worked: 1, lastOn: '2026-03-23' };
    expect(askedWords(asked, reading('en'))).toBe('Asked 4 times in 60 days, 1 worked, last 9 days ago');
    expect(askedWords(asked, reading('ja'))).toBe('この60日にお願い4回、実り1件、前回は9日前');
  });

  it('tells what is still cooling off, and no longer than it does', () => {
    const trouble = { kind: 'trouble', dealingId: 'd', on: '2026-01-05', until: '2026-06-01' } as const;
    expect(conflictLine(trouble, reading('en')).text).toBe(
      'There was trouble on 5 Jan. Left to cool off until 1 Jun',
    );
    expect(conflictLine({ ...trouble, until: '2026-02-01' }, reading('en')).text).toBe(
      'There was trouble on 5 Jan',
    );
  });

  it('says why something like it came to nothing, and what to do otherwise', () => {
    const before = { kind: 'mismatch-before', introductionId: 'i', on: '2026-02-02' } as const;
    expect(conflictLine({ ...before, reason: 'time', lesson: 'Ask for the date' }, reading('en')).text).toBe(
      'Something like it came to nothing on 2 Feb: the time it takes. Next time: Ask for the date',
    );
    expect(conflictLine(before, reading('ja')).text).toBe('似たご紹介がご縁なしに（2月2日）');
  });

  it('writes figures as each language groups them', () => {
    const limits = { withinDays: 14, budget: 500_000, region: '関東', perMonth: 2 };
    expect(limitWords(limits, 'ja')).toEqual(['2週間以内', '予算50万まで', '関東', '月2件']);
    expect(limitWords(limits, 'en')).toEqual(['within 2 weeks', 'up to 500,000', '関東', '2 a month']);
  });
});
