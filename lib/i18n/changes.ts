import type { DayDate, Language } from '../domain/basics.ts';
import type { Change, DeedName } from '../domain/change.ts';
import { dayWords, room } from './words.ts';

/** What a person did, in words: for the list of changes, and for saying what was taken back. */

const deedsEn: Record<DeedName, (about: string) => string> = {
  'add-contact': (about) => `Added ${about}`,
  'edit-contact': (about) => `Edited ${about}`,
  'delete-contact': (about) => `Deleted ${about}`,
  'join-people': (about) => `Joined two people: ${about}`,
  'keep-apart': (about) => `Not the same person: ${about}`,
  'add-identity': (about) => `Added an address or profile: ${about}`,
  'delete-identity': (about) => `Removed ${about}`,
  'learn-identities': (about) => `Recognised on a page: ${about}`,
  'add-fit-note': (about) => `Added a fit note: ${about}`,
  'edit-fit-note': (about) => `Edited a fit note: ${about}`,
  'delete-fit-note': (about) => `Deleted a fit note: ${about}`,
  'add-introduction': (about) => `New introduction: ${about}`,
  'edit-introduction': (about) => `Edited the introduction: ${about}`,
  'delete-introduction': (about) => `Deleted the introduction: ${about}`,
  'record-event': (about) => `Noted what happened: ${about}`,
  'strike-event': (about) => `Struck out a line: ${about}`,
  'add-request': (about) => `New request: ${about}`,
  'edit-request': (about) => `Edited the request: ${about}`,
  'delete-request': (about) => `Deleted the request: ${about}`,
  'add-recommendation': (about) => `New recommendation: ${about}`,
  'edit-recommendation': (about) => `Edited the recommendation: ${about}`,
  'delete-recommendation': (about) => `Deleted the recommendation: ${about}`,
  'add-dealing': (about) => `Noted what was between us: ${about}`,
  'edit-dealing': (about) => `Edited what was between us: ${about}`,
  'delete-dealing': (about) => `Deleted what was between us: ${about}`,
  'edit-trade': (about) => `Edited the trade: ${about}`,
  'add-reminder': (about) => `Reminder: ${about}`,
  'put-off': (about) => `Put off until ${about}`,
  'mark-done': (about) => (about === '' ? 'Ticked off a promise' : `Done: ${about}`),
  'change-settings': () => 'Changed settings',
  'restore-copy': (about) => `Restored the copy of ${about}`,
  'load-sample': () => 'Added sample people',
  'remove-sample': () => 'Removed sample people',
  undo: (about) => (about === '' ? 'Undid a change' : `Undid ${about}`),
};

const deedsJa: Record<DeedName, (about: string) => string> = {
  'add-contact': (about) => `人を追加：${about}`,
  'edit-contact': (about) => `編集：${about}`,
  'delete-contact': (about) => `削除：${about}`,
  'join-people': (about) => `同じ人としてまとめた：${about}`,
  'keep-apart': (about) => `別の人とした：${about}`,
  'add-identity': (about) => `メール・プロフィールを追加：${about}`,
  'delete-identity': (about) => `メール・プロフィールを外した：${about}`,
  'learn-identities': (about) => `ページからプロフィールを覚えた：${about}`,
  'add-fit-note': (about) => `紹介メモを追加：${about}`,
  'edit-fit-note': (about) => `紹介メモを編集：${about}`,
  'delete-fit-note': (about) => `紹介メモを削除：${about}`,
  'add-introduction': (about) => `新しいご紹介：${about}`,
  'edit-introduction': (about) => `ご紹介を編集：${about}`,
  'delete-introduction': (about) => `ご紹介を削除：${about}`,
  'record-event': (about) => `経過を記録：${about}`,
  'strike-event': (about) => `記録を取り消し：${about}`,
  'add-request': (about) => `新しい依頼：${about}`,
  'edit-request': (about) => `依頼を編集：${about}`,
  'delete-request': (about) => `依頼を削除：${about}`,
  'add-recommendation': (about) => `新しいおすすめ：${about}`,
  'edit-recommendation': (about) => `おすすめを編集：${about}`,
  'delete-recommendation': (about) => `おすすめを削除：${about}`,
  'add-dealing': (about) => `いきさつを追加：${about}`,
  'edit-dealing': (about) => `いきさつを編集：${about}`,
  'delete-dealing': (about) => `いきさつを削除：${about}`,
  'edit-trade': (about) => `職種を編集：${about}`,
  'add-reminder': (about) => `リマインダー：${about}`,
  'put-off': (about) => `${about}まで延期`,
  'mark-done': (about) => (about === '' ? '約束を済みに' : `済み：${about}`),
  'change-settings': () => '設定を変更',
  'restore-copy': (about) => `${about}の控えから復元`,
  'load-sample': () => 'サンプルの人を追加',
  'remove-sample': () => 'サンプルの人を削除',
  undo: (about) => (about === '' ? '「元に戻す」' : `「元に戻す」（${about}）`),
};

const changeWords = room(deedsEn, deedsJa);

/** An entry of the journal in words. Some are about a date, which is written as people read it. */
export function changeLine(
  change: Pick<Change, 'deed' | 'about'>,
  language: Language,
  today: DayDate,
): string {
  const { deed, about } = change;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(about);
  return changeWords[language][deed](isDay ? dayWords(about, language, today) : about);
}
