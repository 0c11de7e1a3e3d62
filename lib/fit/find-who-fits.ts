import { isFreshAsk } from '../domain/ask.ts';
import { type DayDate, ME } from '../domain/basics.ts';
import { daysBetween } from '../domain/day.ts';
import type { Trade } from '../domain/trade.ts';
import { burdenOf, isFreeNow, isOldNote, limitConflicts, personConflicts } from './conflicts.ts';
import type { Fit, FitConflict, FitFindings, FitPerson, FitReason, Need } from './fit.ts';
import { speaksOfSize } from './headcount.ts';
import { type PreparedFit, prepareFit } from './prepare-fit.ts';
import { type ReadNeed, understandNeed } from './read-need.ts';
import type { PreparedNote, PreparedPerson, Words } from './read-person.ts';
import { calledBy, sharedWith } from './shared-words.ts';
import { formOf } from './words-of-text.ts';

/**
 * Who fits a need, best first, with reasons and conflicts. An empty `fits` is an answer: nobody fits. For many needs
 * against the same people see `prepareFit` and `findAmong`.
 *
 * @param trades the shipped list with the user's own changes, see `tradesWith`
 */
export function findWhoFits(
  need: Need,
  people: readonly FitPerson[],
  trades: readonly Trade[],
  today: DayDate,
): FitFindings {
  return findAmong(prepareFit(people, trades), need, today);
}

const FITS_WELL = 0.62;
const CLOSE = 0.4;
/** One word that they do not use themselves is a thought, not more. */
const ONE_WORD = 0.6;
const MOST_NOT_THEIRS = 20;
const GUESSED_LANGUAGE = 0.1;
/** Of a trade, but of another field of it than the need's. */
const OTHER_FIELD = 0.4;
/** Of the trade by their role, while their specialty says something else of it. */
const NOT_SAID = 0.7;

/** Who of those prepared fits a need, best first. */
export function findAmong(prepared: PreparedFit, need: Need, today: DayDate): FitFindings {
  const read = withoutGuesses(understandNeed(need, prepared.index, today), prepared);
  const fits: Ranked[] = [];
  const notTheirs: Ranked[] = [];
  for (const at of candidates(prepared, read)) {
    const one = prepared.people[at];
    if (!one || one.person.contact.id === need.seekerId || one.person.contact.id === ME) continue;
    const ranked = weigh(one, read, today);
    if (!ranked) continue;
    (ranked.fit.grade === 'not-theirs' ? notTheirs : fits).push(ranked);
  }
  return {
    understood: read.understood,
    fits: fits.sort(inOrder).map(({ fit }) => fit),
    notTheirs: notTheirs
      .sort(inOrder)
      .slice(0, MOST_NOT_THEIRS)
      .map(({ fit }) => fit),
  };
}

/**
 * Where the trade that is called for most surely is nobody's here, those called for less surely by one word alone are no
 * answer: who keeps no bees does not do so for having a chimney in common.
 */
function withoutGuesses(read: ReadNeed, prepared: PreparedFit): ReadNeed {
  const direct = [...read.trades].filter(([, { isNear }]) => !isNear);
  const top = Math.max(0, ...direct.map(([, { sure }]) => sure));
  const surest = direct.filter(([, { sure }]) => sure === top);
  const isSomebodys = surest.some(([trade]) =>
    [trade, ...read.near(trade)].some((one) => prepared.byTrade.has(one)),
  );
  if (isSomebodys) return read;
  const trades = [...read.trades].filter(([, { isByOneWord, sure }]) => !isByOneWord || sure === top);
  return { ...read, trades: new Map(trades) };
}

/** Places of people who share a trade or a word with what is needed. */
function candidates(prepared: PreparedFit, read: ReadNeed): ReadonlySet<number> {
  const found = new Set<number>();
  for (const trade of read.trades.keys()) for (const at of prepared.byTrade.get(trade) ?? []) found.add(at);
  for (const [word, weight] of read.asked) {
    if (weight >= 0.3) for (const at of prepared.byWord.get(word) ?? []) found.add(at);
  }
  for (const word of read.offered.keys()) for (const at of prepared.byWord.get(word) ?? []) found.add(at);
  return found;
}

interface Ranked {
  readonly fit: Fit;
  readonly score: number;
  readonly isForeign: boolean;
  readonly howWell: number;
  /** The latest of what speaks for them. */
  readonly fresh: DayDate;
}

/** Better grade, then those of the need's language, then score, then better known, then fresher; the id, so that the order is always the same. */
function inOrder(a: Ranked, b: Ranked): number {
  return (
    Number(b.fit.grade === 'fits-well') - Number(a.fit.grade === 'fits-well') ||
    Number(a.isForeign) - Number(b.isForeign) ||
    b.score - a.score ||
    b.howWell - a.howWell ||
    (a.fresh === b.fresh ? 0 : a.fresh < b.fresh ? 1 : -1) ||
    (a.fit.contactId < b.fit.contactId ? -1 : 1)
  );
}

const HOW_WELL = { 'met-once': 0, know: 2, 'worked-with': 3 } as const;
const OLD = 0.6;

