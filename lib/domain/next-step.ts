import { type DayDate, ME, type Moment, otherSide, SIDES, type Side, unreachable } from './basics.ts';
import { mayBeIntroduced } from './disclosure.ts';
import type { Introduction, ReportAbout } from './introduction.ts';
import { isReceived, partyOf, sideOf } from './introduction-parties.ts';
import { cameToNothing, isOpen, type Standing, silentSince } from './standing.ts';

/** What is next, and whose it is. `mine` acts are the user's to do; waiting is others'. */
export type NextStep =
  | { readonly act: 'ask'; readonly side: Side; readonly again: boolean }
  | { readonly act: 'wait-answer'; readonly side: Side; readonly since: Moment }
  | { readonly act: 'introduce' }
  | { readonly act: 'wait-word'; readonly since: Moment }
  | { readonly act: 'record-outcome'; readonly side: Side }
  | { readonly act: 'thank' }
  /** Take it on, or decline: knowingly, either way. */
  | { readonly act: 'decide' }
  /** The user was recommended to somebody: they write first. */
  | { readonly act: 'contact'; readonly side: Side }
  | { readonly act: 'report'; readonly about: ReportAbout }
  | { readonly act: 'ask-again'; readonly side: Side; readonly on?: DayDate }
  /** Somebody said yes, or was asked, and does not know yet that it came to nothing. */
  | { readonly act: 'tell-no-go'; readonly side: Side }
  /** The need of this side still stands, and everybody knows. An offer, not a promise: it has no day. */
  | { readonly act: 'find-another'; readonly side: Side }
  | { readonly act: 'nothing' };

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

/**
 * The one next step. The seeker is asked first, the need being theirs to tell, unless they came forward; for a
 * referral the user received: thanks first, then a yes or no to it, the first contact, what came of it, each told to
 * the introducer, and the report that closes the loop.
 */
export function nextStep(introduction: Introduction, standing: Standing): NextStep {
  if (isReceived(introduction)) return nextStepOfReceived(introduction, standing);
  switch (standing.state) {
    case 'considering':
    case 'asking':
      return nextAsk(introduction, standing);
    case 'agreed':
      return introduction.introducerId === ME && mayBeIntroduced(standing)
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
      return tellNoGo(introduction, standing) ?? findAnother(introduction, standing) ?? { act: 'nothing' };
    case 'landed':
    case 'no-fit':
      return { act: 'nothing' };
    default:
      return unreachable(standing.state);
  }
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

/** The provider said no; whoever has the need did not. */
function findAnother(introduction: Introduction, { state, consent }: Standing): NextStep | undefined {
  const needStands = consent.provider === 'declined' && consent.seeker !== 'declined';
  return introduction.introducerId === ME && state === 'declined' && needStands
    ? { act: 'find-another', side: 'seeker' }
    : undefined;
}

/** Whom to ask again: who named a date comes before who named none. */
export function askAgain({ consent, askAgainOn }: Standing): Extract<NextStep, { act: 'ask-again' }> {
  const sides = SIDES.filter((side) => consent[side] === 'not-now');
  const side = sides.find((one) => askAgainOn[one] !== undefined) ?? sides[0] ?? 'seeker';
  const on = askAgainOn[side];
  return on === undefined ? { act: 'ask-again', side } : { act: 'ask-again', side, on };
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

function nextStepOfReceived(introduction: Introduction, standing: Standing): NextStep {
  const { state, thankedAt, loopClosed, outcome } = standing;
  if (state === 'withdrawn') return { act: 'nothing' };
  if (thankedAt === undefined) return { act: 'thank' };
  if (!isOpen(state)) {
    if (!loopClosed) return { act: 'report', about: 'result' };
    return state === 'not-now' ? askAgain(standing) : { act: 'nothing' };
  }
  const open = SIDES.filter((side) => !outcome[side]);
  if (open.length === 1 && open[0]) return { act: 'record-outcome', side: open[0] };
  // The introducer has heard how it ended before it was written down here.
  const own = sideOf(introduction, ME);
  if (loopClosed && own) return { act: 'record-outcome', side: own };
  if (standing.takenAt === undefined) return { act: 'decide' };
  if (isMineToWrite(introduction, standing)) return { act: 'contact', side: 'seeker' };
  const about = reportOwed(standing);
  return about === undefined ? { act: 'wait-word', since: silentSince(standing) } : { act: 'report', about };
}

/** Recommended to somebody and introduced, the user writes first; who was brought help waits for whoever helps. */
export function isMineToWrite(introduction: Introduction, { state, contactedAt }: Standing): boolean {
  return introduction.providerId === ME && state === 'introduced' && contactedAt === undefined;
}

/** What has happened of which the introducer does not know yet. What was told after it covers what came before. */
export function reportOwed({
  state,
  outcome,
  contactedAt,
  metAt,
  reports,
  loopClosed,
}: Standing): ReportAbout | undefined {
  if (loopClosed) return undefined;
  if (!isOpen(state) || outcome.seeker !== undefined || outcome.provider !== undefined) return 'result';
  if (metAt !== undefined) return reports.met === undefined ? 'met' : undefined;
  if (contactedAt === undefined || reports.contacted !== undefined || reports.met !== undefined)
    return undefined;
  return 'contacted';
}
