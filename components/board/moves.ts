import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type DayDate, ME, type Moment, SIDES, type Side } from '../../lib/domain/basics.ts';
import type { EventWhat, IntroductionEvent, Outcome } from '../../lib/domain/introduction.ts';
import {
  type IntroductionState,
  isOpen,
  nextStep,
  partyOf,
  standingOf,
} from '../../lib/domain/introduction-state.ts';

/**
 * What moving a card means: never that a state is set, but that what led there is recorded. Each move is tried on the
 * rules before it is offered; one that would not arrive says why instead.
 */

/** What came of it, for each side as far as it is known. */
export type Outcomes = Readonly<Partial<Record<Side, Outcome>>>;

export type Move =
  /** Recorded at once. */
  | { readonly can: 'record'; readonly whats: readonly EventWhat[] }
  /** It takes an answer first: what came of it for each of them. */
  | { readonly can: 'ask-outcomes'; readonly outcomes: Outcomes }
  /** Which of them said so; `not-now` also until when. */
  | { readonly can: 'ask-side'; readonly answer: 'declined' | 'not-now'; readonly sides: readonly Side[] }
  | { readonly can: 'no'; readonly why: WhyNot };

type WhyNot =
  | 'here'
  /** What happened stays in the history. */
  | 'happened'
  /** Somebody else introduces them, and asks. */
  | 'not-mine'
  | 'both-agreed'
  | 'together'
  | 'in-touch'
  | 'ended'
  | 'declined'
  | 'not-now'
  | 'not-together';

type Seen = Pick<IntroductionView, 'introduction' | 'standing' | 'events' | 'struck'>;

const ENDS: readonly IntroductionState[] = ['landed', 'no-fit'];
const TOGETHER: readonly IntroductionState[] = ['introduced', 'in-touch', ...ENDS];

/** The move of a card to a state; `now` is when it would be recorded. */
export function moveTo(view: Seen, target: IntroductionState, now: Moment): Move {
  const why = whyNot(view, target);
  if (why) return { can: 'no', why };
  switch (target) {
    case 'considering':
    case 'asking':
    case 'agreed':
    case 'introduced':
    case 'in-touch':
    case 'withdrawn': {
      const whats = candidates(view, target).find((one) => stateAfter(view, one, now) === target);
      return whats ? { can: 'record', whats } : { can: 'no', why: otherwise(view, target) };
    }
    case 'landed':
    case 'no-fit':
      return { can: 'ask-outcomes', outcomes: suggested(view, target) };
    case 'not-now':
    case 'declined': {
      const sides = SIDES.filter((side) => stateAfter(view, answered(side, target), now) === target);
      return sides.length > 0
        ? { can: 'ask-side', answer: target, sides }
        : { can: 'no', why: otherwise(view, target) };
    }
  }
}

/** What is recorded once a side was chosen. */
export function answered(
  side: Side,
  answer: 'declined' | 'not-now',
  askAgainOn?: DayDate,
): readonly EventWhat[] {
  const until = answer === 'not-now' && askAgainOn !== undefined ? { askAgainOn } : {};
  return [{ kind: 'answered', side, answer, ...until }];
}

/** What is recorded once the outcomes were said: those that were not known so before. */
export function outcomesOf({ standing }: Pick<Seen, 'standing'>, outcomes: Outcomes): readonly EventWhat[] {
  return SIDES.flatMap((side): readonly EventWhat[] => {
    const outcome = outcomes[side];
    const isNews = standing.outcome[side] !== outcome || !TOGETHER.includes(standing.state);
    return outcome !== undefined && isNews ? [{ kind: 'outcome', side, outcome }] : [];
  });
}

