import type { FigureName, OwnFigureName, Role } from '../domain/track-record.ts';
import { room } from './words.ts';

/** Words of what came of introductions: with a person, and of one's own look back. */

const rolesEn: Record<Role, string> = {
  introducer: 'As introducer',
  provider: 'Introduced as who can help',
  seeker: 'Introduced as who needs help',
};
const rolesJa: Record<Role, string> = {
  introducer: '紹介者として',
  provider: '紹介先として',
  seeker: '紹介を受けて',
};
const figuresEn: Record<FigureName | OwnFigureName, string> = {
  introductions: 'Introductions',
  landed: 'It worked',
  'no-fit': 'No fit',
  'not-now': 'Not now',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  open: 'Open',
  heard: 'Word heard',
  silences: 'Long without word',
  thanks: 'Thanks said',
  reports: 'Reports given',
  'own-silences': 'Late with a report',
  contacts: 'Got in touch',
  'no-contact': 'Not in touch yet',
  'same-day-thanks': 'Thanked the same day',
};
const figuresJa: Record<FigureName | OwnFigureName, string> = {
  introductions: 'ご紹介',
  landed: '実った',
  'no-fit': 'ご縁なし',
  'not-now': '時期を改めて',
  declined: '見送り',
  withdrawn: '取りやめ',
  open: '進行中',
  heard: 'ご連絡・ご報告を聞いた',
  silences: 'ご報告が空いた',
  thanks: 'お礼',
  reports: 'ご報告',
  'own-silences': 'ご報告が遅れた',
  contacts: '連絡を取った',
  'no-contact': 'まだ連絡していない',
  'same-day-thanks': '当日にお礼',
};

export const trackRecordWords = room(
  {
    title: (name: string) => `Track record: ${name}`,
    link: 'Track record',
    roles: rolesEn,
    figures: figuresEn,
    total: 'All',
    year: (year: number) => `${year}`,
    none: (name: string) => `No introduction with ${name} is recorded.`,
    gone: 'This person is no longer in the notebook.',
    opens: 'Every figure opens what it counts. Each stands in the year of its introduction.',
    silenceNote: (days: number) => `Long without word: more than ${days} days, as set under Settings.`,
    ownSilenceNote: (days: number) =>
      `Late with a report: after more than ${days} days, as set under Settings.`,
    cell: (figure: string, year: string, count: number) => `${figure}, ${year}: ${count}`,
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    lasted: (days: number) => `${days} days without word after`,
    more: 'Show more',
    close: 'Close the list',
    lookBack: {
      lead: 'How you dealt with what you were introduced to. For nobody but you.',
      empty:
        'No introduction to you is recorded yet. Once there is one, this page tells how soon you got in touch, thanked and reported.',
      timeTitle: 'From the introduction to the first contact',
      middle: (days: number, count: number) =>
        `${days === 0 ? 'same day' : days === 1 ? '1 day' : `${days} days`} (middle of ${count})`,
      nothing: 'nothing noted',
      sameDay: 'same day',
      atDay: (year: string, days: number, count: number) =>
        `${year}, ${days === 0 ? 'same day' : days === 1 ? 'after 1 day' : `after ${days} days`}: ${count}`,
      beyond: (days: number) => `${days} days and more`,
      figuresTitle: 'By year',
    },
  },
  {
    title: (name: string) => `${name}：これまでの紹介`,
    link: 'これまでの紹介',
    roles: rolesJa,
    figures: figuresJa,
    total: '合計',
    year: (year: number) => `${year}年`,
    none: (name: string) => `${name}とのご紹介の記録はありません。`,
    gone: 'この人は紹介帳にいません。',
    opens: '数字を押すと、その中身が開きます。どれも、ご紹介した年に数えます。',
    silenceNote: (days: number) => `「ご報告が空いた」は${days}日を超えた場合です（設定で変えられます）。`,
    ownSilenceNote: (days: number) => `「ご報告が遅れた」は${days}日を超えた場合です（設定で変えられます）。`,
    cell: (figure: string, year: string, count: number) => `${figure}、${year}：${count}件`,
    days: (days: number) => `${days}日`,
    lasted: (days: number) => `このあと${days}日空いた`,
    more: 'さらに表示',
    close: '一覧を閉じる',
    lookBack: {
      lead: 'いただいた紹介に、ご自身がどう応えてきたか。ご自身のためだけの画面です。',
      empty: 'いただいた紹介の記録はまだありません。記録すると、連絡・お礼・ご報告までの日数がここに出ます。',
      timeTitle: 'ご紹介から最初の連絡まで',
      middle: (days: number, count: number) => `${days === 0 ? '当日' : `${days}日`}（${count}件の中央）`,
      nothing: '記録なし',
      sameDay: '当日',
      atDay: (year: string, days: number, count: number) =>
        `${year}、${days === 0 ? '当日' : `${days}日後`}：${count}件`,
      beyond: (days: number) => `${days}日以上`,
      figuresTitle: '年ごと',
    },
  },
);
