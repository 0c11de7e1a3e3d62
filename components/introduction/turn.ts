import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type DayDate, ME, type Moment, otherSide, type Party, type Side } from '../../lib/domain/basics.ts';
import { dayOf, daysBetween } from '../../lib/domain/day.ts';
import { type Due, daysOverdue, isMine, promisesOf } from '../../lib/domain/due.ts';
import { nextStep, partyOf, sideOf } from '../../lib/domain/introduction-state.ts';
import type { Clocks } from '../../lib/domain/settings.ts';

/** Where on the bridge the next thing happens. */
type TurnPlace =
  | { readonly on: 'gate'; readonly side: Side }
  | { readonly on: 'join' }
  | { readonly on: 'run' }
  | { readonly on: 'end'; readonly side: Side };

type TurnAct =
  | 'ask'
  | 'ask-again'
  | 'introduce'
  | 'no-word'
  | 'outcome'
  | 'thank'
  | 'report'
  | 'wait-answer'
  | 'wait-day'
  | 'wait-word'
  | 'wait-outcome'
  | 'wait-introducer'
  | 'between-us'
  | 'nothing';

/** Whose turn it is, where, and for how many days. */
export interface Turn {
  readonly whose: 'mine' | 'theirs' | 'nobody';
  readonly act: TurnAct;
  readonly place?: TurnPlace;
  /** Whom the act is about. */
  readonly party?: Party;
  /** The date something waits for. */
  readonly on?: DayDate;
  readonly days: number;
  /** Past its day. */
  readonly late: boolean;
}

/** Clocks and calendar of the user. */
export interface Calendar {
  readonly clocks: Clocks;
  readonly zone: string;
  readonly today: DayDate;
}

/** A promise that has fallen due speaks first; else the next step, which may wait on others. */
export function turnOf(view: IntroductionView, { clocks, zone, today }: Calendar): Turn {
  const dues = promisesOf([view], [], clocks, zone);
  const mine = dues.find((due) => isMine(due, today));
  const daysSince = (since: Moment) => Math.max(0, daysBetween(dayOf(since, zone), today));
  if (mine) {
    return {
      ...placeOfDue(mine),
      whose: 'mine',
      ...(mine.contactId !== undefined && { party: mine.contactId }),
      days: daysSince(mine.since),
      late: daysOverdue(mine, today) > 0,
    };
  }
  return { ...turnOfStep(view), days: daysSince(sinceOfStep(view)), late: false };
}

function placeOfDue({ kind, side = 'seeker' }: Due): { act: TurnAct; place?: TurnPlace } {
  switch (kind) {
    case 'answer-overdue':
    case 'ask-again':
      return { act: 'ask-again', place: { on: 'gate', side } };
    case 'introduce-now':
      return { act: 'introduce', place: { on: 'join' } };
    case 'no-word':
      return { act: 'no-word', place: { on: 'run' } };
    case 'outcome-missing':
      return { act: 'outcome', place: { on: 'end', side } };
    case 'thank-introducer':
      return { act: 'thank', place: { on: 'join' } };
    case 'report-back':
      return { act: 'report', place: { on: 'join' } };
    case 'free':
      return { act: 'nothing' };
  }
}

function turnOfStep(view: IntroductionView): Omit<Turn, 'days' | 'late'> {
  const { introduction, standing } = view;
  const step = nextStep(introduction, standing);
  switch (step.act) {
    case 'ask':
      return {
        whose: 'mine',
        act: step.again ? 'ask-again' : 'ask',
        place: { on: 'gate', side: step.side },
        party: partyOf(introduction, step.side),
      };
    case 'wait-answer':
      return {
        whose: 'theirs',
        act: 'wait-answer',
        place: { on: 'gate', side: step.side },
        party: partyOf(introduction, step.side),
      };
    case 'introduce':
      return { whose: 'mine', act: 'introduce', place: { on: 'join' } };
    case 'wait-word':
      return turnOfRun(view);
    case 'record-outcome': {
      const party = partyOf(introduction, step.side);
      const place: TurnPlace = { on: 'end', side: step.side };
      return party === ME
        ? { whose: 'mine', act: 'outcome', place, party }
        : { whose: 'theirs', act: 'wait-outcome', place, party };
    }
    case 'thank':
    case 'report':
      return { whose: 'mine', act: step.act, place: { on: 'join' }, party: introduction.introducerId };
    case 'ask-again': {
      const party = partyOf(introduction, step.side);
      const place: TurnPlace = { on: 'gate', side: step.side };
      return step.on === undefined
        ? { whose: 'mine', act: 'ask-again', place, party }
        : { whose: 'theirs', act: 'wait-day', place, party, on: step.on };
    }
    case 'nothing':
      return { whose: 'nobody', act: 'nothing' };
  }
}

/** Before they are together it lies with whoever introduces them; afterwards with the two. */
function turnOfRun({ introduction, standing }: IntroductionView): Omit<Turn, 'days' | 'late'> {
  if (introduction.introducerId !== ME && standing.introducedAt === undefined) {
    return {
      whose: 'theirs',
      act: 'wait-introducer',
      place: { on: 'join' },
      party: introduction.introducerId,
    };
  }
  const mine = sideOf(introduction, ME);
  if (mine === undefined) return { whose: 'theirs', act: 'wait-word', place: { on: 'run' } };
  return {
    whose: 'theirs',
    act: 'between-us',
    place: { on: 'run' },
    party: partyOf(introduction, otherSide(mine)),
  };
}

/** An ask becomes the user's turn with the last thing that happened: the one side's answer, or the beginning. */
function sinceOfStep({ introduction, standing, events, struck }: IntroductionView): Moment {
  const step = nextStep(introduction, standing);
  if ('since' in step) return step.since;
  if (step.act !== 'ask') return standing.since;
  const last = events.find((event) => !struck.has(event.id) && event.kind !== 'noted');
  return last?.at ?? standing.since;
}
