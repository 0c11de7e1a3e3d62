import { type DayDate, type Id, ME, type Moment, type Party } from './basics.ts';
import type { Contact, Source } from './contact.ts';
import { dayOf } from './day.ts';
import type { Dealing } from './dealing.ts';
import type { Introduction } from './introduction.ts';
import { cameToNothing, type IntroductionState, isOpen } from './standing.ts';

/** Where business comes from (紹介元の内訳): what is noted of it, and nothing where nothing is. */

/** How a client came: through somebody, by the user's own effort, back again; or nobody has said. */
export const ORIGINS = ['referral', 'own-effort', 'came-back', 'unsaid'] as const;
export type Origin = (typeof ORIGINS)[number];

/** An introduction in which the user is the provider, with what its events say. */
export interface OwnIntroduction
  extends Pick<Introduction, 'id' | 'seekerId' | 'introducerId' | 'createdAt' | 'value'> {
  readonly state: IntroductionState;
  readonly introducedAt?: Moment;
}

export interface OriginFacts {
  /** Whoever may be a client, in no order; others among them are left out. */
  readonly contacts: readonly Pick<Contact, 'id' | 'source' | 'metThroughId' | 'metOn' | 'createdAt'>[];
  readonly introductions: readonly OwnIntroduction[];
  readonly dealings: readonly Pick<Dealing, 'contactId' | 'kind' | 'on' | 'amount'>[];
}

/**
 * A client: somebody with an introduction to the user that worked, with the volume of a year or a return noted, or of
 * whom the user said where they come from.
 */
export interface Client {
  readonly id: Id;
  readonly origin: Origin;
  /** Through whom; absent with `referral` where nobody is named. */
  readonly throughId?: Party;
  /** The first day business is known of; else when they met, or were written down. */
  readonly cameOn: DayDate;
  /** The last day business is known of; as `cameOn` where none is. */
  readonly lastOn: DayDate;
  /**
   * `repeat`: two introductions that worked, or business in two or more years. `unknown`: no business is noted, only
   * where they come from.
   */
  readonly business: 'unknown' | 'one-off' | 'repeat';
  /** The introductions to the user that worked, with this client. */
  readonly introductionIds: readonly Id[];
  /** What is noted of amounts, in the user's own currency: the volumes, else what was closed. */
  readonly amount?: number;
}

/** The clients who came in one year, by how they came. */
interface OriginYear {
  readonly year: number;
  readonly clients: Readonly<Record<Origin, readonly Id[]>>;
}

/** One introducer and everybody who became a client through them. */
interface IntroducerShare {
  readonly throughId: Party;
  readonly clientIds: readonly Id[];
  readonly repeatIds: readonly Id[];
  /** Of those with an amount noted, in the user's own currency: a line of its own, in no order and no share. */
  readonly noted?: { readonly clients: number; readonly amount: number };
}

/** One introducer stands behind much of what came by introduction lately. */
interface Dependence {
  readonly throughId: Party;
  readonly clientIds: readonly Id[];
  /** Everybody who came by introduction and was a client within these years. */
  readonly ofIds: readonly Id[];
}

/** What may come of the introductions that are open: pending × what came of those before. */
interface Forecast {
  readonly openIds: readonly Id[];
  readonly endedIds: readonly Id[];
  readonly workedIds: readonly Id[];
  /** A whole number: more would claim to know more than so few tell. */
  readonly about: number;
}

export interface Origins {
  /** The newest first. */
  readonly clients: readonly Client[];
  /** The newest first; years in which nobody came are left out. */
  readonly years: readonly OriginYear[];
  /** By number of clients, then by id: never by what they paid. */
  readonly introducers: readonly IntroducerShare[];
  readonly dependence: readonly Dependence[];
  readonly forecast?: Forecast;
}

/** So many years count as lately: one good or bad year is chance, and what was five years ago feeds nobody today. */
export const LATELY_YEARS = 3;
/**
 * Above so large a share of those who came by introduction it is too much through one: were that one to stop, nearly
 * half would be missing, which no other introducer makes up for within a year.
 */
export const TOO_MUCH = 0.4;
/** With fewer a share says nothing: two of four are chance. */
export const CLIENTS_TO_TELL = 5;
/** With fewer introductions that have come to an end nobody can say what comes of the next. */
export const ENDED_TO_TELL = 5;

/** @param zone IANA name in which a moment's day is read */
export function originsOf(facts: OriginFacts, zone: string, today: DayDate): Origins {
  const worked = Map.groupBy(
    facts.introductions.filter(({ state }) => state === 'landed'),
    ({ seekerId }) => seekerId,
  );
  const dealings = Map.groupBy(
    facts.dealings.filter(({ kind }) => kind === 'volume' || kind === 'came-back'),
    ({ contactId }) => contactId,
  );
  const clients = facts.contacts
    .flatMap((contact) => {
      const own = worked.get(contact.id) ?? [];
      const noted = dealings.get(contact.id) ?? [];
      const isClient = own.length + noted.length > 0 || contact.source !== undefined;
      return isClient ? [clientOf(contact, own, noted, zone)] : [];
    })
    .sort((a, b) => (a.cameOn === b.cameOn ? compare(a.id, b.id) : compare(b.cameOn, a.cameOn)));
  const forecast = forecastOf(facts.introductions);
  return {
    clients,
    years: yearsOf(clients),
    introducers: introducersOf(clients),
    dependence: dependenceOf(clients, today),
    ...(forecast && { forecast }),
  };
}

