/** Words that every part of the model uses. */

/** A row's own key: random, never reused. */
export type Id = string;

/** A moment: milliseconds since 1970 in UTC. */
export type Moment = number;

/** A calendar date in the user's zone, `YYYY-MM-DD`. */
export type DayDate = string;

/** A language in which people are written to. */
export type Language = 'ja' | 'en';

/** The user themself, where a contact's id could stand: as introducer, or as a side of an introduction. */
export const ME = 'me';

/** A contact's id, or `me`. */
export type Party = Id;

/** How something reached or left the user. */
export type Channel = 'mail' | 'chat' | 'phone' | 'in-person';

/** The two sides of an introduction: who has the need, who can meet it. */
export type Side = 'seeker' | 'provider';

export const SIDES: readonly Side[] = ['seeker', 'provider'];

export function otherSide(side: Side): Side {
  return side === 'seeker' ? 'provider' : 'seeker';
}

/** For switches that must cover everything: the compiler refuses a case that is left. */
export function unreachable(value: never): never {
  throw new Error(`not foreseen: ${JSON.stringify(value)}`);
}
