import { ME, SIDES } from './basics.ts';
import { undisclosed } from './disclosure.ts';
import { type EventWhat, type Introduction, RELATION_STATES, RELATIONS } from './introduction.ts';
import { isReceived, partyOf, sideOf } from './introduction-parties.ts';
import { sidesToTell } from './next-step.ts';
import { cameToNothing, type Standing } from './standing.ts';

/**
 * Everything a person can cause to happen where an introduction stands, without the reasons and dates that may go
 * along. From everywhere something leads on, or, where it has ended, lets it begin anew.
 */
export function actsFor(introduction: Introduction, standing: Standing): readonly EventWhat[] {
  const { state, contactedAt } = standing;
  const hasEnds = state === 'landed' || state === 'no-fit';
  const isTogether = state === 'introduced' || state === 'in-touch';
  return [
    ...answers(introduction, standing, isTogether, hasEnds),
    ...(isReceived(introduction) ? owedToIntroducer(introduction, standing) : []),
    ...(!isTogether && !hasEnds ? [{ kind: 'introduced' } as const] : []),
    ...(!hasEnds && (contactedAt === undefined || !isTogether) ? [{ kind: 'in-touch' } as const] : []),
    ...(hasEnds ? [] : [{ kind: 'met' } as const]),
    ...SIDES.flatMap((side): readonly EventWhat[] => [
      { kind: 'outcome', side, outcome: 'landed' },
      { kind: 'outcome', side, outcome: 'no-fit' },
    ]),
    ...(isTogether && !isReceived(introduction) ? [{ kind: 'checked-in' } as const] : []),
    ...sidesToTell(introduction, standing).map((side): EventWhat => ({ kind: 'told', side })),
    ...[...new Set(undisclosed(introduction, standing).map(({ side }) => side))].map(
      (side): EventWhat => ({ kind: 'disclosed', side }),
    ),
    ...RELATIONS.flatMap((relation) =>
      RELATION_STATES.map((now): EventWhat => ({ kind: 'relation', relation, now })),
    ),
    ...(hasEnds || state === 'withdrawn' ? [] : [{ kind: 'withdrawn' } as const]),
    { kind: 'noted' },
  ];
}

/** What the sides other than the user can be asked and can say. Together, they can still turn it down. */
function answers(
  introduction: Introduction,
  { consent }: Standing,
  isTogether: boolean,
  hasEnds: boolean,
): readonly EventWhat[] {
  const others = SIDES.filter((side) => partyOf(introduction, side) !== ME);
  const isMine = introduction.introducerId === ME;
  return others.flatMap((side) => {
    const acts: EventWhat[] = [];
    if (!isTogether && isMine) acts.push({ kind: 'asked', side });
    if (!isTogether && (hasEnds || consent[side] !== 'agreed')) acts.push({ kind: 'came-forward', side });
    if (hasEnds) return acts;
    if (!isTogether && consent[side] !== 'agreed') acts.push({ kind: 'answered', side, answer: 'agreed' });
    if (consent[side] === 'asked') acts.push({ kind: 'answered', side, answer: 'no-answer' });
    acts.push({ kind: 'answered', side, answer: 'declined' }, { kind: 'answered', side, answer: 'not-now' });
    return acts;
  });
}

/** Of an introduction the user received: a yes or no to it, thanks, and what is told, never twice and never backwards. */
function owedToIntroducer(introduction: Introduction, standing: Standing): readonly EventWhat[] {
  const { state, takenAt, thankedAt, reports, loopClosed } = standing;
  const side = sideOf(introduction, ME);
  if (side === undefined) return [];
  const acts: EventWhat[] = [];
  const isOver = cameToNothing(state);
  if (takenAt === undefined || isOver) acts.push({ kind: 'taken' });
  if (!isOver && state !== 'landed' && state !== 'no-fit')
    acts.push({ kind: 'answered', side, answer: 'declined' }, { kind: 'answered', side, answer: 'not-now' });
  if (thankedAt === undefined) acts.push({ kind: 'thanked' });
  if (loopClosed) return acts;
  if (!isOver && reports.met === undefined) {
    if (reports.contacted === undefined) acts.push({ kind: 'reported', about: 'contacted' });
    acts.push({ kind: 'reported', about: 'met' });
  }
  acts.push({ kind: 'reported', about: 'result' });
  return acts;
}
