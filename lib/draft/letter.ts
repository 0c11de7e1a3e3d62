import type { Id, Language, Side } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import type { Introduction, ReportAbout } from '../domain/introduction.ts';
import type { Standing } from '../domain/introduction-state.ts';
import type { Me } from '../domain/settings.ts';

/**
 * `ask`: would this side like the introduction? `joint`: to both, once both have agreed. `report`: to the
 * introducer of a referral the user received. `thanks`: to the same, on the same day. `no-go`: to the side that still
 * waits, when it will not go ahead; not whose no it was, nor why.
 */
export type LetterKind = 'ask' | 'joint' | 'report' | 'thanks' | 'no-go';

/** A contact, or the user. */
export type Person = Contact | 'me';

/** All a letter may be made from. What is private in it (notes, tags, hold back, how we met) is never read. */
export interface LetterFacts {
  readonly introduction: Introduction;
  readonly standing: Standing;
  readonly seeker: Person;
  readonly provider: Person;
  readonly introducer: Person;
  readonly me: Me;
  /** The mail address to write to, by contact id. */
  readonly addresses: Readonly<Record<Id, string | undefined>>;
}

export interface LetterOptions {
  /** Whom an `ask` or `no-go` is for; the side whose turn it is, or that waits, when left out. */
  readonly side?: Side;
  /** A second, shorter ask: no answer came, or "not now" has passed its date. */
  readonly again?: boolean;
  /** What a `report` tells; `result` when left out and an outcome is known, else `contacted`. */
  readonly about?: ReportAbout;
  /** Instead of the recipient's own. */
  readonly language?: Language;
  /** What happened, in the user's words: a line more in a report. */
  readonly news?: string;
}

/** Free text of an introduction that goes into letters as the user wrote it. */
export type FreeText =
  | 'why'
  | 'seeker-gains'
  | 'provider-gains'
  | 'risk'
  | 'own-interest'
  | 'specialty'
  | 'news';

/**
 * What would make the letter better, or what stops it. Its sentence is left out of the letter.
 * - `consent`: a joint letter before both have agreed. `no-recipient`: there is no such letter here (the side is
 *   the user, the introducer is somebody else). Both give an empty letter.
 * - `names-unnamed-side`: text that names who may not be named yet; which, `leftOut` says.
 * - `specialty`: of the side that is described without its name.
 * - `latin-name`: an English letter names somebody in Japanese script; of whom, `latinNameOf` says.
 * - `outcome`: a report of the result, and none is recorded.
 */
export type Missing =
  | 'latin-name'
  | 'why'
  | 'seeker-gains'
  | 'provider-gains'
  | 'specialty'
  | 'outcome'
  | 'my-name'
  | 'address-of-recipient'
  | 'names-unnamed-side'
  | 'consent'
  | 'no-recipient';

export interface Recipient {
  readonly name: string;
  readonly address?: string;
}

export interface Letter {
  readonly kind: LetterKind;
  /** `both`: one after the other, for two people of different languages. */
  readonly language: Language | 'both';
  readonly to: readonly Recipient[];
  readonly subject: string;
  /** Plain text, lines ended by `\n`, signature included. */
  readonly body: string;
  readonly missing: readonly Missing[];
  /** Text kept out because it would name who may not be named yet. */
  readonly leftOut: readonly FreeText[];
  /** Whose name, or its reading, is missing in Latin letters. */
  readonly latinNameOf: readonly Id[];
  /** Text in another language than the letter's, or than one of its halves: it stands there as it was written. */
  readonly otherLanguage: readonly FreeText[];
}
