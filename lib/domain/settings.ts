import type { DayDate, Language } from './basics.ts';
import type { Pair } from './join.ts';

/** Everything the user has chosen. Stored one row per key. */
export interface Settings {
  readonly me: Me;
  /** `browser` follows the browser's own language. */
  readonly language: Language | 'browser';
  readonly sites: readonly SiteChoice[];
  readonly clocks: Clocks;
  /** First run is over or skipped. */
  readonly welcomed: boolean;
  /** People of whom the user said that they are not the same, although a page showed them as one. */
  readonly apart: readonly Pair[];
  /** What is new on the user's side, newest first: the reason to ask again. */
  readonly news: readonly News[];
  /** How the user introduces people, in their own words; nothing where the shipped text will do. */
  readonly way: Readonly<Record<Language, string>> | null;
  /** How to introduce the user: a sheet they can give. */
  readonly introduceMe: Readonly<Record<Language, IntroduceMe>> | null;
}

/** What a sheet says of somebody: what to say, whom it fits, whom not, limits, how best to reach them. */
export interface IntroduceMe {
  readonly saying: string;
  readonly fits: string;
  readonly doesNotFit: string;
  readonly limits: string;
  readonly reach: string;
}

export interface News {
  readonly on: DayDate;
  readonly text: string;
}

/** Who the user is, for letters and so that they are never taken for a contact. */
export interface Me {
  readonly name: string;
  /** For letters in the other script: 林 美緒 / Mio Hayashi. */
  readonly nameLatin: string;
  readonly company: string;
  /** The user's own addresses. */
  readonly addresses: readonly string[];
  /** The user's own LinkedIn slug, without `/in/`. */
  readonly profile: string;
  readonly signature: Readonly<Record<Language, string>>;
}

/** On the page: marks. Beside it: read, nothing drawn. Off: nothing runs there. */
export type SiteMode = 'on' | 'beside' | 'off';

/** A site the user was asked about: one of the known ones by its id, or a webmail of their own by its origin. */
export interface SiteChoice {
  /** A known site's id, such as `gmail`, or an origin: `https://mail.example.org`. */
  readonly site: string;
  readonly mode: SiteMode;
  /** What a webmail of one's own turned out to run, where that has a script of its own. */
  readonly program?: WebmailProgram;
}

export type WebmailProgram = 'outlook';

/** After how many days a silence becomes the user's to act on. */
export interface Clocks {
  readonly askedNoAnswer: number;
  readonly introducedNoWord: number;
  readonly thankIntroducer: number;
  readonly reportBack: number;
}

export const DEFAULT_SETTINGS: Settings = {
  me: { name: '', nameLatin: '', company: '', addresses: [], profile: '', signature: { ja: '', en: '' } },
  language: 'browser',
  sites: [],
  clocks: { askedNoAnswer: 5, introducedNoWord: 21, thankIntroducer: 0, reportBack: 14 },
  welcomed: false,
  apart: [],
  news: [],
  way: null,
  introduceMe: null,
};
