import type { IntroductionView } from '../db/queries/introductions.ts';
import { type DayDate, type Id, ME } from '../domain/basics.ts';
import type { Contact, FitNote } from '../domain/contact.ts';
import { dayOf } from '../domain/day.ts';
import { type Due, isMine } from '../domain/due.ts';
import { isOpen, isReceived, sideOf } from '../domain/introduction-state.ts';
import { type Look, lookOf } from '../domain/mark.ts';
import type { DueContext } from './due-words.ts';

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
function openIntroductionOf(
  contactId: Id,
  introductions: readonly IntroductionView[],
): IntroductionView | undefined {
  const open = introductions
    .filter((view) => isOpen(view.standing.state))
    .sort((a, b) => b.introduction.updatedAt - a.introduction.updatedAt);
  return open.find((view) => sideOf(view.introduction, contactId) !== undefined) ?? open[0];
}

/** The freshest limit or "does not fit": what is most easily forgotten, and hurts most. `notes` newest first. */
function freshestLimit(notes: readonly FitNote[]): FitNote | undefined {
  return notes.find((note) => note.kind === 'limit' || note.kind === 'does-not-fit');
}

/** Everything a glance at one person gives. */
export interface PersonFacts {
  readonly contact: Contact;
  /** As their mark on a page has it: no shape at all where they were imported and nothing has happened since. */
  readonly look: Look;
  readonly through?: Through;
  readonly open?: IntroductionView;
  /** What is the user's to do today, first things first. */
  readonly dues: readonly Due[];
  /** The first of them that the open introduction does not speak of already. */
  readonly otherDue?: { readonly due: Due; readonly context: DueContext };
  readonly limit?: FitNote;
}

/** What the notebook holds of a person, of which the facts are made. */
interface Known {
  readonly contact: Contact;
  /** Newest first. */
  readonly notes: readonly FitNote[];
  /** Newest first, as a side or as the introducer. */
  readonly introductions: readonly IntroductionView[];
  readonly metThrough?: Contact | undefined;
  /** Promises that speak of the person, those that wait on others too. */
  readonly dues: readonly Due[];
}

/** The facts of somebody, from what the notebook holds of them: the same for popup, lists and peek. */
export function factsOf(known: Known, zone: string, today: DayDate): PersonFacts {
  const { contact, notes, introductions, metThrough } = known;
  const dues = known.dues.filter((due) => isMine(due, today));
  const through = throughWhom(contact, introductions, metThrough, zone);
  const open = openIntroductionOf(contact.id, introductions);
  const limit = freshestLimit(notes);
  const due = dues.find(
    (one) => one.introductionId === undefined || one.introductionId !== open?.introduction.id,
  );
  const view = due && introductions.find(({ introduction }) => introduction.id === due.introductionId);
  const look = lookOf({
    importedOnly: contact.importedOnly === true,
    hasNotes: notes.length > 0,
    metThrough: contact.metThroughId !== undefined,
    states: introductions.map((one) => one.standing.state),
    receivedThrough: through !== undefined,
    due: dues.length > 0,
  });
  return {
    contact,
    look,
    dues,
    ...(through && { through }),
    ...(open && { open }),
    ...(due && { otherDue: { due, context: { view, contact } } }),
    ...(limit && { limit }),
  };
}
