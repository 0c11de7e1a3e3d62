import {
  type DayDate,
  ME,
  type Moment,
  otherSide,
  type Party,
  SIDES,
  type Side,
  unreachable,
} from './basics.ts';
import type { Introduction, IntroductionEvent, Outcome } from './introduction.ts';

/** considering → asking → agreed → introduced → in touch → landed | no fit; or not now, declined, withdrawn. */
export type IntroductionState =
  | 'considering'
  | 'asking'
  | 'agreed'
  | 'introduced'
  | 'in-touch'
  | 'landed'
  | 'no-fit'
  | 'not-now'
  | 'declined'
  | 'withdrawn';

/** A side's opt-in. */
export type Consent = 'not-asked' | 'asked' | 'agreed' | 'declined' | 'not-now' | 'no-answer';

/** Where an introduction stands: all of it follows from its events. */
export interface Standing {
  readonly state: IntroductionState;
  /** When it came into this state; the introduction's own beginning before anything happened. */
  readonly since: Moment;
  readonly consent: Readonly<Record<Side, Consent>>;
  /** When each side was last asked. */
  readonly askedAt: Readonly<Partial<Record<Side, Moment>>>;
  /** The date on which a side that said "not now" wants to be asked again. */
  readonly askAgainOn: Readonly<Partial<Record<Side, DayDate>>>;
  /** When each side heard that it will not go ahead; of this refusal or withdrawal, not of one before it. */
  readonly toldAt: Readonly<Partial<Record<Side, Moment>>>;
  readonly outcome: Readonly<Partial<Record<Side, Outcome>>>;
  readonly introducedAt?: Moment;
  readonly thankedAt?: Moment;
  /** The last time the introducer heard how it stands. */
  readonly reportedAt?: Moment;
  /** The result has been told to the introducer. */
  readonly loopClosed: boolean;
  /** The last time the user heard or asked about it after the introduction. */
  readonly lastWordAt?: Moment;
}

/** States in which something is still to come of it. */
const OPEN: readonly IntroductionState[] = ['considering', 'asking', 'agreed', 'introduced', 'in-touch'];

export function isOpen(state: IntroductionState): boolean {
  return OPEN.includes(state);
}

/**
 * May anything still fall due in it? Open ones, those to ask again, those of which somebody who said yes has not heard
 * the end, and received ones whose introducer has not been thanked or told the end.
 */
export function isLive(introduction: Introduction, standing: Standing): boolean {
  if (isOpen(standing.state) || standing.state === 'not-now') return true;
  if (sidesToTell(introduction, standing).length > 0) return true;
  if (!isReceived(introduction) || standing.state === 'withdrawn') return false;
  return !standing.loopClosed || standing.thankedAt === undefined;
}

/** The party that stands on a side. */
export function partyOf(introduction: Introduction, side: Side): Party {
  return side === 'seeker' ? introduction.seekerId : introduction.providerId;
}

/** The side on which a party stands, if any. */
export function sideOf(introduction: Introduction, party: Party): Side | undefined {
  return SIDES.find((side) => partyOf(introduction, side) === party);
}

/** Somebody else introduced the user to one of the two sides. */
export function isReceived(introduction: Introduction): boolean {
  return introduction.introducerId !== ME && sideOf(introduction, ME) !== undefined;
}

/** The events that still count, oldest first: struck lines and the strikes themselves are left out. */
export function eventsThatCount(events: readonly IntroductionEvent[]): readonly IntroductionEvent[] {
  const strikes = Map.groupBy(
    events.filter((event) => event.kind === 'struck'),
    (strike) => strike.eventId,
  );
  // A strike that is itself struck takes nothing back. `above`: in a broken copy strikes may strike each other.
  const isStruck = (id: string, above: readonly string[] = []): boolean =>
    (strikes.get(id) ?? []).some(
      (strike) => !above.includes(strike.id) && !isStruck(strike.id, [...above, strike.id]),
    );
  return events
    .filter((event) => event.kind !== 'struck' && !isStruck(event.id))
    .sort((a, b) => a.at - b.at || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1));
}

type Phase = 'before' | 'introduced' | 'in-touch' | 'withdrawn';

/**
 * The state of an introduction from its events, in any order and from any beginning: a later event settles what it
 * implies (who was introduced has agreed), and what a person can record never leaves it stuck.
 */
