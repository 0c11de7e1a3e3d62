import type { OneOfTwo } from '../domain/join.ts';
import type { WhySame } from '../identity/same-name.ts';
import { room } from './words.ts';

/** Words about one person who may stand in the notebook twice: joining, "perhaps", and what a page says of them. */

const whyEn: Record<WhySame, string> = {
  same: 'same name',
  variant: 'same name, other characters',
  order: 'same name, other order',
  reading: 'reads the same',
  romaji: 'sounds the same',
  middle: 'same but for a middle name',
  short: 'short for the same name',
};
const whyJa: Record<WhySame, string> = {
  same: '同じ名前',
  variant: '字体だけ違う名前',
  order: '姓名の順だけ違う名前',
  reading: '読みが同じ',
  romaji: 'ローマ字で同じ読み',
  middle: 'ミドルネームのほかは同じ',
  short: '略した名前が同じ',
};

const fieldEn: Record<OneOfTwo, string> = {
  name: 'Name',
  company: 'Company',
  role: 'Role',
  specialty: 'Specialty',
  metThroughId: 'Through whom',
  metOn: 'When you met',
  howWell: 'How well you know them',
  language: 'Language of letters',
  address: 'Addressed as',
  channel: 'Prefers',
  source: 'Where it comes from',
};
const fieldJa: Record<OneOfTwo, string> = {
  name: '名前',
  company: '会社',
  role: '役職',
  specialty: '専門分野',
  metThroughId: 'どなたを通じて',
  metOn: '知り合った時期',
  howWell: 'どのくらい知っているか',
  language: '文面の言語',
  address: '敬称',
  channel: '連絡手段',
  source: 'ご縁の元',
};

export const samePersonWords = room(
  {
    joinWith: 'Join with another person…',
    joinTitle: 'Join two people',
    whoElse: (name: string) => `Who is the same person as ${name}?`,
    whoElseHint: 'Nothing is changed before you press “Join”.',
    fields: fieldEn,
    choose: 'Which is right?',
    introductions: (count: number) => (count === 1 ? '1 introduction' : `${count} introductions`),
    notes: (count: number) => (count === 1 ? '1 fit note' : `${count} fit notes`),
    privateNotes: 'private notes',
    noAddress: 'no address or profile',
    since: (day: string) => `added ${day}`,
    staysWith:
      'Everything else of both is kept: introductions, notes, reminders, addresses. The other name still finds them. Can be undone.',
    join: 'Join',
    joined: (name: string) => `Joined: ${name}`,
    sameIntroduction:
      'Both stand in the same introduction, and nobody is introduced to themself. If it was recorded by mistake, delete it first.',
    openIntroduction: 'Open the introduction',
    otherNames: 'Other names',
    otherNamesHint: 'separated by commas; found by these too',
    alsoNamed: (names: string) => `also: ${names}`,

    twins: (one: string, other: string) =>
      one === other
        ? `${one} stands in your notebook twice, and is one person on this page.`
        : `${one} and ${other} are two people in your notebook, and one on this page.`,
    twinsJoin: 'Join…',
    notSame: 'Not the same',
    keptApart: 'Noted: not the same person',

    perhaps: (name: string) => `Perhaps ${name}`,
    why: whyEn,
    anotherAddress: 'another address or profile',
    itIsThem: 'It is them',
    somebodyElse: 'Add as somebody else',

    pageSays: 'The page says',
    takeOver: 'Take over',
    takenOver: (text: string) => `Taken over: ${text}`,
    alsoOnPage: 'Also on this page',
  },
  {
    joinWith: '別の登録とまとめる…',
    joinTitle: '同じ人としてまとめる',
    whoElse: (name: string) => `${name}と同じ人はどなたですか`,
    whoElseHint: '「まとめる」を押すまで、何も変わりません。',
    fields: fieldJa,
    choose: '正しいほうを選ぶ',
    introductions: (count: number) => `ご紹介 ${count}件`,
    notes: (count: number) => `紹介メモ ${count}件`,
    privateNotes: '非公開メモあり',
    noAddress: '連絡先なし',
    since: (day: string) => `${day}に追加`,
    staysWith:
      'ほかはすべて両方から引き継ぎます（ご紹介・メモ・リマインダー・連絡先）。もう一方の名前でも見つかります。元に戻せます。',
    join: 'まとめる',
    joined: (name: string) => `まとめました：${name}`,
    sameIntroduction:
      '二人とも同じご紹介に入っています。自分を自分に紹介することはできません。記録の間違いなら、先にそのご紹介を削除してください。',
    openIntroduction: 'そのご紹介を開く',
    otherNames: '別の名前',
    otherNamesHint: '旧姓など。「、」で区切る。この名前でも見つかります',
    alsoNamed: (names: string) => `別名：${names}`,

    twins: (one: string, other: string) =>
      one === other
        ? `${one}が紹介帳に二人います。このページでは一人です。`
        : `${one}と${other}は紹介帳では二人ですが、このページでは一人です。`,
    twinsJoin: 'まとめる…',
    notSame: '別の人',
    keptApart: '別の人として覚えました',

    perhaps: (name: string) => `もしかして：${name}`,
    why: whyJa,
    anotherAddress: '連絡先は別',
    itIsThem: 'この人です',
    somebodyElse: '別の人として追加',

    pageSays: 'このページでは',
    takeOver: '取り入れる',
    takenOver: (text: string) => `取り入れました：${text}`,
    alsoOnPage: 'このページの連絡先',
  },
);
