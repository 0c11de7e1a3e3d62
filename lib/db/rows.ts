import * as z from 'zod/mini';
import { KNOWN_SITES } from '../access/sites.ts';
import type { Moment } from '../domain/basics.ts';
import type { JournaledTable } from '../domain/change.ts';
import { type Ask, type Circle, type Seat, type Visit, WEEKDAYS } from '../domain/circle.ts';
import type { Contact, FitNote, Identity } from '../domain/contact.ts';
import { FIT_KINDS, IDENTITY_KINDS } from '../domain/contact.ts';
import { DEALING_KINDS, type Dealing } from '../domain/dealing.ts';
import type { Gathering, Guest } from '../domain/gathering.ts';
import type { Handout } from '../domain/handout.ts';
import {
  type Introduction,
  type IntroductionEvent,
  MISMATCH_REASONS,
  REFUSAL_REASONS,
  RELATION_STATES,
  RELATIONS,
  SUPPORT_LEVELS,
  TEMPERATURES,
  WITHDRAWAL_REASONS,
} from '../domain/introduction.ts';
import { INTRODUCTION_STATES, type IntroductionState } from '../domain/introduction-state.ts';
import type { OneToOne } from '../domain/one-to-one.ts';
import { RECOMMENDATION_SUBJECTS, type Recommendation } from '../domain/recommendation.ts';
import type { Reminder } from '../domain/reminder.ts';
import { DECISIONS, type Request } from '../domain/request.ts';
import type { Settings } from '../domain/settings.ts';
import type { OwnTrade } from '../domain/trade.ts';

/**
 * What a row must look like on its way in: from the user, from a copy, from an old version. Text has a length so
 * that a broken file cannot fill the disk; unknown fields are refused so that nothing is dropped unseen.
 */

// Without this zod tries `new Function`, which every page's policy reports as a violation.
z.config({ jitless: true });

/** A contact as stored: with the words it is found by, which the commit function makes. */
export interface ContactRow extends Contact {
  readonly words: readonly string[];
}

