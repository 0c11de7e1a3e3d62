import type { DayDate, Id } from '../domain/basics.ts';
import type { PersonName } from '../domain/contact.ts';
import { companyKey } from './company-key.ts';
import { emailIdentity, type FreeIdentity } from './identities.ts';
import { phoneIdentity } from './phone.ts';
import { compareNames, type WhySame } from './same-name.ts';

/** A business card as a file has it: anything may be missing. */
export interface Card {
  readonly name?: string;
  readonly company?: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  /** The day on which it changed hands. */
  readonly on?: DayDate;
}

/** Somebody met at an evening, as the cards are held against them. */
export interface MetPerson {
  readonly contactId: Id;
  readonly name: PersonName;
  readonly company?: string | undefined;
  /** The day of the evening. */
  readonly on: DayDate;
  /** Keys of what is known of them already. */
  readonly keys: readonly string[];
}

/**
 * What becomes of a card. `same`: its address or number is theirs already. `fill`: the one person it can mean, by name
 * and company or by name and day. `perhaps`: by the name alone. `ask`: more than one way to pair them. `elsewhere`: of
 * somebody in the notebook who was not met here. `nobody`: of none of them.
 */
export type CardMatch =
  | { readonly kind: 'same' | 'fill'; readonly contactId: Id }
  | { readonly kind: 'perhaps' | 'ask'; readonly contactIds: readonly Id[] }
  | { readonly kind: 'elsewhere'; readonly contactId: Id }
  | { readonly kind: 'nobody' };

/** Good enough to be one name written in two ways; a short form or a missing middle name is only perhaps. */
const SURE: readonly WhySame[] = ['same', 'variant', 'order', 'reading', 'romaji'];

/**
 * One card each: card tools keep several of one person. Those with one address whose names may be one are put together,
 * the first that says something first; two people who share an address stay two.
 */
export function distinctCards<C extends Card>(cards: readonly C[]): readonly C[] {
  const distinct: C[] = [];
  for (const card of cards) {
    const address = emailIdentity(card.email ?? '')?.key;
    const at = distinct.findIndex((one) =>
      address === undefined
        ? isSameCard(one, card)
        : address === emailIdentity(one.email ?? '')?.key && mayBeOneName(one, card),
    );
    const known = distinct[at];
    if (known === undefined) distinct.push(card);
    else distinct[at] = { ...card, ...known };
  }
  return distinct;
}

function isSameCard(one: Card, other: Card): boolean {
  const fields = ['name', 'company', 'role', 'email', 'phone', 'on'] as const;
  return fields.every((field) => one[field] === other[field]);
}

function mayBeOneName({ name: one }: Card, { name: other }: Card): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return compareNames(one, { written: other }) !== undefined;
}

/**
 * Holds cards against the people met at evenings: one answer for each card, in their order. Never two cards onto one
 * person, never one person twice; whatever could be paired in more than one way is asked.
 * @param cards one of each: {@link distinctCards}
 * @param owners to whom of the whole notebook an identity belongs, by its key
 */
export function matchCards(
  cards: readonly Card[],
  people: readonly MetPerson[],
  owners: ReadonlyMap<string, Id>,
): readonly CardMatch[] {
  const met = new Map(people.map((person) => [person.contactId, person]));
  const answers: (CardMatch | undefined)[] = cards.map(() => undefined);
  const taken = new Set<Id>();

  /** Cards with an address that is somebody's of another name: of a mailbox that several share. */
  const shared = new Map<number, Id>();

  const theirs = new Map<number, Id>();

  for (const [at, card] of cards.entries()) {
    const own = ownerOf(card, owners);
    if (own === undefined) continue;
    const person = met.get(own);
    if (person === undefined) answers[at] = { kind: 'elsewhere', contactId: own };
    else if (isOtherName(card, person)) shared.set(at, own);
    else theirs.set(at, own);
  }
  for (const [at, contactId] of theirs) {
    taken.add(contactId);
    // Two that are not one card, and both of theirs: which of them holds is not ours to say.
    const isOne = [...theirs.values()].filter((id) => id === contactId).length === 1;
    answers[at] = isOne ? { kind: 'same', contactId } : { kind: 'ask', contactIds: [contactId] };
  }

  const free = people.filter(({ contactId }) => !taken.has(contactId));
  const open = [...cards.entries()].filter(([at]) => answers[at] === undefined);
  const pairs = open.map(([at, card]) => ({
    at,
    alike: free.flatMap((person) => {
      const how = alikeness(card, person);
      return how === undefined ? [] : [{ contactId: person.contactId, how }];
    }),
  }));
  const claims = (contactId: Id) =>
    pairs.filter(({ alike }) => alike.some((one) => one.contactId === contactId && one.how === 'sure'))
      .length;

  const filled = new Set<Id>();
  for (const { at, alike } of pairs) {
    const [sure, ...more] = alike.filter(({ how }) => how === 'sure');
    if (!sure || more.length > 0 || claims(sure.contactId) !== 1) continue;
    answers[at] = { kind: 'fill', contactId: sure.contactId };
    filled.add(sure.contactId);
  }
  for (const { at, alike } of pairs) {
    if (answers[at] !== undefined) continue;
    const left = alike.filter(({ contactId }) => !filled.has(contactId));
    const [first, ...rest] = left;
    const own = shared.get(at);
    if (!first) answers[at] = own === undefined ? { kind: 'nobody' } : { kind: 'ask', contactIds: [own] };
    else {
      const alone = first.how === 'name' && rest.length === 0;
      answers[at] = { kind: alone ? 'perhaps' : 'ask', contactIds: left.map(({ contactId }) => contactId) };
    }
  }
  return answers.map((answer) => answer ?? { kind: 'nobody' });
}

