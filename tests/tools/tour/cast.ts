/** Who appears in the tour and what is typed. People of the sample ledger go by the names they have there. */
import type { Language } from '../../../lib/domain/basics.ts';

export interface Cast {
  /** Of the sample mail: its sender, who needs somebody. */
  readonly sender: string;
  /** Who can meet the need. */
  readonly provider: string;
  readonly note: string;
  readonly why: string;
  /** The profile of somebody known, and of somebody who is not. */
  readonly known: string;
  readonly stranger: string;
  /** Was asked yesterday, in the sample, for the sake of the other: stands in the mail. */
  readonly asked: string;
  readonly askedFor: string;
  /** Stands in the mail, and was introduced to the user by the other; that is under way. */
  readonly received: string;
  readonly receivedOf: string;
}

export const CAST: Readonly<Record<Language, Cast>> = {
  en: {
    sender: 'Sarah Cole',
    provider: 'Tom Ellery',
    note: 'Small presses that answer within a week',
    why: 'A small press for a book on wrapping cloths, about 800 copies next autumn',
    known: 'Greg Smith',
    stranger: 'Nora Lindqvist',
    asked: '山川 晃弘',
    askedFor: 'Hannah Vogel',
    received: '山川 晃弘',
    receivedOf: 'me',
  },
  ja: {
    sender: '山川 晃弘',
    provider: '中村 翔',
    note: '遠方のお客様に見せる短い動画を作れる方',
    why: 'ショールームを遠方のお客様にも見てもらえるよう、3分ほどの紹介動画を作りたい',
    known: '中村 翔',
    stranger: '西田 悠',
    asked: '山川 晃弘',
    askedFor: 'Hannah Vogel',
    received: '山川 晃弘',
    receivedOf: '自分',
  },
};
