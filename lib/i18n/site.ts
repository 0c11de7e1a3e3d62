import type { SiteMode } from '../domain/settings.ts';
import { room } from './words.ts';

const modesEn: Record<SiteMode, string> = { on: 'On the page', beside: 'Beside it', off: 'Off' };
const modesJa: Record<SiteMode, string> = { on: 'ページ上', beside: 'ページ横', off: 'オフ' };

/** Words about the sites it may run on. */
export const siteWords = room(
  {
    modes: modesEn,
    modeMeanings: {
      on: 'small marks stand beside the names of people you know; rest the pointer on one for what matters',
      beside: 'the page is read, nothing is drawn; the icon, the popup and the side panel tell you',
      off: 'nothing runs there',
    } as Record<SiteMode, string>,
    modeOn: (site: string) => `How Tsunagi works on ${site}`,
    start: (site: string) => `Recognise people on ${site}`,
    startHere: (site: string) => `Recognise people here: ${site}`,
    accessGone: (site: string) => `The browser has withdrawn access to ${site}. Nobody is recognised there.`,
    giveAccessBack: 'Allow it again',
    refused: (site: string) => `Access was not given. Nothing runs on ${site}.`,
    nobodyHere: (site: string) => `Nobody found here. ${site} may have changed this page.`,
    strayed: 'This page looks different from what Tsunagi knows; people may be missing.',
    notVerified: 'Not yet checked on a real page. Tell us if somebody is missing.',
    moreSites: 'More mail sites',
    notCheckedYet: 'not yet checked on a real page',
    mayMiss: 'Not yet checked on a real page; people may be missing.',
    linkedinWhy:
      'LinkedIn’s terms frown on anything that changes its pages. So Tsunagi starts beside the page there: it reads what you open and draws nothing.',
    linkedinMarks: 'Show marks on LinkedIn too',
    ownWebmail: 'Webmail of your own: open it and press the button at the foot of the popup.',
    remove: (site: string) => `Remove ${site}`,
  },
  {
    modes: modesJa,
    modeMeanings: {
      on: '知っている人の名前の横に小さな印が付きます。ポインターを重ねると要点が出ます',
      beside: 'ページは読むだけで何も描きません。アイコン・ポップアップ・サイドパネルでお知らせします',
      off: '何も動きません',
    },
    modeOn: (site: string) => `${site}での動き方`,
    start: (site: string) => `${site}で人を見分ける`,
    startHere: (site: string) => `このサイトで使う：${site}`,
    accessGone: (site: string) =>
      `ブラウザー側で${site}へのアクセスが外されています。ここでは誰も見分けられません。`,
    giveAccessBack: 'もう一度許可する',
    refused: (site: string) => `アクセスは許可されませんでした。${site}では何も動きません。`,
    nobodyHere: (site: string) => `誰も見つかりません。${site}の作りが変わったのかもしれません。`,
    strayed: 'ページの作りがいつもと違い、見落としがあるかもしれません。',
    notVerified: '実物のページでは未確認です。見落としがあればお知らせください。',
    moreSites: 'ほかのメールサイト',
    notCheckedYet: '実物のページでは未確認',
    mayMiss: '実物のページでは未確認です。見落としがあるかもしれません。',
    linkedinWhy:
      'LinkedInの規約は、ページに手を加えるものを歓迎していません。そのため、LinkedInでは「ページ横」から始めます。開いたページを読むだけで、何も描きません。',
    linkedinMarks: 'LinkedInでも印を付ける',
    ownWebmail: 'ほかのウェブメールは、そのページを開いてポップアップ下部のボタンを押してください。',
    remove: (site: string) => `${site}を外す`,
  },
);
