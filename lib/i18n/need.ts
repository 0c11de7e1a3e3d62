import type { HowWell } from '../domain/contact.ts';
import type { MismatchReason } from '../domain/introduction.ts';
import type { FitGrade } from '../fit/fit.ts';
import { room } from './words.ts';

const gradeEn: Record<FitGrade, string> = {
  'fits-well': 'Fits well',
  close: 'Close',
  'not-theirs': 'Not theirs',
  'nothing-noted': 'Nothing noted',
};
const gradeJa: Record<FitGrade, string> = {
  'fits-well': 'ぴったり',
  close: '近い',
  'not-theirs': '対象外',
  'nothing-noted': 'メモなし',
};
const knownEn: Record<HowWell, string> = {
  'met-once': 'Met once',
  know: 'You know them',
  'worked-with': 'You have worked with them',
};
const knownJa: Record<HowWell, string> = {
  'met-once': '一度お会いした',
  know: 'よく知っている',
  'worked-with': '一緒に仕事をした',
};
const mismatchEn: Record<MismatchReason, string> = {
  price: 'the price',
  time: 'the time it takes',
  scope: 'the scope',
  region: 'the region',
  chemistry: 'the two did not get on',
  'no-contact': 'they never got in touch',
  other: 'other reasons',
};
const mismatchJa: Record<MismatchReason, string> = {
  price: '金額',
  time: '時期・納期',
  scope: '内容・範囲',
  region: '地域',
  chemistry: '相性',
  'no-contact': '連絡がつかず',
  other: 'そのほか',
};

/** How long so many days are, as people say it: a month, two weeks, 10 days. */
function spanEn(days: number): string {
  if (days === 1) return 'a day';
  if (days % 365 === 0) return days === 365 ? 'a year' : `${days / 365} years`;
  if (days % 30 === 0) return days === 30 ? 'a month' : `${days / 30} months`;
  if (days % 7 === 0) return days === 7 ? 'a week' : `${days / 7} weeks`;
  return `${days} days`;
}

function spanJa(days: number): string {
  if (days % 365 === 0) return `${days / 365}年`;
  if (days % 30 === 0) return `${days / 30}か月`;
  if (days % 7 === 0) return `${days / 7}週間`;
  return `${days}日`;
}