export function standingOf(introduction: Introduction, events: readonly IntroductionEvent[]): Standing {
  const consent: Record<Side, Consent> = {
    seeker: introduction.seekerId === ME ? 'agreed' : 'not-asked',
    provider: introduction.providerId === ME ? 'agreed' : 'not-asked',
  };
  const askedAt: Partial<Record<Side, Moment>> = {};
  const askAgainOn: Partial<Record<Side, DayDate>> = {};
  const toldAt: Partial<Record<Side, Moment>> = {};
  const outcome: Partial<Record<Side, Outcome>> = {};
  const seen: { introducedAt?: Moment; thankedAt?: Moment; reportedAt?: Moment; lastWordAt?: Moment } = {};
  let loopClosed = false;
  let phase: Phase = 'before';
  let state: IntroductionState = 'considering';
  let since = introduction.createdAt;

  const areTogether = () => phase === 'introduced' || phase === 'in-touch';
  /** After a refusal or an end it begins anew: what came of it before is history. */
  const beginAnew = () => {
    for (const side of SIDES) delete outcome[side];
    delete seen.introducedAt;
    delete seen.lastWordAt;
    phase = 'before';
  };
  const bringTogether = (now: 'introduced' | 'in-touch') => {
    if (!areTogether()) beginAnew();
    phase = now;
    for (const side of SIDES) consent[side] = 'agreed';
  };

  for (const event of eventsThatCount(events)) {
    switch (event.kind) {
      case 'asked':
        askedAt[event.side] = event.at;
        delete toldAt[event.side];
        // Whoever has been introduced has agreed and is known to the other: a question takes neither back.
        if (areTogether()) break;
        beginAnew();
        consent[event.side] = 'asked';
        break;
      case 'came-forward':
        delete toldAt[event.side];
        if (!areTogether()) beginAnew();
        consent[event.side] = 'agreed';
        break;
      case 'answered':
        if (areTogether() && (event.answer === 'agreed' || event.answer === 'no-answer')) break;
        if (event.answer === 'agreed') {
          beginAnew();
          delete toldAt[event.side];
        } else phase = 'before';
        consent[event.side] = event.answer;
        delete askAgainOn[event.side];
        if (event.askAgainOn !== undefined) askAgainOn[event.side] = event.askAgainOn;
        break;
      case 'introduced':
        bringTogether('introduced');
        seen.introducedAt = event.at;
        break;
      case 'in-touch':
        bringTogether('in-touch');
        seen.introducedAt ??= event.at;
        seen.lastWordAt = event.at;
        break;
      case 'outcome':
        // Told late, even after an end, it belongs to the round it is told of.
        phase = 'in-touch';
        for (const side of SIDES) consent[side] = 'agreed';
        seen.introducedAt ??= event.at;
        seen.lastWordAt = event.at;
        outcome[event.side] = event.outcome;
        break;
      case 'withdrawn':
        phase = 'withdrawn';
        break;
      case 'told':
        toldAt[event.side] = event.at;
        break;
      case 'checked-in':
        seen.lastWordAt = event.at;
        break;
      case 'thanked':
        seen.thankedAt = event.at;
        break;
      case 'reported':
        seen.reportedAt = event.at;
        if (event.about === 'result') loopClosed = true;
        break;
      case 'taken':
      case 'met':
      case 'relation':
      case 'disclosed':
      case 'noted':
      case 'struck':
        break;
      default:
        unreachable(event);
    }
    const next = stateFrom(phase, consent, outcome);
    if (next !== state) {
      state = next;
      since = event.at;
    }
    // As long as it may come about nobody has heard that it will not: a refusal of before is history.
    if (!cameToNothing(state)) for (const side of SIDES) delete toldAt[side];
  }
  for (const side of SIDES) if (consent[side] !== 'not-now') delete askAgainOn[side];
  return { state, since, consent, askedAt, askAgainOn, toldAt, outcome, loopClosed, ...seen };
}

function stateFrom(
  phase: Phase,
  consent: Readonly<Record<Side, Consent>>,
  outcome: Readonly<Partial<Record<Side, Outcome>>>,
): IntroductionState {
  if (phase === 'withdrawn') return 'withdrawn';
  if (phase !== 'before') {
    if (outcome.seeker && outcome.provider) {
      return outcome.seeker === 'landed' && outcome.provider === 'landed' ? 'landed' : 'no-fit';
    }
    return phase;
  }
  const answers = SIDES.map((side) => consent[side]);
  if (answers.includes('declined')) return 'declined';
  if (answers.includes('not-now')) return 'not-now';
  if (answers.every((answer) => answer === 'agreed')) return 'agreed';
  return answers.every((answer) => answer === 'not-asked') ? 'considering' : 'asking';
}