/** How well one person fits; nothing where nothing speaks for them. */
function weigh(one: PreparedPerson, read: ReadNeed, today: DayDate): Ranked | undefined {
  const { contact } = one.person;
  const reasons: FitReason[] = [];
  const byTrade = tradeOf(one, read, today, reasons);
  const bySpecialty = Math.max(calledBy(one.specialty, read), calledBy(one.field, read));
  let base = Math.max(byTrade, bySpecialty);
  let more = 0;
  if (bySpecialty > byTrade && contact.specialty)
    reasons.push({ kind: 'specialty', said: contact.specialty });
  if (byTrade > 0) more += 0.25 * Math.min(1, sharedWith(one.specialty, read.all).weight / 1.2);

  let fresh = '';
  for (const prepared of one.notes()) {
    const value = noteValue(prepared, read, byTrade > 0 || bySpecialty > 0);
    if (!value) continue;
    const isOld = isOldNote(prepared.note.notedOn, today);
    const age = isOld ? OLD : 1;
    base = Math.max(base, value.base * age);
    more += value.more * age;
    if (prepared.note.notedOn > fresh) fresh = prepared.note.notedOn;
    pushNote(reasons, prepared, isOld);
  }
  for (const { ask, words } of one.asks()) {
    if (!isFreshAsk(ask, today)) continue;
    const value = lookedFor(words, read, byTrade > 0 || bySpecialty > 0);
    if (!value) continue;
    base = Math.max(base, value.base);
    more += value.more;
    if (ask.on > fresh) fresh = ask.on;
    reasons.push({ kind: 'asked-for', askId: ask.id, text: ask.text, on: ask.on });
  }
  for (const { past, words } of one.past()) {
    const shared = sharedWith(words, read.asked);
    const isLike = shared.weight >= 0.9 && shared.share >= 0.35;
    if (!isLike) continue;
    base = Math.max(base, 0.64);
    more += 0.12;
    if (past.on > fresh) fresh = past.on;
    const { introductionId, on, why } = past;
    reasons.push({ kind: 'worked-before', introductionId, on, ...(why !== undefined && { why }) });
  }
  const isForeign =
    read.language !== undefined && one.spoken.languages.size > 0 && !one.spoken.languages.has(read.language);
  // Across a language a guess is nothing.
  if (base < (isForeign && one.spoken.isNoted ? FITS_WELL : CLOSE)) return undefined;

  const against = doesNotFit(one, read, today);
  const limits = limitConflicts(one, read.limits, today);
  const foreign: readonly FitConflict[] =
    isForeign && one.spoken.isNoted && read.language && contact.language
      ? [{ kind: 'language', has: contact.language, needs: read.language }]
      : [];
  const conflicts = [...against, ...limits, ...foreign, ...personConflicts(one.person, today)];
  if (contact.howWell && contact.howWell !== 'met-once')
    reasons.push({ kind: 'well-known', howWell: contact.howWell });
  if (isFreeNow(one.person, today))
    reasons.push({ kind: 'free-now', notedOn: contact.load?.notedOn ?? today });
  const grade =
    against.length > 0
      ? 'not-theirs'
      : base >= FITS_WELL && limits.length + foreign.length === 0
        ? 'fits-well'
        : 'close';
  const burden =
    conflicts.reduce((sum, conflict) => sum + burdenOf(conflict), 0) +
    (isForeign && foreign.length === 0 ? GUESSED_LANGUAGE : 0);
  return {
    fit: { contactId: contact.id, grade, reasons, conflicts },
    // In steps: nobody can tell smaller differences, and how well one knows somebody tells more.
    score: Math.round((base + Math.min(more, 0.8) - burden) * 20) / 20,
    isForeign: foreign.length > 0,
    howWell: contact.howWell ? HOW_WELL[contact.howWell] : 1,
    fresh,
  };
}

/** How sure somebody is in a trade that is called for; tells the reason. */
function tradeOf(one: PreparedPerson, read: ReadNeed, today: DayDate, reasons: FitReason[]): number {
  let best = 0;
  let reason: FitReason | undefined;
  const isSaidByThem = sharedWith(one.specialty, read.asked).weight >= 0.4;
  for (const [trade, { sure, isByOneWord }] of read.trades) {
    const own = one.trades.get(trade);
    if (!own) continue;
    const note = own.from === 'note' ? one.notes().find((each) => each.note.id === own.said) : undefined;
    const isOld = note !== undefined && isOldNote(note.note.notedOn, today);
    const value = sure * own.sure * (isOld ? OLD : 1) * ofTheirField(one, trade, read);
    const enough = isByOneWord && !isSaidByThem ? Math.min(value, ONE_WORD) : value;
    if (enough <= best) continue;
    best = enough;
    reason = reasonOf(one, own, trade, read, isOld);
  }
  if (reason) reasons.push(reason);
  return best;
}

