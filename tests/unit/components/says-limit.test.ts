import { expect, test } from 'vitest';
import { saysLimit } from '../../../components/contact/says-limit.ts';

test('a limit that the note says already is known as such', () => {
  expect(saysLimit('15万円から', { unit: 'money', amount: 150_000 })).toBe(true);
  expect(saysLimit('From ￥150,000 on', { unit: 'money', amount: 150_000 })).toBe(true);
  expect(saysLimit('１５万円', { unit: 'money', amount: 150_000 })).toBe(true);
  expect(saysLimit('初回は納期に2週間ほしい', { unit: 'days', amount: 14 })).toBe(true);
  expect(saysLimit('needs 30 days', { unit: 'days', amount: 30 })).toBe(true);
  expect(saysLimit('東京・神奈川のみ', { unit: 'region', region: '東京' })).toBe(true);
  expect(saysLimit('小さな案件は不可', { unit: 'money', amount: 150_000 })).toBe(false);
  expect(saysLimit('not before 1500', { unit: 'money', amount: 150_000 })).toBe(false);
  expect(saysLimit('遠方は不可', { unit: 'region', region: '関東' })).toBe(false);
});
