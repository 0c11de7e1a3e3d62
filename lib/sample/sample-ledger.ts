import type { ContactRow, IntroductionRow } from '../db/rows.ts';
import { settled } from '../db/settled.ts';
import { type Id, type Language, ME, type Moment } from '../domain/basics.ts';
import type { Contact, FitNote, Identity } from '../domain/contact.ts';
import type { Dealing } from '../domain/dealing.ts';
import type { Introduction, IntroductionEvent } from '../domain/introduction.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Request } from '../domain/request.ts';
import type { Me, News } from '../domain/settings.ts';
import { companyKey } from '../identity/company-key.ts';
import { emailIdentity, type FreeIdentity, linkedinIdentity } from '../identity/identities.ts';
import { searchWordsOf } from '../identity/search-words.ts';
import { type CircleRows, circleRows } from './circle-rows.ts';
import { dealingsHad, type SampleDealing } from './dealings-had.ts';
import { introductionsMade } from './introductions-made.ts';
import { introductionsOfWeeks } from './introductions-of-weeks.ts';
import { introductionsReceived } from './introductions-received.ts';
import { newsTold } from './news-told.ts';
import { englishPeople } from './people-en.ts';
import { japanesePeople } from './people-ja.ts';
import { peopleOfCircles } from './people-of-circles.ts';
import { recommendationsTold, type SampleRecommendation } from './recommendations-told.ts';
import { requestsMade, type SampleRequest } from './requests-made.ts';
import { type Clock, clockOf, idOf, SAMPLE_PREFIX } from './sample-clock.ts';
import type { SampleEvent, SampleIntroduction } from './sample-introduction.ts';
import type { SamplePerson } from './sample-person.ts';

export function isSampleId(id: Id | undefined): boolean {
  return id?.startsWith(SAMPLE_PREFIX) ?? false;
}

/** The rows of the sample, as the ledger stores them. */
export interface SampleRows extends CircleRows {
  readonly contacts: readonly ContactRow[];
  readonly identities: readonly Identity[];
  readonly fitNotes: readonly FitNote[];
  readonly introductions: readonly IntroductionRow[];
  readonly events: readonly IntroductionEvent[];
  readonly reminders: readonly Reminder[];
  readonly requests: readonly Request[];
  readonly recommendations: readonly Recommendation[];
  readonly dealings: readonly Dealing[];
}

/** Whose notebook the sample is, where the user has not said who they are. */
export const sampleMe: Me = {
  name: '林 美緒',
  nameLatin: 'Mio Hayashi',
  company: '',
  addresses: ['mio@example.org'],
  profile: 'mio-hayashi-example',
  signature: { ja: '林 美緒', en: 'Mio Hayashi' },
};

/**
 * The sample ledger as it would stand at `now`: the same rows for the same moment, zone and language. Dates lie
 * relative to `now`, so that today's list has something in it whenever it is loaded.
 */
export function sampleLedger(now: Moment, zone: string, language: Language = 'ja'): SampleRows {
  const clock = clockOf(now, zone);
  const people = [...japanesePeople, ...englishPeople, ...peopleOfCircles];
  const introductions = [
    ...introductionsMade(language),
    ...introductionsReceived(language),
    ...introductionsOfWeeks(language),
  ];
  const events = introductions.flatMap((introduction) =>
    introduction.events.map((event, index) => eventRow(introduction, event, index, clock)),
  );
  return {
    contacts: people.map((person) => contactRow(person, clock)),
    identities: people.flatMap((person) => identityRows(person, clock)),
    fitNotes: people.flatMap((person) => noteRows(person, clock)),
    introductions: introductions.map((introduction) => introductionRow(introduction, events, clock)),
    events,
    reminders: [
      {
        id: `${SAMPLE_PREFIX}reminder-flowers`,
        text: language === 'ja' ? '開所祝いのお花を手配する' : 'Order flowers for the new office',
        contactId: idOf('ito'),
        notBefore: clock.day(-3),
        createdAt: clock.at(2, 18),
      },
    ],
    requests: requestsMade(language).map((request) => requestRow(request, clock)),
    recommendations: recommendationsTold(language).map((told) => recommendationRow(told, clock)),
    dealings: dealingsHad(language).map((dealing) => dealingRow(dealing, clock)),
    ...circleRows(language, clock),
  };
}

/** What would be new on the user's side, for where they have said nothing. */
export function sampleNews(now: Moment, zone: string, language: Language): readonly News[] {
  return newsTold(language, clockOf(now, zone).day);
}

function contactRow(person: SamplePerson, clock: Clock): ContactRow {
  const added = clock.at(person.addedDaysAgo, 9);
  const contact: Contact = {
    ...person.fields,
    id: idOf(person.who),
    ...(person.metDaysAgo !== undefined && { metOn: clock.day(person.metDaysAgo) }),
    ...(person.metThrough !== undefined && { metThroughId: idOf(person.metThrough) }),
    ...(person.load && { load: { now: person.load.now, notedOn: clock.day(person.load.daysAgo) } }),
    ...(person.formerly && {
      formerly: person.formerly.map(({ untilDaysAgo, ...post }) => ({
        ...post,
        until: clock.day(untilDaysAgo),
      })),
    }),
    ...(person.inherited && {
      inherited: { from: person.inherited.from, on: clock.day(person.inherited.daysAgo) },
    }),
    ...(person.reviewsIn && { reviewMonths: person.reviewsIn.map(clock.month).sort((a, b) => a - b) }),
    tags: person.tags ?? [],
    createdAt: added,
    updatedAt: added,
  };
  return { ...contact, words: searchWordsOf(contact) };
}

