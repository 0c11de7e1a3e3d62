import { room } from './words.ts';

/** Words about copies, the sample and the list of what was changed. */

const failuresEn = {
  'not-json': 'This file cannot be read: it is no copy, or only a part of one. Nothing was changed.',
  'not-ours': 'This is not a copy made by Tsunagi. Nothing was changed.',
  newer:
    'This copy was made by a newer Tsunagi. Update the extension, then open it again. Nothing was changed.',
  damaged: 'This copy is damaged, so nothing of it was taken over. Try an older one.',
};

const failuresJa: typeof failuresEn = {
  'not-json': 'このファイルは読めません。控えではないか、途中で切れています。何も変更していません。',
  'not-ours': 'Tsunagiの控えではありません。何も変更していません。',
  newer: 'より新しいTsunagiで作られた控えです。拡張機能を更新してから開いてください。何も変更していません。',
  damaged: '控えが壊れているため、何も取り込んでいません。別の控えをお試しください。',
};

export const exchangeWords = room(
  {
    makeTitle: 'Save a copy',
    makeText:
      'One file with everything in your notebook: people, notes, introductions, settings and what you changed. It is not encrypted; keep it where you would keep the notebook itself.',
    make: 'Save a copy…',
    made: (name: string) => `Saved as ${name}`,
    restoreTitle: 'Restore from a copy',
    restoreText: 'Choose a file. You see what is in it before anything is written.',
    choose: 'Choose a file…',
    reading: 'Reading…',
    previewTitle: (day: string) => `Copy of ${day}`,
    inCopy: 'In the copy',
    here: 'Here now',
    people: 'People',
    introductions: 'Introductions',
    notes: 'Fit notes',
    reminders: 'Reminders',
    replaces: 'The copy takes the place of everything that is here now. One undo brings it back.',
    restore: 'Restore this copy',
    restoring: 'Restoring…',
    restored: (day: string) => `The notebook is as it was on ${day}.`,
    failures: failuresEn,
    damagedAt: (where: string) => `At: ${where}`,
    sampleTitle: 'Sample people',
    sampleText: 'Invented people and introductions, to look around with. They can be removed at any time.',
    sampleHere: (count: number) =>
      `${count} sample people are in your notebook. Removing them takes along what you noted about them, and introductions with them.`,
    loadSample: 'Add sample people',
    removeSample: 'Remove sample people',
    sampleLoaded: 'Sample people added',
    sampleRemoved: 'Sample people removed',
    changesTitle: 'What was changed',
    noChanges: 'Nothing has been changed yet.',
    takenBack: 'undone',
    again: 'Do it again',
    more: 'Show older ones',
  },
  {
    makeTitle: '控えを保存',
    makeText:
      '人・メモ・ご紹介・設定・変更の記録を、ひとつのファイルにまとめます。暗号化はされません。紹介帳そのものと同じように、大切に保管してください。',
    make: '控えを保存…',
    made: (name: string) => `保存しました：${name}`,
    restoreTitle: '控えから復元',
    restoreText: 'ファイルを選ぶと、書き込む前に中身を確認できます。',
    choose: 'ファイルを選ぶ…',
    reading: '読み込んでいます…',
    previewTitle: (day: string) => `${day}の控え`,
    inCopy: '控え',
    here: '現在',
    people: '人',
    introductions: 'ご紹介',
    notes: '紹介メモ',
    reminders: 'リマインダー',
    replaces: 'いまの紹介帳は、すべてこの控えに置き換わります。「元に戻す」で、いまの状態に戻せます。',
    restore: 'この控えから復元する',
    restoring: '復元しています…',
    restored: (day: string) => `${day}の紹介帳に戻しました。`,
    failures: failuresJa,
    damagedAt: (where: string) => `場所：${where}`,
    sampleTitle: 'サンプル',
    sampleText: '架空の人とご紹介で、ひととおり試せます。いつでも削除できます。',
    sampleHere: (count: number) =>
      `紹介帳にサンプルの人が${count}人います。削除すると、その人へのメモやご紹介も一緒に消えます。`,
    loadSample: 'サンプルを追加',
    removeSample: 'サンプルを削除',
    sampleLoaded: 'サンプルを追加しました',
    sampleRemoved: 'サンプルを削除しました',
    changesTitle: '変更の記録',
    noChanges: 'まだ変更はありません。',
    takenBack: '取り消し済み',
    again: 'もう一度行う',
    more: 'さらに前を表示',
  },
);
