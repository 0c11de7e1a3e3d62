import { type DayDate, type Id, ME, type Moment, otherSide, type Party, SIDES, type Side } from './basics.ts';
import type { Contact, FitNote } from './contact.ts';
import { addDays, dayOf, daysBetween } from './day.ts';
import type { Dealing, DealingKind } from './dealing.ts';
import { type Undisclosed, undisclosed } from './disclosure.ts';
import { type Introduction, type MismatchReason, RELATIONS } from './introduction.ts';
import { partyOf, sideOf } from './introduction-parties.ts';
import { type IntroductionState, relationOn, type Standing } from './standing.ts';

/**
 * What is looked at before something is sent (the four rules: a result, for both, with support, neutral), and what to
 * think of. Never blocks: it says what is missing, in words the screens have for it.
 */
export interface BeforeSending {
  readonly rules: readonly RuleCheck[];
  readonly warnings: readonly Warning[];
}

export const RULES = ['result', 'both', 'support', 'neutral'] as const;
type Rule = (typeof RULES)[number];

export interface RuleCheck {
  readonly rule: Rule;
  /** Nothing is missing for it. */
  readonly ok: boolean;
  readonly missing: readonly Lack[];
}

/**
 * `result`: why it is needed. `both`: what a side gains. `support`: no level chosen, hands-on without a step.
 * `neutral`: own interest or compensation that a side has not been told of.
 */
export type Lack =
  | { readonly lack: 'why' }
  | { readonly lack: 'gains'; readonly side: Side }
  | { readonly lack: 'support' }
  | { readonly lack: 'steps' }
  | ({ readonly lack: 'undisclosed' } & Undisclosed);

export type Warning =
  | { readonly warn: 'met-once'; readonly side: Side }
  | { readonly warn: 'careful'; readonly side: Side }
  /** Something like it came to nothing before. */
  | {
      readonly warn: 'mismatch-before';
      readonly introductionId: Id;
      readonly on: DayDate;
      readonly reason?: MismatchReason;
      readonly lesson?: string;
      /** Between the same two, or of this side with somebody else for the same reason at least twice. */
      readonly of: 'the-two' | Side;
    }
  /** So many asked of them in 60 days, so many of those worked, the last so many days ago. */
  | {
      readonly warn: 'asked-often';
      readonly side: Side;
      readonly count: number;
      readonly worked: number;
      readonly lastDaysAgo: number;
    }
  /** They were brought together before: both are to be asked anew. */
  | { readonly warn: 'introduced-before'; readonly introductionId: Id; readonly on: DayDate }
  | { readonly warn: 'trouble'; readonly side: Side; readonly on: DayDate; readonly until?: DayDate };

/** Another introduction of one of the two, as far as the rules look at it. */
export interface Earlier {
  readonly introduction: Introduction;
  readonly standing: Standing;
  readonly state: IntroductionState;
  /** Why it was no fit, of either side. */
  readonly mismatch?: MismatchReason;
  /** What it taught. */
  readonly lesson?: string;
  /** When it came into its state. */
  readonly on: DayDate;
}

/** All that is looked at. A side that is the user is absent. */
export interface SendingFacts {
  readonly introduction: Introduction;
  readonly standing: Standing;
  readonly people: Readonly<Partial<Record<Side, Contact>>>;
  readonly notes: Readonly<Partial<Record<Side, readonly FitNote[]>>>;
  readonly dealings: Readonly<Partial<Record<Side, readonly Dealing[]>>>;
  /** Every other introduction of either person, as a side or as the introducer. */
  readonly earlier: readonly Earlier[];
  readonly now: Moment;
  readonly zone: string;
  readonly today: DayDate;
}

/** Asked so often in so many days, most of it for nothing: it is said beside the ask. */
const OFTEN = { count: 3, days: 60 };

