import { expect, test } from 'vitest';
import { NEAR_TRADES } from '../../../lib/fit/near-trades.ts';
import {
  draftOfTrade,
  findTrades,
  listTrades,
  NEW_TRADE,
  readTradeDraft,
} from '../../../lib/fit/trade-draft.ts';
import { SHIPPED_TRADES } from '../../../lib/fit/trades/shipped.ts';
import { tradesWith } from '../../../lib/fit/trades.ts';

const LANGUAGES = ['ja', 'en'] as const;
/** Sayings of so many trades tell nothing. */
const MOST_TRADES_A_SAYING = 5;

test('some 300 trades, each with its own id, named and asked for in both languages', () => {
  expect(SHIPPED_TRADES.length).toBeGreaterThanOrEqual(290);
  expect(new Set(SHIPPED_TRADES.map(({ id }) => id)).size).toBe(SHIPPED_TRADES.length);
  for (const { id, names, says } of SHIPPED_TRADES) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    for (const language of LANGUAGES) {
      expect(names[language].length, id).toBeGreaterThan(0);
      expect(says[language].length, `${id} ${language}`).toBeGreaterThanOrEqual(3);
      for (const text of [...names[language], ...says[language]]) expect(text.trim()).toBe(text || 'empty');
      expect(new Set(says[language]).size, id).toBe(says[language].length);
    }
  }
});

test('each language is in its own script', () => {
  for (const { id, names, says } of SHIPPED_TRADES) {
    for (const text of [...names.en, ...says.en])
      expect(text, id).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
  }
});

test('no saying stands with so many trades that it tells nothing', () => {
  const trades = new Map<string, string[]>();
  for (const { id, says } of SHIPPED_TRADES) {
    for (const text of [...says.ja, ...says.en]) trades.set(text, [...(trades.get(text) ?? []), id]);
  }
  expect([...trades].filter(([, ids]) => ids.length > MOST_TRADES_A_SAYING)).toEqual([]);
});

test('near trades are trades of the list, and near both ways', () => {
  const ids = new Set(SHIPPED_TRADES.map(({ id }) => id));
  for (const [id, near] of NEAR_TRADES) {
    expect(ids).toContain(id);
    for (const other of near) expect(NEAR_TRADES.get(other)?.has(id), `${id} ${other}`).toBe(true);
  }
});

test('own trades stand in place of shipped ones, beside them, or take them out', () => {
  const names = { ja: ['税の先生'], en: [] };
  const says = { ja: ['税のこと'], en: [] };
  const trades = tradesWith([
    { id: 'tax-accountant', names, says },
    { id: 'own', names, says },
    { id: 'florist', names, says, hidden: true },
  ]);
  expect(trades.find(({ id }) => id === 'tax-accountant')?.names).toEqual(names);
  expect(trades.some(({ id }) => id === 'own')).toBe(true);
  expect(trades.some(({ id }) => id === 'florist')).toBe(false);
  expect(trades).toHaveLength(SHIPPED_TRADES.length);
});

test('the list of the settings keeps hidden ones, says where each comes from, and is searched by names first', () => {
  const [tax] = SHIPPED_TRADES;
  if (!tax) throw new Error('no trades');
  const list = listTrades([
    { ...tax, hidden: true },
    { id: 'own', names: { ja: ['鷹匠'], en: [] }, says: { ja: [], en: [] } },
  ]);
  expect(list[0]).toMatchObject({ trade: { id: 'own' }, origin: 'own' });
  expect(list.find(({ trade }) => trade.id === tax.id)).toMatchObject({
    origin: 'changed',
    trade: { hidden: true },
  });
  expect(findTrades(list, 'ＰＬＵＭＢＥＲ')[0]?.trade.id).toBe('plumber');
  expect(findTrades(list, '雨漏り')[0]?.trade.id).toBe('roofer');
  // Not the one in whose sayings there is a proof to be read.
  expect(findTrades(list, 'roof')[0]?.trade.id).toBe('roofer');
  expect(findTrades(list, 'zzz')).toEqual([]);
});

test('what is typed becomes a trade without empty and double lines, or says what is wrong', () => {
  const [tax] = SHIPPED_TRADES;
  if (!tax) throw new Error('no trades');
  expect(readTradeDraft(draftOfTrade(tax), () => 'new')).toEqual(tax);
  expect(readTradeDraft(NEW_TRADE, () => 'new')).toBe('nameless');
  const typed = { ...NEW_TRADE, names: { ja: ' 鷹匠 \n\n鷹匠\n', en: '' } };
  expect(readTradeDraft(typed, () => 'new')).toEqual({
    id: 'new',
    names: { ja: ['鷹匠'], en: [] },
    says: { ja: [], en: [] },
  });
  expect(readTradeDraft({ ...typed, says: { ja: 'あ'.repeat(501), en: '' } }, () => 'new')).toBe('too-long');
});
