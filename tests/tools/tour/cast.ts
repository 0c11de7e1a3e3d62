/** Who appears in the tour and what is typed. People of the sample ledger go by the names they have there. */
import type { Language } from '../../../lib/domain/basics.ts';

export interface Cast {
  /** Of the sample mail: its sender, who needs somebody. */
  readonly sender: string;
  /** Who can meet the need. */
  readonly provider: string;
  readonly note: string;
  /** Another need of the sender, for the form, and who can meet it. */
  readonly why: string;
  readonly other: string;
  /** The profile of somebody known, and of somebody who is not. */
  readonly known: string;
  readonly stranger: string;
  /** Was asked yesterday, in the sample, for the sake of the other: stands in the mail. */
  readonly asked: string;
  readonly askedFor: string;
  /** Stands in the mail, and was introduced to the user by the other; that is under way. */
  readonly received: string;
  readonly receivedOf: string;
  /** Of the profile's mutual connections, who is asked. */
  readonly mutual: string;
  /** A need typed in the workspace. */
  readonly need: string;
}

export const CAST: Readonly<Record<Language, Cast>> = {
  en: {
    sender: 'Sarah Cole',
    provider: 'Tom Ellery',
    note: 'Small presses that answer within a week',
    why: 'A designer for a report that her clients will read on paper',
    other: 'Priya Nair',
    known: 'Greg Smith',
    stranger: 'Nora Lindqvist',
    asked: '山川 晃弘',
    askedFor: 'Hannah Vogel',
    received: '山川 晃弘',
    receivedOf: 'me',
    mutual: 'Sarah Cole',
    need: 'Somebody who can print and bind a small book, within a month',
  },
  ja: {
    sender: '山川 晃弘',
    provider: '中村 翔',
    note: '遠方のお客様に見せる短い動画を作れる方',
    why: '海外との取引が増えるので、消費税の扱いを相談したい',
    other: '佐々木 真由美',
    known: '中村 翔',
    stranger: '西田 悠',
    asked: '山川 晃弘',
    askedFor: 'Hannah Vogel',
    received: '山川 晃弘',
    receivedOf: '自分',
    mutual: '山川',
    need: '相続の申告を相談できる税理士の方。1か月以内に',
  },
};
