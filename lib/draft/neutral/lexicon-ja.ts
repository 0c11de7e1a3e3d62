import type { LexiconEntry } from './finding.ts';

/** Japanese words that take a side. Each entry's two sentences are its test. */
export const japanese: readonly LexiconEntry[] = [
  {
    class: 'absolute',
    words: '絶対(?!値|音感|王政|評価|零度|的な?基準|湿度)(?:に)?',
    suggest: '',
    hits: '絶対にうまくいきます。',
    spares: '絶対値を計算するツールを作っている会社です。',
  },
];
