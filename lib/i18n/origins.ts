import type { Origin } from '../domain/origins.ts';
import { room } from './words.ts';

/** Words about where business comes from. */

const originsEn: Record<Origin, string> = {
  referral: 'By introduction',
  'own-effort': 'Own effort',
  'came-back': 'Came back',
  unsaid: 'Not said',
};
const originsJa: Record<Origin, string> = {
  referral: '紹介',
  'own-effort': '自分で開拓',
  'came-back': '戻ってこられた',
  unsaid: '未記入',
};

const clientsEn = (count: number) => (count === 1 ? '1 client' : `${count} clients`);

export const originsWords = room(
  {
    origins: originsEn,
    clients: clientsEn,
    empty: 'Nothing is known of it yet.',
    emptyHow:
      'Somebody stands here as soon as an introduction to you has worked, what a year came to is noted with them, or “Where it comes from” is said on their page.',
    who: 'Who counts here',
    whoText:
      'Whoever you were introduced to and it worked; with whom you noted what a year came to, or that they came back; and of whom you said where they come from. They stand in the year in which business began, else in which you met. What you say of somebody stands above what the notebook concludes.',
    openPeople: (name: string) => `Open the page of ${name}`,
    tooMuch: (own: number, all: number, years: number, name: string) =>
      `${own} of the ${all} clients of the last ${years === 3 ? 'three' : years} years who came by introduction came through ${name}.`,
    ifEnded: (left: number) =>
      left === 0
        ? 'If that ended, nobody would be left.'
        : `If that ended, ${clientsEn(left)} would be left.`,
    dependenceTitle: 'Too much through one',
    forecastTitle: 'What may come',
    forecast: (open: number, ended: number, worked: number, about: number) =>
      `${open === 1 ? '1 introduction to you is' : `${open} introductions to you are`} open. Of the ${ended} before, ${worked === 0 ? 'none' : worked} worked: perhaps ${about === 0 ? 'none' : about === 1 ? 'one' : about} of ${open === 1 ? 'it' : 'these'}.`,
    forecastOpen: (count: number) => `The open ${count === 1 ? 'one' : count}`,
    forecastBefore: (count: number) => `The ${count} before`,
    byYear: 'By the year they came',
    asTable: 'As a table',
    year: (year: number) => `${year}`,
    total: 'All',
    cell: (origin: string, year: string, count: number) => `${origin}, ${year}: ${count}`,
    through: 'Through whom',
    noName: 'Nobody named',
    again: (count: number) => `${count} again`,
    noted: (clients: number, amount: string) =>
      `Amounts are noted with ${clients === 1 ? 'one of them' : `${clients} of them`}: ${amount} in all.`,
    businessTitle: 'Once or again',
    business: { repeat: 'Again', 'one-off': 'Once', unknown: 'No business noted' },
    unsaidTitle: 'Not said yet',
    unsaidText: 'One click says it; leave it where you do not know.',
    sayShort: { referral: 'Introduced', 'own-effort': 'Own effort', 'came-back': 'Came back' },
    say: (name: string, origin: string) => `${name}: ${origin}`,
    said: (name: string) => `Noted where ${name} comes from`,
    throughLine: (name: string) => `through ${name}`,
    more: (count: number) => `${count} more`,
  },
  {
    origins: originsJa,
    clients: (count: number) => `${count}人`,
    empty: 'まだ記録がありません。',
    emptyHow:
      'いただいた紹介が実ったとき、年間の取引額を書いたとき、または人の画面で「ご縁の元」を選んだときに、ここに並びます。',
    who: 'ここに並ぶ人',
    whoText:
      'いただいた紹介が実った方、年間の取引額や「戻ってこられた」の記録がある方、「ご縁の元」を選んだ方です。取引が始まった年（わからなければ出会った年）に数えます。ご自身が選んだ「ご縁の元」を、記録からの推定より優先します。',
    openPeople: (name: string) => `${name}の画面を開く`,
    tooMuch: (own: number, all: number, years: number, name: string) =>
      `この${years}年に紹介で来られたお客様${all}人のうち、${own}人が${name}のご紹介です。`,
    ifEnded: (left: number) =>
      left === 0 ? '途絶えると、紹介のお客様はいなくなります。' : `途絶えると、残るのは${left}人です。`,
    dependenceTitle: '紹介元の偏り',
    forecastTitle: 'これからの見込み',
    forecast: (open: number, ended: number, worked: number, about: number) =>
      `進行中のいただいた紹介は${open}件。これまでの${ended}件のうち実ったのは${worked}件なので、${about === 0 ? '実らないこともあります' : `実るのは${about}件ほど`}。`,
    forecastOpen: (count: number) => `進行中の${count}件`,
    forecastBefore: (count: number) => `これまでの${count}件`,
    byYear: '来られた年ごと',
    asTable: '表で見る',
    year: (year: number) => `${year}年`,
    total: '合計',
    cell: (origin: string, year: string, count: number) => `${origin}、${year}：${count}人`,
    through: 'どなたのご紹介か',
    noName: '紹介者は未記入',
    again: (count: number) => `うち継続${count}人`,
    noted: (clients: number, amount: string) => `金額の記録があるのは${clients}人、合わせて${amount}。`,
    businessTitle: '一度きりか、続いているか',
    business: { repeat: '続いている', 'one-off': '一度', unknown: '取引の記録なし' },
    unsaidTitle: 'ご縁の元が未記入の人',
    unsaidText: '押すだけで記入できます。わからない方はそのままで構いません。',
    sayShort: { referral: '紹介', 'own-effort': '自分で開拓', 'came-back': '戻ってこられた' },
    say: (name: string, origin: string) => `${name}：${origin}`,
    said: (name: string) => `${name}のご縁の元を記入しました`,
    throughLine: (name: string) => `${name}のご紹介`,
    more: (count: number) => `ほか${count}人`,
  },
);
