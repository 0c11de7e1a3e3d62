import type { Id } from '../../lib/domain/basics.ts';
import type { FitKind } from '../../lib/domain/contact.ts';

/** A fit note that is being written. Kept at every keystroke, so an open form is open again after the popup closed. */
export interface NoteDraft {
  readonly open: boolean;
  readonly kind: FitKind;
  readonly text: string;
}

export const EMPTY_NOTE: NoteDraft = { open: false, kind: 'fits', text: '' };

export const noteKey = (contactId: Id): string => `fit-note:${contactId}`;
