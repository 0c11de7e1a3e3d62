import { describe, expect, test } from 'vitest';
import { handoutOf, isFew, wholeIn, wrongInHandout } from '../../../components/card/handout-form.ts';
import { EMPTY_TALK, inTalkOrder, timeIn, wrongInTalk } from '../../../components/one-to-one/talk-form.ts';
import type { OneToOne } from '../../../lib/domain/one-to-one.ts';

const talk = (id: string, on: string, state: OneToOne['state'], at?: string): OneToOne => ({
  id,
  contactId: 'a',
  on,
  state,
  createdAt: 0,
  updatedAt: 0,
  ...(at !== undefined && { at }),
});

describe('a talk of two as it is typed', () => {
  test.each([
    ['14:30', '14:30'],
    ['9:05', '09:05'],
    ['９：０５', '09:05'],
    ['24:00', undefined],
    ['9:5', undefined],
    ['half past nine', undefined],
    ['', undefined],
  ])('%s is %s', (typed, time) => expect(timeIn(typed)).toBe(time));

  test('wants a date, and a time that is one', () => {
    expect(wrongInTalk(EMPTY_TALK)).toBe('on');
    expect(wrongInTalk({ ...EMPTY_TALK, on: '2026-11-22' })).toBeUndefined();
    expect(wrongInTalk({ ...EMPTY_TALK, on: '2026-11-22', at: 'noon' })).toBe('at');
  });

  test('those ahead come first to last, those over last to first', () => {
    const { planned, past } = inTalkOrder([
      talk('b', '2026-12-02', 'planned', '09:00'),
      talk('held', '2026-10-01', 'held'),
      talk('a', '2026-12-01', 'planned'),
      talk('c', '2026-12-02', 'planned', '14:00'),
      talk('off', '2026-11-01', 'cancelled'),
    ]);
    expect(planned.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(past.map(({ id }) => id)).toEqual(['off', 'held']);
  });
});

describe('a card as it is handed out (P6)', () => {
  const form = { open: true, way: 'theirs', words: '', on: '2026-11-22', count: '', text: '' } as const;

  test('wants somebody, in the notebook or in words; somebody whose card it was is in the notebook', () => {
    expect(wrongInHandout(form)).toBe('other');
    expect(wrongInHandout({ ...form, words: 'somebody at the bakery' })).toBeUndefined();
    expect(wrongInHandout({ ...form, way: 'to-them', words: 'somebody' })).toBe('other');
    expect(wrongInHandout({ ...form, otherId: 'b', count: 'many' })).toBe('count');
  });

  test('goes either way', () => {
    expect(handoutOf({ ...form, otherId: 'b', words: 'x', count: '２' }, 'a', '2026-11-22')).toMatchObject({
      contactId: 'a',
      toId: 'b',
      to: undefined,
      count: 2,
    });
    expect(handoutOf({ ...form, way: 'to-them', otherId: 'b', count: '1' }, 'a', '2026-11-22')).toMatchObject(
      {
        contactId: 'b',
        toId: 'a',
        count: undefined,
      },
    );
  });

  test('few are three or fewer, where they are counted', () => {
    expect([undefined, 0, 3, 4].map(isFew)).toEqual([false, true, true, false]);
    expect(['0', '-1', '1.5', '12', ''].map((typed) => wholeIn(typed, 0))).toEqual([
      0,
      undefined,
      undefined,
      12,
      undefined,
    ]);
  });
});
