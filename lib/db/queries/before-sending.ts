import { type DayDate, type Id, ME, type Moment, SIDES, type Side } from '../../domain/basics.ts';
import type { Earlier, SendingFacts } from '../../domain/before-sending.ts';
import type { Contact } from '../../domain/contact.ts';
import { dayOf } from '../../domain/day.ts';
import type { Dealing } from '../../domain/dealing.ts';
import { partyOf } from '../../domain/introduction-state.ts';
import { companyKey } from '../../identity/company-key.ts';
import type { Ledger } from '../ledger.ts';
import { type IntroductionView, introductionsOf, viewIntroductions } from './introductions.ts';
import { rowsWith } from './rows-with.ts';

/**
 * All that is looked at before a letter of an introduction goes out; nothing when it is not there any more. By
 * indexes, as of one moment. Of each side's company too: trouble may stand on one.
 */
export async function readSendingFacts(
  ledger: Ledger,
  introductionId: Id,
  zone: string,
  now: Moment,
): Promise<SendingFacts | undefined> {
  const tables = ['introductions', 'events', 'contacts', 'reminders', 'fitNotes', 'dealings'];
  return ledger.transaction('r', tables, async () => {
    const row = await ledger.introductions.get(introductionId);
    if (!row) return undefined;
    const ids = SIDES.map((side) => partyOf(row, side)).filter((id) => id !== ME);
    const others = (await introductionsOf(ledger, ids)).filter(({ id }) => id !== introductionId);
    const [view, ...views] = await viewIntroductions(ledger, [row, ...others]);
    if (!view) return undefined;
    const people = onSides((side) => view.people.get(partyOf(row, side)));
    const [notes, dealings] = await Promise.all([
      rowsWith(ledger, 'fitNotes', 'contactId', ids),
      dealingsWith(ledger, Object.values(people)),
    ]);
    return {
      introduction: view.introduction,
      standing: view.standing,
      people,
      notes: onSides((side) => people[side] && notes.filter((one) => one.contactId === people[side]?.id)),
      dealings: onSides((side) => people[side] && dealings.get(people[side].id)),
      earlier: views.map((one) => earlierOf(one, dayOf(one.standing.since, zone))),
      now,
      zone,
      today: dayOf(now, zone),
    };
  });
}

/** Dealings with each person, and those that stand on their company as a whole. */
async function dealingsWith(
  ledger: Ledger,
  people: readonly Contact[],
): Promise<ReadonlyMap<Id, readonly Dealing[]>> {
  const keyOf = ({ company }: Contact) => (company === undefined ? '' : companyKey(company));
  const keys = people.map(keyOf).filter((key) => key !== '');
  const [own, ofCompanies] = await Promise.all([
    rowsWith(
      ledger,
      'dealings',
      'contactId',
      people.map(({ id }) => id),
    ),
    rowsWith(ledger, 'dealings', 'companyKey', keys),
  ]);
  return new Map(
    people.map((person) => [
      person.id,
      [
        ...own.filter((one) => one.contactId === person.id),
        ...ofCompanies.filter((one) => one.contactId === undefined && one.companyKey === keyOf(person)),
      ],
    ]),
  );
}

function earlierOf({ introduction, standing, events, struck }: IntroductionView, on: DayDate): Earlier {
  const mismatch = standing.mismatch.seeker ?? standing.mismatch.provider;
  // What was learned may stand on the introduction, or beside the outcome it was written with.
  const beside = events.find((event) => event.kind === 'outcome' && event.text && !struck.has(event.id));
  const lesson = introduction.lesson ?? beside?.text;
  return {
    introduction,
    standing,
    state: standing.state,
    on,
    ...(mismatch !== undefined && { mismatch }),
    ...(lesson !== undefined && { lesson }),
  };
}

function onSides<T>(of: (side: Side) => T | undefined): Partial<Record<Side, T>> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const found = of(side);
      return found === undefined ? [] : [[side, found]];
    }),
  );
}
