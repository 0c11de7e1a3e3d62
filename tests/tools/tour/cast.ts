/** Who appears in the tour and what is typed. People of the sample ledger go by the names they have there. */
import type { Language } from '../../../lib/domain/basics.ts';

export interface Cast {
  /** Of the sample mail: its sender, who needs somebody. */
  readonly sender: string;
  /** Who can meet the need. */
  readonly provider: string;
  /** As much of the provider's name as one types. */
  readonly providerTyped: string;
  readonly note: string;
  readonly why: string;
  /** The profile of somebody known, and of somebody who is not. */
  readonly known: string;
  readonly stranger: string;
  /** Both sides of an introduction agreed today: so it stands in the sample. */
  readonly agreed: string;
  /** Waits for an answer in the sample. */
  readonly asked: string;
  /** Made to the user, and under way; the introducer waits for a report. */
  readonly received: string;
}

export const CAST: Readonly<Record<Language, Cast>> = {
  en: {
    sender: 'Sarah Cole',
    provider: 'Tom Ellery',
    providerTyped: 'tom e',
    note: 'Small presses that answer within a week',
    why: 'A small press for a book on wrapping cloths, about 800 copies next autumn',
    known: 'Greg Smith',
    stranger: 'Nora Lindqvist',
    agreed: '中村 翔',
    asked: 'Priya Nair',
    received: '山川 晃弘',
  },
  ja: {
    sender: '山川 晃弘',
    provider: '中村 翔',
    providerTyped: '中村',
    note: '遠方のお客様に見せる短い動画を作れる方',
    why: 'ショールームを遠方のお客様にも見てもらえるよう、3分ほどの紹介動画を作りたい',
    known: '中村 翔',
    stranger: '西田 悠',
    agreed: '佐々木 真由美',
    asked: 'Priya Nair',
    received: '伊藤 さくら',
  },
};
