import type { Replaced } from '../report/report.ts';
import { room } from './words.ts';

const replacedEn: Record<Replaced, (count: number) => string> = {
  words: (count) => (count === 1 ? '1 word' : `${count} words`),
  numbers: (count) => (count === 1 ? '1 number' : `${count} numbers`),
  addresses: (count) => (count === 1 ? '1 address' : `${count} addresses`),
  profiles: (count) => (count === 1 ? '1 profile' : `${count} profiles`),
  pictures: (count) => (count === 1 ? '1 picture' : `${count} pictures`),
  bodies: (count) => (count === 1 ? '1 letter’s text' : `${count} letters’ texts`),
  typed: (count) => (count === 1 ? '1 field’s content' : `${count} fields’ contents`),
  code: (count) => (count === 1 ? '1 script' : `${count} scripts`),
};
const replacedJa: Record<Replaced, (count: number) => string> = {
  words: (count) => `言葉${count}語`,
  numbers: (count) => `数字${count}種`,
  addresses: (count) => `アドレス${count}件`,
  profiles: (count) => `プロフィール${count}件`,
  pictures: (count) => `画像${count}点`,
  bodies: (count) => `本文${count}通`,
  typed: (count) => `入力内容${count}件`,
  code: (count) => `スクリプト${count}件`,
};

/** Words of “Report this page”, and of the browser's own menu. */
export const reportWords = room(
  {
    report: 'Report this page',
    reading: 'Reading the page…',
    unreadable: 'The browser lets nobody read this page. Open the page you mean and try again.',
    what: 'How the page is built, without what it says: every text, name, address and number is replaced, and pictures are left out. Look it through, save it, add it to your bug report.',
    keptLabel: 'Kept',
    kept: 'tags, classes and their like, the site’s own name',
    nothingSent: 'Tsunagi sends it nowhere.',
    replacedLabel: 'Replaced',
    leftOutLabel: 'Left out',
    sizeLabel: 'Size',
    addressLabel: 'Stands at',
    replaced: replacedEn,
    none: 'nothing',
    kilobytes: (count: number) => `${count} kB`,
    cut: 'The page is larger than a report may be. Its end is left out.',
    preview: 'What will be saved',
    save: 'Save as a file',
    saved: (name: string) => `Saved as ${name}`,
    whoIsThis: 'Who is this?',
    thisIsYou: 'That is you.',
  },
  {
    report: 'このページを報告',
    reading: 'ページを読んでいます…',
    unreadable:
      'このページはブラウザーが読み取りを許していません。報告したいページを開いて、もう一度お試しください。',
    what: 'ページの骨組みです。文章・名前・アドレス・数字はすべて別のものに置き換え、画像は取り除きました。中身を確かめて保存し、不具合の報告に添えてください。',
    keptLabel: 'そのまま',
    kept: 'タグ・クラス名など、サイト自体の名前',
    nothingSent: 'Tsunagiからはどこにも送りません。',
    replacedLabel: '置き換え',
    leftOutLabel: '取り除き',
    sizeLabel: '大きさ',
    addressLabel: 'アドレス',
    replaced: replacedJa,
    none: 'なし',
    kilobytes: (count: number) => `${count} KB`,
    cut: 'ページが大きいため、終わりのほうは入っていません。',
    preview: '保存される内容',
    save: 'ファイルに保存',
    saved: (name: string) => `${name} として保存しました`,
    whoIsThis: 'この人は誰？',
    thisIsYou: 'ご自身です。',
  },
);
