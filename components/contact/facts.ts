import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type DayDate, type Id, ME } from '../../lib/domain/basics.ts';
import type { Contact, FitNote } from '../../lib/domain/contact.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { isOpen, isReceived, sideOf } from '../../lib/domain/introduction-state.ts';

/** The few facts about a person that a glance has to give: the same in the list, on the sheet, in the peek. */

/** Through whom the user came to know somebody. */
export interface Through {
  readonly id: Id;
  /** Missing when that person was deleted since. */
  readonly person?: Contact;
  /** They made an introduction, rather than being merely how it came about. */
  readonly introduced: boolean;
  readonly on?: DayDate;
}

/**
 * What was written down about how we met comes first; else the introduction by somebody else that brought the two
 * together, which nobody writes down twice.
 */
export function throughWhom(
  contact: Contact,
  introductions: readonly IntroductionView[],
  metThrough: Contact | undefined,
  zone: string,
): Through | undefined {
  const received = introductions.findLast(
    (view) => isReceived(view.introduction) && sideOf(view.introduction, contact.id) !== undefined,
  );
  const began = received && (received.standing.introducedAt ?? received.introduction.createdAt);
  if (contact.metThroughId !== undefined) {
    const same = received?.introduction.introducerId === contact.metThroughId;
    const on = contact.metOn ?? (same && began !== undefined ? dayOf(began, zone) : undefined);
    return {
      id: contact.metThroughId,
      introduced: same,
      ...(metThrough && { person: metThrough }),
      ...(on !== undefined && { on }),
    };
  }
  if (!received || began === undefined || received.introduction.introducerId === ME) return undefined;
  const person = received.people.get(received.introduction.introducerId);
  return {
    id: received.introduction.introducerId,
    introduced: true,
    on: contact.metOn ?? dayOf(began, zone),
    ...(person && { person }),
  };
}

/** The open introduction in which the person is a side, the one last worked on; else one they are making. */
export function openIntroductionOf(
  contactId: Id,
  introductions: readonly IntroductionView[],
): IntroductionView | undefined {
  const open = introductions
    .filter((view) => isOpen(view.standing.state))
    .sort((a, b) => b.introduction.updatedAt - a.introduction.updatedAt);
  return open.find((view) => sideOf(view.introduction, contactId) !== undefined) ?? open[0];
}

/** The freshest limit or "does not fit": what is most easily forgotten, and hurts most. `notes` newest first. */
export function freshestLimit(notes: readonly FitNote[]): FitNote | undefined {
  return notes.find((note) => note.kind === 'limit' || note.kind === 'does-not-fit');
}