function clientOf(
  contact: OriginFacts['contacts'][number],
  worked: readonly OwnIntroduction[],
  dealings: OriginFacts['dealings'],
  zone: string,
): Client {
  const inOrder = worked
    .map((introduction) => ({ introduction, on: dayOf(momentOf(introduction), zone) }))
    .sort((a, b) => compare(a.on, b.on) || compare(a.introduction.id, b.introduction.id));
  const volumes = dealings.filter(({ kind }) => kind === 'volume');
  const business = [...inOrder.map(({ on }) => on), ...volumes.map(({ on }) => on)].sort();
  const days = [...business, ...dealings.map(({ on }) => on)].sort();
  const years = new Set(business.map((on) => on.slice(0, 4)));
  const otherwise = contact.metOn ?? dayOf(contact.createdAt, zone);
  const through = inOrder.find(({ introduction }) => introduction.introducerId !== ME);
  const cameBack = dealings.some(({ kind }) => kind === 'came-back');
  const amount = amountOf(volumes, worked);
  return {
    id: contact.id,
    ...originOf(contact, through?.introduction.introducerId, cameBack),
    cameOn: days[0] ?? otherwise,
    lastOn: days.at(-1) ?? otherwise,
    business: inOrder.length > 1 || years.size > 1 ? 'repeat' : business.length > 0 ? 'one-off' : 'unknown',
    introductionIds: inOrder.map(({ introduction }) => introduction.id),
    ...(amount !== undefined && { amount }),
  };
}

/** What the user said of somebody stands above what can be concluded. */
function originOf(
  { source, metThroughId }: Pick<Contact, 'source' | 'metThroughId'>,
  introducerId: Party | undefined,
  cameBack: boolean,
): Pick<Client, 'origin' | 'throughId'> {
  if (source === 'own-effort' || source === 'came-back') return { origin: source };
  const throughId = introducerId ?? metThroughId;
  if (throughId !== undefined) return { origin: 'referral', throughId };
  if (source === 'referral') return { origin: source satisfies Source };
  return { origin: cameBack ? 'came-back' : 'unsaid' };
}

/** The volumes where there are any: what was closed is part of them. */
function amountOf(volumes: OriginFacts['dealings'], worked: readonly OwnIntroduction[]): number | undefined {
  const inYears = volumes.flatMap(({ amount }) => amount ?? []);
  const amounts = inYears.length > 0 ? inYears : worked.flatMap(({ value }) => value ?? []);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, one) => sum + one, 0);
}

function yearsOf(clients: readonly Client[]): readonly OriginYear[] {
  const byYear = Map.groupBy(clients, ({ cameOn }) => Number(cameOn.slice(0, 4)));
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, came]) => {
      const of = (origin: Origin) => came.filter((one) => one.origin === origin).map(({ id }) => id);
      return {
        year,
        clients: {
          referral: of('referral'),
          'own-effort': of('own-effort'),
          'came-back': of('came-back'),
          unsaid: of('unsaid'),
        },
      };
    });
}

function introducersOf(clients: readonly Client[]): readonly IntroducerShare[] {
  return [...byIntroducer(clients)]
    .map(([throughId, own]): IntroducerShare => {
      const amounts = own.flatMap(({ amount }) => amount ?? []);
      return {
        throughId,
        clientIds: own.map(({ id }) => id),
        repeatIds: own.filter(({ business }) => business === 'repeat').map(({ id }) => id),
        ...(amounts.length > 0 && {
          noted: { clients: amounts.length, amount: amounts.reduce((sum, one) => sum + one, 0) },
        }),
      };
    })
    .sort((a, b) => b.clientIds.length - a.clientIds.length || compare(a.throughId, b.throughId));
}

function dependenceOf(clients: readonly Client[], today: DayDate): readonly Dependence[] {
  const since = Temporal.PlainDate.from(today).subtract({ years: LATELY_YEARS }).toString();
  const lately = clients.filter(({ origin, lastOn }) => origin === 'referral' && lastOn > since);
  if (lately.length < CLIENTS_TO_TELL) return [];
  const ofIds = lately.map(({ id }) => id);
  return [...byIntroducer(lately)]
    .filter(([, own]) => own.length > TOO_MUCH * lately.length)
    .map(([throughId, own]) => ({ throughId, clientIds: own.map(({ id }) => id), ofIds }))
    .sort((a, b) => b.clientIds.length - a.clientIds.length || compare(a.throughId, b.throughId));
}

function byIntroducer(clients: readonly Client[]): ReadonlyMap<Party, readonly Client[]> {
  const named = clients.filter(({ throughId }) => throughId !== undefined);
  return Map.groupBy(named, ({ throughId = ME }) => throughId);
}

/** Nothing where nothing is open, or too few have come to an end. */
function forecastOf(introductions: readonly OwnIntroduction[]): Forecast | undefined {
  const received = introductions.filter(({ introducerId }) => introducerId !== ME);
  const idsOf = (some: typeof received) => some.map(({ id }) => id);
  const open = received.filter(({ state }) => isOpen(state));
  const worked = received.filter(({ state }) => state === 'landed');
  const ended = received.filter(
    ({ state }) => state === 'landed' || state === 'no-fit' || cameToNothing(state),
  );
  if (open.length === 0 || ended.length < ENDED_TO_TELL) return undefined;
  return {
    openIds: idsOf(open),
    endedIds: idsOf(ended),
    workedIds: idsOf(worked),
    about: Math.round((open.length * worked.length) / ended.length),
  };
}

function momentOf({ introducedAt, createdAt }: OwnIntroduction): Moment {
  return introducedAt ?? createdAt;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
