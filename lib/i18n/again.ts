import type { DayDate, Language } from '../domain/basics.ts';
import type { DealingKind } from '../domain/dealing.ts';
import type { RefusalReason } from '../domain/introduction.ts';
import { room } from './words.ts';

/** Words about what was between the user and somebody, and about asking again. */

const kindsEn: Record<DealingKind, string> = {
  refused: 'Said no',
  left: 'Left as a client',
  'lost-bid': 'Lost bid',
  'has-supplier': 'Already has someone',
  trouble: 'Trouble',
  repaired: 'Repaired',
  angry: 'Angry at a no',
  'came-back': 'Came back',
  question: 'What pleases, what hurts',
  volume: 'Volume of a year',
};
const kindsJa: Record<DealingKind, string> = {
  refused: '見送られた',
  left: '取引が終わった',
  'lost-bid': '選ばれなかった',
  'has-supplier': 'すでに頼んでいる先がある',
  trouble: 'トラブル',
  repaired: '解決した',
  angry: 'お断りして怒らせた',
  'came-back': '戻ってこられた',
  question: '良い点・困りごとを聞いた',
  volume: '年間の取引額',
};
const reasonsEn: Record<RefusalReason, string> = {
  'no-need': 'no need',
  timing: 'timing',
  price: 'price',
  'has-supplier': 'has someone',
  scope: 'not our field',
  trust: 'trust',
  other: 'other',
};
const reasonsJa: Record<RefusalReason, string> = {
  'no-need': '必要がない',
  timing: '時期',
  price: '費用',
  'has-supplier': '他に頼んでいる',
  scope: '内容が合わない',
  trust: '不安',
  other: 'その他',
};

