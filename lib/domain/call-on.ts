import { askAgainList, isReady } from './ask-again.ts';
import type { DayDate, Id } from './basics.ts';
import type { Contact } from './contact.ts';
import { daysBetween } from './day.ts';
import type { Dealing } from './dealing.ts';
import type { Reminder } from './reminder.ts';

/**
 * People to call on (ご無沙汰の人): four lists, each line with the facts it stands there for. The order says whom to
 * call first, nothing about anybody.
 */

/** What a line can be answered by: "later" and "no more about this" are kept under its key. */
interface Line {
  readonly key: string;
}

/** Once large, now quiet: a person, or a company as a whole. */
interface QuietLine extends Line {
  readonly contactId?: Id;
  /** The company as written, where it stands on one. */
  readonly company?: string;
  /** The last year of which a volume is noted. */
  readonly lastYear: number;
  /** The year that came to most, as noted. */
  readonly most: { readonly year: number; readonly amount: number };
  /** The last time there was anything between us, and how many days ago that is. */
  readonly since: DayDate;
  readonly idleDays: number;
}

/** They look over their suppliers this month or next. */
interface ReviewLine extends Line {
  readonly contactId: Id;
  readonly month: number;
  readonly when: 'this-month' | 'next-month';
  /** The last time there was anything between us: what is new since then is what there is to say. */
  readonly since: DayDate;
}

/** Known, and neither introduced, asked nor met since. */
interface UnaskedLine extends Line {
  readonly contactId: Id;
  readonly since: DayDate;
  /** Nothing was between us that is noted: `since` is when they were added. */
  readonly isAdded?: true;
}

/** Taken over from a colleague, and not greeted yet. */
interface InheritedLine extends Line {
  readonly contactId: Id;
  readonly from: string;
  readonly on?: DayDate;
}

export interface CallOnLists {
  readonly quiet: readonly QuietLine[];
  readonly review: readonly ReviewLine[];
  readonly unasked: readonly UnaskedLine[];
  readonly inherited: readonly InheritedLine[];
}

/** What of a person tells whether they are to be called on. */
export type CallPerson = Pick<
  Contact,
  'id' | 'careful' | 'howWell' | 'reviewMonths' | 'inherited' | 'metOn' | 'createdAt' | 'company'
>;

/** What the lists are made from. */
export interface CallOnFacts {
  readonly contacts: readonly CallPerson[];
  readonly dealings: readonly Dealing[];
  /** The last day on which something was between the user and a person, where anything was. */
  readonly lastOn: (contactId: Id) => DayDate | undefined;
  /** When a person was written down. */
  readonly addedOn: (contact: CallPerson) => DayDate;
  /** With whom something is under way or planned: they are not out of sight. */
  readonly open: ReadonlySet<Id>;
  /** Whom the user meets anyway: members of a group they are in. */
  readonly met: ReadonlySet<Id>;
  /** Who is at a company, by its key. */
  readonly atCompany: (companyKey: string) => readonly Id[];
  /** What was answered to a line before: rows under {@link CALL_ON}. */
  readonly answers: readonly Reminder[];
}

/** With this begin the keys of what the user said about lines of these lists. */
export const CALL_ON = 'call-on:';

/** Nobody is quiet before a whole year has gone by. */
const QUIET_DAYS = 365;

/**
 * The four lists. Nobody held back stands on any of them. Who stands on one of the others, or waits to be asked again,
 * is not also among those who were not asked for long.
 *
 * @param months after how many months somebody was not asked for long
 */
export function callOnLists(facts: CallOnFacts, today: DayDate, months: number): CallOnLists {
  const answers = answersByKey(facts.answers);
  const isLeft = ({ key }: Line) => {
    const answer = answers.get(key);
    return answer?.doneAt === undefined && (answer?.notBefore ?? today) <= today;
  };
  const people = facts.contacts.filter(({ careful }) => careful !== true);
  const quiet = quietLines(facts, today);
  const review = people.flatMap((contact) => reviewLines(contact, facts, today));
  const inherited = people.flatMap(inheritedLine);
  const elsewhere = new Set<Id | undefined>([...quiet, ...review, ...inherited].map((one) => one.contactId));
  for (const { party } of askAgainList(facts.dealings, today)) elsewhere.add(party);
  const before = Temporal.PlainDate.from(today).subtract({ months }).toString();
  const unasked = people.flatMap((contact) => unaskedLine(contact, facts, elsewhere, before));
  return {
    quiet: quiet.filter(isLeft).sort(byVolumeAndIdleTime),
    review: oneEach(review.filter(isLeft).sort((a, b) => compare(rankOf(a), rankOf(b)) || byId(a, b))),
    unasked: unasked.filter(isLeft).sort((a, b) => compare(a.since, b.since) || byId(a, b)),
    inherited: inherited
      .filter(isLeft)
      .sort((a, b) => compare(a.from, b.from) || compare(a.on ?? '', b.on ?? '') || byId(a, b)),
  };
}

/** The larger what there was, and the longer ago it is, the earlier: whoever goes through the list begins there. */
function byVolumeAndIdleTime(a: QuietLine, b: QuietLine): number {
  return b.most.amount * b.idleDays - a.most.amount * a.idleDays || compare(a.key, b.key);
}

