import type { Language } from '../domain/basics.ts';
import type { Request } from '../domain/request.ts';

/** Asks for introductions, in both directions. People are named without `sample-`; days count back from today. */
export interface SampleRequest {
  readonly what: string;
  readonly asker: string;
  readonly asked: string;
  readonly askedDaysAgo: number;
  /** Days from today. */
  readonly deadlineIn?: number;
  readonly decidedDaysAgo?: number;
  readonly pitch?: {
    readonly askedDaysAgo?: number;
    readonly receivedDaysAgo?: number;
    readonly text?: string;
  };
  readonly fields: Omit<
    Request,
    'id' | 'askerId' | 'askedId' | 'askedOn' | 'deadline' | 'decidedOn' | 'pitch' | 'createdAt' | 'updatedAt'
  >;
}

/** One that holds two introductions, one to be spread without a pitch, one that was paid for in vain, one of the user. */
export function requestsMade(language: Language): readonly SampleRequest[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    {
      what: 'request-second-shop',
      asker: 'kobayashi',
      asked: 'me',
      askedDaysAgo: 100,
      deadlineIn: 40,
      decidedDaysAgo: 99,
      pitch: {
        askedDaysAgo: 99,
        receivedDaysAgo: 96,
        text: '駅から少し歩いても来てくださる方のために、静かに長く座れる店をもう一軒つくりたい。',
      },
      fields: {
        wanted: '2号店の物件と、お店を知ってもらうための人',
        why: 'いまの店は席が足りず、お断りする日が続いている',
        kind: 'business',
        limits: { region: '東京', budget: 400_000 },
        decision: 'taken-on',
        reason: '一軒目の三年間を見てきたので',
      },
    },
    {
      what: 'request-seminar',
      asker: 'watanabe',
      asked: 'me',
      askedDaysAgo: 4,
      fields: {
        wanted: '店舗物件セミナーを、知り合いの方に広くお知らせしてほしい',
        kind: 'information',
        isBroadcast: true,
        limits: {},
        decision: 'open',
      },
    },
    {
      what: 'request-warehouse',
      asker: 'hannah',
      asked: 'me',
      askedDaysAgo: 85,
      decidedDaysAgo: 80,
      fields: {
        wanted: say('横浜近くの、食品の冷蔵倉庫', 'A cold store for food near Yokohama'),
        why: say('船が着いてから店に並ぶまで、預ける所がない', 'Nowhere to keep goods between ship and shop'),
        kind: 'business',
        limits: { withinDays: 30 },
        compensation: {
          what: say('最初のご契約の5パーセント', '5 % of the first contract'),
          answer: 'refused',
        },
        decision: 'nobody-fits',
        reason: say('食品を扱う倉庫の方をまだ存じ上げない', 'I do not know anybody yet who stores food'),
        reaction: say('正直に言ってくれてよかったとのこと', 'Glad to have been told plainly'),
      },
    },
    {
      what: 'request-rights',
      asker: 'me',
      asked: 'sarah',
      askedDaysAgo: 8,
      fields: {
        wanted: say(
          '海外の版権を扱う方で、日本の絵本に関心のある方',
          'Somebody who sells translation rights and cares for Japanese picture books',
        ),
        why: say(
          '絵本作家の方から、海外で出す道を相談されている',
          'A picture-book author asked me how her books could travel',
        ),
        kind: 'information',
        limits: {},
        decision: 'open',
      },
    },
  ];
}
