import type { PagePerson } from '../deeds/shell.ts';

/** A mail that introduces two people to each other, as far as it can be told from who is on it and what it says. */
export interface IntroductionMail {
  /** `received`: the sender introduced somebody to the user. `made`: the user introduced two others. */
  readonly kind: 'received' | 'made';
  /** Who introduces; nobody where the user does. */
  readonly introducer?: PagePerson;
  /** Whom the user was introduced to; where they introduced, who has the need. */
  readonly seeker: PagePerson;
  /** The other of the two; nobody where it is the user. */
  readonly provider?: PagePerson;
  /** Why, as the mail says it, in a line. */
  readonly why?: string;
  /** The words it was told by: "let me introduce". */
  readonly said: string;
  readonly url?: string;
}