function quietLines(facts: CallOnFacts, today: DayDate): QuietLine[] {
  const again = new Map(askAgainList(facts.dealings, today).map((entry) => [entry.party, entry]));
  const careful = new Map(facts.contacts.map((contact) => [contact.id, contact.careful === true]));
  const parties = Map.groupBy(facts.dealings, ({ contactId, companyKey }) => contactId ?? companyKey);
  return [...parties].flatMap(([party, own]): QuietLine[] => {
    const volumes = volumesOf(own, today);
    const newest = volumes.at(-1);
    const entry = again.get(party ?? '');
    // A day was said before which they are not to be asked, or it has to cool off.
    if (party === undefined || !newest || (entry && !isReady(entry))) return [];
    const { contactId, company } = newest.dealing;
    const who = contactId === undefined ? facts.atCompany(party) : [contactId];
    const isGone = contactId !== undefined && !careful.has(contactId);
    if (isGone || (who.length > 0 && who.every((id) => careful.get(id) ?? true))) return [];
    if (who.some((id) => facts.open.has(id) || facts.met.has(id))) return [];
    const days = [...own.map((one) => lastDayOf(one, today)), ...who.map((id) => facts.lastOn(id) ?? '')]
      .filter((day) => day <= today)
      .sort();
    const since = days.at(-1) ?? today;
    const idleDays = daysBetween(since, today);
    if (idleDays < QUIET_DAYS) return [];
    const most = volumes.reduce((a, b) => (b.amount >= a.amount ? b : a));
    return [
      {
        key: `${CALL_ON}quiet:${newest.dealing.id}:`,
        ...(contactId !== undefined && { contactId }),
        ...(contactId === undefined && company !== undefined && { company }),
        lastYear: newest.year,
        most: { year: most.year, amount: most.amount },
        since,
        idleDays,
      },
    ];
  });
}

interface Volume {
  readonly year: number;
  readonly amount: number;
  readonly dealing: Dealing;
}

/** What each year came to, the oldest first; of a year noted twice what was noted last. A year to come is none yet. */
function volumesOf(own: readonly Dealing[], today: DayDate): readonly Volume[] {
  const byYear = new Map<number, Volume>();
  for (const dealing of own) {
    if (dealing.kind !== 'volume' || dealing.on > today) continue;
    const { amount = 0 } = dealing;
    const year = yearOf(dealing.on);
    const known = byYear.get(year);
    if (!known || known.dealing.createdAt <= dealing.createdAt) byYear.set(year, { year, amount, dealing });
  }
  return [...byYear.values()].filter(({ amount }) => amount > 0).sort((a, b) => a.year - b.year);
}

/** A year's volume goes on to the end of that year. */
function lastDayOf({ kind, on }: Dealing, today: DayDate): DayDate {
  const end = kind === 'volume' ? `${on.slice(0, 4)}-12-31` : on;
  return end > today && on <= today ? today : end;
}

function reviewLines(
  { id, reviewMonths = [] }: CallPerson,
  { lastOn }: CallOnFacts,
  today: DayDate,
): readonly ReviewLine[] {
  if (reviewMonths.length === 0) return [];
  const now = Temporal.PlainDate.from(today).toPlainYearMonth();
  return [now, now.add({ months: 1 })].flatMap((at, ahead): ReviewLine[] => {
    if (!reviewMonths.includes(at.month)) return [];
    const when = ahead === 0 ? 'this-month' : 'next-month';
    return [
      { key: `${CALL_ON}review:${at}:${id}`, contactId: id, month: at.month, when, since: lastOn(id) ?? '' },
    ];
  });
}

/** Two months in a row are one line until the first is done with. */
function oneEach(lines: readonly ReviewLine[]): readonly ReviewLine[] {
  const seen = new Set<Id>();
  return lines.filter(({ contactId }) => !seen.has(contactId) && seen.add(contactId));
}

function unaskedLine(
  contact: CallPerson,
  { lastOn, addedOn, open, met }: CallOnFacts,
  elsewhere: ReadonlySet<Id | undefined>,
  before: DayDate,
): readonly UnaskedLine[] {
  const { id, howWell } = contact;
  if ((howWell !== 'know' && howWell !== 'worked-with') || open.has(id) || met.has(id)) return [];
  if (elsewhere.has(id)) return [];
  const last = lastOn(id);
  const since = last ?? addedOn(contact);
  if (since > before) return [];
  const line = { key: `${CALL_ON}unasked::${id}`, contactId: id, since };
  return [last === undefined ? { ...line, isAdded: true } : line];
}

function inheritedLine({ id, inherited }: CallPerson): readonly InheritedLine[] {
  if (!inherited || inherited.greetedOn !== undefined) return [];
  const { from, on } = inherited;
  return [{ key: `${CALL_ON}inherited::${id}`, contactId: id, from, ...(on !== undefined && { on }) }];
}

/** Answers by the key of what they answer; where two people became one, they are the one's. */
function answersByKey(reminders: readonly Reminder[]): ReadonlyMap<string, Reminder> {
  return new Map(
    reminders.map((reminder) => {
      const [, list = '', round = ''] = reminder.id.split(':');
      const isOf = reminder.contactId === undefined || list === 'quiet' ? undefined : reminder.contactId;
      return [isOf === undefined ? reminder.id : `${CALL_ON}${list}:${round}:${isOf}`, reminder];
    }),
  );
}

function yearOf(day: DayDate): number {
  return Number(day.slice(0, 4));
}

function rankOf({ when, since }: ReviewLine): string {
  return `${when === 'this-month' ? 0 : 1} ${since}`;
}

function byId(a: { readonly contactId: Id }, b: { readonly contactId: Id }): number {
  return compare(a.contactId, b.contactId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
