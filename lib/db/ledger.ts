import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Change } from '../domain/change.ts';
import type { Ask, Circle, Seat, Visit } from '../domain/circle.ts';
import type { FitNote, Identity } from '../domain/contact.ts';
import type { Dealing } from '../domain/dealing.ts';
import type { Gathering, Guest } from '../domain/gathering.ts';
import type { Handout } from '../domain/handout.ts';
import type { IntroductionEvent } from '../domain/introduction.ts';
import type { OneToOne } from '../domain/one-to-one.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Request } from '../domain/request.ts';
import type { OwnTrade } from '../domain/trade.ts';
import type { ContactRow, IntroductionRow, PackedRow, SettingRow, TypedRow } from './rows.ts';
import { toVersion2 } from './version-2.ts';
import { toVersion4 } from './version-4.ts';

const LEDGER_NAME = 'tsunagi';

/**
 * The user's whole notebook. Written through `commit` alone. A saved database of every version stands in
 * tests/fixtures/ledgers and must open here: a new version adds a `version(n)` below and changes no older one.
 *
 * Strictly durable throughout (4.2 ms against 1.5 at the 95th percentile): what was acknowledged is on the disk.
 */
export class Ledger extends Dexie {
  contacts!: EntityTable<ContactRow, 'id'>;
  identities!: EntityTable<Identity, 'key'>;
  fitNotes!: EntityTable<FitNote, 'id'>;
  introductions!: EntityTable<IntroductionRow, 'id'>;
  events!: EntityTable<IntroductionEvent, 'id'>;
  reminders!: EntityTable<Reminder, 'id'>;
  requests!: EntityTable<Request, 'id'>;
  recommendations!: EntityTable<Recommendation, 'id'>;
  dealings!: EntityTable<Dealing, 'id'>;
  /** The user's own changes to the list of trades. */
  trades!: EntityTable<OwnTrade, 'id'>;
  circles!: EntityTable<Circle, 'id'>;
  seats!: EntityTable<Seat, 'id'>;
  visits!: EntityTable<Visit, 'id'>;
  asks!: EntityTable<Ask, 'id'>;
  oneToOnes!: EntityTable<OneToOne, 'id'>;
  handouts!: EntityTable<Handout, 'id'>;
  gatherings!: EntityTable<Gathering, 'id'>;
  guests!: EntityTable<Guest, 'id'>;
  settings!: EntityTable<SettingRow, 'key'>;
  changes!: Table<Change, number>;
  typed!: EntityTable<TypedRow, 'key'>;
  /** What is derived from the rest and can be made anew at any time: no part of the journal or of a copy. */
  packed!: EntityTable<PackedRow, 'key'>;

  constructor(name: string = LEDGER_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      contacts: 'id, *words, metThroughId, updatedAt',
      identities: 'key, contactId',
      fitNotes: 'id, contactId',
      introductions: 'id, seekerId, providerId, introducerId, live, updatedAt',
      events: 'id, introductionId',
      reminders: 'id, contactId, introductionId',
      settings: 'key',
      changes: '++seq, &id',
      typed: 'key',
    });
    this.version(2).stores({ packed: 'key' }).upgrade(toVersion2);
    this.version(3).stores({
      introductions:
        'id, seekerId, providerId, introducerId, live, updatedAt, requestId, [live+updatedAt], [state+live+updatedAt]',
      requests: 'id, askerId, askedId, wantedId, decision, updatedAt',
      recommendations: 'id, contactId, *recipientIds, requestId, updatedAt',
      dealings: 'id, contactId, companyKey',
      trades: 'id',
    });
    this.version(4)
      .stores({
        contacts: 'id, *words, metThroughId, updatedAt, inherited.from, *reviewMonths',
        introductions:
          'id, seekerId, providerId, introducerId, live, updatedAt, requestId, circleId, introducedAt, [live+updatedAt], [state+live+updatedAt]',
        events: 'id, introductionId, at',
        circles: 'id',
        seats: 'id, circleId, contactId',
        visits: 'id, circleId, contactId, invitedById',
        asks: 'id, circleId, contactId, on',
        oneToOnes: 'id, contactId, circleId, on',
        handouts: 'id, contactId, toId, introductionId, on',
        gatherings: 'id, on, hostId, circleId',
        guests: 'id, gatheringId, contactId',
      })
      .upgrade(toVersion4);
  }
}