/** Words of who fits a need: the need itself, the candidates with what speaks for and against them, the pool. */
export const needWords = room(
  {
    title: 'Who fits?',
    text: 'What is needed',
    placeholder: 'A tax accountant for an inheritance, within a month…',
    whose: 'Whose need it is',
    person: 'Person',
    nobodyYet: 'nobody chosen',
    whoseWrong: 'Whose need is it? Choose the person first.',
    isNew: 'not in the notebook yet',
    notYetHere: 'not in the notebook yet, added when you ask',
    clearSeeker: (name: string) => `${name}: choose somebody else`,
    asked: 'How it came up',
    askedBy: { them: 'They asked me', me: 'My own idea' },
    askedHint: {
      them: 'Asking is consent: only the other side is asked.',
      me: 'They are asked first: the need is theirs to tell.',
    },
    limits: 'Limits',
    noLimits: 'nothing said',
    withinDays: 'Within days',
    byDay: 'Or by',
    budget: 'Budget',
    region: 'Region',
    perMonth: 'A month',
    numberWrong: 'Please write this as a number.',
    limit: {
      within: (days: number) => `within ${spanEn(days)}`,
      budget: (amount: string) => `up to ${amount}`,
      perMonth: (amount: string) => `${amount} a month`,
    },
    understood: 'Understood',
    understoodNothing: 'no trade recognised',
    searched: (words: string) => `looked for: ${words}`,
    calledFor: (said: string) => `By “${said}”.`,
    notMeant: (trade: string) => `${trade} is not meant`,
    notTrade: 'Not meant',
    meantAfterAll: (trade: string) => `${trade} is meant after all`,
    candidates: 'Who fits',
    count: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    more: (count: number) => (count === 1 ? '1 more' : `${count} more`),
    empty: 'Write what is needed, and see who fits.',
    reading: 'Going through your people…',
    grade: gradeEn,
    for: 'Speaks for it',
    against: 'Speaks against it',
    reason: {
      trade: {
        specialty: (trade: string, said: string) => `${trade}: their specialty is ${said}`,
        role: (trade: string, said: string) => `${trade}: their role is ${said}`,
        tag: (trade: string, said: string) => `${trade}: tagged ${said}`,
        company: (trade: string, said: string) => `${trade}: they are at ${said}`,
      },
      specialty: (said: string) => `Their specialty: ${said}`,
      note: {
        fits: (text: string) => `Suits them: ${text}`,
        'does-not-fit': (text: string) => `Does not suit them: ${text}`,
        limit: (text: string) => `Their limit: ${text}`,
        concern: (text: string) => `Keep in mind: ${text}`,
        'looking-for': (text: string) => `They look for: ${text}`,
      },
      askedFor: (text: string, day: string) => `Asked for this on ${day}: ${text}`,
      worked: (why: string, day: string) =>
        why === '' ? `An introduction like it worked (${day})` : `It worked before: ${why} (${day})`,
      free: (day: string) => `Has time now, as of ${day}`,
    },
    conflict: {
      days: (needs: number, has: number) =>
        `It is needed in ${spanEn(needs)}; their lead time is ${spanEn(has)}`,
      money: (needs: string, has: string) => `The budget is ${needs}; they start at ${has}`,
      'per-month': (needs: string, has: string) => `${needs} a month are needed; they take ${has}`,
      region: (needs: string, has: string) => `It is needed in ${needs}; they work in ${has}`,
      mismatch: (day: string, reason: string) =>
        `Something like it came to nothing on ${day}${reason === '' ? '' : `: ${reason}`}`,
      mismatchReason: mismatchEn,
      lesson: (text: string) => `Next time: ${text}`,
      language: { ja: 'Is written to in Japanese', en: 'Is written to in English' },
      metOnce: 'You met them only once',
      careful: 'Hold back: do not introduce for now',
      busy: (day: string) => `Has much to do, as of ${day}`,
      full: (day: string) => `Takes on nothing more, as of ${day}`,
      trouble: (day: string) => `There was trouble on ${day}`,
      until: (day: string) => `Left to cool off until ${day}`,
    },
    noteOf: (day: string) => `note of ${day}`,
    oldNoteOf: (day: string, years: number) =>
      years < 2 ? `note of ${day}, over a year old` : `note of ${day}, ${years} years old`,
    known: knownEn,
    // Of one ask, mostly still under way, that it has not worked yet says nothing.
    askedLately: (count: number, worked: number, days: string) =>
      count === 1 && worked === 0
        ? `Asked once in 60 days${days === '' ? '' : `, ${days}`}`
        : `Asked ${count === 1 ? 'once' : `${count} times`} in 60 days, ${worked} worked${days === '' ? '' : `, last ${days}`}`,
    ask: 'Ask',
    askLong: (seeker: string, name: string) => `Ask ${name}, for ${seeker}`,
    askFirst: (seeker: string) => `Ask ${seeker} first`,
    askFirstLong: (seeker: string, name: string) => `Ask ${seeker} whether they would like to meet ${name}`,
    askNobody: 'Choose',
    asking: (name: string) => `Introduction begun: ${name}`,
    samePerson: 'It is their own need: nobody is introduced to themselves.',
    open: (name: string) => `Open ${name}`,
    notTheirs: 'Not theirs',
    tried: 'Already asked for this',
    triedOn: (day: string) => `asked on ${day}`,
    nobody: 'Nobody in the notebook fits',
    nobodyElse: 'Nobody else in the notebook fits',
    nobodyText: 'Keep the need, and you are told when somebody comes who does.',
    keep: 'Keep it in the pool',
    keepHint: 'It is matched again whenever a note changes.',
    kept: (about: string) => `In the pool: ${about}`,
    inPool: 'This need is in the pool and is matched again whenever a note changes.',
    openRequest: 'Open the request',
    hint: 'Ask somebody for a hint',
    fitsThis: 'Who fits this?',
    fitsMail: 'Who fits what this mail needs?',
    fitsTyped: (typed: string) => `Who fits “${typed}”?`,
    findFor: 'Who fits?',
    findForLong: (name: string) => `Find who fits ${name}`,
  },
  {
    title: '合う人を探す',
    text: 'ご要望',
    placeholder: '相続に強い税理士、1か月以内など',
    whose: 'どなたのご要望か',
    person: 'お名前',
    nobodyYet: '未選択',
    whoseWrong: 'どなたのご要望か、先に選んでください。',
    isNew: '紹介帳にまだいない人',
    notYetHere: '紹介帳にはまだいません（伺うときに追加）',
    clearSeeker: (name: string) => `${name}（選び直す）`,
    asked: 'きっかけ',
    askedBy: { them: '頼まれた', me: '自分の思いつき' },
    askedHint: {
      them: '頼まれた時点で了承済み。お相手にだけ伺います。',
      me: 'ご要望はご本人のもの。先にご本人に伺います。',
    },
    limits: '条件',
    noLimits: '指定なし',
    withinDays: '何日以内',
    byDay: 'または期限',
    budget: '予算',
    region: '地域',
    perMonth: '月に何件',
    numberWrong: '数字で入力してください。',
    limit: {
      within: (days: number) => `${spanJa(days)}以内`,
      budget: (amount: string) => `予算${amount}まで`,
      perMonth: (amount: string) => `月${amount}件`,
    },
    understood: '読み取った内容',
    understoodNothing: '職種は読み取れませんでした',
    searched: (words: string) => `探した言葉：${words}`,
    calledFor: (said: string) => `「${said}」から。`,
    notMeant: (trade: string) => `${trade}のことではない`,
    notTrade: '除いた職種',
    meantAfterAll: (trade: string) => `${trade}を戻す`,
    candidates: '合う人',
    count: (count: number) => `${count}人`,
    more: (count: number) => `ほか${count}人`,
    empty: 'ご要望を書くと、合う人が並びます。',
    reading: '合う人を探しています…',
    grade: gradeJa,
    for: '合う点',
    against: '気になる点',
    reason: {
      trade: {
        specialty: (trade: string, said: string) => `${trade}（専門分野：${said}）`,
        role: (trade: string, said: string) => `${trade}（役職：${said}）`,
        tag: (trade: string, said: string) => `${trade}（タグ：${said}）`,
        company: (trade: string, said: string) => `${trade}（会社：${said}）`,
      },
      specialty: (said: string) => `専門分野：${said}`,
      note: {
        fits: (text: string) => `合う：${text}`,
        'does-not-fit': (text: string) => `合わない：${text}`,
        limit: (text: string) => `条件：${text}`,
        concern: (text: string) => `懸念：${text}`,
        'looking-for': (text: string) => `求めていること：${text}`,
      },
      askedFor: (text: string, day: string) => `${day}に求めていたこと：${text}`,
      worked: (why: string, day: string) =>
        why === '' ? `似たご紹介が実った（${day}）` : `以前に実ったご紹介：${why}（${day}）`,
      free: (day: string) => `今は手が空いている（${day}時点）`,
    },
    conflict: {
      days: (needs: number, has: number) => `ご要望は${spanJa(needs)}以内、この方は${spanJa(has)}かかります`,
      money: (needs: string, has: string) => `ご予算は${needs}、この方は${has}から`,
      'per-month': (needs: string, has: string) => `ご要望は月${needs}件、この方は月${has}件まで`,
      region: (needs: string, has: string) => `ご要望は${needs}、この方は${has}`,
      mismatch: (day: string, reason: string) =>
        `似たご紹介がご縁なしに（${day}${reason === '' ? '' : `、${reason}`}）`,
      mismatchReason: mismatchJa,
      lesson: (text: string) => `次への覚え：${text}`,
      language: { ja: 'やり取りは日本語の方', en: 'やり取りは英語の方' },
      metOnce: 'お会いしたのは一度だけ',
      careful: '紹介は控える',
      busy: (day: string) => `お忙しい（${day}時点）`,
      full: (day: string) => `今は手一杯（${day}時点）`,
      trouble: (day: string) => `行き違いがあった（${day}）`,
      until: (day: string) => `${day}までは間を置く`,
    },
    noteOf: (day: string) => `${day}のメモ`,
    oldNoteOf: (day: string, years: number) =>
      years < 2 ? `${day}のメモ、1年以上前` : `${day}のメモ、${years}年前`,
    known: knownJa,
    askedLately: (count: number, worked: number, days: string) =>
      count === 1 && worked === 0
        ? `この60日にお願い1回${days === '' ? '' : `（${days}）`}`
        : `この60日にお願い${count}回、実り${worked}件${days === '' ? '' : `、前回は${days}`}`,
    ask: '伺う',
    askLong: (seeker: string, name: string) => `${seeker}のご要望について、${name}に伺う`,
    askFirst: (seeker: string) => `先に${seeker}へ`,
    askFirstLong: (seeker: string, name: string) => `${name}をご紹介してよいか、先に${seeker}に伺う`,
    askNobody: '選ぶ',
    asking: (name: string) => `ご紹介を始めました：${name}`,
    samePerson: 'ご本人のご要望です。ご本人どうしはご紹介できません。',
    open: (name: string) => `${name}を開く`,
    notTheirs: '対象外',
    tried: 'この件で声をかけた人',
    triedOn: (day: string) => `${day}に伺った`,
    nobody: '紹介帳に合う人はいません',
    nobodyElse: 'ほかに合う人は紹介帳にいません',
    nobodyText: '依頼として預かっておくと、合う人が現れたときに分かります。',
    keep: '依頼として預かる',
    keepHint: '紹介メモが変わるたびに、もう一度照らし合わせます。',
    kept: (about: string) => `預かりました：${about}`,
    inPool: 'このご要望は依頼としてお預かり中です。紹介メモが変わるたびに照らし合わせます。',
    openRequest: '依頼を開く',
    hint: 'どなたかに心当たりを尋ねる',
    fitsThis: '合う人を探す',
    fitsMail: 'このメールのご要望に合う人を探す',
    fitsTyped: (typed: string) => `「${typed}」に合う人を探す`,
    findFor: '合う人を探す',
    findForLong: (name: string) => `${name}に合う人を探す`,
  },
);