/** What is next, and whose it is. `mine` acts are the user's to do; waiting is others'. */
export type NextStep =
  | { readonly act: 'ask'; readonly side: Side; readonly again: boolean }
  | { readonly act: 'wait-answer'; readonly side: Side; readonly since: Moment }
  | { readonly act: 'introduce' }
  | { readonly act: 'wait-word'; readonly since: Moment }
  | { readonly act: 'record-outcome'; readonly side: Side }
  | { readonly act: 'thank' }
  | { readonly act: 'report' }
  | { readonly act: 'ask-again'; readonly side: Side; readonly on?: DayDate }
  /** Somebody said yes, or was asked, and does not know yet that it came to nothing. */
  | { readonly act: 'tell-no-go'; readonly side: Side }
  | { readonly act: 'nothing' };

/**
 * The one next step. The seeker is asked first, the need being theirs to tell, unless they came forward; for a
 * referral the user received: thanks first, then what came of it, then the report that closes the loop.
 */
export function nextStep(introduction: Introduction, standing: Standing): NextStep {
  if (isReceived(introduction)) return nextStepOfReceived(standing);
  switch (standing.state) {
    case 'considering':
    case 'asking':
      return nextAsk(introduction, standing);
    case 'agreed':
      return introduction.introducerId === ME
        ? { act: 'introduce' }
        : { act: 'wait-word', since: standing.since };
    case 'introduced':
      return { act: 'wait-word', since: silentSince(standing) };
    case 'in-touch': {
      const open = SIDES.find((side) => !standing.outcome[side] && standing.outcome[otherSide(side)]);
      return open
        ? { act: 'record-outcome', side: open }
        : { act: 'wait-word', since: silentSince(standing) };
    }
    case 'not-now':
      return tellNoGo(introduction, standing) ?? askAgain(standing);
    case 'declined':
    case 'withdrawn':
      return tellNoGo(introduction, standing) ?? { act: 'nothing' };
    case 'landed':
    case 'no-fit':
      return { act: 'nothing' };
    default:
      return unreachable(standing.state);
  }
}

/** Refused, for now or for good, or withdrawn. */
function cameToNothing(state: IntroductionState): boolean {
  return state === 'declined' || state === 'not-now' || state === 'withdrawn';
}

/**
 * Who said yes or was asked, and has to hear that it will not go ahead: never who refused it themself, nor anybody of
 * an introduction that was made and withdrawn afterwards, who speak for themselves by then.
 */
export function sidesToTell(introduction: Introduction, standing: Standing): readonly Side[] {
  const { state, consent, toldAt, introducedAt } = standing;
  if (introduction.introducerId !== ME || !cameToNothing(state)) return [];
  if (state === 'withdrawn' && introducedAt !== undefined) return [];
  return SIDES.filter(
    (side) =>
      partyOf(introduction, side) !== ME &&
      (consent[side] === 'agreed' || consent[side] === 'asked') &&
      toldAt[side] === undefined,
  );
}

function tellNoGo(introduction: Introduction, standing: Standing): NextStep | undefined {
  const [side] = sidesToTell(introduction, standing);
  return side && { act: 'tell-no-go', side };
}

/** Whom to ask again: who named a date comes before who named none. */
export function askAgain({ consent, askAgainOn }: Standing): Extract<NextStep, { act: 'ask-again' }> {
  const sides = SIDES.filter((side) => consent[side] === 'not-now');
  const side = sides.find((one) => askAgainOn[one] !== undefined) ?? sides[0] ?? 'seeker';
  const on = askAgainOn[side];
  return on === undefined ? { act: 'ask-again', side } : { act: 'ask-again', side, on };
}

/** Since when nothing has been heard of it. */
export function silentSince({ since, lastWordAt = since }: Standing): Moment {
  return Math.max(since, lastWordAt);
}

function nextAsk(introduction: Introduction, standing: Standing): NextStep {
  if (introduction.introducerId !== ME) return { act: 'wait-word', since: standing.since };
  for (const side of SIDES) {
    const consent = standing.consent[side];
    if (consent === 'not-asked') return { act: 'ask', side, again: false };
    if (consent === 'no-answer') return { act: 'ask', side, again: true };
    if (consent === 'asked') {
      return { act: 'wait-answer', side, since: standing.askedAt[side] ?? standing.since };
    }
  }
  return { act: 'introduce' };
}

function nextStepOfReceived(standing: Standing): NextStep {
  if (standing.state === 'withdrawn') return { act: 'nothing' };
  if (standing.thankedAt === undefined) return { act: 'thank' };
  const ended = !isOpen(standing.state);
  if (ended && !standing.loopClosed) return { act: 'report' };
  if (ended) return standing.state === 'not-now' ? askAgain(standing) : { act: 'nothing' };
  const open = SIDES.filter((side) => !standing.outcome[side]);
  if (open.length === 1 && open[0]) return { act: 'record-outcome', side: open[0] };
  return { act: 'wait-word', since: silentSince(standing) };
}
