import type { PagePerson } from '../deeds/shell.ts';

/** The mail that is open on the page at hand, read when the user opens the popup or asks for it. Never kept by itself. */
export interface MailAtHand {
  readonly subject?: string;
  /** Plain text of what was written in it, as it stands, quoted parts included; at most 20,000 characters. */
  readonly text: string;
  /** Its page, to come back to. */
  readonly url?: string;
  /** The user wrote it themself. */
  readonly isOwn: boolean;
  /** The user's own address stands in To or Cc. */
  readonly isToUser?: boolean;
  readonly sender?: PagePerson;
  /** To and Cc without the user themself. */
  readonly recipients: readonly PagePerson[];
}
