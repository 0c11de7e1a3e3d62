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
  | {
      readonly at: 'letter';
      readonly introductionId: string;
      readonly kind: 'ask' | 'joint' | 'report' | 'thanks' | 'no-go';
      readonly side?: Side;
      readonly again?: boolean;
      readonly about?: ReportAbout;
      readonly language?: Language;
    };