/** An introduction as stored: with its state, which the commit function computes from its events. */
export interface IntroductionRow extends Introduction {
  readonly state: IntroductionState;
  /** 1 while anything may still fall due in it: a key IndexedDB can look up, which a boolean is not. */
  readonly live: 0 | 1;
  /** When the two were brought together, as its events say: in which week it counts. */
  readonly introducedAt?: Moment;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** What is half typed, kept at every keystroke. No part of the journal. */
export interface TypedRow {
  readonly key: string;
  readonly value: unknown;
  readonly at: number;
}

/** Something large derived from other rows, in a form that loads in milliseconds. */
export interface PackedRow {
  readonly key: string;
  readonly value: unknown;
}

const id = z.string().check(z.minLength(1), z.maxLength(100));
const line = z.string().check(z.maxLength(500));
const text = z.string().check(z.maxLength(20_000));
/** From 1900 to 2200: whatever lies outside is a broken clock or file, and dates beyond 275,760 throw when shown. */
const moment = z.number().check(z.int(), z.gte(-2_208_988_800_000), z.lte(7_258_118_400_000));
const day = z.string().check(z.refine(isDay));
const language = z.enum(['ja', 'en']);
const channel = z.enum(['mail', 'chat', 'phone', 'in-person']);
const side = z.enum(['seeker', 'provider']);
const maybe = z.optional;

const contact = z.strictObject({
  id,
  name: z.strictObject({
    written: line.check(z.minLength(1)),
    family: maybe(line),
    given: maybe(line),
    reading: maybe(line),
  }),
  otherNames: maybe(z.array(line.check(z.minLength(1)))),
  company: maybe(line),
  role: maybe(line),
  specialty: maybe(line),
  subSpecialty: maybe(line),
  formerly: maybe(
    z.array(z.strictObject({ company: line.check(z.minLength(1)), role: maybe(line), until: maybe(day) })),
  ),
  load: maybe(z.strictObject({ now: z.enum(['free', 'busy', 'full']), notedOn: day })),
  howMet: maybe(text),
  metOn: maybe(day),
  metThroughId: maybe(id),
  howWell: maybe(z.enum(['met-once', 'know', 'worked-with'])),
  language: maybe(language),
  address: maybe(z.enum(['sama', 'san', 'sensei', 'first-name', 'mr', 'ms', 'dr'])),
  channel: maybe(channel),
  source: maybe(z.enum(['referral', 'own-effort', 'came-back'])),
  reach: maybe(text),
  saying: maybe(text),
  reviewMonths: maybe(z.array(z.number().check(z.int(), z.gte(1), z.lte(12))).check(z.minLength(1))),
  inherited: maybe(z.strictObject({ from: line, on: maybe(day), greetedOn: maybe(day) })),
  cards: maybe(z.number().check(z.int(), z.gte(0), z.lte(100_000))),
  careful: maybe(z.boolean()),
  notes: maybe(text),
  tags: z.array(line),
  importedOnly: maybe(z.boolean()),
  createdAt: moment,
  updatedAt: moment,
  words: z.array(z.string()),
});

const identity = z.strictObject({
  key: z.string().check(z.minLength(3), z.maxLength(1100)),
  kind: z.enum(IDENTITY_KINDS),
  value: z.string().check(z.minLength(1), z.maxLength(1000)),
  contactId: id,
  addedAt: moment,
});

const fitNote = z.strictObject({
  id,
  contactId: id,
  kind: z.enum(FIT_KINDS),
  text,
  limit: maybe(
    z.union([
      z.strictObject({ unit: z.enum(['days', 'money', 'per-month']), amount: z.number() }),
      z.strictObject({ unit: z.literal('region'), region: line }),
    ]),
  ),
  notedOn: day,
  introductionId: maybe(id),
  pageUrl: maybe(text),
});

const kind = z.enum(['business', 'person', 'information']);
const amount = z.number().check(z.gte(0), z.lte(1e15));
const compensation = z.strictObject({
  what: text,
  answer: z.enum(['offered', 'refused', 'accepted']),
});

const introduction = z.strictObject({
  id,
  seekerId: id,
  providerId: id,
  introducerId: id,
  kind,
  why: maybe(text),
  seekerGains: maybe(text),
  providerGains: maybe(text),
  seekerRisk: maybe(text),
  providerRisk: maybe(text),
  ownInterest: maybe(text),
  expected: maybe(text),
  requestId: maybe(id),
  circleId: maybe(id),
  reach: maybe(z.enum(['inside', 'outside'])),
  temperature: maybe(z.literal(TEMPERATURES)),
  compensation: maybe(compensation),
  support: maybe(z.enum(SUPPORT_LEVELS)),
  steps: maybe(z.array(z.strictObject({ id, text, on: maybe(day), doneOn: maybe(day) }))),
  lesson: maybe(text),
  value: maybe(amount),
  createdAt: moment,
  updatedAt: moment,
  state: z.enum(INTRODUCTION_STATES),
  live: z.union([z.literal(0), z.literal(1)]),
  introducedAt: maybe(moment),
});

const eventBase = {
  id,
  introductionId: id,
  at: moment,
  recordedAt: moment,
  how: maybe(channel),
  pageUrl: maybe(text),
  text: maybe(text),
};

const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...eventBase, kind: z.literal('asked'), side }),
  z.strictObject({ ...eventBase, kind: z.literal('came-forward'), side }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('answered'),
    side,
    answer: z.enum(['agreed', 'declined', 'not-now', 'no-answer']),
    askAgainOn: maybe(day),
    reason: maybe(z.enum(REFUSAL_REASONS)),
  }),
  z.strictObject({ ...eventBase, kind: z.literal('taken') }),
  z.strictObject({ ...eventBase, kind: z.literal('met') }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('relation'),
    relation: z.enum(RELATIONS),
    now: z.enum(RELATION_STATES),
    until: maybe(day),
  }),
  z.strictObject({ ...eventBase, kind: z.literal('disclosed'), side }),
  z.strictObject({ ...eventBase, kind: z.literal('introduced') }),
  z.strictObject({ ...eventBase, kind: z.literal('in-touch') }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('outcome'),
    side,
    outcome: z.enum(['landed', 'no-fit']),
    reason: maybe(z.enum(MISMATCH_REASONS)),
    against: maybe(z.enum(['exceeded', 'met', 'short'])),
  }),
  z.strictObject({ ...eventBase, kind: z.literal('withdrawn'), reason: maybe(z.enum(WITHDRAWAL_REASONS)) }),
  z.strictObject({ ...eventBase, kind: z.literal('told'), side }),
  z.strictObject({ ...eventBase, kind: z.literal('checked-in'), side: maybe(side) }),
  z.strictObject({ ...eventBase, kind: z.literal('thanked') }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('reported'),
    about: z.enum(['contacted', 'met', 'result']),
  }),
  z.strictObject({ ...eventBase, kind: z.literal('noted') }),
  z.strictObject({ ...eventBase, kind: z.literal('struck'), eventId: id }),
]);

