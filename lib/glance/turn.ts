import type { IntroductionView } from '../db/queries/introductions.ts';
import { type DayDate, ME, type Moment, otherSide, type Party, type Side } from '../domain/basics.ts';
import { dayOf, daysBetween } from '../domain/day.ts';
import { answeredPromises, type Due, daysOverdue, isMine } from '../domain/due.ts';
import {
  askAgain,
  isOpen,
  type NextStep,
  nextStep,
  partyOf,
  reportOwed,
  sideOf,
} from '../domain/introduction-state.ts';
import type { Clocks } from '../domain/settings.ts';

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
  | 'support'
  | 'outcome'
  | 'thank'
  | 'decide'
  | 'contact'
  | 'report'
  | 'tell-no-go'
  | 'find-another'
  | 'wait-answer'
  | 'wait-day'
  | 'wait-word'
  | 'wait-outcome'
  | 'wait-introducer'
  | 'between-us'
  | 'put-off'
  | 'done'
  | 'nothing';

/** Whose turn it is, where, and for how many days. */
export interface Turn {
  /** `mine` is on today's list. `open` is the user's too, and no promise to anybody yet: it has no day. */
  readonly whose: 'mine' | 'open' | 'theirs' | 'nobody';
  readonly act: TurnAct;
  readonly place?: TurnPlace;
  /** Whom the act is about. */
  readonly party?: Party;
  /** The date something waits for. */
  readonly on?: DayDate;
  readonly days: number;
  /** Past its day. */
  readonly late: boolean;
  /** What the user put off or ticked off, which may be done all the same. */
  readonly shelved?: Omit<Step, 'whose'>;
}

/** The part of a turn that follows from where it stands. */
type Step = Pick<Turn, 'whose' | 'act' | 'place' | 'party' | 'on'>;

/** Clocks and calendar of the user. */
export interface Calendar {
  readonly clocks: Clocks;
  readonly zone: string;
  readonly today: DayDate;
}

/**
 * A promise that has fallen due speaks first, unless the user put it off or ticked it off, here or in today's list;
 * else the next step, which may wait on others.
 */
export function turnOf(view: IntroductionView, { clocks, zone, today }: Calendar): Turn {
  const { dues, putOff, done } = answeredPromises(view, view.reminders, clocks, zone, today);
  const daysSince = (since: Moment) => Math.max(0, daysBetween(dayOf(since, zone), today));
  const mine = dues.find((due) => isMine(due, today));
  if (mine) {
    const days = daysSince(mine.since);
    return { ...stepOfDue(view, mine), whose: 'mine', days, late: daysOverdue(mine, today) > 0 };
  }
  const [shelved] = putOff;
  if (shelved) {
    const { on, since } = shelved;
    const { act, place, party } = stepOfDue(view, shelved);
    const what = { act, ...(place && { place }), ...(party !== undefined && { party }) };
    return { whose: 'theirs', act: 'put-off', on, days: daysSince(since), late: false, shelved: what };
  }
  const days = daysSince(sinceOfStep(view));
  const [ticked] = done;
  if (ticked) return { ...turnAfterTick(view, ticked), days, late: false };
  return { ...turnOfStep(view, nextStep(view.introduction, view.standing)), days, late: false };
}

/** By which words a report goes: of what has happened and was not told yet, else of how it stands. */
export function reportNameOf({
  standing,
}: Pick<IntroductionView, 'standing'>): 'report' | 'report-contacted' | 'report-met' | 'report-result' {
  const about = reportOwed(standing);
  return about === undefined ? 'report' : `report-${about}`;
}

/** What the user ticked off is not asked for again: what waits beside it stands, else it rests. */
function turnAfterTick(view: IntroductionView, ticked: Due): Step & Pick<Turn, 'shelved'> {
  const { introduction, standing } = view;
  const step = nextStep(introduction, standing);
  if (step.act === 'thank' && isOpen(standing.state)) return turnOfRun(view);
  if (step.act === 'tell-no-go' && standing.state === 'not-now') return turnOfStep(view, askAgain(standing));
  const turn = turnOfStep(view, step);
  if (turn.whose === 'theirs' && turn.act !== 'wait-day') return turn;
  const whose = isOpen(standing.state) || standing.state === 'not-now' ? 'theirs' : 'nobody';
  return { whose, act: 'done', shelved: stepOfDue(view, ticked) };
}

function stepOfDue({ introduction }: IntroductionView, due: Due): Omit<Step, 'whose'> {
  const isEnd = due.kind === 'outcome-missing' && due.side !== undefined;
  const party = isEnd && due.side ? partyOf(introduction, due.side) : due.contactId;
  return { ...placeOfDue(due), ...(party !== undefined && { party }) };
}

function placeOfDue({ kind, side = 'seeker' }: Due): { act: TurnAct; place?: TurnPlace } {
  switch (kind) {
    case 'answer-overdue':
    case 'ask-again':
      return { act: 'ask-again', place: { on: 'gate', side } };
    case 'tell-no-go':
      return { act: 'tell-no-go', place: { on: 'gate', side } };
    case 'introduce-now':
      return { act: 'introduce', place: { on: 'join' } };
    case 'no-word':
      return { act: 'no-word', place: { on: 'run' } };
    case 'support-step':
      return { act: 'support', place: { on: 'run' } };
    case 'outcome-missing':
      return { act: 'outcome', place: { on: 'end', side } };
    case 'thank-introducer':
      return { act: 'thank', place: { on: 'join' } };
    case 'take-on':
      return { act: 'decide', place: { on: 'join' } };
    case 'first-contact':
      return { act: 'contact', place: { on: 'run' } };
    case 'report-back':
      return { act: 'report', place: { on: 'join' } };
    case 'free':
      return { act: 'nothing' };
  }
}

function turnOfStep(view: IntroductionView, step: NextStep): Step {
  const { introduction } = view;
  switch (step.act) {
    case 'ask':
      return {
        whose: 'open',
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
      return { whose: 'open', act: 'introduce', place: { on: 'join' } };
    case 'wait-word':
      return turnOfRun(view);
    case 'record-outcome': {
      const party = partyOf(introduction, step.side);
      const place: TurnPlace = { on: 'end', side: step.side };
      return party === ME
        ? { whose: 'open', act: 'outcome', place, party }
        : { whose: 'theirs', act: 'wait-outcome', place, party };
    }
    case 'thank':
    case 'decide':
    case 'report':
      return { whose: 'open', act: step.act, place: { on: 'join' }, party: introduction.introducerId };
    case 'contact':
      return {
        whose: 'open',
        act: 'contact',
        place: { on: 'run' },
        party: partyOf(introduction, step.side),
      };
    case 'find-another':
      // Offered in words, with no ring: nobody was promised it.
      return { whose: 'nobody', act: 'find-another', party: partyOf(introduction, step.side) };
    case 'ask-again': {
      const party = partyOf(introduction, step.side);
      const place: TurnPlace = { on: 'gate', side: step.side };
      return step.on === undefined
        ? { whose: 'open', act: 'ask-again', place, party }
        : { whose: 'theirs', act: 'wait-day', place, party, on: step.on };
    }
    case 'tell-no-go':
      return {
        whose: 'open',
        act: 'tell-no-go',
        place: { on: 'gate', side: step.side },
        party: partyOf(introduction, step.side),
      };
    case 'nothing':
      return { whose: 'nobody', act: 'nothing' };
  }
}

/** Before they are together it lies with whoever introduces them; afterwards with the two. */
function turnOfRun({ introduction, standing }: IntroductionView): Step {
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
