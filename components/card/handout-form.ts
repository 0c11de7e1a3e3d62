import type { DayDate, Id, Party } from '../../lib/domain/basics.ts';
import type { Handout } from '../../lib/domain/handout.ts';

/** Their card to somebody, or somebody's card to them. */
type Way = 'theirs' | 'to-them';

/** A card handed out, as it is typed. */
export interface HandoutForm {
  readonly open: boolean;
  readonly way: Way;
  readonly otherId?: Party | undefined;
  readonly words: string;
  readonly on: string;
  readonly count: string;
  readonly text: string;
}

export function handoutKey(contactId: Id): string {
  return `handout:${contactId}`;
}

export function emptyHandout(today: DayDate): HandoutForm {
  return { open: false, way: 'theirs', words: '', on: today, count: '', text: '' };
}

/** A line as the sheet of this person sees it. */
export function formOfHandout(row: Handout, contactId: Id): HandoutForm {
  const way: Way = row.contactId === contactId ? 'theirs' : 'to-them';
  return {
    open: true,
    way,
    otherId: way === 'theirs' ? row.toId : row.contactId,
    words: row.to ?? '',
    on: row.on,
    count: row.count === undefined ? '' : String(row.count),
    text: row.text ?? '',
  };
}

/** A whole number from 1 (or from `least`), as people type it: full-width figures too. */
export function wholeIn(typed: string, least = 1): number | undefined {
  const text = typed.normalize('NFKC').trim();
  if (!/^\d{1,5}$/u.test(text)) return undefined;
  const count = Number(text);
  return count >= least ? count : undefined;
}

type WrongField = 'other' | 'count';

export function wrongInHandout({ way, otherId, words, count }: HandoutForm): WrongField | undefined {
  if (otherId === undefined && (way === 'to-them' || words.trim() === '')) return 'other';
  return count.trim() !== '' && wholeIn(count) === undefined ? 'count' : undefined;
}

/** What the ledger gets; what is left empty is taken out of an edited row. */
export function handoutOf(form: HandoutForm, contactId: Id, today: DayDate) {
  const isTheirs = form.way === 'theirs';
  const count = wholeIn(form.count);
  return {
    contactId: isTheirs ? contactId : (form.otherId ?? contactId),
    toId: isTheirs ? form.otherId : contactId,
    to: isTheirs && form.otherId === undefined ? form.words.trim() : undefined,
    on: form.on || today,
    count: count === 1 ? undefined : count,
    text: form.text.trim() || undefined,
  };
}

/** So many or fewer, and it is time to ask for more. */
const FEW = 3;

export function isFew(cards: number | undefined): boolean {
  return cards !== undefined && cards <= FEW;
}
