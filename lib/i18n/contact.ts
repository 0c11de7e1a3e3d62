import type { Channel, Language } from '../domain/basics.ts';
import type { FitKind, FormOfAddress, HowWell, IdentityKind, Load, Source } from '../domain/contact.ts';
import type { RelationAge } from '../domain/relation-age.ts';
import { room } from './words.ts';

/** Words about one person: picking, adding, editing, their sheet. Names come as the language calls people. */

const fitEn: Record<FitKind, string> = {
  fits: 'Fits',
  'does-not-fit': 'Does not fit',
  limit: 'Limits',
  concern: 'Concerns',
  'looking-for': 'Looking for',
};
const fitJa: Record<FitKind, string> = {
  fits: '合う',
  'does-not-fit': '合わない',
  limit: '条件',
  concern: '懸念',
  'looking-for': '求めていること',
};
const howWellEn: Record<HowWell, string> = {
  'met-once': 'Met once',
  know: 'Know',
  'worked-with': 'Have worked with',
};
const howWellJa: Record<HowWell, string> = {
  'met-once': '一度お会いした',
  know: 'よく知っている',
  'worked-with': '一緒に仕事をした',
};
const addressEn: Record<FormOfAddress, string> = {
  sama: '様 (-sama)',
  san: 'さん (-san)',
  sensei: '先生 (-sensei)',
  'first-name': 'First name',
  mr: 'Mr',
  ms: 'Ms',
  dr: 'Dr',
};
const addressJa: Record<FormOfAddress, string> = {
  sama: '様',
  san: 'さん',
  sensei: '先生',
  'first-name': '下の名前',
  mr: 'Mr',
  ms: 'Ms',
  dr: 'Dr',
};
const channelEn: Record<Channel, string> = {
  mail: 'E-mail',
  chat: 'Chat',
  phone: 'Phone',
  'in-person': 'In person',
};
const channelJa: Record<Channel, string> = {
  mail: 'メール',
  chat: 'チャット',
  phone: '電話',
  'in-person': '対面',
};
const sourceEn: Record<Source, string> = {
  referral: 'Through a referral',
  'own-effort': 'My own effort',
  'came-back': 'Came back',
};
const sourceJa: Record<Source, string> = {
  referral: 'ご紹介',
  'own-effort': '自分から',
  'came-back': '再びのご縁',
};
const identityEn: Record<IdentityKind, string> = {
  email: 'E-mail',
  linkedin: 'LinkedIn',
  member: 'LinkedIn (member id)',
  lead: 'LinkedIn (Sales Navigator)',
  phone: 'Phone',
};
const identityJa: Record<IdentityKind, string> = {
  email: 'メール',
  linkedin: 'LinkedIn',
  member: 'LinkedIn（会員ID）',
  lead: 'LinkedIn（Sales Navigator）',
  phone: '電話',
};
const loadEn: Record<Load['now'], string> = { free: 'Has room', busy: 'Busy', full: 'Full' };
const loadJa: Record<Load['now'], string> = { free: '余裕あり', busy: '忙しい', full: '手いっぱい' };
const languageEn: Record<Language, string> = { ja: 'Japanese', en: 'English' };
const languageJa: Record<Language, string> = { ja: '日本語', en: '英語' };

const yearsEn = (count: number) => (count === 1 ? '1 year' : `${count} years`);

function milestoneEn({ years, inDays }: NonNullable<RelationAge['milestone']>): string {
  if (inDays === 0) return `${yearsEn(years)} today`;
  return `${yearsEn(years)} in ${inDays === 1 ? '1 day' : `${inDays} days`}`;
}

function milestoneJa({ years, inDays }: NonNullable<RelationAge['milestone']>): string {
  return inDays === 0 ? `今日で${years}年` : `あと${inDays}日で${years}年`;
}

