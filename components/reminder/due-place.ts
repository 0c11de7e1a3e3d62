import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { Due } from '../../lib/domain/due.ts';
import { reportOwed } from '../../lib/domain/introduction-state.ts';
import type { Place } from '../app/route.tsx';

/** Where its one act is done: the letter that keeps it, else the introduction, else the person. */
export function placeOfDue(due: Due, view: IntroductionView | undefined): Place | undefined {
  const { introductionId } = due;
  if (introductionId === undefined) {
    return due.contactId === undefined ? undefined : { at: 'person', contactId: due.contactId };
  }
  const side = due.side === undefined ? {} : { side: due.side };
  switch (due.kind) {
    case 'answer-overdue':
    case 'ask-again':
      return { at: 'letter', introductionId, kind: 'ask', again: true, ...side };
    case 'tell-no-go':
      return { at: 'letter', introductionId, kind: 'no-go', ...side };
    case 'introduce-now':
      return { at: 'letter', introductionId, kind: 'joint' };
    case 'thank-introducer':
      return { at: 'letter', introductionId, kind: 'thanks' };
    case 'report-back': {
      const about = view && reportOwed(view.standing);
      return { at: 'letter', introductionId, kind: 'report', ...(about !== undefined && { about }) };
    }
    case 'no-word':
    case 'outcome-missing':
    case 'take-on':
    case 'first-contact':
    case 'support-step':
    case 'free':
      return { at: 'introduction', introductionId };
  }
}
