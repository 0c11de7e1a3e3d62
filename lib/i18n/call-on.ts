import type { Language } from '../domain/basics.ts';
import { room } from './words.ts';

/** Words about people to call on: once large, reviewing suppliers, not asked for long, taken over from a colleague. */

/** So long ago, in whole years from two on, else in months. */
function agoEn(months: number): string {
  if (months >= 24) return `${Math.floor(months / 12)} years`;
  if (months <= 1) return 'a month';
  return months === 12 ? 'a year' : `${months} months`;
}

function agoJa(months: number): string {
  if (months >= 24) return `${Math.floor(months / 12)}年`;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 && `${years}年`, (rest > 0 || years === 0) && `${Math.max(rest, 1)}か月`]
    .filter(Boolean)
    .join('');
}

export const callOnWords = room(
  {
    groups: {
      inherited: 'Taken over, to be greeted',
      review: 'They review their suppliers',
      quiet: 'Once large, now quiet',
      unasked: 'Not asked for long',
    },
    quiet: (year: number, amount: string, months: number) =>
      `Last in ${year}, about ${amount} that year. Quiet for ${agoEn(months)}.`,
    quietMost: (year: number, most: number, amount: string, months: number) =>
      `Last in ${year}; ${most} came to about ${amount}. Quiet for ${agoEn(months)}.`,
    review: {
      'this-month': (month: string) => `They review in ${month}: this month.`,
      'next-month': (month: string) => `They review in ${month}: next month.`,
    },
    lastTime: (when: string) => `Last in touch ${when}.`,
    unasked: (when: string, months: number) => `Last in touch ${when}, ${agoEn(months)} ago.`,
    unaskedAdded: (when: string) => `In the notebook since ${when}, and nothing noted since.`,
    inherited: (from: string, when: string | undefined) =>
      `From ${from}${when === undefined ? '' : `, ${when}`}. Not greeted yet.`,
    between: ' ',

    greeted: 'Greeted',
    greetedDone: (name: string) => `Greeted: ${name}`,
    done: 'Done',
    reviewDone: (name: string) => `Done for this review: ${name}`,
    called: 'Called on',
    calledDone: (name: string, day: string) => `Called on: ${name}. Off the list until ${day}.`,
    address: 'Copy address',
    later: 'Not now',
    laterIn: { 1: 'In a month', 3: 'In 3 months', 6: 'In half a year' } as Readonly<Record<number, string>>,
    laterDone: (name: string, day: string) => `Not now: ${name}. Comes up again ${day}.`,
    noMore: 'No more',
    noMoreDone: (name: string) => `Off this list: ${name}`,
    forName: (act: string, name: string) => `${act}: ${name}`,

    after: 'Not asked for',
    months: { 3: '3 months', 6: '6 months', 12: 'a year', 24: '2 years' } as Readonly<Record<number, string>>,
    choose: 'Choose somebody from the list.',
    empty: 'Nobody to call on now. Whoever is worth a call comes up here by itself, once this is noted:',
    fills: [
      'How well you know somebody (on their page, under Edit): whoever you know and have not asked for long.',
      'What a year came to (“Volume of a year” under “What was between us”): whoever was once large and is quiet now.',
      'The months in which somebody reviews their suppliers (under Edit): that month and the month before.',
      'From which colleague you took somebody over (under Edit): until you have greeted them.',
    ],

    monthsTitle: 'Reviews suppliers in',
    month: (month: number) => monthName(month, 'en', 'short'),
    monthLong: (month: number) => monthName(month, 'en', 'long'),
    subSpecialty: 'Sub-specialty',
    subSpecialtyPlaceholder: 'what sets them apart',
    reach: 'How best to reach them',
    reachPlaceholder: 'mornings by phone; never on the 25th',
    saying: 'What to say when introducing them',
    sayingPlaceholder: 'in words they could read themselves',
    asClient: 'As a client; taken over from a colleague',
    inheritedFrom: 'Taken over from',
    inheritedOn: 'Since',
    inheritedLine: (from: string, greeted: string | undefined) =>
      greeted === undefined ? `${from}. Not greeted yet.` : `${from}. Greeted ${greeted}.`,
  },
  {
    groups: {
      inherited: '引き継いだ人へのご挨拶',
      review: '取引先の見直しの時期',
      quiet: '以前は大きなお取引、今はご無沙汰',
      unasked: 'しばらく声をかけていない人',
    },
    quiet: (year: number, amount: string, months: number) =>
      `最後の取引は${year}年・年${amount}ほど・${agoJa(months)}のご無沙汰`,
    quietMost: (year: number, most: number, amount: string, months: number) =>
      `最後の取引は${year}年・多い年（${most}年）で${amount}ほど・${agoJa(months)}のご無沙汰`,
    review: {
      'this-month': (month: string) => `今月（${month}）が見直しの時期`,
      'next-month': (month: string) => `来月（${month}）が見直しの時期`,
    },
    lastTime: (when: string) => `前回は${when}`,
    unasked: (when: string, months: number) => `前回は${when}・${agoJa(months)}のご無沙汰`,
    unaskedAdded: (when: string) => `${when}に追加・その後の記録なし`,
    inherited: (from: string, when: string | undefined) =>
      `${from}から引き継ぎ${when === undefined ? '' : `（${when}）`}・ご挨拶はまだ`,
    between: '・',

    greeted: 'ご挨拶した',
    greetedDone: (name: string) => `ご挨拶しました：${name}`,
    done: '済み',
    reviewDone: (name: string) => `今回の見直しは済み：${name}`,
    called: '声をかけた',
    calledDone: (name: string, day: string) => `声をかけました：${name}（${day}まで一覧に出ません）`,
    address: 'アドレスをコピー',
    later: '今はしない',
    laterIn: { 1: '1か月後', 3: '3か月後', 6: '半年後' },
    laterDone: (name: string, day: string) => `${day}にまた出ます：${name}`,
    noMore: 'もう出さない',
    noMoreDone: (name: string) => `この一覧から外しました：${name}`,
    forName: (act: string, name: string) => `${act}：${name}`,

    after: '声をかけていない期間',
    months: { 3: '3か月', 6: '6か月', 12: '1年', 24: '2年' },
    choose: '左の一覧から選んでください。',
    empty: '今、声をかける人はいません。次のことを書いておくと、ここに自然に並びます。',
    fills: [
      'どのくらい知っているか（人の「編集」）：よく知っていて、しばらく声をかけていない人',
      '「年間の取引額」（人や会社の「いきさつ」）：以前は大きく、今はご無沙汰の先',
      '取引先を見直す月（人の「編集」）：その月と前の月に',
      '誰から引き継いだか（人の「編集」）：ご挨拶するまで',
    ],

    monthsTitle: '取引先を見直す月',
    month: (month: number) => monthName(month, 'ja', 'short'),
    monthLong: (month: number) => monthName(month, 'ja', 'long'),
    subSpecialty: '得意分野',
    subSpecialtyPlaceholder: '同業の中での強みなど',
    reach: '連絡のとり方',
    reachPlaceholder: '午前中のお電話が確実、25日は避けるなど',
    saying: '紹介するときの言葉',
    sayingPlaceholder: 'ご本人が読んでも差し支えない言葉で',
    asClient: '取引先として・引き継ぎ',
    inheritedFrom: '引き継ぎ元',
    inheritedOn: '引き継いだ日',
    inheritedLine: (from: string, greeted: string | undefined) =>
      greeted === undefined ? `${from}（ご挨拶はまだ）` : `${from}（${greeted}にご挨拶）`,
  },
);

function monthName(month: number, language: Language, length: 'short' | 'long'): string {
  const day = new Date(Date.UTC(2001, month - 1, 15));
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' }).format(day);
}