/** The four rules and what to think of, what weighs most first. Never blocks. */
export function checkBeforeSending(facts: SendingFacts): BeforeSending {
  const lacks = lacksOf(facts);
  return {
    rules: RULES.map((rule) => ({ rule, ok: lacks[rule].length === 0, missing: lacks[rule] })),
    warnings: [
      ...bySide(facts, (side, person) => (person.careful ? { warn: 'careful', side } : undefined)),
      ...bySide(facts, (side) => trouble(facts, side)),
      ...mismatchesBefore(facts),
      ...introducedBefore(facts),
      ...bySide(facts, (side, person) =>
        person.howWell === 'met-once' ? { warn: 'met-once', side } : undefined,
      ),
      ...bySide(facts, (side) => askedOften(facts, side)),
    ],
  };
}

function lacksOf({ introduction, standing }: SendingFacts): Readonly<Record<Rule, readonly Lack[]>> {
  const { why, seekerGains, providerGains, support, steps = [] } = introduction;
  const gains = { seeker: seekerGains, provider: providerGains };
  return {
    result: isBlank(why) ? [{ lack: 'why' }] : [],
    both: SIDES.filter((side) => isBlank(gains[side])).map((side) => ({ lack: 'gains', side })),
    support:
      support === undefined
        ? [{ lack: 'support' }]
        : support === 'hands-on' && steps.length === 0
          ? [{ lack: 'steps' }]
          : [],
    neutral: undisclosed(introduction, standing).map((one) => ({ lack: 'undisclosed', ...one })),
  };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** One warning of each side that is a person of the notebook. */
function bySide(
  { people }: SendingFacts,
  warningOf: (side: Side, person: Contact) => Warning | undefined,
): readonly Warning[] {
  return SIDES.flatMap((side) => {
    const person = people[side];
    const warning = person && warningOf(side, person);
    return warning ? [warning] : [];
  });
}

/** Between the two, whoever had the need then; newest first. */
function betweenTheTwo({ introduction, earlier }: SendingFacts): readonly Earlier[] {
  const { seekerId, providerId } = introduction;
  return newestFirst(
    earlier.filter(
      (one) =>
        sideOf(one.introduction, seekerId) !== undefined &&
        sideOf(one.introduction, providerId) !== undefined,
    ),
  );
}

function newestFirst(earlier: readonly Earlier[]): readonly Earlier[] {
  return [...earlier].sort((a, b) => b.standing.since - a.standing.since);
}

function introducedBefore(facts: SendingFacts): readonly Warning[] {
  const before = betweenTheTwo(facts).find(({ standing }) => standing.introducedAt !== undefined);
  if (before?.standing.introducedAt === undefined) return [];
  const on = dayOf(before.standing.introducedAt, facts.zone);
  return [{ warn: 'introduced-before', introductionId: before.introduction.id, on }];
}

function mismatchesBefore(facts: SendingFacts): readonly Warning[] {
  const theTwo = betweenTheTwo(facts);
  const ofTheTwo = theTwo.find(({ state }) => state === 'no-fit');
  return [
    ...(ofTheTwo ? [mismatch([ofTheTwo], 'the-two')] : []),
    ...bySide(facts, (side, { id }) => {
      // In the same role: who was too dear for others is another pattern than whom others were too dear for.
      const others = newestFirst(facts.earlier).filter(
        (one) => one.state === 'no-fit' && partyOf(one.introduction, side) === id && !theTwo.includes(one),
      );
      // "Something else" twice is no pattern.
      const byReason = Map.groupBy(others, (one) => one.mismatch);
      const pattern = others
        .filter((one) => one.mismatch !== undefined && one.mismatch !== 'other')
        .map((one) => byReason.get(one.mismatch) ?? [])
        .find((same) => same.length >= 2);
      return pattern && mismatch(pattern, side);
    }),
  ];
}

/** `same`: of one reason, newest first. The newest lesson among them is the one to remember. */
function mismatch(same: readonly Earlier[], of: 'the-two' | Side): Warning {
  const [newest] = same;
  if (!newest) throw new Error('a mismatch of nothing');
  const lesson = same.find((one) => !isBlank(one.lesson))?.lesson;
  return {
    warn: 'mismatch-before',
    introductionId: newest.introduction.id,
    on: newest.on,
    of,
    ...(newest.mismatch !== undefined && { reason: newest.mismatch }),
    ...(lesson !== undefined && { lesson }),
  };
}

/** How often they were asked lately, over all introductions; nothing where most of it worked. */
function askedOften(facts: SendingFacts, side: Side): Warning | undefined {
  const { introduction, standing, earlier, zone, today } = facts;
  const id = partyOf(introduction, side);
  const from = addDays(today, -OFTEN.days);
  const asks = [{ introduction, standing }, ...earlier].flatMap((one) => {
    const asked = sideOf(one.introduction, id);
    const at = asked && one.standing.askedAt[asked];
    if (asked === undefined || at === undefined || dayOf(at, zone) < from) return [];
    return [{ on: dayOf(at, zone), worked: one.standing.outcome[asked] === 'landed' }];
  });
  const count = asks.length;
  const worked = asks.filter((one) => one.worked).length;
  if (count < OFTEN.count || worked * 2 > count) return undefined;
  const lastDaysAgo = Math.max(0, Math.min(...asks.map(({ on }) => daysBetween(on, today))));
  return { warn: 'asked-often', side, count, worked, lastDaysAgo };
}

/** How it was with somebody at one time. */
interface Weather {
  readonly on: DayDate;
  readonly at: Moment;
  readonly isBad: boolean;
  /** Over by itself from this date on. */
  readonly until?: DayDate;
}

const BAD: readonly DealingKind[] = ['trouble', 'angry'];
const GOOD: readonly DealingKind[] = ['repaired', 'came-back'];

/** Trouble of a side with the user, or with the other side, that has neither been repaired nor cooled off. */
function trouble(facts: SendingFacts, side: Side): Warning | undefined {
  const { introduction, dealings, today } = facts;
  const id = partyOf(introduction, side);
  const withMe = [...(dealings[side] ?? []).flatMap(weatherOf), ...relationsBetween(facts, id, ME)];
  const withOther = relationsBetween(facts, id, partyOf(introduction, otherSide(side)));
  const bad = [withMe, withOther]
    .map((days) => days.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at)).at(-1))
    .filter((last) => last?.isBad && (last.until === undefined || last.until > today))
    .sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0))[0];
  if (!bad) return undefined;
  return { warn: 'trouble', side, on: bad.on, ...(bad.until !== undefined && { until: bad.until }) };
}

