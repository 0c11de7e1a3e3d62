import type { Channel, DayDate, Id, Language, Moment } from './basics.ts';

/** A person in the ledger. Almost every field is optional: a name is enough. */
export interface Contact {
  readonly id: Id;
  readonly name: PersonName;
  /** Other names they go or went by: a maiden name, another script. They are found by these too. */
  readonly otherNames?: readonly string[];
  readonly company?: string;
  readonly role?: string;
  readonly specialty?: string;
  /** What sets them apart from others of the same specialty. */
  readonly subSpecialty?: string;
  /** Where they were before. */
  readonly formerly?: readonly FormerPost[];
  /** How much they have on now, as far as is known. */
  readonly load?: Load;
  /** How we met, in the user's words. */
  readonly howMet?: string;
  readonly metOn?: DayDate;
  /** The contact through whom we met. */
  readonly metThroughId?: Id;
  readonly howWell?: HowWell;
  /** The language letters to this person are written in; the name's script decides where it is left out. */
  readonly language?: Language;
  readonly address?: FormOfAddress;
  readonly channel?: Channel;
  readonly source?: Source;
  /** How they are best reached, in words: mornings by phone. */
  readonly reach?: string;
  /** What to say of them when introducing them, in words they could read. */
  readonly saying?: string;
  /** The months (1 to 12) in which they look over their suppliers. */
  readonly reviewMonths?: readonly number[];
  /** Taken over from a colleague, and to be greeted anew. */
  readonly inherited?: Inherited;
  /** How many of their cards the user carries to hand out. */
  readonly cards?: number;
  /** Private: do not introduce for now. Never shown on a page, never in a letter. */
  readonly careful?: boolean;
  /** Private. */
  readonly notes?: string;
  readonly tags: readonly string[];
  /** Came in by an import and nothing has happened since: counts as a stranger for marks. */
  readonly importedOnly?: boolean;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** Whoever had been in touch with them before the user was. */
export interface Inherited {
  /** The colleague's name, as written. */
  readonly from: string;
  readonly on?: DayDate;
  /** Greeted anew on this day. */
  readonly greetedOn?: DayDate;
}

export interface FormerPost {
  readonly company: string;
  readonly role?: string;
  readonly until?: DayDate;
}

/** Said on that day: after some months nobody knows. */
export interface Load {
  readonly now: 'free' | 'busy' | 'full';
  readonly notedOn: DayDate;
}

/** `written` is how the person is written as a whole; the parts are there where space, source or user said so. */
export interface PersonName {
  readonly written: string;
  readonly family?: string;
  readonly given?: string;
  /** Kana or romaji reading of the whole name. */
  readonly reading?: string;
}

export type HowWell = 'met-once' | 'know' | 'worked-with';

/** How the person is addressed in letters. */
export type FormOfAddress = 'sama' | 'san' | 'sensei' | 'first-name' | 'mr' | 'ms' | 'dr';

/** Where the relation came from. */
export type Source = 'referral' | 'own-effort' | 'came-back';

/**
 * What a page shows of a person. `key` is what lookups compare: kind and normalised value, made by lib/identity.
 */
export interface Identity {
  /** `email:greg@example.org`, `linkedin:greg-smith`, `member:ACoAA…`, `lead:ACwAA…`, `phone:+81312345678`. */
  readonly key: string;
  readonly kind: IdentityKind;
  /** As it was written. */
  readonly value: string;
  readonly contactId: Id;
  readonly addedAt: Moment;
}

export const IDENTITY_KINDS = ['email', 'linkedin', 'member', 'lead', 'phone'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** What suits a person and what does not. "Nothing noted" is not "does not fit". */
export interface FitNote {
  readonly id: Id;
  readonly contactId: Id;
  readonly kind: FitKind;
  readonly text: string;
  /** The value of a limit, where it has one. */
  readonly limit?: LimitValue;
  readonly notedOn: DayDate;
  /** The introduction that taught it. */
  readonly introductionId?: Id;
  /** The page it was noted from. */
  readonly pageUrl?: string;
}

export const FIT_KINDS = ['fits', 'does-not-fit', 'limit', 'concern', 'looking-for'] as const;
export type FitKind = (typeof FIT_KINDS)[number];

/** `amount` in the unit said: days of lead time, money in the user's own currency, cases per month; or a region. */
export type LimitValue =
  | { readonly unit: 'days' | 'money' | 'per-month'; readonly amount: number }
  | { readonly unit: 'region'; readonly region: string };