function reasonOf(
  one: PreparedPerson,
  own: { readonly from: string; readonly said: string },
  trade: number,
  read: ReadNeed,
  isOld: boolean,
): FitReason | undefined {
  if (own.from === 'note') {
    const note = one.notes().find((each) => each.note.id === own.said)?.note;
    if (!note) return undefined;
    const { id, kind, text, notedOn } = note;
    return { kind: 'note', noteId: id, noteKind: kind, text, notedOn, isOld };
  }
  if (own.from === 'past') {
    const past = one.past().find((each) => each.past.introductionId === own.said)?.past;
    if (!past) return undefined;
    const { introductionId, on, why } = past;
    return { kind: 'worked-before', introductionId, on, ...(why !== undefined && { why }) };
  }
  const from = own.from as Extract<FitReason, { kind: 'trade' }>['from'];
  return { kind: 'trade', tradeId: read.tradeIds[trade] ?? '', from, said: own.said };
}

/**
 * How much a trade counts of somebody whose specialty says another field of it: little where the need is plainly of a
 * field they are not in ("criminal defence" and "divorce and children"), less than of others where it is not theirs.
 */
function ofTheirField(one: PreparedPerson, trade: number, read: ReadNeed): number {
  const own = one.trades.get(trade);
  const isTheirs = own?.from === 'specialty' && own.sure === 1;
  if (one.fieldTrades.size === 0 || isTheirs || sharedWith(one.field, read.asked).weight >= 0.5) return 1;
  const called = read.trades.get(trade);
  const others = [...read.trades].filter(([other, { isNear }]) => other !== trade && !isNear);
  if (others.some(([other]) => one.trades.has(other))) return 1;
  const isFiner = others.some(
    ([other, { sure }]) => sure > (called?.sure ?? 0) && read.near(trade).includes(other),
  );
  const isSaid = one.fieldTrades.has(trade) && (one.namedTrades.size === 0 || one.namedTrades.has(trade));
  if (isFiner && !isSaid) return OTHER_FIELD;
  return called?.isNamed || called?.isNear || one.fieldTrades.has(trade) ? 1 : NOT_SAID;
}

/** What a note adds: by itself, and beside a trade that is called for. */
function noteValue(
  { note, words }: PreparedNote,
  read: ReadNeed,
  isTheirs: boolean,
): { readonly base: number; readonly more: number } | undefined {
  if (note.kind === 'fits') {
    const base = calledBy(words, read);
    const { weight, share } = sharedWith(words, read.all);
    const more = weight >= 0.4 && share >= 0.2 ? 0.35 * Math.min(1, weight / 1.2) : 0;
    return base > 0 || (isTheirs && more > 0) ? { base, more } : undefined;
  }
  if (note.kind === 'looking-for' && read.offered.size > 0) {
    const { weight, share } = sharedWith(words, read.offered);
    return weight >= 0.8 && share >= 0.45 ? { base: 0.3 + 0.5 * Math.min(1, share), more: 0.1 } : undefined;
  }
  return undefined;
}

/** An ask is not a trade: alone it is worth a thought, and never says that somebody fits well. */
const ASKED_FOR = 0.58;

/** What a fresh ask adds where the need speaks of such a client. */
function lookedFor(
  words: Words,
  read: ReadNeed,
  isTheirs: boolean,
): { readonly base: number; readonly more: number } | undefined {
  const { weight, share } = sharedWith(words, read.client);
  if (weight < 0.8 || share < 0.3) return undefined;
  return { base: Math.min(ASKED_FOR, 0.3 + 0.5 * share), more: isTheirs ? 0.2 : 0.1 };
}

function pushNote(reasons: FitReason[], { note }: PreparedNote, isOld: boolean): void {
  if (reasons.some((reason) => reason.kind === 'note' && reason.noteId === note.id)) return;
  const { id, kind, text, notedOn } = note;
  reasons.push({ kind: 'note', noteId: id, noteKind: kind, text, notedOn, isOld });
}

/** Notes on what is not theirs that speak of this need, the freshest first. */
function doesNotFit(one: PreparedPerson, read: ReadNeed, today: DayDate): readonly FitConflict[] {
  const found = one.notes().filter(({ note, words }) => {
    if (note.kind !== 'does-not-fit') return false;
    const isSize = read.headcount !== undefined && speaksOfSize(formOf(note.text), read.headcount);
    if (isSize) return true;
    const { weight, share } = sharedWith(plainly(words), read.all);
    return weight >= 0.35 && share >= 0.4;
  });
  return found
    .sort((a, b) => daysBetween(a.note.notedOn, b.note.notedOn))
    .map(({ note: { id, text, notedOn } }) => ({
      kind: 'note',
      noteId: id,
      noteKind: 'does-not-fit',
      text,
      notedOn,
      isOld: isOldNote(notedOn, today),
    }));
}

const COMMON = 0.25;
const OF_A_COMMON_WORD = 0.5;

/** Words of a note on what is not theirs: common ones count too, "no individuals" is all it says. */
function plainly({ weights }: Words): Words {
  const plain = new Map(
    [...weights].map(([term, weight]) => [term, weight < COMMON ? OF_A_COMMON_WORD : weight]),
  );
  let total = 0;
  for (const weight of plain.values()) total += weight;
  return { weights: plain, total };
}