export const contactWords = room(
  {
    me: 'me (myself)',
    pickPlaceholder: 'name, company…',
    pickHere: 'On this page',
    pickLately: 'Lately',
    pickNobody: 'Nobody here yet. Type a name to add one.',
    addTyped: (name: string) => `Add “${name}”`,
    added: (name: string) => `Added: ${name}`,
    change: (label: string, name: string) => `${label}: ${name}. Choose somebody else`,

    fit: fitEn,
    howWell: howWellEn,
    addressForm: addressEn,
    channel: channelEn,
    source: sourceEn,
    identityKind: identityEn,
    languages: languageEn,

    gone: 'This person is not in the notebook any more.',
    through: (name: string) => `through ${name}`,
    introducedBy: (name: string) => `introduced by ${name}`,
    met: (how: string) => `met: ${how}`,
    metOnDay: (day: string) => `met ${day}`,
    brought: 'Came through them',
    holdBack: 'Hold back',
    holdBackHint: 'Do not introduce for now. Private; never shown on a page or in a letter.',
    heldBack: (name: string) => `Held back: ${name}`,
    heldBackNoMore: (name: string) => `No longer held back: ${name}`,

    introduce: 'Introduce',
    introduceLong: (name: string) => `Introduce ${name} to somebody`,
    note: 'Note',
    remind: 'Remind me',

    fitTitle: 'What fits',
    noNotes: 'Nothing noted yet.',
    addNote: 'Add a note',
    limit: {
      days: (amount: string) => `${amount} days ahead`,
      money: (amount: string) => `from ${amount}`,
      'per-month': (amount: string) => `${amount} a month`,
    },
    noteKind: 'Kind',
    notePlaceholder: {
      fits: 'Suits them: kind of client, size, way of working…',
      'does-not-fit': 'Does not suit them…',
      limit: 'From when, how many, from what amount, where…',
      concern: 'What to keep in mind. For yourself alone.',
      'looking-for': 'Whom or what they are looking for…',
    } satisfies Record<FitKind, string>,
    noteText: 'Note',
    noteKeys: 'Enter saves, Shift+Enter a new line',
    noteSaved: 'Noted',
    editNote: 'Edit this note',
    deleteNote: 'Delete this note',

    introductionsTitle: 'Introductions',
    noIntroductions: 'None yet.',
    asIntroducer: 'Introduced by them',
    allIntroductions: (count: number) => `All ${count}`,

    historyTitle: 'History',
    openPage: 'Open the page it came from',
    struck: 'struck out',
    addedToNotebook: 'Added to the notebook',
    moreHistory: (count: number) => `${count} earlier`,

    restTitle: 'Addresses, tags, private notes',
    identitiesTitle: 'Addresses and profiles',
    noIdentities: 'None yet: pages cannot recognise this person.',
    addIdentity: 'Add an address or profile',
    identityPlaceholder: 'greg@example.org, linkedin.com/in/…',
    identityUnreadable: 'This is neither an e-mail address nor a LinkedIn profile.',
    identityAdded: (value: string) => `Added: ${value}`,
    removeIdentity: (value: string) => `Remove ${value}`,
    openProfile: (value: string) => `Open ${value} on LinkedIn`,
    copyAddress: (value: string) => `Copy ${value}`,
    belongsTo: (value: string, name: string) => `${value} already belongs to ${name}.`,
    tags: 'Tags',
    tagsHint: 'separated by commas',
    privateNotes: 'Private notes',
    deletePerson: 'Delete person',
    deleteWarning: (introductions: number) =>
      introductions === 0
        ? 'Goes with all notes and addresses. Can be undone.'
        : introductions === 1
          ? 'Goes with all notes, addresses and one introduction. Can be undone.'
          : `Goes with all notes, addresses and ${introductions} introductions. Can be undone.`,

    addTitle: 'Add a person',
    editTitle: 'Edit',
    name: 'Name',
    nameWrong: 'A name is needed.',
    split: 'Family and given name',
    family: 'family name',
    given: 'given name',
    splitLeft: 'Divide one step earlier',
    splitRight: 'Divide one step later',
    swap: 'Swap family and given name',
    splitGuessed: 'A guess. Alt+← Alt+→ moves the division.',
    splitHint: 'Alt+← Alt+→ moves the division.',
    reading: 'Reading',
    readingPlaceholder: 'Yamakawa Akihiro',
    company: 'Company',
    role: 'Role',
    specialty: 'Specialty',
    howMet: 'How you met',
    howMetPlaceholder: 'where, on what occasion',
    metOn: 'When',
    metThrough: 'Through whom',
    howWellTitle: 'How well you know them',
    languageTitle: 'Language of letters',
    addressFormTitle: 'Addressed as',
    channelTitle: 'Prefers',
    sourceTitle: 'Where it comes from',
    load: loadEn,
    loadTitle: 'How much they have on',
    loadOld: (said: string, months: number) => `${said}, as of ${months} months ago`,
    formerly: 'Formerly',
    postUntil: 'Until',
    addPost: 'Add a former post',
    removePost: (company: string) => (company === '' ? 'Remove this post' : `Remove ${company}`),
    relationAge: ({ years, workedYears, milestone }: RelationAge) =>
      [
        years >= 1 && `Known for ${yearsEn(years)}`,
        workedYears !== undefined && `first introduction worked ${yearsEn(workedYears)} ago`,
        milestone && milestoneEn(milestone),
      ]
        .filter(Boolean)
        .join('; '),
    writeDown: 'Request, recommendation, a no…',
    moreFields: 'More about them',
    discard: 'Discard',
    saveKeys: 'Ctrl+Enter saves',
    addToThem: 'Add this to them',
    openThem: 'Open',
    saved: (name: string) => `Saved: ${name}`,
  },
  {
    me: '自分',
    pickPlaceholder: '名前・会社など',
    pickHere: 'このページの人',
    pickLately: '最近の人',
    pickNobody: 'まだ誰もいません。名前を入力すると追加できます。',
    addTyped: (name: string) => `「${name}」を追加`,
    added: (name: string) => `追加しました：${name}`,
    change: (label: string, name: string) => `${label}：${name}（選び直す）`,

    fit: fitJa,
    howWell: howWellJa,
    addressForm: addressJa,
    channel: channelJa,
    source: sourceJa,
    identityKind: identityJa,
    languages: languageJa,

    gone: 'この人は紹介帳にいません。',
    through: (name: string) => `${name}を通じて`,
    introducedBy: (name: string) => `${name}のご紹介`,
    met: (how: string) => `きっかけ：${how}`,
    metOnDay: (day: string) => `${day}にお会いした`,
    brought: 'この人を通じて知り合った人',
    holdBack: '紹介は控える',
    holdBackHint: '今はご紹介しない人。自分だけの印で、ページにも文面にも出ません。',
    heldBack: (name: string) => `紹介を控えます：${name}`,
    heldBackNoMore: (name: string) => `控えるのをやめました：${name}`,

    introduce: '紹介する',
    introduceLong: (name: string) => `${name}をどなたかに紹介する`,
    note: 'メモ',
    remind: 'リマインダー',

    fitTitle: '紹介メモ',
    noNotes: 'まだメモはありません。',
    addNote: 'メモを追加',
    limit: {
      days: (amount: string) => `${amount}日の余裕`,
      money: (amount: string) => `${amount}から`,
      'per-month': (amount: string) => `月${amount}件`,
    },
    noteKind: '種類',
    notePlaceholder: {
      fits: '合う相手・規模・進め方など',
      'does-not-fit': '合わない相手・案件など',
      limit: '時期・件数・金額・地域など',
      concern: '気をつけたいこと（自分だけのメモ）',
      'looking-for': '探している人・もの',
    } satisfies Record<FitKind, string>,
    noteText: 'メモ',
    noteKeys: 'Enterで保存、Shift+Enterで改行',
    noteSaved: 'メモしました',
    editNote: 'このメモを編集',
    deleteNote: 'このメモを削除',

    introductionsTitle: 'ご紹介',
    noIntroductions: 'まだありません。',
    asIntroducer: 'この人からのご紹介',
    allIntroductions: (count: number) => `${count}件すべて`,

    historyTitle: '履歴',
    openPage: '元のページを開く',
    struck: '取り消し済み',
    addedToNotebook: '紹介帳に追加',
    moreHistory: (count: number) => `以前の${count}件`,

    restTitle: '連絡先・タグ・非公開メモ',
    identitiesTitle: 'メール・プロフィール',
    noIdentities: '未登録です。ページ上でこの人を見分けられません。',
    addIdentity: 'メール・プロフィールを追加',
    identityPlaceholder: 'yamakawa@example.co.jp、linkedin.com/in/…',
    identityUnreadable: 'メールアドレスかLinkedInのプロフィールを入力してください。',
    identityAdded: (value: string) => `追加しました：${value}`,
    removeIdentity: (value: string) => `${value}を外す`,
    openProfile: (value: string) => `LinkedInで開く：${value}`,
    copyAddress: (value: string) => `コピー：${value}`,
    belongsTo: (value: string, name: string) => `${value}は、${name}のものとして登録済みです。`,
    tags: 'タグ',
    tagsHint: '「、」で区切る',
    privateNotes: '非公開メモ',
    deletePerson: 'この人を削除',
    deleteWarning: (introductions: number) =>
      introductions === 0
        ? 'メモと連絡先も一緒に削除します。元に戻せます。'
        : `メモ・連絡先と、ご紹介${introductions}件も一緒に削除します。元に戻せます。`,

    addTitle: '人を追加',
    editTitle: '編集',
    name: '名前',
    nameWrong: '名前を入力してください。',
    split: '姓と名',
    family: '姓',
    given: '名',
    splitLeft: '区切りを左へ',
    splitRight: '区切りを右へ',
    swap: '姓と名を入れ替える',
    splitGuessed: '推定です。Alt+← → で区切りを動かせます。',
    splitHint: 'Alt+← → で区切りを動かせます。',
    reading: '読み',
    readingPlaceholder: 'やまかわ あきひろ',
    company: '会社',
    role: '役職',
    specialty: '専門分野',
    howMet: '知り合ったきっかけ',
    howMetPlaceholder: '場所・機会など',
    metOn: '時期',
    metThrough: 'どなたを通じて',
    howWellTitle: 'どのくらい知っているか',
    languageTitle: '文面の言語',
    addressFormTitle: '敬称',
    channelTitle: '連絡手段',
    sourceTitle: 'ご縁の元',
    load: loadJa,
    loadTitle: '今の忙しさ',
    loadOld: (said: string, months: number) => `${said}（${months}か月前）`,
    formerly: '以前の所属',
    postUntil: 'いつまで',
    addPost: '以前の所属を追加',
    removePost: (company: string) => (company === '' ? 'この所属を外す' : `${company}を外す`),
    relationAge: ({ years, workedYears, milestone }: RelationAge) =>
      [
        years >= 1 && `知り合って${years}年`,
        workedYears !== undefined && `最初のご紹介が実って${workedYears}年`,
        milestone && milestoneJa(milestone),
      ]
        .filter(Boolean)
        .join('、'),
    writeDown: '依頼・おすすめ・いきさつを書く',
    moreFields: 'くわしく',
    discard: '破棄',
    saveKeys: 'Ctrl+Enterで保存',
    addToThem: 'この人に連絡先を加える',
    openThem: '開く',
    saved: (name: string) => `保存しました：${name}`,
  },
);
