import type { ContactPatch, NewContact } from '../../lib/deeds/contacts.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Channel, Id, Language } from '../../lib/domain/basics.ts';
import type { Contact, FormOfAddress, HowWell, Load, Source } from '../../lib/domain/contact.ts';
import { nameFromAddress } from '../../lib/identity/person-name.ts';
import { draftOf, EMPTY_NAME, type NameDraft, nameFrom } from './name-draft.ts';

/** A person while they are being written: every field a text or a choice, as the form holds and keeps it. */
export interface PersonDraft {
  readonly name: NameDraft;
  readonly company: string;
  readonly role: string;
  readonly specialty: string;
  readonly howMet: string;
  readonly metOn: string;
  readonly tags: string;
  readonly otherNames: string;
  readonly notes: string;
  readonly metThroughId?: Id | undefined;
  readonly howWell?: HowWell | undefined;
  readonly language?: Language | undefined;
  readonly address?: FormOfAddress | undefined;
  readonly channel?: Channel | undefined;
  readonly source?: Source | undefined;
  readonly formerly: readonly PostDraft[];
  readonly load?: Load | undefined;
  // Absent in what an older version kept half typed.
  readonly subSpecialty?: string;
  readonly reach?: string;
  readonly saying?: string;
  readonly reviewMonths?: readonly number[];
  readonly inheritedFrom?: string;
  readonly inheritedOn?: string;
}

/** A former post while it is being written. */
export interface PostDraft {
  readonly company: string;
  readonly role: string;
  readonly until: string;
}

const EMPTY: PersonDraft = {
  name: EMPTY_NAME,
  company: '',
  role: '',
  specialty: '',
  howMet: '',
  metOn: '',
  tags: '',
  otherNames: '',
  notes: '',
  formerly: [],
};

/**
 * What the page shows of a person, filled in. A name it does not show is guessed from the address; how one met them it
 * does not know: who writes to me, I need not have met by mail.
 */
export function draftFromPage(from: PagePerson | undefined): PersonDraft {
  if (!from) return EMPTY;
  const { sighting, identities } = from;
  const email = identities.find((identity) => identity.kind === 'email')?.value;
  const written = sighting.name ?? (email === undefined ? '' : nameFromAddress(email));
  return { ...EMPTY, ...employmentOf(sighting), name: { ...EMPTY_NAME, written } };
}

/** What a headline in Japanese ends with when it says company and role: 山川商事 代表取締役. */
const JAPANESE_ROLE =
  /^(.{2,60}?)[\s　/／|｜・]+((?:代表)?取締役.{0,12}|代表(?:社員|理事)?|.{0,8}(?:社長|会長|専務|常務|部長|課長|所長|店長|マネージャー|パートナー))$/u;

/** `Founder at Greystone`, `山川商事 代表取締役`: role and company where the headline says which is which, else as it stands. */
export function employmentOf({ company, headline = '' }: PagePerson['sighting']): {
  company: string;
  role: string;
} {
  const at = /^(.{2,60}?)\s+(?:at|@)\s+(.{2,80}?)(?:\s*[|·•].*|[.。]\s.*)?$/u.exec(headline);
  if (at?.[1] && at[2]) return { role: at[1], company: company ?? at[2] };
  const japanese = JAPANESE_ROLE.exec(headline);
  if (japanese?.[1] && japanese[2]) return { role: japanese[2], company: company ?? japanese[1] };
  return { company: company ?? '', role: '' };
}

/** A saved person, to be written on. */
export function draftFromContact(contact: Contact): PersonDraft {
  const {
    company,
    role,
    specialty,
    howMet,
    metOn,
    notes,
    metThroughId,
    howWell,
    language,
    address,
    channel,
    source,
    formerly = [],
    load,
    inherited,
  } = contact;
  return {
    name: draftOf(contact.name),
    company: company ?? '',
    role: role ?? '',
    specialty: specialty ?? '',
    howMet: howMet ?? '',
    metOn: metOn ?? '',
    tags: contact.tags.join(', '),
    otherNames: (contact.otherNames ?? []).join(', '),
    notes: notes ?? '',
    metThroughId,
    howWell,
    language,
    address,
    channel,
    source,
    formerly: formerly.map((post) => ({
      company: post.company,
      role: post.role ?? '',
      until: post.until ?? '',
    })),
    load,
    subSpecialty: contact.subSpecialty ?? '',
    reach: contact.reach ?? '',
    saying: contact.saying ?? '',
    reviewMonths: contact.reviewMonths ?? [],
    inheritedFrom: inherited?.from ?? '',
    inheritedOn: inherited?.on ?? '',
  };
}

/**
 * The fields to save; nothing while there is no name. Empty ones are `undefined`, which an edit takes out.
 *
 * @param before the person as they stand in the notebook: that they were greeted is kept
 */
export function fieldsFrom(
  draft: PersonDraft,
  before?: Contact,
): (ContactPatch & Pick<NewContact, 'name'>) | undefined {
  const name = nameFrom(draft.name);
  if (!name) return undefined;
  const text = (value: string) => value.trim() || undefined;
  const otherNames = listed(draft.otherNames ?? '');
  return {
    name,
    company: text(draft.company),
    role: text(draft.role),
    specialty: text(draft.specialty),
    howMet: text(draft.howMet),
    metOn: text(draft.metOn),
    notes: text(draft.notes),
    tags: listed(draft.tags),
    otherNames: otherNames.length === 0 ? undefined : otherNames,
    metThroughId: draft.metThroughId,
    howWell: draft.howWell,
    language: draft.language,
    address: draft.address,
    channel: draft.channel,
    source: draft.source,
    formerly: postsOf(draft.formerly ?? []),
    load: draft.load,
    subSpecialty: text(draft.subSpecialty ?? ''),
    reach: text(draft.reach ?? ''),
    saying: text(draft.saying ?? ''),
    reviewMonths: draft.reviewMonths?.length ? draft.reviewMonths : undefined,
    inherited: inheritedOf(draft, before),
  };
}

/** From whom they were taken over; somebody else's name there is a new taking over, which waits for its greeting. */
function inheritedOf({ inheritedFrom = '', inheritedOn = '' }: PersonDraft, before?: Contact) {
  const from = inheritedFrom.trim();
  if (from === '') return undefined;
  const greetedOn = before?.inherited?.from === from ? before.inherited.greetedOn : undefined;
  return {
    from,
    ...(inheritedOn !== '' && { on: inheritedOn }),
    ...(greetedOn !== undefined && { greetedOn }),
  };
}

/** Posts with a company; none at all is no list. */
function postsOf(drafts: readonly PostDraft[]): Contact['formerly'] {
  const posts = drafts.flatMap(({ company, role, until }) =>
    company.trim() === ''
      ? []
      : [
          {
            company: company.trim(),
            ...(role.trim() !== '' && { role: role.trim() }),
            ...(until !== '' && { until }),
          },
        ],
  );
  return posts.length === 0 ? undefined : posts;
}

function listed(text: string): readonly string[] {
  return text.split(/[,、，]/u).flatMap((one) => one.trim() || []);
}