function weatherOf({ kind, on, until, closedOn, createdAt }: Dealing): readonly Weather[] {
  if (GOOD.includes(kind)) return [{ on, at: createdAt, isBad: false }];
  if (!BAD.includes(kind)) return [];
  return [{ on, at: createdAt, isBad: closedOn === undefined, ...(until !== undefined && { until }) }];
}

/** What was said, in any introduction, of how it is between two parties. */
function relationsBetween(facts: SendingFacts, a: Party, b: Party): readonly Weather[] {
  const { introduction, standing, earlier, zone, today } = facts;
  return [{ introduction, standing }, ...earlier].flatMap((one) =>
    RELATIONS.flatMap((relation): readonly Weather[] => {
      const { introducerId, seekerId, providerId } = one.introduction;
      const [x, y] =
        relation === 'seeker-provider'
          ? [seekerId, providerId]
          : [introducerId, relation === 'introducer-seeker' ? seekerId : providerId];
      const related = relationOn(one.standing, relation, today);
      const isTheirs = (x === a && y === b) || (x === b && y === a);
      if (!isTheirs || !related || related.now === 'strained') return [];
      const { since, until, now } = related;
      return [
        {
          on: dayOf(since, zone),
          at: since,
          isBad: now === 'trouble' || now === 'cooling',
          ...(until !== undefined && { until }),
        },
      ];
    }),
  );
}
