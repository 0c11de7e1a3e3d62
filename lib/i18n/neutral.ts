import type { FindingClass } from '../draft/neutral/finding.ts';
import type { ShapePart } from '../draft/neutral/shape.ts';
import { room } from './words.ts';

/** Words of the neutrality check: why something is pointed out, and what a letter should have. */
export const neutralWords = room(
  {
    why: {
      absolute: 'Nobody can know this of everybody and every time.',
      superlative: 'A rank without its ground. Say what you have seen, with a number or a date.',
      promise: 'A result nobody can promise for another.',
      praise: 'Praise without a ground. Say how you know: what you did together, and when.',
      urgency: 'Hurry makes a no harder.',
      pressure: 'It asks for a yes for your sake, not for theirs.',
      disparagement: 'It puts somebody down who is not there to answer.',
    } satisfies Record<FindingClass, string>,
    parts: {
      'why-now': 'Why this introduction, and why now',
      gains: 'What each of them gains',
      limits: 'Limits they should know of',
      'how-i-know': 'How you know them, and since when',
      interest: 'Your own interest, or that there is none',
      release: 'That they need not say yes because of you',
      'next-step': 'One next step',
      'easy-no': 'A no as easy as a yes',
      'who-writes-first': 'Who writes first',
      'no-contact-details': 'No addresses or numbers before both have agreed',
    } satisfies Record<ShapePart, string>,
  },
  {
    why: {
      absolute: 'いつも・誰にでも、とは言い切れません。',
      superlative: '根拠のない順位づけです。見聞きしたことを、数字や時期とともに書きましょう。',
      promise: '人に代わって結果は約束できません。',
      praise: '根拠のないほめ言葉です。いつ、何をご一緒したかを書きましょう。',
      urgency: '急がせると、断りにくくなります。',
      pressure: '相手のためでなく、こちらのために応じてもらう書き方です。',
      disparagement: 'その場にいない人を悪く言っています。',
    },
    parts: {
      'why-now': 'なぜ今、このご紹介なのか',
      gains: 'それぞれに何が得られるか',
      limits: '知っておいていただきたい条件',
      'how-i-know': 'どのような間柄で、いつからか',
      interest: 'ご自身の利害（ないこと）',
      release: '私からだからと応じる必要はないこと',
      'next-step': '次にすることを一つ',
      'easy-no': '断るのも同じくらい簡単なこと',
      'who-writes-first': 'どちらから先に連絡するか',
      'no-contact-details': '双方の了承前に連絡先を書かないこと',
    },
  },
);
