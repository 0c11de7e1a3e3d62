import { describe, expect, test } from 'vitest';
import { reasonLine } from '../../../components/need/fit-words.ts';
import type { Ask } from '../../../lib/domain/circle.ts';
import { findWhoFits } from '../../../lib/fit/find-who-fits.ts';
import { somebody, TRADES } from './people.ts';

const TODAY = '2026-11-22';
const ask = (text: string, more: Partial<Ask> = {}): Ask => ({
  id: 'ask',
  contactId: 'a',
  on: '2026-11-12',
  text,
  createdAt: 0,
  ...more,
});
const signs = (asks: readonly Ask[]) => somebody('a', { specialty: '看板' }, { asks });
const find = (text: string, asks: readonly Ask[]) =>
  findWhoFits({ text, limits: {} }, [signs(asks)], TRADES, TODAY).fits[0];
const CLIENT = '来春、世田谷で美容室を開業する方と知り合いました';
const WANTED = '美容室を開業する方';

describe('a client whom somebody asked for lately (P4, P5)', () => {
  test('brings them to mind, and says when they asked', () => {
    const found = find(CLIENT, [ask(WANTED)]);
    expect(found?.grade).toBe('close');
    const reason = found?.reasons.find(({ kind }) => kind === 'asked-for');
    expect(reason).toEqual({ kind: 'asked-for', askId: 'ask', text: WANTED, on: '2026-11-12' });
    const line = (language: 'en' | 'ja') =>
      reason && reasonLine(reason, { language, today: TODAY, trades: new Map() })?.text;
    expect(line('en')).toBe(`Asked for this on 12 Nov: ${WANTED}`);
    expect(line('ja')).toBe(`11月12日に求めていたこと：${WANTED}`);
  });

  test('in English too, of whoever seeks something else', () => {
    const wanted = [ask('Dental clinics, the owners themselves')];
    const text = 'My friend owns a dental clinic and needs a tax accountant.';
    const [found] = findWhoFits(
      { text, limits: {} },
      [somebody('a', { specialty: 'signs' }, { asks: wanted })],
      TRADES,
      TODAY,
    ).fits;
    expect(found?.reasons.map(({ kind }) => kind)).toContain('asked-for');
  });

  test('not when it is long ago, has ended, or lies ahead', () => {
    expect(find(CLIENT, [ask(WANTED, { on: '2026-09-27' })])).toBeDefined();
    expect(find(CLIENT, [ask(WANTED, { on: '2026-09-26' })])).toBeUndefined();
    expect(find(CLIENT, [ask(WANTED, { endedOn: '2026-11-20' })])).toBeUndefined();
    expect(find(CLIENT, [ask(WANTED, { on: '2026-11-23' })])).toBeUndefined();
  });

  test('whoever seeks the same is no client of theirs', () => {
    expect(find('美容室を開業する方を探しています', [ask(WANTED)])).toBeUndefined();
  });

  test('says nothing of a client of another kind', () => {
    expect(find('工場を閉じる方と知り合いました', [ask(WANTED)])).toBeUndefined();
  });
});
