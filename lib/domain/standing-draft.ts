import { ME, type Moment, SIDES, type Side } from './basics.ts';
import type { Introduction } from './introduction.ts';
import { partyOf } from './introduction-parties.ts';
import type { Consent, IntroductionState, ReadAs, Standing } from './standing.ts';

/** How far it has come, whatever each side said. */
type Phase = 'before' | 'introduced' | 'in-touch' | 'withdrawn';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Plain = string | number | boolean | undefined;

/** A standing while its lines are gone through. */
export type Draft = {
  -readonly [Key in keyof Standing]: Standing[Key] extends Plain ? Standing[Key] : Writable<Standing[Key]>;
} & { phase: Phase };

export function stateFrom(introduction: Introduction, { phase, consent, outcome }: Draft): IntroductionState {
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
  if (answers.every((one) => one === 'agreed')) return 'agreed';
  // The user's own yes needs no asking.
  const others = SIDES.filter((side) => partyOf(introduction, side) !== ME);
  return others.every((side) => consent[side] === 'not-asked') ? 'considering' : 'asking';
}

/** The user has agreed where they stand themself. */
export function firstConsents(introduction: Introduction): Record<Side, Consent> {
  const first = (side: Side): Consent => (partyOf(introduction, side) === ME ? 'agreed' : 'not-asked');
  return { seeker: first('seeker'), provider: first('provider') };
}

export function areTogether({ phase }: Draft): boolean {
  return phase === 'introduced' || phase === 'in-touch';
}

export function knowsBothEnds({ outcome }: Draft): boolean {
  return outcome.seeker !== undefined && outcome.provider !== undefined;
}

export function read(draft: Draft, event: { readonly id: string; readonly at: Moment }, as: ReadAs): void {
  draft.readings.push({ eventId: event.id, as });
}

/** Puts a value, or takes away what stood there: a standing has no fields that say nothing. */
export function put<Key extends string, T>(into: { [K in Key]?: T }, key: Key, value: T | undefined): void {
  if (value === undefined) delete into[key];
  else into[key] = value;
}
