import { type DayDate, type Id, ME, type Moment, type Party } from './basics.ts';
import { dayOf, daysBetween } from './day.ts';
import { eventsThatCount } from './events-that-count.ts';
import type {
  Introduction,
  IntroductionEvent,
  MismatchReason,
  RefusalReason,
  WithdrawalReason,
} from './introduction.ts';
import { isReceived } from './introduction-parties.ts';
import type { Clocks } from './settings.ts';
import { silencesIn, silencesSoFar } from './silences-in.ts';
import { isOpen, type Standing } from './standing.ts';
import { standingOf } from './standing-of.ts';

/**
 * Track record (これまでの紹介): what recorded events say of a person. Every figure is a list of what it counts, so that
 * it can be opened. No score, no share, no money.
 */

/** One thing a figure counts: an introduction, or an event in it. */
export interface Counted {
  readonly introductionId: Id;
  /** The event that is counted, or with which a silence began. */
  readonly eventId?: Id;
  /** The year in which the introduction was made: by it every figure is told, so that a year tells one story. */
  readonly year: number;
  /** How long it took or lasted, in whole days. */
  readonly days?: number;
  readonly reason?: MismatchReason | RefusalReason | WithdrawalReason;
}

const ROLES = ['introducer', 'provider', 'seeker'] as const;
export type Role = (typeof ROLES)[number];

export const ENDS = ['landed', 'no-fit', 'not-now', 'declined', 'withdrawn', 'open'] as const;
type End = (typeof ENDS)[number];

/**
 * `introductions`, then what came of them. `heard`: word of those the user made, from one of the two. `silences`: of
 * those, gaps longer than the clock. `thanks` and `reports`: the user's, to this person as introducer; `own-silences`:
 * the user's own towards them.
 */
export const FIGURES = [
  'introductions',
  ...ENDS,
  'heard',
  'silences',
  'thanks',
  'reports',
  'own-silences',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** Of the user's own received introductions. `contacts` carry the days until the first contact. */
export const OWN_FIGURES = [
  'introductions',
  'contacts',
  'no-contact',
  'thanks',
  'same-day-thanks',
  'reports',
  'own-silences',
  ...ENDS,
] as const;
export type OwnFigureName = (typeof OWN_FIGURES)[number];

type Figures<Name extends string> = Readonly<Record<Name, readonly Counted[]>>;

interface RoleRecord {
  readonly role: Role;
  readonly figures: Figures<FigureName>;
}

export interface RecordedIntroduction {
  readonly introduction: Introduction;
  readonly events: readonly IntroductionEvent[];
}

interface Measure {
  readonly clocks: Clocks;
  readonly zone: string;
}

interface Then extends Measure {
  readonly today: DayDate;
}

/** What the look back counts of one introduction, whatever the day on which one looks. Plain data: it can be kept. */
export interface OwnRecord {
  readonly introductionId: Id;
  /** When it was made. */
  readonly at: Moment;
  readonly year: number;
  readonly counted: readonly (readonly [OwnFigureName, Omit<Counted, 'introductionId' | 'year'>])[];
  /** The user's last word to the introducer, where the next is still to come, and its day. */
  readonly waiting?: { readonly eventId: Id; readonly on: DayDate };
}

/**
 * A person's record in each role they have had; roles without an introduction are left out.
 *
 * @param records introductions of that person, in any order
 */
export function trackRecord(
  person: Party,
  records: readonly RecordedIntroduction[],
  then: Then,
): readonly RoleRecord[] {
  const read = inOrder(records, then);
  return ROLES.flatMap((role): readonly RoleRecord[] => {
    const own = read.filter(({ introduction }) => partyIn(introduction, role) === person);
    if (own.length === 0) return [];
    const figures = empty(FIGURES);
    for (const one of own) {
      const { introduction, events, count } = one;
      figures.introductions.push(count());
      figures[endOf(one)].push(count(undefined, { reason: reasonOf(one) }));
      if (role !== 'introducer' && introduction.introducerId === ME) {
        for (const event of events) if (isWord(event)) figures.heard.push(count(event));
        for (const { event, days } of silencesIn(one, then)) figures.silences.push(count(event, { days }));
      }
      if (role === 'introducer' && isReceived(introduction)) {
        addOwnDeeds(figures, one);
        for (const { event, days } of silencesIn(one, then))
          figures['own-silences'].push(count(event, { days }));
      }
    }
    return [{ role, figures }];
  });
}

/** The user's own look back (ふり返り): how they dealt with what they were introduced to. */
export function lookBack(records: readonly RecordedIntroduction[], then: Then): Figures<OwnFigureName> {
  return lookBackOn(
    records.flatMap((one) => ownRecordOf(one, then) ?? []),
    then,
  );
}

/** The same out of what was kept, on the day on which one looks. */
export function lookBackOn(records: readonly OwnRecord[], { clocks, today }: Then): Figures<OwnFigureName> {
  const figures = empty(OWN_FIGURES);
  for (const { introductionId, year, counted, waiting } of records.toSorted(newestFirst)) {
    for (const [name, more] of counted) figures[name].push({ introductionId, year, ...more });
    if (!waiting) continue;
    const days = daysBetween(waiting.on, today);
    if (days > clocks.reportBack)
      figures['own-silences'].push({ introductionId, year, eventId: waiting.eventId, days });
  }
  return figures;
}

/** What the look back counts of an introduction; nothing where the user was not introduced by somebody else. */
export function ownRecordOf(recorded: RecordedIntroduction, measure: Measure): OwnRecord | undefined {
  if (!isReceived(recorded.introduction)) return undefined;
  const one = read(recorded, measure);
  const { events, standing, at, year } = one;
  const { introducedAt, contactedAt } = standing;
  const counted: OwnRecord['counted'][number][] = [['introductions', {}]];
  const reason = reasonOf(one);
  counted.push([endOf(one), reason === undefined ? {} : { reason }]);
  for (const { kind, id } of events) {
    if (kind === 'thanked') counted.push(['thanks', { eventId: id }]);
    if (kind === 'reported') counted.push(['reports', { eventId: id }]);
  }
  const { over, waiting } = silencesSoFar(one, measure);
  for (const { event, days } of over) counted.push(['own-silences', { eventId: event.id, days }]);
  if (introducedAt !== undefined) {
    const began = dayOf(introducedAt, measure.zone);
    const daysTo = (moment: number) => Math.max(0, daysBetween(began, dayOf(moment, measure.zone)));
    if (contactedAt !== undefined) counted.push(['contacts', { days: daysTo(contactedAt) }]);
    else if (isOpen(standing.state)) counted.push(['no-contact', {}]);
    const thanked = events.find((event) => event.kind === 'thanked');
    if (thanked && daysTo(thanked.at) === 0) counted.push(['same-day-thanks', { eventId: thanked.id }]);
  }
  return {
    introductionId: recorded.introduction.id,
    at,
    year,
    counted,
    ...(waiting && { waiting: { eventId: waiting.event.id, on: waiting.on } }),
  };
}

function newestFirst(a: OwnRecord, b: OwnRecord): number {
  return b.at - a.at || (a.introductionId < b.introductionId ? -1 : 1);
}

/** The one in the middle, of an even number the mean of the two there; nothing of nothing. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

interface ReadRecord {
  readonly introduction: Introduction;
  /** Those that count, oldest first. */
  readonly events: readonly IntroductionEvent[];
  readonly standing: Standing;
  /** When it was made. */
  readonly at: Moment;
  readonly year: number;
  readonly count: (
    event?: IntroductionEvent,
    more?: { readonly days?: number; readonly reason?: Counted['reason'] | undefined },
  ) => Counted;
}

