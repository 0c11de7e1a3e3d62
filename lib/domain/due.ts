import { type DayDate, type Id, ME, type Moment, otherSide, type Party, SIDES, type Side } from './basics.ts';
import { addDays, dayOf, daysBetween, startOfDay } from './day.ts';
import type { Introduction } from './introduction.ts';
import { isReceived, partyOf } from './introduction-parties.ts';
import { askAgain, isMineToWrite, nextStep, sidesToTell } from './next-step.ts';
import type { Reminder } from './reminder.ts';
import type { Clocks } from './settings.ts';
import { patienceOf } from './silence.ts';
import { isOpen, type Standing, silentSince } from './standing.ts';

type DueKind =
  | 'answer-overdue'
  | 'introduce-now'
  | 'no-word'
  | 'support-step'
  | 'outcome-missing'
  | 'thank-introducer'
  | 'take-on'
  | 'first-contact'
  | 'report-back'
  | 'ask-again'
  | 'tell-no-go'
  | 'free';

/** A promise that is the user's to keep, or something that waits on others until `on`. */
export interface Due {
  /** The same promise has the same key for as long as it stands; a new round of it has a new one. */
  readonly key: string;
  readonly kind: DueKind;
  readonly introductionId?: Id;
  /** Whom the next act is about: the side that is silent, the introducer who waits. */
  readonly contactId?: Party;
  readonly side?: Side;
  readonly text?: string;
  /** The silence or wait began then. */
  readonly since: Moment;
  /** The date from which it is the user's to do. Before it, it waits on others. */
  readonly on: DayDate;
}

/** An introduction with where it stands. */
export interface Stood {
  readonly introduction: Introduction;
  readonly standing: Standing;
}

/** What the user said about one introduction's promises, apart from what falls due in it anyway. */
export interface Answered {
  /** What still stands, put off or not, the longest due first. */
  readonly dues: readonly Due[];
  /** What would be the user's today, had they not put it off… */
  readonly putOff: readonly Due[];
  /** …or ticked it off. */
  readonly done: readonly Due[];
}

/** One introduction's own promises with what the user said about them; reminders of the user's own are left out. */
export function answeredPromises(
  one: Stood,
  reminders: readonly Reminder[],
  clocks: Clocks,
  zone: string,
  today: DayDate,
): Answered {
  const answers = reminders.filter((reminder) => reminder.text === undefined);
  const dues = promisesOf([one], answers, clocks, zone);
  const standing = new Map(dues.map((due) => [due.key, due]));
  const raw = promisesOf([one], [], clocks, zone).filter((due) => isMine(due, today));
  return {
    dues,
    putOff: dues.filter((due) => !isMine(due, today) && raw.some(({ key }) => key === due.key)),
    done: raw.filter((due) => !standing.has(due.key)),
  };
}

/** The promises of the ledger, mine and waiting, sorted by what hurts most if forgotten: the longest due first. */
export function promisesOf(
  stood: readonly Stood[],
  reminders: readonly Reminder[],
  clocks: Clocks,
  zone: string,
): readonly Due[] {
  const answers = new Map(reminders.map((reminder) => [reminder.id, reminder]));
  const found: Due[] = [];
  for (const one of stood) {
    for (const due of duesOf(one, clocks, zone)) {
      const answer = answers.get(due.key);
      if (answer?.doneAt !== undefined) continue;
      const later = answer?.notBefore;
      found.push(later !== undefined && later > due.on ? { ...due, on: later } : due);
    }
  }
  for (const reminder of reminders) {
    if (reminder.text === undefined || reminder.notBefore === undefined || reminder.doneAt !== undefined)
      continue;
    found.push({
      key: reminder.id,
      kind: 'free',
      text: reminder.text,
      since: reminder.createdAt,
      on: reminder.notBefore,
      ...(reminder.contactId !== undefined && { contactId: reminder.contactId }),
      ...(reminder.introductionId !== undefined && { introductionId: reminder.introductionId }),
    });
  }
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.since - b.since));
}

/** Is it the user's to do today? */
export function isMine(due: Due, today: DayDate): boolean {
  return due.on <= today;
}

/** Days past its date: 0 on the day itself. */
export function daysOverdue(due: Due, today: DayDate): number {
  return Math.max(0, daysBetween(due.on, today));
}

/** The badge: how many promises are the user's today, and whether one is past its day. */
export function badgeOf(dues: readonly Due[], today: DayDate): { count: number; overdue: boolean } {
  const mine = dues.filter((due) => isMine(due, today));
  return { count: mine.length, overdue: mine.some((due) => due.on < today) };
}

