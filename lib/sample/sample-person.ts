import type { Contact, FitNote, Load } from '../domain/contact.ts';

/**
 * The invented people of the sample ledger. Their addresses end in `example.*`, which RFC 2606 keeps for this, and
 * some stand in the sample pages and the sample mailbox too, so that marks have something to show.
 */

/** A person in short: everything else follows from the day the sample is loaded. */
export interface SamplePerson {
  /** Their id without `sample-`; the others speak of them by it. */
  readonly who: string;
  readonly fields: Omit<
    Contact,
    | 'id'
    | 'tags'
    | 'createdAt'
    | 'updatedAt'
    | 'metOn'
    | 'metThroughId'
    | 'load'
    | 'formerly'
    | 'inherited'
    | 'reviewMonths'
  >;
  readonly load?: { readonly now: Load['now']; readonly daysAgo: number };
  readonly formerly?: readonly {
    readonly company: string;
    readonly role: string;
    readonly untilDaysAgo: number;
  }[];
  /** Taken over from a colleague; not greeted anew yet. */
  readonly inherited?: { readonly from: string; readonly daysAgo: number };
  /** When they look over their suppliers: months from this one. */
  readonly reviewsIn?: readonly number[];
  readonly tags?: readonly string[];
  readonly metDaysAgo?: number;
  readonly metThrough?: string;
  readonly addedDaysAgo: number;
  readonly emails?: readonly string[];
  /** LinkedIn slugs. */
  readonly profiles?: readonly string[];
  readonly notes?: readonly SampleNote[];
}

interface SampleNote extends Pick<FitNote, 'kind' | 'text' | 'limit'> {
  readonly daysAgo: number;
  /** The introduction that taught it, without `sample-`. */
  readonly taughtBy?: string;
}
