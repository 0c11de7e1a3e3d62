import type { Language } from '../domain/basics.ts';
import {
  agreed,
  asked,
  cameForward,
  ended,
  inTouch,
  introduced,
  type SampleIntroduction,
} from './sample-introduction.ts';

/** The introductions the user made, in every state. What stands between people of two languages is in the interface's. */
export function introductionsMade(language: Language): readonly SampleIntroduction[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    // Still thinking.
    {
      what: 'shop-film',
      seeker: 'kobayashi',
      provider: 'nakamura',
      startedDaysAgo: 2,
      request: 'request-second-shop',
      fields: {
        kind: 'business',
        why: 'お店の雰囲気が伝わる短い動画を作りたい',
        seekerGains: 'はじめてのお客様に来てもらいやすくなる',
        providerGains: '飲食店の実績が増える',
      },
      events: [],
    },
    // Asked, waiting.
    {
      what: 'designer',
      seeker: 'greg',
      provider: 'priya',
      startedDaysAgo: 3,
      fields: {
        kind: 'business',
        why: 'Needs a book designer who thinks in paper and binding, for two titles this year',
        seekerGains: 'Fewer corrections at the press',
        providerGains: 'Books that get made as they were meant',
        providerRisk: 'Does not take work with less than three weeks',
        ownInterest: 'My own notebooks are printed at this press, at the usual price',
      },
      events: [cameForward('seeker', 3, 'phone'), asked('provider', 2)],
    },
    // Asked too long ago: overdue.
    {
      what: 'work-rules',
      seeker: 'takahashi',
      provider: 'ito',
      startedDaysAgo: 10,
      fields: {
        kind: 'business',
        why: '初めて人を雇うので、就業規則と社会保険を相談したい',
        seekerGains: '採用までに手続きがそろう',
        providerRisk: '新規のご相談は月に2件まで',
      },
      events: [asked('seeker', 9), agreed('seeker', 8, 'ぜひお願いしたいとのこと'), asked('provider', 7)],
    },
    // Between two languages, asked yesterday.
    {
      what: 'gift-boxes',
      seeker: 'hannah',
      provider: 'yamakawa',
      startedDaysAgo: 6,
      fields: {
        kind: 'business',
        why: say(
          '日本製の贈答用の箱を500個ほど探している',
          'Looks for gift boxes made in Japan, about 500 to begin with',
        ),
        providerGains: say('海外の取引の入り口になる', 'A first customer abroad'),
        providerRisk: say('初回は納期に2週間かかる', 'A first order takes two weeks'),
      },
      events: [cameForward('seeker', 6, 'mail'), asked('provider', 1)],
    },
    // Both agreed today: to be introduced.
    {
      what: 'bookkeeping',
      seeker: 'nakamura',
      provider: 'sasaki',
      startedDaysAgo: 5,
      fields: {
        kind: 'business',
        why: '法人にする時期と、日々の記帳を相談したい',
        seekerGains: '制作に使う時間が増える',
        providerGains: '長くお付き合いできる方',
      },
      events: [cameForward('seeker', 5, 'in-person'), asked('provider', 4, 'phone'), agreed('provider', 0)],
    },
    // Introduced, waiting for word.
    {
      what: 'price-study',
      seeker: 'sarah',
      provider: 'daniel',
      startedDaysAgo: 16,
      fields: {
        kind: 'business',
        why: 'Needs a week of price research before a client decides',
        support: 'hands-on',
      },
      steps: [
        { text: 'Join the first call', in: -8, doneDaysAgo: 8 },
        { text: 'Write down what was agreed, for both', in: 6 },
      ],
      events: [
        asked('seeker', 15),
        agreed('seeker', 14),
        asked('provider', 13),
        agreed('provider', 12),
        introduced(10),
      ],
    },
    // In touch.
    {
      what: 'new-title',
      seeker: 'tom',
      provider: 'greg',
      startedDaysAgo: 30,
      fields: {
        kind: 'business',
        why: 'A printer for a run of 800, sewn',
        seekerGains: 'A press that answers the phone',
      },
      events: [
        cameForward('seeker', 30, 'phone'),
        asked('provider', 29),
        agreed('provider', 28),
        introduced(27),
        inTouch(9, 'Quote sent, paper samples on their way'),
      ],
    },
    // It worked.
    {
      what: 'shop-interior',
      seeker: 'yamakawa',
      provider: 'takahashi',
      startedDaysAgo: 150,
      fields: {
        kind: 'business',
        why: 'ショールームを小さく作り直したい',
        seekerGains: 'お客様に実物を見てもらえる',
        support: 'light',
      },
      events: [
        asked('seeker', 149, 'in-person'),
        agreed('seeker', 149),
        asked('provider', 147),
        agreed('provider', 146),
        introduced(145),
        inTouch(138),
        ended('provider', 'landed', 70, '工期どおりに完了'),
        ended('seeker', 'landed', 66, '来客が増えたとのこと'),
        {
          daysAgo: 65,
          what: { kind: 'relation', relation: 'seeker-provider', now: 'good' },
          text: '直接やり取りされている',
        },
      ],
    },
    {
      what: 'catalogue',
      seeker: 'sarah',
      provider: 'greg',
      startedDaysAgo: 320,
      fields: { kind: 'business', why: 'A client needs a printed catalogue in two languages' },
      events: [
        cameForward('seeker', 320, 'mail'),
        asked('provider', 318),
        agreed('provider', 317),
        introduced(316),
        inTouch(310),
        ended('seeker', 'landed', 250),
        ended('provider', 'landed', 248),
      ],
    },
    // No fit.
    {
      what: 'cover-rush',
      seeker: 'tom',
      provider: 'priya',
      startedDaysAgo: 68,
      fields: {
        kind: 'business',
        why: 'A cover for a title that is already late',
        lesson: 'Ask for the day it goes to press before asking her',
      },
      events: [
        cameForward('seeker', 68, 'phone'),
        asked('provider', 66),
        agreed('provider', 65),
        introduced(64),
        inTouch(60),
        ended('provider', 'no-fit', 53, 'Ten days were too few', { reason: 'time' }),
        ended('seeker', 'no-fit', 52, undefined, { reason: 'time' }),
        { daysAgo: 51, what: { kind: 'relation', relation: 'seeker-provider', now: 'strained' } },
        {
          daysAgo: 50,
          what: { kind: 'relation', relation: 'introducer-provider', now: 'strained' },
          text: 'She felt pushed',
        },
        {
          daysAgo: 41,
          how: 'phone',
          what: { kind: 'relation', relation: 'introducer-provider', now: 'repaired' },
          text: 'We spoke at length, all is well',
        },
      ],
    },
    {
      what: 'packaging-cost',
      seeker: 'kobayashi',
      provider: 'yamakawa',
      startedDaysAgo: 110,
      fields: {
        kind: 'business',
        why: '持ち帰り用の箱の費用を下げたい',
        lesson: '費用だけのご相談では、山川さんのよさが伝わらない',
      },
      events: [
        asked('seeker', 109, 'in-person'),
        agreed('seeker', 109),
        asked('provider', 107),
        agreed('provider', 106),
        introduced(105),
        ended('provider', 'no-fit', 96, '価格だけの比較になった', { reason: 'price' }),
        ended('seeker', 'no-fit', 95, undefined, { reason: 'price' }),
      ],
    },
    // Not now: one to ask again today, one later.
    {
      what: 'site-film',
      seeker: 'takahashi',
      provider: 'nakamura',
      startedDaysAgo: 48,
      fields: { kind: 'business', why: '竣工した店舗の記録映像を残したい' },
      events: [
        asked('seeker', 47, 'chat'),
        agreed('seeker', 46),
        asked('provider', 45, 'chat'),
        {
          daysAgo: 44,
          how: 'chat',
          text: '今月は手いっぱい。落ち着いたらぜひ',
          what: { kind: 'answered', side: 'provider', answer: 'not-now', askAgainIn: 0 },
        },
        { daysAgo: 43, how: 'chat', what: { kind: 'told', side: 'seeker' } },
      ],
    },
    {
      what: 'trade-adviser',
      seeker: 'hannah',
      provider: 'sarah',
      startedDaysAgo: 40,
      fields: { kind: 'business', why: 'Somebody who knows the import rules for food in both directions' },
      events: [
        asked('seeker', 39),
        {
          daysAgo: 37,
          how: 'mail',
          text: 'After the autumn season',
          what: { kind: 'answered', side: 'seeker', answer: 'not-now', askAgainIn: 24 },
        },
      ],
    },
    // Declined, and taken back.
    {
      what: 'payroll',
      seeker: 'watanabe',
      provider: 'ito',
      startedDaysAgo: 90,
      fields: { kind: 'business', why: '給与計算の委託先を探している' },
      events: [
        cameForward('seeker', 90, 'in-person'),
        asked('provider', 88),
        {
          daysAgo: 86,
          how: 'mail',
          text: 'いまは新しくお受けできないとのこと',
          what: { kind: 'answered', side: 'provider', answer: 'declined' },
        },
        { daysAgo: 85, how: 'phone', what: { kind: 'told', side: 'seeker' } },
      ],
    },
    {
      what: 'second-shop',
      seeker: 'kobayashi',
      provider: 'watanabe',
      startedDaysAgo: 100,
      request: 'request-second-shop',
      fields: { kind: 'business', why: '2号店の物件を探している' },
      events: [
        cameForward('seeker', 100, 'in-person'),
        asked('provider', 98),
        agreed('provider', 97),
        { daysAgo: 75, what: { kind: 'withdrawn' }, text: '連絡が遅れているうちに、別の物件に決まった' },
        { daysAgo: 74, how: 'mail', what: { kind: 'told', side: 'provider' } },
        { daysAgo: 73, how: 'in-person', what: { kind: 'told', side: 'seeker' } },
      ],
    },
  ];
}
