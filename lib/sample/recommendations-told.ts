import type { Language } from '../domain/basics.ts';
import type { Recommendation, RecommendationReply } from '../domain/recommendation.ts';

/** Places and events told. People are named without `sample-`; days count back from today. */
export interface SampleRecommendation {
  readonly what: string;
  readonly about?: string;
  readonly recipients: readonly string[];
  readonly toldDaysAgo: number;
  readonly replies: readonly (Pick<RecommendationReply, 'reply' | 'text'> & {
    readonly who: string;
    readonly daysAgo: number;
  })[];
  readonly fields: Omit<
    Recommendation,
    'id' | 'contactId' | 'recipientIds' | 'toldOn' | 'replies' | 'createdAt' | 'updatedAt'
  >;
}

/** A place to one, an event to many. */
export function recommendationsTold(language: Language): readonly SampleRecommendation[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    {
      what: 'recommendation-cafe',
      about: 'kobayashi',
      recipients: ['ito'],
      toldDaysAgo: 25,
      replies: [{ who: 'ito', reply: 'liked', daysAgo: 18, text: '打ち合わせに使わせていただいたとのこと' }],
      fields: {
        subject: 'place',
        what: '喫茶こもれび',
        why: 'お客様と静かに話せる場所を探していらしたので',
        limits: '席は12ほど。予約は受けていない',
        isBroadcast: false,
        how: 'in-person',
      },
    },
    {
      what: 'recommendation-book-evening',
      recipients: ['greg', 'priya', 'tom', 'daniel'],
      toldDaysAgo: 33,
      replies: [
        { who: 'priya', reply: 'liked', daysAgo: 31, text: 'Coming with two of her team' },
        { who: 'tom', reply: 'liked', daysAgo: 29 },
        { who: 'daniel', reply: 'not-for-them', daysAgo: 30 },
      ],
      fields: {
        subject: 'event',
        what: say('小さな出版社の夕べ', 'An evening for small presses'),
        url: 'https://evening.example.org/',
        why: say(
          '紙と造本の話ができる人が集まる',
          'People who talk about paper and binding, and nobody who sells',
        ),
        limits: say('英語のみ。30名まで', 'In English only, thirty seats'),
        ownInterest: say('通訳として私も呼ばれている', 'I am there as the interpreter, and paid for it'),
        isBroadcast: true,
        how: 'mail',
      },
    },
  ];
}