/** The moment the next waiting promise becomes the user's: when the bell has to ring. */
export function nextBell(dues: readonly Due[], now: Moment, zone: string): Moment | undefined {
  const today = dayOf(now, zone);
  const moments = dues.filter((due) => !isMine(due, today)).map((due) => startOfDay(due.on, zone));
  // With nothing waiting the badge's colour still turns when the first of today's promises becomes yesterday's.
  const overdue = dues.some((due) => due.on < today);
  if (!overdue && dues.some((due) => due.on === today)) moments.push(startOfDay(addDays(today, 1), zone));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** `round` tells this time from the next one in the key: since when it waits, where nothing else is said. */
type Make = (
  kind: DueKind,
  since: Moment,
  on: DayDate,
  more?: { contactId?: Party; side?: Side; round?: string; text?: string },
) => Due;

function duesOf({ introduction, standing }: Stood, clocks: Clocks, zone: string): readonly Due[] {
  const after = (moment: Moment, days: number): DayDate => addDays(dayOf(moment, zone), days);
  const make: Make = (kind, since, on, { round = `${since}`, ...more } = {}) => ({
    key: `${kind}:${introduction.id}:${more.side ?? ''}:${round}`,
    kind,
    introductionId: introduction.id,
    since,
    on,
    ...more,
  });
  const step = nextStep(introduction, standing);
  const found: Due[] = [];

  switch (step.act) {
    case 'wait-answer':
      found.push(
        make('answer-overdue', step.since, after(step.since, clocks.askedNoAnswer), {
          side: step.side,
          contactId: partyOf(introduction, step.side),
        }),
      );
      break;
    case 'introduce':
      found.push(make('introduce-now', standing.since, after(standing.since, 0)));
      break;
    case 'wait-word':
      if (introduction.introducerId === ME) {
        const patience = patienceOf(introduction, clocks);
        const who = { side: 'provider', contactId: introduction.providerId } as const;
        if (patience !== undefined) found.push(make('no-word', step.since, after(step.since, patience), who));
      }
      break;
    case 'record-outcome':
      found.push(outcomeMissing(introduction, standing, step.side, clocks, after, make));
      break;
    case 'ask-again':
    case 'tell-no-go':
    case 'ask':
    case 'thank':
    case 'decide':
    case 'contact':
    case 'report':
    case 'find-another':
    case 'nothing':
      break;
  }
  if (isTogether(standing)) found.push(...stepsOffered(introduction, make, zone));
  // Whoever said yes waits to hear, each of them from the same day on.
  for (const side of sidesToTell(introduction, standing)) {
    const contactId = partyOf(introduction, side);
    found.push(make('tell-no-go', standing.since, after(standing.since, 0), { side, contactId }));
  }
  if (standing.state === 'not-now') {
    // A date to ask again holds whatever else is owed: to an introducer, thanks or word.
    const again = askAgain(standing);
    if (again.on !== undefined) {
      const { side, on } = again;
      const party = partyOf(introduction, side);
      // The user put it off themself: it is the introducer who waits.
      const contactId = party === ME ? introduction.introducerId : party;
      found.push(
        make('ask-again', standing.since, on, { side, contactId, round: `${standing.since}:${on}` }),
      );
    }
  }
  if (isReceived(introduction)) found.push(...duesOfReceived(introduction, standing, clocks, after, make));
  return found;
}

function isTogether({ state }: Standing): boolean {
  return state === 'introduced' || state === 'in-touch';
}

/** What was offered to both for a day: to join the first call, to write the summary. */
function stepsOffered(introduction: Introduction, make: Make, zone: string): readonly Due[] {
  if (introduction.introducerId !== ME) return [];
  return (introduction.steps ?? []).flatMap(({ id, text, on, doneOn }) =>
    on === undefined || doneOn !== undefined
      ? []
      : [make('support-step', startOfDay(on, zone), on, { round: id, text })],
  );
}

/** A side whose end is not known: theirs to tell before the silence grows, the user's own to write down the same day. */
function outcomeMissing(
  introduction: Introduction,
  standing: Standing,
  side: Side,
  clocks: Clocks,
  after: (moment: Moment, days: number) => DayDate,
  make: Make,
): Due {
  const since = silentSince(standing);
  const isOwn = partyOf(introduction, side) === ME;
  return make('outcome-missing', since, after(since, isOwn ? 0 : clocks.introducedNoWord), {
    side,
    contactId: partyOf(introduction, isOwn ? otherSide(side) : side),
  });
}

/**
 * What an introducer is owed: thanks the same day; by the day after, a yes or no to it; the first contact by the day
 * after that yes; then word before the silence grows, then the end of it.
 */
function duesOfReceived(
  introduction: Introduction,
  standing: Standing,
  clocks: Clocks,
  after: (moment: Moment, days: number) => DayDate,
  make: Make,
): readonly Due[] {
  if (standing.state === 'withdrawn') return [];
  const began = standing.introducedAt ?? introduction.createdAt;
  const who = { contactId: introduction.introducerId };
  const found: Due[] = [];
  if (standing.thankedAt === undefined) {
    // Thanked once, thanked: there is no second round of it.
    found.push(make('thank-introducer', began, after(began, clocks.thankIntroducer), { ...who, round: '' }));
  } else if (nextStep(introduction, standing).act === 'decide') {
    // Not beside the thanks: one line of an introduction at a time.
    found.push(make('take-on', began, after(began, clocks.thankIntroducer + 1), who));
  }
  const { takenAt } = standing;
  if (takenAt !== undefined && isMineToWrite(introduction, standing)) {
    const since = Math.max(takenAt, began);
    const contactId = introduction.seekerId;
    found.push(make('first-contact', since, after(since, clocks.thankIntroducer + 1), { contactId }));
  }
  if (!standing.loopClosed) {
    // An ended one is reported at once; an open one before the introducer has to wonder.
    const since = isOpen(standing.state) ? (standing.reportedAt ?? began) : standing.since;
    found.push(make('report-back', since, after(since, isOpen(standing.state) ? clocks.reportBack : 0), who));
  }
  return found;
}

/** Parties that a promise speaks of, for marks: everybody of its introduction but the user. */
export function partiesOf(due: Due, introduction: Introduction | undefined): readonly Id[] {
  const parties = new Set<Party>();
  if (due.contactId !== undefined) parties.add(due.contactId);
  else if (introduction) for (const side of SIDES) parties.add(partyOf(introduction, side));
  parties.delete(ME);
  return [...parties];
}