export const againWords = room(
  {
    title: 'What was between us',
    none: 'Nothing noted yet.',
    add: 'Note something',
    addLong: 'A no, an end, trouble…',
    kind: 'What it was',
    kinds: kindsEn,
    on: 'When',
    year: 'Year',
    reason: 'Why',
    reasons: reasonsEn,
    supplier: 'Who does it for them now',
    supplierHint: 'Good news: they know the need. They may look around one day.',
    text: 'In words',
    pleases: 'What pleases',
    hurts: 'What hurts',
    amount: 'Amount',
    wrongAmount: 'A number is needed here.',
    needDay: 'A date is needed.',
    until: {
      again: 'Ask again from',
      cools: 'Leave it alone until',
    },
    untilHint: {
      again: 'Empty: it comes up after half a year.',
      cools: 'Empty: half a year. Not a blacklist: nobody is struck off.',
      repaired: 'Empty: two months from the repair.',
      question: 'Empty: in a year.',
    },
    added: 'Noted',
    editThis: 'Edit this line',
    deleteThis: 'Delete this line',
    nowWith: (supplier: string) => `now with ${supplier}`,
    untilDay: (day: string) => `not before ${day}`,
    closedDay: (day: string) => `closed ${day}`,
    toNeed: 'Find who can help',
    hurtsLine: (text: string) => `Hurts: ${text}`,
    openPage: 'Open the page it came from',

    between: ' ',
    /** One line on how it stands; `what` begins it, `why` is in lower case. */
    line: (what: string, when: string, why: string | undefined) =>
      `${what} in ${when}${why === undefined ? '' : `: ${why}`}.`,
    introductionLine: (names: string) => `Not now: ${names}.`,
    askFrom: (day: string) => `Ask again from ${day}.`,
    coolsUntil: (day: string) => `Left to cool off until ${day}.`,
    hasCooled: 'It has had time to cool off.',
    mayAsk: (day: string) => `To be asked again since ${day}.`,
    longAgo: 'Nobody has asked since.',
    ofCompany: (company: string) => `${company}: `,

    askedToday: 'Asked today',
    askedDone: (name: string) => `Asked again: ${name}`,
    cameBack: 'Came back',
    cameBackDone: (name: string) => `Came back: ${name}`,
    later: 'Later',
    laterIn: { 3: 'In 3 months', 6: 'In half a year', 12: 'In a year' } as Readonly<Record<number, string>>,
    laterDone: (day: string) => `Put off until ${day}`,
    letBe: 'Let it be',
    letBeDone: (name: string) => `Off the list: ${name}`,
    forName: (act: string, name: string) => `${act}: ${name}`,

    ready: 'Time to ask again',
    longAgoGroup: 'No date, and long ago',
    waiting: (count: number) => `Later ${count}`,
    filter: 'Show',
    all: 'Everybody',
    allRefused: 'All who said no',
    because: (reason: string) => `Because of: ${reason}`,
    notNowFilter: 'Introductions: not now',
    nobody: 'Nobody here for this choice.',
    empty:
      'A no means “not now”. When somebody says no, leaves, or already has someone, note it on their page with the reason. They come up here when it is time to ask how they are today.',
    choose: 'Choose somebody, and what was between you stands here.',

    newsTitle: 'What is new with us',
    newsHint: 'The reason to write again to somebody who said no.',
    newsPlaceholder: 'a new service, a lower price, a second office…',
    newsAdd: 'Add',
    newsSaved: 'Noted what is new',
    newsDelete: (text: string) => `Delete: ${text}`,
    newSince: (text: string) => `New since: ${text}`,

    relation: {
      strained: 'strained',
      trouble: 'trouble',
      cooling: 'cooling off',
      repaired: 'repaired',
    } as Readonly<Record<string, string>>,
    relationLine: (name: string, state: string, until: string | undefined) =>
      `With ${name}: ${state}${until === undefined ? '' : ` until ${until}`}`,
  },
  {
    title: 'いきさつ',
    none: 'まだありません。',
    add: 'いきさつを追加',
    addLong: '見送り・終了・トラブルなど',
    kind: '出来事',
    kinds: kindsJa,
    on: '日付',
    year: '年',
    reason: '理由',
    reasons: reasonsJa,
    supplier: '今の依頼先',
    supplierHint: '必要としてくださっている証です。いつか見直しの時が来ます。',
    text: 'メモ',
    pleases: '良い点',
    hurts: '困りごと',
    amount: '金額',
    wrongAmount: '数字で入力してください。',
    needDay: '日付を入力してください。',
    until: {
      again: 'また声をかける日',
      cools: '時間を置く期限',
    },
    untilHint: {
      again: '空なら半年後に一覧に出ます。',
      cools: '空なら半年。縁を切るための印ではありません。',
      repaired: '空なら解決から2か月後',
      question: '空なら1年後',
    },
    added: '書きとめました',
    editThis: 'この行を編集',
    deleteThis: 'この行を削除',
    nowWith: (supplier: string) => `今は${supplier}に依頼`,
    untilDay: (day: string) => `${day}まで待つ`,
    closedDay: (day: string) => `${day}に区切り`,
    toNeed: '力になれる人を探す',
    hurtsLine: (text: string) => `困りごと：${text}`,
    openPage: '元のページを開く',

    between: '',
    line: (what: string, when: string, why: string | undefined) =>
      `${when}：${what}${why === undefined ? '' : `（${why}）`}。`,
    introductionLine: (names: string) => `時期を改めて：${names}。`,
    askFrom: (day: string) => `${day}からまた声をかける。`,
    coolsUntil: (day: string) => `${day}まで時間を置く。`,
    hasCooled: '時間を置きました。',
    mayAsk: (day: string) => `${day}から声をかけられます。`,
    longAgo: 'その後は声をかけていません。',
    ofCompany: (company: string) => `${company}：`,

    askedToday: '今日声をかけた',
    askedDone: (name: string) => `また声をかけました：${name}`,
    cameBack: '戻られた',
    cameBackDone: (name: string) => `戻ってこられました：${name}`,
    later: 'あとで',
    laterIn: { 3: '3か月後', 6: '半年後', 12: '1年後' } as Readonly<Record<number, string>>,
    laterDone: (day: string) => `${day}まで延期しました`,
    letBe: 'そっとしておく',
    letBeDone: (name: string) => `一覧から外しました：${name}`,
    forName: (act: string, name: string) => `${act}：${name}`,

    ready: '声をかける時期',
    longAgoGroup: '日付なし・しばらく経った人',
    waiting: (count: number) => `もう少し先 ${count}件`,
    filter: '表示',
    all: 'すべて',
    allRefused: '見送られたすべて',
    because: (reason: string) => `理由：${reason}`,
    notNowFilter: 'ご紹介：時期を改めて',
    nobody: 'この条件の人はいません。',
    empty:
      '見送りは「今ではない」という意味です。断られたとき、離れられたとき、すでに頼んでいる先があるとき、その人のページに理由を書きとめておくと、また声をかける時期にここに出ます。',
    choose: '人や会社を選ぶと、これまでのいきさつがここに出ます。',

    newsTitle: 'こちらの新しいこと',
    newsHint: '一度見送られた方に、また連絡するきっかけになります。',
    newsPlaceholder: '新しいサービス、価格の見直し、新しい拠点など',
    newsAdd: '追加',
    newsSaved: '新しいことを書きとめました',
    newsDelete: (text: string) => `削除：${text}`,
    newSince: (text: string) => `その後の新しいこと：${text}`,

    relation: {
      strained: 'ぎくしゃくしている',
      trouble: 'トラブル中',
      cooling: '時間を置いている',
      repaired: '解決した',
    } as Readonly<Record<string, string>>,
    relationLine: (name: string, state: string, until: string | undefined) =>
      `${name}との間：${state}${until === undefined ? '' : `（${until}まで）`}`,
  },
);

/** A month as people speak of what was long ago: `2024年3月` / `March 2024`; in a column `Mar 2024`. */
export function monthWords(day: DayDate, language: Language, month: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    month,
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}