const reminder = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  text: maybe(text),
  contactId: maybe(id),
  introductionId: maybe(id),
  notBefore: maybe(day),
  doneAt: maybe(moment),
  createdAt: moment,
});

const request = z.strictObject({
  id,
  askerId: id,
  askedId: id,
  wanted: text.check(z.minLength(1)),
  wantedId: maybe(id),
  why: maybe(text),
  kind,
  isBroadcast: maybe(z.boolean()),
  limits: z.strictObject({
    withinDays: maybe(amount),
    budget: maybe(amount),
    region: maybe(line),
    perMonth: maybe(amount),
  }),
  deadline: maybe(day),
  pitch: maybe(z.strictObject({ askedOn: maybe(day), receivedOn: maybe(day), text: maybe(text) })),
  compensation: maybe(compensation),
  decision: z.enum(DECISIONS),
  decidedOn: maybe(day),
  reason: maybe(text),
  reaction: maybe(text),
  askedOn: day,
  pageUrl: maybe(text),
  createdAt: moment,
  updatedAt: moment,
});

const recommendation = z.strictObject({
  id,
  subject: z.enum(RECOMMENDATION_SUBJECTS),
  what: line.check(z.minLength(1)),
  url: maybe(text),
  contactId: maybe(id),
  why: maybe(text),
  limits: maybe(text),
  ownInterest: maybe(text),
  compensation: maybe(compensation),
  recipientIds: z.array(id),
  isBroadcast: z.boolean(),
  toldOn: maybe(day),
  how: maybe(channel),
  replies: z.array(
    z.strictObject({ contactId: id, reply: z.enum(['liked', 'not-for-them']), on: day, text: maybe(text) }),
  ),
  requestId: maybe(id),
  createdAt: moment,
  updatedAt: moment,
});

const dealing = z.strictObject({
  id,
  contactId: maybe(id),
  company: maybe(line),
  companyKey: maybe(line),
  kind: z.enum(DEALING_KINDS),
  on: day,
  reason: maybe(z.enum(REFUSAL_REASONS)),
  text: maybe(text),
  hurts: maybe(text),
  supplier: maybe(line),
  amount: maybe(amount),
  until: maybe(day),
  closedOn: maybe(day),
  introductionId: maybe(id),
  requestId: maybe(id),
  pageUrl: maybe(text),
  createdAt: moment,
});

const phrases = z.strictObject({ ja: z.array(line), en: z.array(line) });
const trade = z.strictObject({ id, names: phrases, says: phrases, hidden: maybe(z.boolean()) });

const clockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u));
const weekday = z.literal(WEEKDAYS);

const circle = z.strictObject({
  id,
  name: line.check(z.minLength(1)),
  place: maybe(line),
  meets: maybe(z.strictObject({ weekday, at: maybe(clockTime), until: maybe(clockTime) })),
  endedOn: maybe(day),
  notes: maybe(text),
  createdAt: moment,
  updatedAt: moment,
});

const seat = z.strictObject({
  id,
  circleId: id,
  contactId: id,
  specialty: maybe(line),
  subSpecialty: maybe(line),
  joinedOn: maybe(day),
  leftOn: maybe(day),
  reason: maybe(text),
  createdAt: moment,
  updatedAt: moment,
});

const visit = z.strictObject({
  id,
  circleId: id,
  contactId: id,
  on: day,
  invitedById: maybe(id),
  came: maybe(z.boolean()),
  decision: maybe(z.enum(['joined', 'not-joining'])),
  text: maybe(text),
  createdAt: moment,
});

const ask = z.strictObject({
  id,
  contactId: id,
  circleId: maybe(id),
  on: day,
  text: text.check(z.minLength(1)),
  endedOn: maybe(day),
  createdAt: moment,
});

const oneToOne = z.strictObject({
  id,
  contactId: id,
  on: day,
  at: maybe(clockTime),
  state: z.enum(['planned', 'held', 'cancelled']),
  how: maybe(channel),
  place: maybe(line),
  circleId: maybe(id),
  text: maybe(text),
  createdAt: moment,
  updatedAt: moment,
});

const handout = z.strictObject({
  id,
  contactId: id,
  toId: maybe(id),
  to: maybe(line),
  on: day,
  count: maybe(z.number().check(z.int(), z.gte(1), z.lte(100_000))),
  text: maybe(text),
  introductionId: maybe(id),
  createdAt: moment,
});

const gathering = z.strictObject({
  id,
  what: maybe(line),
  place: maybe(line),
  on: day,
  hostId: maybe(id),
  host: maybe(line),
  circleId: maybe(id),
  createdAt: moment,
  updatedAt: moment,
});

const guest = z.strictObject({
  id,
  gatheringId: id,
  contactId: id,
  line: maybe(text),
  thankedOn: maybe(day),
  noThanks: maybe(z.boolean()),
  createdAt: moment,
});

const days = z.number().check(z.int(), z.gte(0), z.lte(10_000));

/** A known site's id, or the origin of a webmail of the user's own. */
const SITE = new RegExp(`^(?:${KNOWN_SITES.map(({ id }) => id).join('|')}|https?://[^/\\s*]+)$`, 'u');

const introduceMe = z.strictObject({
  saying: text,
  fits: text,
  doesNotFit: text,
  limits: text,
  reach: text,
});

/**
 * What each setting must look like: every page reads them before it shows anything. A field left out has its
 * default; a setting of another name is never read.
 */
const SETTINGS: Readonly<Record<keyof Settings, z.ZodMiniType>> = {
  me: z.strictObject({
    name: maybe(line),
    nameLatin: maybe(line),
    company: maybe(line),
    addresses: maybe(z.array(line)),
    profile: maybe(line),
    signature: maybe(z.strictObject({ ja: text, en: text })),
  }),
  language: z.enum(['ja', 'en', 'browser']),
  sites: z.array(
    z.strictObject({
      site: line.check(z.regex(SITE)),
      mode: z.enum(['on', 'beside', 'off']),
      program: maybe(z.literal('outlook')),
    }),
  ),
  clocks: z.strictObject({
    askedNoAnswer: maybe(days),
    introducedNoWord: maybe(days),
    thankIntroducer: maybe(days),
    reportBack: maybe(days),
  }),
  welcomed: z.boolean(),
  apart: z.array(z.tuple([id, id])),
  way: z.nullable(z.strictObject({ ja: text, en: text })),
  news: z.array(z.strictObject({ on: day, text })),
  introduceMe: z.nullable(z.strictObject({ ja: introduceMe, en: introduceMe })),
};

