import type { DayDate, Id } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Clocks } from '../../domain/settings.ts';
import { lookBackOn, type RecordedIntroduction, trackRecord } from '../../domain/track-record.ts';
import type { Ledger } from '../ledger.ts';
import { type OwnRecords, readOwnRecords } from '../own-records.ts';
import type { IntroductionRow } from '../rows.ts';
import { introductionsOf } from './introductions.ts';
import { rowsWith } from './rows-with.ts';

interface Then {
  readonly clocks: Clocks;
  /** IANA name in which a moment's day is read. */
  readonly zone: string;
  readonly today: DayDate;
}

/** What came of introductions with a person: those they stand in or made, and their events, all by index. */
export interface TrackRecordView {
  readonly contact: Contact;
  readonly roles: ReturnType<typeof trackRecord>;
}

/** Gives nothing when the person is not there any more. */
export async function readTrackRecord(
  ledger: Ledger,
  contactId: Id,
  then: Then,
): Promise<TrackRecordView | undefined> {
  const [contact, rows] = await Promise.all([
    ledger.contacts.get(contactId),
    introductionsOf(ledger, [contactId]),
  ]);
  return contact && { contact, roles: trackRecord(contactId, await recorded(ledger, rows), then) };
}

/** The user's own look back, with what it was made of: to be kept once it is drawn (`keepOwnRecords`). */
export interface LookBackView {
  readonly figures: ReturnType<typeof lookBackOn>;
  readonly own: OwnRecords;
}

export async function readLookBack(ledger: Ledger, then: Then): Promise<LookBackView> {
  const own = await readOwnRecords(ledger, then);
  return { figures: lookBackOn([...own.records.values()], then), own };
}

async function recorded(
  ledger: Ledger,
  rows: readonly IntroductionRow[],
): Promise<readonly RecordedIntroduction[]> {
  const events = await rowsWith(
    ledger,
    'events',
    'introductionId',
    rows.map(({ id }) => id),
  );
  const byIntroduction = Map.groupBy(events, ({ introductionId }) => introductionId);
  return rows.map((introduction) => ({
    introduction,
    events: byIntroduction.get(introduction.id) ?? [],
  }));
}
