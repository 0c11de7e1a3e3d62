import type { Id } from './basics.ts';
import type { Contact, FormerPost, Inherited, Load } from './contact.ts';

/**
 * What becomes of two people of the ledger who turn out to be one. Nothing that was written down is lost: what only one
 * of them has is taken, texts and tags are put together, and the name that is not kept still finds them.
 */

/** Fields of which a person has one: where both have another, one of them is chosen. */
export const ONE_OF_TWO = [
  'name',
  'company',
  'role',
  'specialty',
  'metThroughId',
  'metOn',
  'howWell',
  'language',
  'address',
  'channel',
  'source',
] as const;
export type OneOfTwo = (typeof ONE_OF_TWO)[number];

/** Whose field is taken where they differ; the kept one's, where nothing is said. */
export type JoinChoices = { readonly [Field in OneOfTwo]?: 'keep' | 'gone' };

/** The fields of which somebody has to choose. */
export function fieldsToChoose(keep: Contact, gone: Contact): readonly OneOfTwo[] {
  return ONE_OF_TWO.filter((field) => {
    const [mine, theirs] = [textOf(keep, gone.id, field), textOf(gone, keep.id, field)];
    return mine !== '' && theirs !== '' && mine !== theirs;
  });
}

/** The person both become, under the id of `keep`. `updatedAt` is left to the deed, which knows the time. */
export function joinedContact(keep: Contact, gone: Contact, choices: JoinChoices = {}): Contact {
  const taken = (field: OneOfTwo): Contact => {
    const [mine, theirs] = [textOf(keep, gone.id, field), textOf(gone, keep.id, field)];
    if (mine === '') return theirs === '' ? keep : gone;
    return theirs !== '' && choices[field] === 'gone' ? gone : keep;
  };
  const named = taken('name');
  const other = named === keep ? gone : keep;
  const reading = named.name.reading ?? other.name.reading;
  const otherNames = namesOf(
    [...(keep.otherNames ?? []), other.name.written, ...(gone.otherNames ?? [])],
    named.name.written,
  );
  const metThroughId = taken('metThroughId').metThroughId;
  const joined: { [Field in keyof Contact]: Contact[Field] | undefined } = {
    id: keep.id,
    name: { ...named.name, ...(reading !== undefined && { reading }) },
    otherNames: otherNames.length === 0 ? undefined : otherNames,
    company: taken('company').company,
    role: taken('role').role,
    specialty: taken('specialty').specialty,
    subSpecialty: subSpecialtyOf(taken('specialty'), taken('specialty') === keep ? gone : keep),
    formerly: formerlyOf(keep, gone),
    load: newerLoad(keep.load, gone.load),
    howMet: together(keep.howMet, gone.howMet, ' / '),
    metOn: taken('metOn').metOn,
    // Nobody came through themself.
    metThroughId: metThroughId === keep.id || metThroughId === gone.id ? undefined : metThroughId,
    howWell: taken('howWell').howWell,
    language: taken('language').language,
    address: taken('address').address,
    channel: taken('channel').channel,
    source: taken('source').source,
    reach: together(keep.reach, gone.reach, ' / '),
    saying: together(keep.saying, gone.saying, '\n'),
    reviewMonths: monthsOf(keep, gone),
    inherited: inheritedOf(keep.inherited, gone.inherited),
    // Both small piles are carried.
    cards:
      keep.cards === undefined && gone.cards === undefined
        ? undefined
        : (keep.cards ?? 0) + (gone.cards ?? 0),
    // Whoever was held back under one name is held back.
    careful: keep.careful || gone.careful || undefined,
    notes: together(keep.notes, gone.notes, '\n'),
    tags: [...new Set([...keep.tags, ...gone.tags])],
    importedOnly: (keep.importedOnly && gone.importedOnly) || undefined,
    createdAt: Math.min(keep.createdAt, gone.createdAt),
    updatedAt: Math.max(keep.updatedAt, gone.updatedAt),
  };
  return Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined)) as never;
}

/** Where both were before; the one whose company is not kept was there, too. */
function formerlyOf(keep: Contact, gone: Contact): readonly FormerPost[] | undefined {
  const posts = new Map<string, FormerPost>();
  for (const post of [...(keep.formerly ?? []), ...(gone.formerly ?? [])])
    posts.set(JSON.stringify([post.company, post.role, post.until]), post);
  return posts.size === 0 ? undefined : [...posts.values()];
}

/** It goes with the specialty it is part of. */
function subSpecialtyOf(taken: Contact, other: Contact): string | undefined {
  const isSame = other.specialty === undefined || other.specialty === taken.specialty;
  return taken.subSpecialty ?? (isSame ? other.subSpecialty : undefined);
}

function monthsOf(keep: Contact, gone: Contact): readonly number[] | undefined {
  const months = new Set([...(keep.reviewMonths ?? []), ...(gone.reviewMonths ?? [])]);
  return months.size === 0 ? undefined : [...months].sort((a, b) => a - b);
}

/** Whoever was greeted anew under either name was greeted. */
function inheritedOf(mine: Inherited | undefined, theirs: Inherited | undefined): Inherited | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  const { on = theirs.on, greetedOn = theirs.greetedOn } = mine;
  return {
    from: mine.from,
    ...(on !== undefined && { on }),
    ...(greetedOn !== undefined && { greetedOn }),
  };
}

function newerLoad(mine: Load | undefined, theirs: Load | undefined): Load | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  return theirs.notedOn > mine.notedOn ? theirs : mine;
}

/** A field as one text, to be compared; empty where there is none, or where it says no more than that they are one. */
function textOf(contact: Contact, otherId: Id, field: OneOfTwo): string {
  if (field === 'name') return contact.name.written;
  const value = contact[field] ?? '';
  return field === 'metThroughId' && value === otherId ? '' : value;
}

/** Two texts as one; one alone where it holds the other. */
export function together(
  mine: string | undefined,
  theirs: string | undefined,
  between: string,
): string | undefined {
  if (!mine?.trim() || !theirs?.trim()) return mine?.trim() ? mine : theirs;
  if (mine.includes(theirs.trim())) return mine;
  return theirs.includes(mine.trim()) ? theirs : `${mine}${between}${theirs}`;
}

/** Each name once, without the one the person goes by. */
function namesOf(names: readonly string[], own: string): readonly string[] {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  const byPlain = new Map(names.map((name) => [plain(name), name]));
  byPlain.delete(plain(own));
  return [...byPlain.values()];
}

/** Two people, whichever is named first. */
export type Pair = readonly [Id, Id];

export function pairOf(a: Id, b: Id): Pair {
  return a < b ? [a, b] : [b, a];
}

/** Did the user say that these two are not the same? */
export function areApart(apart: readonly Pair[], a: Id, b: Id): boolean {
  const [first, second] = pairOf(a, b);
  return apart.some((pair) => pair[0] === first && pair[1] === second);
}

/** What is known to be apart once `gone` has become `keep`. */
export function apartAfterJoin(apart: readonly Pair[], keep: Id, gone: Id): readonly Pair[] {
  const now = (id: Id) => (id === gone ? keep : id);
  const pairs = apart.map(([a, b]) => pairOf(now(a), now(b))).filter(([a, b]) => a !== b);
  return pairs.filter(([a, b], at) => pairs.findIndex((one) => one[0] === a && one[1] === b) === at);
}
