import type { Language } from '../domain/basics.ts';
import type { Dealing } from '../domain/dealing.ts';

/** What was between the user and people or companies. People without `sample-`; days count back from today. */
export interface SampleDealing {
  readonly what: string;
  readonly who?: string;
  readonly daysAgo: number;
  /** Days from today, below zero = past. */
  readonly untilIn?: number;
  readonly closedDaysAgo?: number;
  readonly fields: Omit<
    Dealing,
    'id' | 'contactId' | 'companyKey' | 'on' | 'until' | 'closedOn' | 'createdAt'
  >;
}

/** Refused with a date that has passed, a supplier, one who left, trouble and its repair, and what was asked. */
export function dealingsHad(language: Language): readonly SampleDealing[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    {
      what: 'dealing-labels',
      who: 'hannah',
      daysAgo: 115,
      untilIn: -6,
      fields: {
        kind: 'refused',
        reason: 'price',
        text: say(
          '商品ラベルの翻訳は、今期の予算では難しいとのこと。来期にもう一度',
          'Label translations were beyond this season’s budget; ask again for the next',
        ),
      },
    },
    {
      what: 'dealing-subtitles',
      who: 'nakamura',
      daysAgo: 140,
      untilIn: 50,
      fields: {
        kind: 'has-supplier',
        reason: 'has-supplier',
        supplier: '青葉字幕社',
        text: '英語字幕はいつも頼む先がある。急ぎのときは声をかけるとのこと',
      },
    },
    {
      what: 'dealing-minato-volume',
      daysAgo: 620,
      fields: { kind: 'volume', company: 'みなと製作所', amount: 480_000, text: '製品カタログの英訳' },
    },
    {
      what: 'dealing-minato-left',
      daysAgo: 410,
      untilIn: -20,
      fields: {
        kind: 'left',
        company: 'みなと製作所',
        supplier: '大きな翻訳会社',
        text: '広報の担当者が代わり、発注先をまとめることになった',
      },
    },
    // Clients who once brought much, and have gone quiet.
    {
      what: 'dealing-kitahama-first-volume',
      who: 'kashiwagi',
      daysAgo: 1150,
      fields: { kind: 'volume', amount: 540_000, text: '輸出用ラベル一式' },
    },
    {
      what: 'dealing-kitahama-volume',
      who: 'kashiwagi',
      daysAgo: 800,
      fields: { kind: 'volume', amount: 380_000, text: 'ラベルの追加' },
    },
    {
      what: 'dealing-tea-first-volume',
      who: 'marta',
      daysAgo: 1140,
      fields: { kind: 'volume', amount: 2400, text: 'Letters to growers, all season' },
    },
    {
      what: 'dealing-tea-volume',
      who: 'marta',
      daysAgo: 790,
      fields: { kind: 'volume', amount: 900, text: 'Two visits prepared' },
    },
    {
      what: 'dealing-menu-volume',
      who: 'kobayashi',
      daysAgo: 60,
      fields: { kind: 'volume', amount: 90_000, text: 'メニューの英訳' },
    },
    {
      what: 'dealing-late-run',
      who: 'greg',
      daysAgo: 260,
      closedDaysAgo: 236,
      fields: {
        kind: 'trouble',
        text: say(
          '二回目の納品が遅れ、お客様への連絡も遅れた',
          'The second half of a run came late, and the client was not told',
        ),
      },
    },
    {
      what: 'dealing-late-run-repaired',
      who: 'greg',
      daysAgo: 236,
      fields: {
        kind: 'repaired',
        text: say(
          '本人がお客様を訪ねて謝り、次の刷りを手伝った',
          'Went to see the client himself, and helped with the next run',
        ),
      },
    },
    {
      what: 'dealing-how-is-it',
      who: 'yamakawa',
      daysAgo: 45,
      untilIn: 45,
      fields: {
        kind: 'question',
        text: '返信が早いのは助かる。見積りの英文が固く、先方に冷たく見えるのがつらい',
      },
    },
  ];
}