function read({ introduction, events }: RecordedIntroduction, { zone }: Measure): ReadRecord {
  const standing = standingOf(introduction, events);
  const at = standing.introducedAt ?? introduction.createdAt;
  const year = Number(dayOf(at, zone).slice(0, 4));
  const count: ReadRecord['count'] = (event, { days, reason } = {}) => ({
    introductionId: introduction.id,
    year,
    ...(event && { eventId: event.id }),
    ...(days !== undefined && { days }),
    ...(reason !== undefined && { reason }),
  });
  return { introduction, events: eventsThatCount(events), standing, at, year, count };
}

/** Newest first. */
function inOrder(records: readonly RecordedIntroduction[], measure: Measure): readonly ReadRecord[] {
  return records
    .map((one) => read(one, measure))
    .sort((a, b) => b.at - a.at || (a.introduction.id < b.introduction.id ? -1 : 1));
}

function partyIn(introduction: Introduction, role: Role): Party {
  return introduction[`${role}Id`];
}

function endOf({ standing: { state } }: ReadRecord): End {
  return ENDS.find((end) => end === state) ?? 'open';
}

/** Why it did not come to something, as either side or the user said. */
function reasonOf({ standing }: ReadRecord): Counted['reason'] {
  const { state, mismatch, refusal, withdrawal } = standing;
  if (state === 'no-fit') return mismatch.seeker ?? mismatch.provider;
  if (state === 'declined' || state === 'not-now') return refusal.seeker ?? refusal.provider;
  return state === 'withdrawn' ? withdrawal : undefined;
}

function isWord({ kind }: IntroductionEvent): boolean {
  return kind === 'in-touch' || kind === 'met' || kind === 'outcome';
}

function addOwnDeeds(
  figures: { readonly thanks: Counted[]; readonly reports: Counted[] },
  { events, count }: ReadRecord,
): void {
  for (const event of events) {
    if (event.kind === 'thanked') figures.thanks.push(count(event));
    if (event.kind === 'reported') figures.reports.push(count(event));
  }
}

function empty<Name extends string>(names: readonly Name[]): Record<Name, Counted[]> {
  return Object.fromEntries(names.map((name) => [name, [] as Counted[]])) as Record<Name, Counted[]>;
}
