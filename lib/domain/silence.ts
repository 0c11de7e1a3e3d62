import { type DayDate, ME, type Moment } from './basics.ts';
import { dayOf, daysBetween } from './day.ts';
import type { Introduction } from './introduction.ts';
import { isReceived } from './introduction-parties.ts';
import type { Clocks } from './settings.ts';
import { isOpen, type Standing, silentSince } from './standing.ts';

/** How loud a silence is: below its clock nobody minds, from twice that on everybody would. */
export interface Silence {
  /** Whole days in the user's zone. */
  readonly days: number;
  readonly level: 'quiet' | 'noticeable' | 'loud';
  /** Whose silence it is: the user's towards who introduced them, or the two's towards the user. */
  readonly of: 'me' | 'them';
}

/** Days in the user's zone since the last word, 0 on the day itself. */
export function silentDays(standing: Standing, zone: string, today: DayDate): number {
  return daysSince(silentSince(standing), zone, today);
}

/**
 * The silence after an introduction. Of one the user received, it is the user's own towards the introducer, until
 * they have heard the end; of one the user made, the two's. Nothing where nobody has to be heard from.
 */
export function silenceOf(
  introduction: Introduction,
  standing: Standing,
  clocks: Clocks,
  zone: string,
  today: DayDate,
): Silence | undefined {
  if (isReceived(introduction)) {
    if (standing.loopClosed || standing.state === 'withdrawn') return undefined;
    const {
      introducedAt = introduction.createdAt,
      thankedAt = introducedAt,
      reportedAt = thankedAt,
    } = standing;
    const days = daysSince(Math.max(introducedAt, thankedAt, reportedAt), zone, today);
    return { days, level: levelOf(days, clocks.reportBack), of: 'me' };
  }
  if (introduction.introducerId !== ME || !isOpen(standing.state) || standing.introducedAt === undefined)
    return undefined;
  const patience = patienceOf(introduction, clocks);
  if (patience === undefined) return undefined;
  const days = silentDays(standing, zone, today);
  return { days, level: levelOf(days, patience), of: 'them' };
}

/**
 * After how many days without word the introducer asks how it is going: hands-on in half the time; not at all where
 * it was left to the two.
 */
export function patienceOf(
  { support }: Pick<Introduction, 'support'>,
  { introducedNoWord }: Clocks,
): number | undefined {
  if (support === 'none') return undefined;
  return support === 'hands-on' ? Math.ceil(introducedNoWord / 2) : introducedNoWord;
}

function daysSince(moment: Moment, zone: string, today: DayDate): number {
  return Math.max(0, daysBetween(dayOf(moment, zone), today));
}

/** A clock of 0 days is due at once, and louder from the day after. */
function levelOf(days: number, clock: number): Silence['level'] {
  if (days < clock) return 'quiet';
  return days < Math.max(1, 2 * clock) ? 'noticeable' : 'loud';
}
