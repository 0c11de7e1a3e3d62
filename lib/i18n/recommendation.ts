import type { Rarity } from '../domain/broadcast.ts';
import type { RecommendationReply, RecommendationSubject } from '../domain/recommendation.ts';
import { room } from './words.ts';

/** Words about recommendations: something told to one or many, with nobody's consent to ask. */

const subjectsEn: Record<RecommendationSubject, string> = {
  place: 'Place',
  service: 'Service',
  event: 'Event',
  thing: 'Thing',
  person: 'Person',
};
const subjectsJa: Record<RecommendationSubject, string> = {
  place: '場所',
  service: 'サービス',
  event: '催し',
  thing: 'もの',
  person: '人',
};
const repliesEn: Record<RecommendationReply['reply'], string> = {
  liked: 'Liked it',
  'not-for-them': 'Not for them',
};
const repliesJa: Record<RecommendationReply['reply'], string> = {
  liked: '喜ばれた',
  'not-for-them': '合わなかった',
};

const ordinal = (count: number): string => {
  const tens = count % 100;
  const last = count % 10;
  if (tens < 11 || tens > 13) {
    if (last === 1) return `${count}st`;
    if (last === 2) return `${count}nd`;
    if (last === 3) return `${count}rd`;
  }
  return `${count}th`;
};

export const recommendationWords = room(
  {
    newTitle: 'New recommendation',
    newRecommendation: 'New recommendation',
    subject: 'What it is',
    subjects: subjectsEn,
    what: 'Its name',
    needWhat: 'A name is needed.',
    recipients: 'Told to',
    addRecipient: 'Add somebody',
    removeRecipient: (name: string) => `Take out ${name}`,
    why: 'What it is to them',
    broadcast: 'To many at once',
    broadcastHint: 'Rare, and counted. It need not name everybody it went to.',
    toldOn: 'Told on',
    toldOnHint: 'Empty while it is only planned.',
    more: 'Link, limits, own interest',
    url: 'Link',
    whose: 'Whose it is, if in the notebook',
    limits: 'Whom it is not for, what to know',
    ownInterest: 'Your own interest in it',
    ownInterestHint: 'Told along with it.',
    compensation: 'Compensation',
    compensationAnswer: 'Answer to it',
    how: 'How',
    added: 'Recommendation noted',
    saved: 'Recommendation saved',
    rarity: ({ monthsAgo, nthThisYear }: Rarity) => {
      const next = `this would be the ${ordinal(nthThisYear)} this year`;
      if (monthsAgo === undefined) return 'This would be the first to many.';
      if (monthsAgo === 0) return `The last to many was less than a month ago; ${next}.`;
      return `The last to many was ${monthsAgo === 1 ? 'a month' : `${monthsAgo} months`} ago; ${next}.`;
    },

    gone: 'This recommendation is not in the notebook any more.',
    planned: 'planned',
    told: (day: string) => `told ${day}`,
    toldToday: 'Told today',
    toldDone: 'Noted: told today',
    toMany: 'to many',
    toCount: (count: number) => (count === 1 ? 'to 1 person' : `to ${count} people`),
    openLink: 'Open the link',
    of: (name: string) => `by ${name}`,
    disclosed: 'Told along',
    reply: repliesEn,
    replySaved: (name: string, reply: string) => `${name}: ${reply}`,
    replyGone: 'Reply taken back',
    noRecipients: 'Nobody is named yet.',
    likedCount: (count: number) => `${count} liked it`,
    notForCount: (count: number) => `${count} not for them`,
    deleteThis: 'Delete recommendation',
    groupPlanned: 'Planned',
    groupTold: 'Told',
    empty:
      'A good place, a service, an event: what you tell people about stands here, with whom you told and how they liked it. Nobody has to agree first.',
    choose: 'Choose a recommendation from the list.',
    personTitle: 'Recommended',
    recommend: 'Recommend…',
    recommendLong: (name: string) => `Recommend something to ${name}`,
    theirs: 'theirs',
  },
  {
    newTitle: '新しいおすすめ',
    newRecommendation: '新しいおすすめ',
    subject: '種類',
    subjects: subjectsJa,
    what: '名前',
    needWhat: '名前を入力してください。',
    recipients: '知らせた相手',
    addRecipient: '相手を追加',
    removeRecipient: (name: string) => `${name}を外す`,
    why: 'その人にとっての良さ',
    broadcast: '多くの人に一度に知らせる',
    broadcastHint: 'まれなこととして数えます。全員を挙げなくてもかまいません。',
    toldOn: '知らせた日',
    toldOnHint: 'まだなら空のままで',
    more: 'リンク・注意点・自分の利害',
    url: 'リンク',
    whose: 'どなたのものか（紹介帳の人なら）',
    limits: '合わない人・知っておいてほしいこと',
    ownInterest: '自分の利害',
    ownInterestHint: '一緒に伝えます。',
    compensation: '謝礼',
    compensationAnswer: '謝礼への返事',
    how: '手段',
    added: 'おすすめを書きとめました',
    saved: 'おすすめを保存しました',
    rarity: ({ monthsAgo, nthThisYear }: Rarity) => {
      if (monthsAgo === undefined) return '多くの人に知らせるのは、これが初めてです。';
      const last = monthsAgo === 0 ? '1か月以内' : `${monthsAgo}か月前`;
      return `前回の告知は${last}。次は今年${nthThisYear}回目です。`;
    },

    gone: 'このおすすめは紹介帳にありません。',
    planned: '予定',
    told: (day: string) => `${day}に知らせた`,
    toldToday: '今日知らせた',
    toldDone: '今日知らせたことを記録しました',
    toMany: '多くの人へ',
    toCount: (count: number) => `${count}人へ`,
    openLink: 'リンクを開く',
    of: (name: string) => `${name}より`,
    disclosed: '一緒に伝えること',
    reply: repliesJa,
    replySaved: (name: string, reply: string) => `${name}：${reply}`,
    replyGone: '返事を取り消しました',
    noRecipients: 'まだ相手がいません。',
    likedCount: (count: number) => `${count}人に喜ばれた`,
    notForCount: (count: number) => `${count}人に合わなかった`,
    deleteThis: 'おすすめを削除',
    groupPlanned: '予定',
    groupTold: '知らせたもの',
    empty:
      '良い場所、サービス、催しなど、人に知らせたことをここに残します。だれに知らせ、喜ばれたかどうかが後からわかります。ご意向の確認はいりません。',
    choose: '左の一覧からおすすめを選んでください。',
    personTitle: 'おすすめしたもの',
    recommend: 'おすすめする',
    recommendLong: (name: string) => `${name}に何かをおすすめする`,
    theirs: 'この人のもの',
  },
);
