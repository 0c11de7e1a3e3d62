import type { DayDate, Id } from './basics.ts';
import { addDays, daysBetween } from './day.ts';
import { ASKED_AGAIN_AFTER, type Dealing, type DealingKind } from './dealing.ts';

/** Who may be asked again, when, and because of what. One line a person or company. */
export interface AgainEntry {
  /** The person's id, or the company's key. */
  readonly party: string;
  /** What it is about: the latest that is open. */
  readonly dealing: Dealing;
  /** Everything open with the same party: asked again, all of it is closed at once. */
  readonly dealingIds: readonly Id[];
  readonly status: AgainStatus;
  /** From when it may be asked again; absent where nobody said when, and it is long ago or lately. */
  readonly on?: DayDate;
}

/**
 * `due`: its date has come. `cooled-off`: trouble or anger that has been left alone long enough. `long-ago`: without a
 * date, and nobody has asked for half a year. `waiting`: not yet.
 */
type AgainStatus = 'due' | 'cooled-off' | 'long-ago' | 'waiting';

/** Trouble and an angry no are left alone so long where no date was said; repaired trouble, counted from its repair. */
const COOLS_OFF_DAYS = 180;
const COOLS_OFF_REPAIRED_DAYS = 60;
/** A refusal without a date is long ago after so many days. */
const LONG_AGO_DAYS = 180;
/** What pleases and what hurts is asked about once a year. */
const QUESTION_DAYS = 365;

/** Dealings by whom they are with; one that names neither person nor company is with nobody. */
function partyOfDealing({ contactId, companyKey }: Dealing): string | undefined {
  return contactId ?? companyKey;
}

/**
 * Whoever is to be asked again, the soonest first. Who came back since is on no list; nobody is on it twice; trouble is
 * no end but a time to cool off.
 */
export function askAgainList(dealings: readonly Dealing[], today: DayDate): readonly AgainEntry[] {
  const parties = Map.groupBy(dealings, partyOfDealing);
  return [...parties]
    .flatMap(([party, own]) => {
      const entry = party === undefined ? undefined : entryOf(party, own, today);
      return entry ? [entry] : [];
    })
    .sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.party, b.party));
}

function entryOf(party: string, own: readonly Dealing[], today: DayDate): AgainEntry | undefined {
  const inOrder = [...own].sort((a, b) => compare(a.on, b.on) || a.createdAt - b.createdAt);
  const back = inOrder.findLastIndex(({ kind }) => kind === 'came-back');
  const open = inOrder
    .slice(back + 1)
    .filter(({ kind, closedOn }) => ASKED_AGAIN_AFTER.includes(kind) && closedOn === undefined);
  // What somebody said no to weighs more than a question that is asked of everybody.
  const dealing = open.findLast(({ kind }) => kind !== 'question') ?? open.at(-1);
  if (!dealing) return undefined;
  const repair = inOrder.findLast(({ kind, on }) => kind === 'repaired' && on >= dealing.on);
  return {
    party,
    dealing,
    dealingIds: open.map(({ id }) => id),
    ...statusOf(dealing, repair, today),
  };
}

function statusOf(
  dealing: Dealing,
  repair: Dealing | undefined,
  today: DayDate,
): Pick<AgainEntry, 'status' | 'on'> {
  const on = againFrom(dealing, repair);
  if (on !== undefined) {
    if (on > today) return { status: 'waiting', on };
    return { status: coolsOff(dealing.kind) ? 'cooled-off' : 'due', on };
  }
  return { status: daysBetween(dealing.on, today) >= LONG_AGO_DAYS ? 'long-ago' : 'waiting' };
}

/** The day from which it may be asked again: the one that was said, else the one that goes with its kind. */
function againFrom(dealing: Dealing, repair: Dealing | undefined): DayDate | undefined {
  if (coolsOff(dealing.kind)) {
    if (repair) return repair.until ?? dealing.until ?? addDays(repair.on, COOLS_OFF_REPAIRED_DAYS);
    return dealing.until ?? addDays(dealing.on, COOLS_OFF_DAYS);
  }
  if (dealing.kind === 'question') return dealing.until ?? addDays(dealing.on, QUESTION_DAYS);
  return dealing.until;
}

function coolsOff(kind: DealingKind): boolean {
  return kind === 'trouble' || kind === 'angry';
}

/** May be asked now. */
export function isReady({ status }: Pick<AgainEntry, 'status'>): boolean {
  return status !== 'waiting';
}

function orderOf({ status, on, dealing }: AgainEntry): string {
  const rank = { due: 0, 'cooled-off': 0, 'long-ago': 1, waiting: 2 }[status];
  return `${rank} ${on ?? dealing.on}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is new on the user's side since then: the reason to write again. Newest first. */
export function newsSince<One extends { readonly on: DayDate }>(
  news: readonly One[],
  since: DayDate,
): readonly One[] {
  return news.filter(({ on }) => on >= since).sort((a, b) => compare(b.on, a.on));
}