/** What keeps it from a state, as far as that is a question of sense and not of the rules. */
function whyNot({ introduction, standing }: Seen, target: IntroductionState): WhyNot | undefined {
  const { state } = standing;
  if (state === target) return 'here';
  // A withdrawal may be taken back, and then it stands where it stood.
  const resumes = state === 'withdrawn' && isOpen(target);
  if (target === 'considering') return resumes ? undefined : 'happened';
  if (ENDS.includes(target)) {
    if (TOGETHER.includes(state) || state === 'agreed') return undefined;
    return state === 'withdrawn' && standing.introducedAt !== undefined ? undefined : 'not-together';
  }
  if (ENDS.includes(state)) return 'ended';
  if (target === 'asking' || target === 'agreed') {
    if (TOGETHER.includes(state)) return 'together';
    if (target === 'asking' && state === 'agreed') return 'both-agreed';
    return introduction.introducerId === ME || resumes ? undefined : 'not-mine';
  }
  if (target === 'introduced' && state === 'in-touch') return 'in-touch';
  // Nobody is brought together over somebody's no: their new answer comes first.
  if (target === 'introduced' || target === 'in-touch') {
    const answers = SIDES.map((side) => standing.consent[side]);
    if (answers.includes('declined')) return 'declined';
    if (answers.includes('not-now')) return 'not-now';
  }
  return undefined;
}

/** No line that could be written leads there. */
function otherwise({ standing }: Seen, target: IntroductionState): WhyNot {
  const answers = SIDES.map((side) => standing.consent[side]);
  if (target !== 'declined' && answers.includes('declined')) return 'declined';
  if (target !== 'not-now' && answers.includes('not-now')) return 'not-now';
  return target === 'asking' ? 'both-agreed' : 'happened';
}

/** Ways to a state, the likeliest first. */
function candidates(view: Seen, target: IntroductionState): readonly (readonly EventWhat[])[] {
  const { introduction, standing } = view;
  const theirs = SIDES.filter((side) => partyOf(introduction, side) !== ME);
  const resumed = standing.state === 'withdrawn' ? [resume(view)] : [];
  switch (target) {
    case 'asking': {
      const step = nextStep(introduction, standing);
      const first = step.act === 'ask' || step.act === 'ask-again' ? [step.side] : [];
      const open = theirs.filter((side) => standing.consent[side] !== 'agreed');
      const asks = [...first, ...open, ...theirs].map((side): EventWhat[] => [{ kind: 'asked', side }]);
      return [...resumed, ...asks];
    }
    case 'agreed': {
      const open = theirs.filter((side) => standing.consent[side] !== 'agreed');
      const agree = (side: Side): EventWhat => ({ kind: 'answered', side, answer: 'agreed' });
      return [...resumed, open.map(agree)];
    }
    case 'introduced':
    case 'in-touch':
      return [...resumed, [{ kind: target }]];
    case 'withdrawn':
      return [[{ kind: 'withdrawn' }]];
    default:
      return resumed;
  }
}

/** Takes back the withdrawals that count: it stands where it stood before them. */
function resume({ events, struck }: Seen): readonly EventWhat[] {
  return events.flatMap((event): readonly EventWhat[] =>
    event.kind === 'withdrawn' && !struck.has(event.id) ? [{ kind: 'struck', eventId: event.id }] : [],
  );
}

/** What is known of each side, and what the column says of the rest. */
function suggested({ standing }: Seen, target: 'landed' | 'no-fit'): Outcomes {
  if (target === 'landed') return { seeker: 'landed', provider: 'landed' };
  const known = standing.outcome;
  // Both worked until now: which of them did not is for the user to say.
  if (known.seeker === 'landed' && known.provider === 'landed')
    return { seeker: 'no-fit', provider: 'no-fit' };
  return { seeker: known.seeker ?? 'no-fit', provider: known.provider ?? 'no-fit' };
}

/** The state in which it would stand with these lines written down now, one after the other. */
function stateAfter(
  { introduction, events, struck }: Seen,
  whats: readonly EventWhat[],
  now: Moment,
): IntroductionState {
  const counting = events.filter((event) => !struck.has(event.id));
  const latest = Math.max(now, ...events.map((event) => event.recordedAt + 1));
  const lines = whats.map((what, index) => ({
    ...what,
    id: `move-${index}`,
    introductionId: introduction.id,
    at: latest + index,
    recordedAt: latest + index,
  })) as readonly IntroductionEvent[];
  return standingOf(introduction, [...counting, ...lines]).state;
}
