import { type AgainEntry, askAgainList } from '../../domain/ask-again.ts';
import { type DayDate, type Id, ME } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Dealing } from '../../domain/dealing.ts';
import { askAgain, partyOf } from '../../domain/introduction-state.ts';
import { companyKey } from '../../identity/company-key.ts';
import type { Ledger } from '../ledger.ts';
import { type IntroductionView, viewIntroductions } from './introductions.ts';

/** With whom a dealing is: a person, or a company as a whole. */
export type DealingParty = { readonly contactId: Id } | { readonly company: string };

/** What was between the user and a person or company, newest first. */
export async function dealingsWith(ledger: Ledger, party: DealingParty): Promise<readonly Dealing[]> {
  const rows =
    'contactId' in party
      ? await ledger.dealings.where('contactId').equals(party.contactId).toArray()
      : await ledger.dealings
          .where('companyKey')
          .equals(companyKey(party.company))
          .filter(({ contactId }) => contactId === undefined)
          .toArray();
  return rows.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.createdAt - a.createdAt));
}

/** An introduction in which somebody said "not now", with the day on which to ask again where one was said. */
export interface NotNow {
  readonly view: IntroductionView;
  readonly contactId: Id;
  readonly on?: DayDate;
}

/** Everybody who may be asked again, whatever it goes back to. */
export interface AskAgain {
  readonly entries: readonly AgainEntry[];
  readonly notNow: readonly NotNow[];
  readonly people: ReadonlyMap<Id, Contact>;
}

/**
 * People and companies to ask again, with the introductions that are to be taken up again later. One that a dealing
 * already speaks of stands there once.
 */
export async function readAskAgain(ledger: Ledger, today: DayDate): Promise<AskAgain> {
  const [dealings, rows] = await Promise.all([
    ledger.dealings.toArray(),
    ledger.introductions.where('live').equals(1).toArray(),
  ]);
  const entries = askAgainList(dealings, today);
  const open = new Set(entries.flatMap(({ dealingIds }) => dealingIds));
  const told = new Set(dealings.flatMap(({ id, introductionId }) => (open.has(id) ? introductionId : [])));
  const views = await viewIntroductions(
    ledger,
    rows.filter(({ id, state }) => state === 'not-now' && !told.has(id)),
  );
  const notNow = views.flatMap((view): NotNow[] => {
    const { side, on } = askAgain(view.standing);
    const contactId = partyOf(view.introduction, side);
    return contactId === ME ? [] : [{ view, contactId, ...(on !== undefined && { on }) }];
  });
  const ids = [
    ...entries.flatMap(({ dealing }) => dealing.contactId ?? []),
    ...notNow.map((one) => one.contactId),
  ];
  const contacts = await ledger.contacts.bulkGet([...new Set(ids)]);
  const people = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
  return {
    entries,
    notNow: notNow.sort((a, b) => ((a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1)),
    people,
  };
}
