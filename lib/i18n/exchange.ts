import type { Change, DeedName } from '../domain/change.ts';
import { room } from './words.ts';

/** Words about copies, the sample and what was changed. */

const deedsEn: Record<DeedName, (about: string) => string> = {
  'add-contact': (about) => `Added ${about}`,
  'edit-contact': (about) => `Edited ${about}`,
  'delete-contact': (about) => `Deleted ${about}`,
  'add-identity': (about) => `Added an address or profile: ${about}`,
  'delete-identity': (about) => `Removed ${about}`,
  'add-fit-note': (about) => `Added a fit note: ${about}`,
  'edit-fit-note': (about) => `Edited a fit note: ${about}`,
  'delete-fit-note': (about) => `Deleted a fit note: ${about}`,
  'add-introduction': (about) => `New introduction: ${about}`,
  'edit-introduction': (about) => `Edited the introduction: ${about}`,
  'delete-introduction': (about) => `Deleted the introduction: ${about}`,
  'record-event': (about) => `Noted what happened: ${about}`,
  'strike-event': (about) => `Struck out a line: ${about}`,
  'add-reminder': (about) => `Reminder: ${about}`,
  'put-off': (about) => `Put off until ${about}`,
  'mark-done': (about) => (about === '' ? 'Ticked off a promise' : `Done: ${about}`),
  'change-settings': () => 'Changed settings',
  'restore-copy': (about) => `Restored the copy of ${about}`,
  'load-sample': () => 'Added sample people',
  'remove-sample': () => 'Removed sample people',
  undo: (about) => `Taken back: ${about}`,
};

const deedsJa: Record<DeedName, (about: string) => string> = {
  'add-contact': (about) => `人を追加：${about}`,
  'edit-contact': (about) => `編集：${about}`,
  'delete-contact': (about) => `削除：${about}`,
  'add-identity': (about) => `メール・プロフィールを追加：${about}`,
  'delete-identity': (about) => `メール・プロフィールを外した：${about}`,
  'add-fit-note': (about) => `紹介メモを追加：${about}`,
  'edit-fit-note': (about) => `紹介メモを編集：${about}`,
  'delete-fit-note': (about) => `紹介メモを削除：${about}`,
  'add-introduction': (about) => `新しいご紹介：${about}`,
  'edit-introduction': (about) => `ご紹介を編集：${about}`,
  'delete-introduction': (about) => `ご紹介を削除：${about}`,
  'record-event': (about) => `経過を記録：${about}`,
  'strike-event': (about) => `記録を取り消し：${about}`,
  'add-reminder': (about) => `リマインダー：${about}`,
  'put-off': (about) => `${about}まで延期`,
  'mark-done': (about) => (about === '' ? '約束を済みに' : `済み：${about}`),
  'change-settings': () => '設定を変更',
  'restore-copy': (about) => `${about}のコピーから復元`,
  'load-sample': () => 'サンプルの人を追加',
  'remove-sample': () => 'サンプルの人を削除',
  undo: (about) => `元に戻した：${about}`,
};

const failuresEn = {
  'not-json': 'This file cannot be read: it is no copy, or only a part of one. Nothing was changed.',
  'not-ours': 'This is not a copy made by Tsunagi. Nothing was changed.',
  newer:
    'This copy was made by a newer Tsunagi. Update the extension, then open it again. Nothing was changed.',
  damaged: 'This copy is damaged, so nothing of it was taken over. Try an older one.',
};

const failuresJa: typeof failuresEn = {
  'not-json': 'このファイルは読めません。コピーではないか、途中で切れています。何も変更していません。',
  'not-ours': 'Tsunagiのコピーではありません。何も変更していません。',
  newer:
    'より新しいTsunagiで作られたコピーです。拡張機能を更新してから開いてください。何も変更していません。',
  damaged: 'コピーが壊れているため、何も取り込んでいません。別のコピーをお試しください。',
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
    deeds: deedsEn,
    takenBack: 'taken back',
    again: 'Do it again',
    more: 'Show older ones',
  },
  {
    makeTitle: 'コピーを保存',
    makeText:
      '人・メモ・ご紹介・設定・変更の記録を、ひとつのファイルにまとめます。暗号化はされません。紹介帳そのものと同じように、大切に保管してください。',
    make: 'コピーを保存…',
    made: (name: string) => `保存しました：${name}`,
    restoreTitle: 'コピーから復元',
    restoreText: 'ファイルを選ぶと、書き込む前に中身を確認できます。',
    choose: 'ファイルを選ぶ…',
    reading: '読み込んでいます…',
    previewTitle: (day: string) => `${day}のコピー`,
    inCopy: 'コピー',
    here: '現在',
    people: '人',
    introductions: 'ご紹介',
    notes: '紹介メモ',
    reminders: 'リマインダー',
    replaces: 'いまの紹介帳は、すべてこのコピーに置き換わります。「元に戻す」で、いまの状態に戻せます。',
    restore: 'このコピーから復元する',
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
    deeds: deedsJa,
    takenBack: '元に戻しました',
    again: 'もう一度行う',
    more: 'さらに前を表示',
  },
);

/** An entry of the journal in words. */
export function deedLine(
  words: { readonly deeds: typeof deedsEn },
  change: Pick<Change, 'deed' | 'about'>,
): string {
  return words.deeds[change.deed](change.about);
}
