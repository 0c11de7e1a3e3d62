import type { DayDate, Id, Moment } from './basics.ts';

/** An evening, a fair, a meeting, after which people are written down together: place, date and host said once. */
export interface Gathering {
  readonly id: Id;
  /** What it was: `Autumn evening of the chamber`. */
  readonly what?: string;
  readonly place?: string;
  readonly on: DayDate;
  /** Whoever held it, where they are in the notebook: people met there were met through them… */
  readonly hostId?: Id;
  /** …or in words. */
  readonly host?: string;
  /** The circle whose meeting it was. */
  readonly circleId?: Id;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** Somebody met there. */
export interface Guest {
  readonly id: Id;
  readonly gatheringId: Id;
  readonly contactId: Id;
  /** What was said in one line. */
  readonly line?: string;
  /** Thanked with a line of their own on this day… */
  readonly thankedOn?: DayDate;
  /** …or not to be thanked. */
  readonly noThanks?: boolean;
  readonly createdAt: Moment;
}

/** How somebody met there was met, in the words in which it is kept with them; nothing where only a day is known. */
export function howMetAt({ what, place }: Pick<Gathering, 'what' | 'place'>): string | undefined {
  const said = [what, place].filter((part) => part !== undefined && part !== '').join(' · ');
  return said === '' ? undefined : said;
}
