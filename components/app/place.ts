import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Language, Side } from '../../lib/domain/basics.ts';
import type { ReportAbout } from '../../lib/domain/introduction.ts';

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
    }
  | {
      readonly at: 'letter';
      readonly introductionId: string;
      readonly kind: 'ask' | 'joint' | 'report' | 'thanks' | 'no-go';
      readonly side?: Side;
      readonly again?: boolean;
      readonly about?: ReportAbout;
      readonly language?: Language;
    };
