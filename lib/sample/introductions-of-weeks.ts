import type { Language } from '../domain/basics.ts';
import {
  agreed,
  asked,
  cameForward,
  ended,
  inTouch,
  introduced,
  type SampleEvent,
  type SampleIntroduction,
} from './sample-introduction.ts';

/**
 * What was given and received in the groups' weeks: some in this one, others over the year with weeks between them in
 * which there was none.
 */
export function introductionsOfWeeks(language: Language): readonly SampleIntroduction[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    // This week.
    {
      what: 'shop-numbers',
      seeker: 'ben',
      provider: 'daniel',
      startedDaysAgo: 3,
      circle: 'circle-harbour',
      fields: {
        kind: 'business',
        why: 'A client wants to know what he may charge before the shop is built',
        reach: 'inside',
        temperature: 4,
      },
      events: [cameForward('seeker', 3, 'phone'), asked('provider', 2), agreed('provider', 1), introduced(0)],
    },
    {
      what: 'office-cover',
      seeker: 'katagiri',
      provider: 'onishi',
      startedDaysAgo: 6,
      circle: 'circle-asa',
      fields: {
        kind: 'business',
        why: '事務所を移すので、賠償責任の保険を見直したい',
        reach: 'inside',
        temperature: 5,
      },
      events: [
        cameForward('seeker', 6, 'in-person'),
        asked('provider', 4),
        agreed('provider', 3),
        introduced(1),
      ],
    },
    {
      what: 'to-me-inn',
      seeker: 'tsuda',
      provider: 'me',
      introducer: 'katagiri',
      startedDaysAgo: 1,
      circle: 'circle-asa',
      fields: {
        kind: 'business',
        why: '海外からの予約メールに、失礼のない返事をしたい',
        expected: '返信のひな形を五つほど',
        reach: 'outside',
        temperature: 4,
      },
      events: [
        introduced(1),
        { daysAgo: 1, how: 'in-person', what: { kind: 'thanked' } },
        { daysAgo: 1, what: { kind: 'taken' } },
        inTouch(1),
      ],
    },
    // Closed this week.
    {
      what: 'shelves',
      seeker: 'furuya',
      provider: 'yamakawa',
      startedDaysAgo: 40,
      circle: 'circle-asa',
      fields: {
        kind: 'business',
        why: '福岡の事務所で使う梱包材を、一か所から取り寄せたい',
        reach: 'outside',
        temperature: 3,
        value: 240_000,
      },
      events: [
        cameForward('seeker', 40, 'mail'),
        asked('provider', 39, 'phone'),
        agreed('provider', 38),
        introduced(37),
        inTouch(30),
        ended('seeker', 'landed', 1, '初回の注文をいただいたとのこと'),
        ended('provider', 'landed', 0),
      ],
    },
    // What a card became.
    {
      what: 'site-insurance',
      seeker: 'takahashi',
      provider: 'onishi',
      startedDaysAgo: 18,
      circle: 'circle-asa',
      fields: {
        kind: 'business',
        why: '工事中の事故に備える保険を、お客様ごとに用意したい',
        reach: 'inside',
        temperature: 3,
      },
      events: [cameForward('seeker', 18, 'in-person'), agreed('provider', 17), introduced(16), inTouch(12)],
    },
    landed(
      'tea-boxes',
      'kobayashi',
      'onishi',
      58,
      '持ち帰りを始めるので、食品の賠償保険を',
      'circle-asa',
      60_000,
    ),
    landed(
      'catalogue-cover',
      'greg',
      'ruth',
      79,
      'Catalogues that cross a border on pallets',
      'circle-harbour',
    ),
    landed(
      'adviser-site',
      'sarah',
      'ben',
      122,
      'A site in two languages that she can change herself',
      'circle-harbour',
    ),
    landed('recruiting-film', 'ito', 'nakamura', 171, '顧問先の採用動画', 'circle-asa', 350_000),
    landed('rules-for-two', 'onishi', 'ito', 205, '事務の方を二人目に雇うところ', 'circle-asa'),
    landed('box-office', 'furuya', 'takahashi', 262, '移転先の内装を一緒に見てほしい', 'circle-asa'),
    landed('moving-day', 'ito', 'furuya', 300, '事務所の引っ越し', 'circle-asa', 180_000),
    received(
      'to-me-price-list',
      'ben',
      'ruth',
      24,
      'A price list for buyers in Osaka',
      'circle-harbour',
      600,
    ),
    received(
      'to-me-menu',
      'kobayashi',
      'yamakawa',
      96,
      say('英語のメニューを、季節ごとに', 'An English menu for each season'),
      'circle-asa',
      90_000,
    ),
    received('to-me-manual', 'furuya', 'onishi', 152, '引っ越しの手順書の英訳', 'circle-asa', 120_000),
    received('to-me-lecture', 'daniel', 'sarah', 183, 'Slides for a talk in Kyoto', 'circle-harbour'),
  ];
}

/** One the user made that came to something, told in as few lines as anybody would. */
function landed(
  what: string,
  seeker: string,
  provider: string,
  daysAgo: number,
  why: string,
  circle: string,
  value?: number,
): SampleIntroduction {
  const events: readonly SampleEvent[] = [
    cameForward('seeker', daysAgo + 3, 'in-person'),
    asked('provider', daysAgo + 2),
    agreed('provider', daysAgo + 1),
    introduced(daysAgo),
    ended('seeker', 'landed', daysAgo - 25),
    ended('provider', 'landed', daysAgo - 24),
  ];
  return {
    what,
    seeker,
    provider,
    startedDaysAgo: daysAgo + 3,
    circle,
    fields: { kind: 'business', why, reach: 'inside', ...(value !== undefined && { value }) },
    events,
  };
}

/** One the user was given, thanked for, and told the introducer of. */
function received(
  what: string,
  seeker: string,
  introducer: string,
  daysAgo: number,
  why: string,
  circle: string,
  value?: number,
): SampleIntroduction {
  return {
    what,
    seeker,
    provider: 'me',
    introducer,
    startedDaysAgo: daysAgo,
    circle,
    fields: { kind: 'business', why, reach: 'inside', temperature: 3, ...(value !== undefined && { value }) },
    events: [
      introduced(daysAgo),
      { daysAgo, how: 'mail', what: { kind: 'thanked' } },
      { daysAgo: daysAgo - 1, what: { kind: 'taken' } },
      inTouch(daysAgo - 2),
      ended('seeker', 'landed', daysAgo - 15),
      ended('provider', 'landed', daysAgo - 15),
      { daysAgo: daysAgo - 17, how: 'in-person', what: { kind: 'reported', about: 'result' } },
    ],
  };
}