const settingOfAnyName = z.strictObject({ key: line.check(z.minLength(1)), value: z.unknown() });

function schemaOf(table: JournaledTable, row: unknown): z.ZodMiniType {
  const { key } = row as { key?: unknown };
  if (table !== 'settings' || typeof key !== 'string' || !Object.hasOwn(SETTINGS, key)) return SCHEMAS[table];
  return z.strictObject({ key: z.literal(key), value: SETTINGS[key as keyof Settings] });
}

/** A date that is in the calendar, from 1900 to 2199: no 30th of February. */
function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Every journaled table's row and the name of its key. */
export interface RowOf {
  contacts: ContactRow;
  identities: Identity;
  fitNotes: FitNote;
  introductions: IntroductionRow;
  events: IntroductionEvent;
  reminders: Reminder;
  requests: Request;
  recommendations: Recommendation;
  dealings: Dealing;
  trades: OwnTrade;
  circles: Circle;
  seats: Seat;
  visits: Visit;
  asks: Ask;
  oneToOnes: OneToOne;
  handouts: Handout;
  gatherings: Gathering;
  guests: Guest;
  settings: SettingRow;
}

export const KEY_OF: Readonly<Record<JournaledTable, 'id' | 'key'>> = {
  contacts: 'id',
  identities: 'key',
  fitNotes: 'id',
  introductions: 'id',
  events: 'id',
  reminders: 'id',
  requests: 'id',
  recommendations: 'id',
  dealings: 'id',
  trades: 'id',
  circles: 'id',
  seats: 'id',
  visits: 'id',
  asks: 'id',
  oneToOnes: 'id',
  handouts: 'id',
  gatherings: 'id',
  guests: 'id',
  settings: 'key',
};

const SCHEMAS: Readonly<Record<JournaledTable, z.ZodMiniType>> = {
  contacts: contact,
  identities: identity,
  fitNotes: fitNote,
  introductions: introduction,
  events: event,
  reminders: reminder,
  requests: request,
  recommendations: recommendation,
  dealings: dealing,
  trades: trade,
  circles: circle,
  seats: seat,
  visits: visit,
  asks: ask,
  oneToOnes: oneToOne,
  handouts: handout,
  gatherings: gathering,
  guests: guest,
  settings: settingOfAnyName,
};

/** A row that does not look as it must. `where` names the fields at fault: `name.written`. */
export class BadRow extends Error {
  readonly table: JournaledTable;
  readonly key: string;
  readonly where: readonly string[];
  constructor(table: JournaledTable, key: string, where: readonly string[]) {
    super(`${table} ${key}: ${where.join(', ')}`);
    this.name = 'BadRow';
    this.table = table;
    this.key = key;
    this.where = where;
  }
}

/** Checks a row and gives it back without fields that are `undefined`; throws `BadRow`. */
export function checkRow<T extends JournaledTable>(table: T, row: RowOf[T]): RowOf[T] {
  const clean = withoutUndefined(row);
  const checked = schemaOf(table, clean).safeParse(clean);
  if (!checked.success) {
    const where = checked.error.issues.map((issue) => issue.path.join('.') || issue.message);
    throw new BadRow(table, keyOf(table, row), where);
  }
  return clean;
}

/** A row's primary key. */
export function keyOf<T extends JournaledTable>(table: T, row: RowOf[T]): string {
  return KEY_OF[table] === 'id' ? (row as { id: string }).id : (row as { key: string }).key;
}

/** IndexedDB stores `undefined` fields, JSON does not: rows carry none, so that a copy restores to the same rows. */
function withoutUndefined<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withoutUndefined(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.map(([key, field]) => [key, withoutUndefined(field)])) as T;
}