/**
 * Which card goes to whom, by the answers and what was chosen for those that had to be asked (`null`: nobody). Of two
 * that were given one person the first has them.
 */
export function pairCards(
  matches: readonly CardMatch[],
  chosen: ReadonlyMap<number, Id | null>,
): ReadonlyMap<number, Id> {
  const pairs = new Map<number, Id>();
  const taken = new Set<Id>();
  const give = (at: number, contactId: Id | null | undefined) => {
    if (contactId === undefined || contactId === null || taken.has(contactId)) return;
    taken.add(contactId);
    pairs.set(at, contactId);
  };
  for (const [at, match] of matches.entries()) {
    if (match.kind === 'same') give(at, match.contactId);
    else if (match.kind === 'fill' && chosen.get(at) !== null) give(at, match.contactId);
  }
  for (const [at, match] of matches.entries()) {
    if (match.kind !== 'perhaps' && match.kind !== 'ask') continue;
    const contactId = chosen.get(at);
    if (contactId && match.contactIds.includes(contactId)) give(at, contactId);
  }
  return pairs;
}

/** What a card says that could be looked up: its address and its number, where they are such. */
export function identitiesOfCard({ email = '', phone = '' }: Card): readonly FreeIdentity[] {
  return [emailIdentity(email), phoneIdentity(phone)].filter((one) => one !== undefined);
}

/** Fields of a person that a card may carry. */
const CARD_FIELDS = ['company', 'role'] as const;
export type CardField = (typeof CARD_FIELDS)[number];

export interface Filling {
  /** What the person lacked. */
  readonly patch: { readonly [Field in CardField]?: string };
  readonly identities: readonly FreeIdentity[];
  /** What the person has otherwise: it stays unless the user says so. */
  readonly conflicts: readonly { readonly field: CardField; readonly has: string; readonly card: string }[];
}

/** What a card adds to a person. Nothing that is there is changed; an identity of somebody else's is left out. */
export function fillingOf(
  card: Card,
  person: { readonly [Field in CardField]?: string | undefined } & { readonly keys: readonly string[] },
  owners: ReadonlyMap<string, Id>,
): Filling {
  const patch: { company?: string; role?: string } = {};
  const conflicts: { field: CardField; has: string; card: string }[] = [];
  for (const field of CARD_FIELDS) {
    const [has, said] = [person[field]?.trim() ?? '', card[field]?.trim() ?? ''];
    if (said === '' || isAlike(field, has, said)) continue;
    if (has === '') patch[field] = said;
    else conflicts.push({ field, has, card: said });
  }
  const identities = identitiesOfCard(card).filter(
    ({ key }) => !person.keys.includes(key) && !owners.has(key),
  );
  return { patch, identities, conflicts };
}

/**
 * What all paired cards add to their people, by the card's place. An address that two cards carry goes to the first:
 * it is nobody's twice.
 */
export function fillingsOf(
  pairs: ReadonlyMap<number, Id>,
  cards: readonly Card[],
  people: readonly (MetPerson & { readonly role?: string | undefined })[],
  owners: ReadonlyMap<string, Id>,
): ReadonlyMap<number, Filling> {
  const owned = new Map(owners);
  const fillings = new Map<number, Filling>();
  for (const [at, contactId] of [...pairs].toSorted(([one], [other]) => one - other)) {
    const person = people.find((one) => one.contactId === contactId);
    const card = cards[at];
    if (!person || !card) continue;
    const filling = fillingOf(card, person, owned);
    for (const { key } of filling.identities) owned.set(key, contactId);
    fillings.set(at, filling);
  }
  return fillings;
}

function isAlike(field: CardField, has: string, said: string): boolean {
  if (has === said) return true;
  if (field !== 'company' || has === '') return false;
  const key = companyKey(has);
  return key !== '' && key === companyKey(said);
}

/** An address says whose card it is; a number may be an office's, and says so only where the name agrees with it. */
function ownerOf(card: Card, owners: ReadonlyMap<string, Id>): Id | undefined {
  return identitiesOfCard(card)
    .filter(({ kind }) => kind === 'email')
    .map(({ key }) => owners.get(key))
    .find((id) => id !== undefined);
}

function isOtherName({ name = '' }: Card, person: MetPerson): boolean {
  return name !== '' && compareNames(name, person.name) === undefined;
}

function alikeness(card: Card, person: MetPerson): 'sure' | 'name' | undefined {
  // Whoever has an address already is found by it; another one is another person's of the same name.
  const email = identitiesOfCard(card).find(({ kind }) => kind === 'email');
  if (email && person.keys.some((key) => key.startsWith('email:') && key !== email.key)) return undefined;
  const why = compareNames(card.name ?? '', person.name)?.why;
  if (why === undefined) return undefined;
  const company = companyKey(card.company ?? '');
  const agrees =
    (company !== '' && company === companyKey(person.company ?? '')) ||
    (card.on !== undefined && card.on === person.on);
  return SURE.includes(why) && agrees ? 'sure' : 'name';
}
