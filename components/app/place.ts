import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Language, Side } from '../../lib/domain/basics.ts';
import type { ReportAbout } from '../../lib/domain/introduction.ts';
import type { IntroductionMail } from '../../lib/mail/introduction-mail.ts';

/** Where one is in the popup and side panel. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'person'; readonly contactId: string }
  | { readonly at: 'edit-person'; readonly contactId: string }
  | { readonly at: 'join-people'; readonly contactId: string; readonly otherId?: string }
  | { readonly at: 'add-person'; readonly from?: PagePerson }
  | { readonly at: 'introduction'; readonly introductionId: string }
  /** The page at hand, for a bug report: in popup and side panel alone. */
  | { readonly at: 'report' }
  | {
      readonly at: 'new-introduction';
      readonly seekerId?: string;
      readonly providerId?: string;
      readonly introducerId?: string;
      readonly why?: string;
      readonly requestId?: string;
    }
  /** Who fits a need: typed, selected, or out of the mail at hand, with the page it came from. */
  | {
      readonly at: 'need';
      readonly text?: string;
      readonly seekerId?: string;
      /** Whose need it is, where the page shows them and they are not in the notebook yet. */
      readonly seeker?: PagePerson;
      readonly requestId?: string;
      readonly pageUrl?: string;
    }
  /** A mail that introduces people, filled in and not yet recorded. */
  | { readonly at: 'introduction-mail'; readonly mail: IntroductionMail }
  | { readonly at: 'request'; readonly requestId: string }
  | {
      readonly at: 'new-request';
      readonly askerId?: string;
      readonly askedId?: string;
      readonly wantedId?: string;
      readonly wanted?: string;
    }
  | { readonly at: 'recommendation'; readonly recommendationId: string }
  | {
      readonly at: 'new-recommendation';
      readonly contactId?: string;
      readonly recipientId?: string;
      /** What somebody asked to have told to many. */
      readonly what?: string;
    }
  | { readonly at: 'company'; readonly name: string }
  /** A week of a circle's, or from Monday to Sunday; the one with that day in it, else this one. */
  | { readonly at: 'week'; readonly circleId?: string; readonly on?: string }
  | { readonly at: 'circle'; readonly circleId: string }
  | { readonly at: 'new-circle' }
  /** After an evening: whoever was met there. */
  | { readonly at: 'gathering'; readonly gatheringId: string }
  | { readonly at: 'new-gathering'; readonly circleId?: string }
  /** One thank-you each, one after the other. */
  | { readonly at: 'thank-yous'; readonly gatheringId: string }
  /** Before a talk of two: who they are, what fits, what they asked for lately, what is open between us. */
  | { readonly at: 'prepare'; readonly contactId: string }
  /** What came of introductions with a person; of the user's own with `me`. */
  | { readonly at: 'track-record'; readonly contactId: string }
  /** Who came through whom, from this person up and down. */
  | { readonly at: 'lineage'; readonly contactId: string }
  /** How to introduce somebody, to be given to others; the user with `me`. */
  | { readonly at: 'introduce-sheet'; readonly contactId: string }
  | {
      readonly at: 'letter';
      readonly introductionId: string;
      readonly kind: 'ask' | 'joint' | 'report' | 'thanks' | 'no-go';
      readonly side?: Side;
      readonly again?: boolean;
      readonly about?: ReportAbout;
      readonly language?: Language;
    };
