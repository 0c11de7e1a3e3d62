import type { Channel, Language, Side } from '../domain/basics.ts';
import type { EventWhat, Introduction } from '../domain/introduction.ts';

/**
 * The invented introductions: every state is there once, made by the user and received from others, so that something
 * is due today, something is overdue, something waits and one is to be asked again. Parties are named without
 * `sample-`; days count back from today.
 */
export interface SampleIntroduction {
  readonly what: string;
  readonly seeker: string;
  readonly provider: string;
  /** `me` where left out. */
  readonly introducer?: string;
  readonly startedDaysAgo: number;
  readonly fields: Omit<
    Introduction,
    'id' | 'seekerId' | 'providerId' | 'introducerId' | 'createdAt' | 'updatedAt'
  >;
  readonly events: readonly SampleEvent[];
}

export interface SampleEvent {
  readonly daysAgo: number;
  readonly what: DatedWhat;
  readonly how?: Channel;
  readonly text?: string;
}

type DatedWhat =
  | Exclude<EventWhat, { kind: 'answered' | 'struck' }>
  | {
      readonly kind: 'answered';
      readonly side: Side;
      readonly answer: 'agreed' | 'declined' | 'not-now' | 'no-answer';
      /** Days from today, below zero = past. */
      readonly askAgainIn?: number;
    };

const asked = (side: Side, daysAgo: number, how: Channel = 'mail'): SampleEvent => ({
  daysAgo,
  how,
  what: { kind: 'asked', side },
});
const agreed = (side: Side, daysAgo: number, text?: string): SampleEvent => ({
  daysAgo,
  how: 'mail',
  what: { kind: 'answered', side, answer: 'agreed' },
  ...(text !== undefined && { text }),
});
const cameForward = (side: Side, daysAgo: number, how: Channel): SampleEvent => ({
  daysAgo,
  how,
  what: { kind: 'came-forward', side },
});
const introduced = (daysAgo: number): SampleEvent => ({ daysAgo, how: 'mail', what: { kind: 'introduced' } });
const inTouch = (daysAgo: number, text?: string): SampleEvent => ({
  daysAgo,
  what: { kind: 'in-touch' },
  ...(text !== undefined && { text }),
});
const ended = (side: Side, outcome: 'landed' | 'no-fit', daysAgo: number, text?: string): SampleEvent => ({
  daysAgo,
  what: { kind: 'outcome', side, outcome },
  ...(text !== undefined && { text }),
});

/** Texts between people of two languages are in the interface's: it is the user who would have written them. */
export function sampleIntroductions(language: Language): readonly SampleIntroduction[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    // Still thinking.
    {
      what: 'shop-film',
      seeker: 'kobayashi',
      provider: 'nakamura',
      startedDaysAgo: 2,
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
      },
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
      fields: { kind: 'business', why: 'A cover for a title that is already late' },
      events: [
        cameForward('seeker', 68, 'phone'),
        asked('provider', 66),
        agreed('provider', 65),
        introduced(64),
        inTouch(60),
        ended('provider', 'no-fit', 53, 'Ten days were too few'),
        ended('seeker', 'no-fit', 52),
      ],
    },
    {
      what: 'packaging-cost',
      seeker: 'kobayashi',
      provider: 'yamakawa',
      startedDaysAgo: 110,
      fields: { kind: 'business', why: '持ち帰り用の箱の費用を下げたい' },
      events: [
        asked('seeker', 109, 'in-person'),
        agreed('seeker', 109),
        asked('provider', 107),
        agreed('provider', 106),
        introduced(105),
        ended('provider', 'no-fit', 96, '価格だけの比較になった'),
        ended('seeker', 'no-fit', 95),
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
      ],
    },
    {
      what: 'second-shop',
      seeker: 'kobayashi',
      provider: 'watanabe',
      startedDaysAgo: 100,
      fields: { kind: 'business', why: '2号店の物件を探している' },
      events: [
        cameForward('seeker', 100, 'in-person'),
        asked('provider', 98),
        agreed('provider', 97),
        { daysAgo: 75, what: { kind: 'withdrawn' }, text: '連絡が遅れているうちに、別の物件に決まった' },
      ],
    },
    // Received, thanks due today.
    {
      what: 'to-me-translation',
      seeker: 'priya',
      provider: 'me',
      introducer: 'sarah',
      startedDaysAgo: 0,
      fields: {
        kind: 'business',
        why: say(
          '日本の出版社との打ち合わせに同席してほしい',
          'Wants somebody beside her when she meets Japanese publishers',
        ),
        expected: say('月内に一度、打ち合わせ', 'One meeting this month'),
      },
      events: [introduced(0)],
    },
    // Received, thanked, in touch: a report waits.
    {
      what: 'to-me-newcomers',
      seeker: 'yamakawa',
      provider: 'me',
      introducer: 'ito',
      startedDaysAgo: 12,
      fields: {
        kind: 'business',
        why: '海外からの問い合わせに答えられる人がほしい',
        expected: '月に数件の返信',
      },
      events: [
        introduced(12),
        { daysAgo: 12, how: 'mail', what: { kind: 'thanked' } },
        inTouch(6, '初回の打ち合わせ済み。見積りを出した'),
      ],
    },
    // Received, it worked, the introducer has not been told: overdue.
    {
      what: 'to-me-manuscript',
      seeker: 'tom',
      provider: 'me',
      introducer: 'greg',
      startedDaysAgo: 70,
      fields: { kind: 'business', why: 'A Japanese author to be written to, with tact' },
      events: [
        introduced(70),
        { daysAgo: 70, how: 'phone', what: { kind: 'thanked' } },
        inTouch(62),
        { daysAgo: 58, how: 'mail', what: { kind: 'reported', about: 'met' } },
        ended('provider', 'landed', 4),
        ended('seeker', 'landed', 1, 'The contract is signed'),
      ],
    },
    // Received as the one in need; closed with the report.
    {
      what: 'to-me-tax',
      seeker: 'me',
      provider: 'sasaki',
      introducer: 'ito',
      startedDaysAgo: 340,
      fields: { kind: 'business', why: '確定申告を頼める税理士を探していた' },
      events: [
        introduced(340),
        { daysAgo: 340, how: 'mail', what: { kind: 'thanked' } },
        inTouch(336),
        ended('seeker', 'landed', 290),
        ended('provider', 'landed', 290),
        { daysAgo: 288, how: 'in-person', what: { kind: 'reported', about: 'result' } },
      ],
    },
  ];
}