function identityRows(person: SamplePerson, clock: Clock): readonly Identity[] {
  const free: readonly (FreeIdentity | undefined)[] = [
    ...(person.emails ?? []).map((address) => emailIdentity(address)),
    ...(person.profiles ?? []).map((slug) => linkedinIdentity(slug)),
  ];
  return free.flatMap((identity, index) =>
    identity
      ? [{ ...identity, contactId: idOf(person.who), addedAt: clock.at(person.addedDaysAgo, 9) + index }]
      : [],
  );
}

function noteRows(person: SamplePerson, clock: Clock): readonly FitNote[] {
  return (person.notes ?? []).map(({ kind, text, limit, daysAgo, taughtBy }, index) => ({
    id: `${SAMPLE_PREFIX}note-${person.who}-${index + 1}`,
    contactId: idOf(person.who),
    kind,
    text,
    ...(limit && { limit }),
    notedOn: clock.day(daysAgo),
    ...(taughtBy !== undefined && { introductionId: idOf(taughtBy) }),
  }));
}

function introductionRow(
  sample: SampleIntroduction,
  allEvents: readonly IntroductionEvent[],
  clock: Clock,
): IntroductionRow {
  const id = idOf(sample.what);
  const events = allEvents.filter((event) => event.introductionId === id);
  const started = clock.at(sample.startedDaysAgo, 8);
  const introduction: Introduction = {
    ...sample.fields,
    id,
    seekerId: idOf(sample.seeker),
    providerId: idOf(sample.provider),
    introducerId: idOf(sample.introducer ?? ME),
    ...(sample.request !== undefined && { requestId: idOf(sample.request) }),
    ...(sample.circle !== undefined && { circleId: idOf(sample.circle) }),
    ...(sample.steps && {
      steps: sample.steps.map((step, index) => ({
        id: `${id}-step-${index + 1}`,
        text: step.text,
        on: clock.day(-step.in),
        ...(step.doneDaysAgo !== undefined && { doneOn: clock.day(step.doneDaysAgo) }),
      })),
    }),
    createdAt: started,
    updatedAt: Math.max(started, ...events.map((event) => event.at)),
  };
  return settled(introduction, events);
}

function eventRow(
  sample: SampleIntroduction,
  event: SampleEvent,
  index: number,
  clock: Clock,
): IntroductionEvent {
  // Later lines of a day come later in it; those of today may all be `now`, so the order is also in `recordedAt`.
  const at = clock.at(event.daysAgo, 9 + index);
  const base = {
    id: `${idOf(sample.what)}-event-${index + 1}`,
    introductionId: idOf(sample.what),
    at,
    recordedAt: at + index,
    ...(event.how !== undefined && { how: event.how }),
    ...(event.text !== undefined && { text: event.text }),
  };
  if (event.what.kind !== 'answered') return { ...base, ...event.what };
  const { askAgainIn, ...answered } = event.what;
  return { ...base, ...answered, ...(askAgainIn !== undefined && { askAgainOn: clock.day(-askAgainIn) }) };
}

function requestRow(sample: SampleRequest, { at, day }: Clock): Request {
  const { pitch } = sample;
  const asked = at(sample.askedDaysAgo, 10);
  return {
    ...sample.fields,
    id: idOf(sample.what),
    askerId: idOf(sample.asker),
    askedId: idOf(sample.asked),
    askedOn: day(sample.askedDaysAgo),
    ...(sample.deadlineIn !== undefined && { deadline: day(-sample.deadlineIn) }),
    ...(sample.decidedDaysAgo !== undefined && { decidedOn: day(sample.decidedDaysAgo) }),
    ...(pitch && {
      pitch: {
        ...(pitch.askedDaysAgo !== undefined && { askedOn: day(pitch.askedDaysAgo) }),
        ...(pitch.receivedDaysAgo !== undefined && { receivedOn: day(pitch.receivedDaysAgo) }),
        ...(pitch.text !== undefined && { text: pitch.text }),
      },
    }),
    createdAt: asked,
    updatedAt: Math.max(asked, at(sample.decidedDaysAgo ?? sample.askedDaysAgo, 10)),
  };
}

function recommendationRow(sample: SampleRecommendation, { at, day }: Clock): Recommendation {
  const told = at(sample.toldDaysAgo, 11);
  return {
    ...sample.fields,
    id: idOf(sample.what),
    ...(sample.about !== undefined && { contactId: idOf(sample.about) }),
    recipientIds: sample.recipients.map(idOf),
    toldOn: day(sample.toldDaysAgo),
    replies: sample.replies.map(({ who, daysAgo, ...reply }) => ({
      contactId: idOf(who),
      on: day(daysAgo),
      ...reply,
    })),
    createdAt: told,
    updatedAt: Math.max(told, ...sample.replies.map(({ daysAgo }) => at(daysAgo, 11))),
  };
}

function dealingRow(sample: SampleDealing, { at, day }: Clock): Dealing {
  const { company } = sample.fields;
  return {
    ...sample.fields,
    id: idOf(sample.what),
    ...(sample.who !== undefined && { contactId: idOf(sample.who) }),
    ...(company !== undefined && { companyKey: companyKey(company) }),
    on: day(sample.daysAgo),
    ...(sample.untilIn !== undefined && { until: day(-sample.untilIn) }),
    ...(sample.closedDaysAgo !== undefined && { closedOn: day(sample.closedDaysAgo) }),
    createdAt: at(sample.daysAgo, 12),
  };
}
