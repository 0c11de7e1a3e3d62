import { room } from './words.ts';

/** The words of the look before something is sent: the four rules, what is missing for them, what to think of. */
export const beforeSendingWords = room(
  {
    title: 'Before sending',
    allWell: 'Before sending: nothing is missing',
    open: (lacks: number, warnings: number) =>
      `Before sending: ${[
        lacks > 0 ? (lacks === 1 ? '1 thing is missing' : `${lacks} things are missing`) : '',
        warnings > 0 ? (warnings === 1 ? '1 to think of' : `${warnings} to think of`) : '',
      ]
        .filter(Boolean)
        .join(', ')}`,
    rules: {
      result: 'A good result',
      both: 'For both',
      support: 'Followed through',
      neutral: 'Neutral',
    },
    fine: 'fine',
    lacks: {
      why: 'Why it is needed is not written yet.',
      gains: (who: string) => `What ${who} gains is not written yet.`,
      support: 'How closely you follow it is still open.',
      steps: 'You come along, but no step is noted yet.',
      'own-interest': (who: string) => `${who} has not been told of your own interest.`,
      compensation: (who: string) => `${who} has not been told of the compensation.`,
    },
    toldThem: 'I told them',
    toldNamed: (who: string) => `I told ${who}`,
    fill: 'Put in',
    warns: {
      metOnce: (who: string) => `You have met ${who} only once.`,
      careful: (who: string) => `Hold back with ${who} for now, you noted.`,
      noFit: (when: string, reason: string) => `No fit in ${when}${reason === '' ? '' : `: ${reason}`}.`,
      noFitOf: (who: string, when: string, reason: string) =>
        `${who}: no fit more than once${reason === '' ? '' : `, for ${reason}`}; last in ${when}.`,
      lesson: (lesson: string) => ` Lesson: ${lesson}`,
      askedOften: (who: string, count: number, worked: number, last: string) =>
        `${who} was asked ${count} times in 60 days; ${worked === 0 ? 'none worked' : `${worked} worked`}; the last ${last}.`,
      introducedBefore: (day: string) => `Introduced before, on ${day}: ask both anew.`,
      trouble: (who: string, day: string) => `There was trouble with ${who} on ${day}.`,
      cooling: (who: string, day: string) => `Trouble with ${who}, cooling off until ${day}.`,
    },
    openEarlier: 'Open',
  },
  {
    title: 'お送りする前に',
    allWell: 'お送りする前に：抜けはありません',
    open: (lacks: number, warnings: number) =>
      `お送りする前に：${[
        lacks > 0 ? `まだのこと ${lacks}件` : '',
        warnings > 0 ? `考えておきたいこと ${warnings}件` : '',
      ]
        .filter(Boolean)
        .join('、')}`,
    rules: {
      result: '良い結果になる',
      both: '双方に良い',
      support: '紹介後も見守る',
      neutral: '中立である',
    },
    fine: '大丈夫',
    lacks: {
      why: 'なぜ必要かが、まだ書かれていません。',
      gains: (who: string) => `${who}にとって良いことが、まだ書かれていません。`,
      support: '紹介後のフォローが、まだ決まっていません。',
      steps: '同席の予定ですが、まだ何をするか書かれていません。',
      'own-interest': (who: string) => `${who}に、自分の利害をまだ伝えていません。`,
      compensation: (who: string) => `${who}に、謝礼のことをまだ伝えていません。`,
    },
    toldThem: 'お伝えした',
    toldNamed: (who: string) => `${who}にお伝えした`,
    fill: '書き足す',
    warns: {
      metOnce: (who: string) => `${who}とは、一度お会いしただけです。`,
      careful: (who: string) => `${who}は「紹介は控える」としています。`,
      noFit: (when: string, reason: string) =>
        `${when}にご縁なし${reason === '' ? '' : `（${reason}）`}でした。`,
      noFitOf: (who: string, when: string, reason: string) =>
        `${who}は、${reason === '' ? '' : `${reason}で`}ご縁なしが重なっています（最近は${when}）。`,
      lesson: (lesson: string) => `わかったこと：${lesson}`,
      askedOften: (who: string, count: number, worked: number, last: string) =>
        `${who}には60日で${count}件お願いしています（実った ${worked}件、最後は${last}）。`,
      introducedBefore: (day: string) => `${day}に一度ご紹介しています。お二人に改めて伺いましょう。`,
      trouble: (who: string, day: string) => `${who}とは、${day}にトラブルがありました。`,
      cooling: (who: string, day: string) => `${who}とはトラブルのあと、${day}まで時間を置いています。`,
    },
    openEarlier: '開く',
  },
);
