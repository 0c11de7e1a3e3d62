import type { Place } from '../app/route.tsx';

/**
 * Where one is in the workspace, as its address says it: `#people/<id>`, `#introductions/<id>`, `#settings`. A place
 * opened out of another section keeps that section's list beside it: `#today/letter/<id>/ask?side=seeker`.
 */

/** As they stand beside each other: the day, people and what is between them, the long view, the notebook itself. */
export const SECTION_GROUPS = [
  ['today', 'week'],
  ['people', 'introductions', 'requests', 'again', 'call-on', 'recommendations', 'circles'],
  ['lineage', 'origins', 'look-back'],
  ['copies', 'settings'],
] as const;
export type Section = (typeof SECTION_GROUPS)[number][number];
export const SECTIONS: readonly Section[] = SECTION_GROUPS.flat();

/**
 * A place that stands in the pane; home is no place here but a section's list alone. No report and no mail: beside the
 * workspace there is no page at hand.
 */
export type PanePlace = Exclude<Place, { at: 'home' | 'report' | 'introduction-mail' }>;

export interface Spot {
  readonly section: Section;
  readonly place?: PanePlace;
}

const LETTER_KINDS = ['ask', 'joint', 'report', 'thanks', 'no-go'] as const;
const ABOUT = ['contacted', 'met', 'result'] as const;

/** The spot an address names; today, where it names none. */
export function readSpot(hash: string): Spot {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  const [first = '', ...rest] = path.split('/').map(decoded);
  const section = SECTIONS.find((one) => one === first);
  if (section === undefined) return { section: 'today' };
  const place = readPlace(section, rest, new URLSearchParams(query));
  return place ? { section, place } : { section };
}

function readPlace(section: Section, path: readonly string[], query: URLSearchParams): PanePlace | undefined {
  const [kind, id = '', third, fourth] = path;
  if (kind === undefined || kind === '') return undefined;
  switch (kind) {
    case 'person':
      if (id === '') return undefined;
      if (third === 'edit') return { at: 'edit-person', contactId: id };
      if (third !== 'join') return { at: 'person', contactId: id };
      return { at: 'join-people', contactId: id, ...(fourth && { otherId: fourth }) };
    case 'add-person':
      return { at: 'add-person' };
    case 'introduction':
      return id === '' ? undefined : { at: 'introduction', introductionId: id };
    case 'new-introduction': {
      const [seekerId, providerId, introducerId] = ['seeker', 'provider', 'introducer'].map((name) =>
        query.get(name),
      );
      return {
        at: 'new-introduction',
        ...texts(query, 'why', 'requestId'),
        ...(seekerId && { seekerId }),
        ...(providerId && { providerId }),
        ...(introducerId && { introducerId }),
      };
    }
    case 'letter':
      return readLetter(id, third, query);
    case 'need':
      return { at: 'need', ...texts(query, 'text', 'seekerId', 'requestId', 'pageUrl') };
    case 'request':
      return id === '' ? undefined : { at: 'request', requestId: id };
    case 'new-request':
      return { at: 'new-request', ...texts(query, 'askerId', 'askedId', 'wantedId', 'wanted') };
    case 'recommendation':
      return id === '' ? undefined : { at: 'recommendation', recommendationId: id };
    case 'new-recommendation':
      return { at: 'new-recommendation', ...texts(query, 'contactId', 'recipientId', 'what') };
    case 'company':
      return id === '' ? undefined : { at: 'company', name: id };
    case 'week':
      return { at: 'week', ...texts(query, 'circleId', 'on') };
    case 'circle':
      return id === '' ? undefined : { at: 'circle', circleId: id };
    case 'new-circle':
      return { at: 'new-circle' };
    case 'gathering':
      return id === '' ? undefined : { at: 'gathering', gatheringId: id };
    case 'new-gathering':
      return { at: 'new-gathering', ...texts(query, 'circleId') };
    case 'thank-yous':
      return id === '' ? undefined : { at: 'thank-yous', gatheringId: id };
    case 'prepare':
    case 'track-record':
    case 'lineage':
    case 'introduce-sheet':
      return id === '' ? undefined : { at: kind, contactId: id };
    default:
      // `#people/<id>` and `#introductions/<id>` name their own kind.
      if (path.length > 1) return undefined;
      if (section === 'people') return { at: 'person', contactId: kind };
      if (section === 'requests') return { at: 'request', requestId: kind };
      if (section === 'recommendations') return { at: 'recommendation', recommendationId: kind };
      return section === 'introductions' ? { at: 'introduction', introductionId: kind } : undefined;
  }
}

/** The fields of these names that an address has. */
function texts<Name extends string>(
  query: URLSearchParams,
  ...names: readonly Name[]
): { readonly [Field in Name]?: string } {
  const said = names.flatMap((name) => {
    const text = query.get(name);
    return text ? [[name, text] as const] : [];
  });
  return Object.fromEntries(said) as { [Field in Name]?: string };
}

function readLetter(
  introductionId: string,
  kindText: string | undefined,
  query: URLSearchParams,
): PanePlace | undefined {
  const kind = LETTER_KINDS.find((one) => one === kindText);
  if (introductionId === '' || kind === undefined) return undefined;
  const side = (['seeker', 'provider'] as const).find((one) => one === query.get('side'));
  const about = ABOUT.find((one) => one === query.get('about'));
  const language = (['ja', 'en'] as const).find((one) => one === query.get('language'));
  return {
    at: 'letter',
    introductionId,
    kind,
    ...(side && { side }),
    ...(query.has('again') && { again: true }),
    ...(about && { about }),
    ...(language && { language }),
  };
}

/** The address of a spot. What a page showed of somebody to be added is not in it. */
export function hashOf({ section, place }: Spot): string {
  if (!place) return `#${section}`;
  const path = (...parts: readonly string[]) => `#${[section, ...parts].map(encodeURIComponent).join('/')}`;
  switch (place.at) {
    case 'person':
      return section === 'people' ? path(place.contactId) : path('person', place.contactId);
    case 'edit-person':
      return path('person', place.contactId, 'edit');
    case 'join-people':
      return path('person', place.contactId, 'join', ...(place.otherId ? [place.otherId] : []));
    case 'add-person':
      return path('add-person');
    case 'introduction':
      return section === 'introductions'
        ? path(place.introductionId)
        : path('introduction', place.introductionId);
    case 'new-introduction':
      return `${path('new-introduction')}${queryOf({ seeker: place.seekerId, provider: place.providerId, introducer: place.introducerId, why: place.why, requestId: place.requestId })}`;
    case 'need': {
      const { at, seeker: _, ...said } = place;
      return `${path(at)}${queryOf(said)}`;
    }
    case 'request':
      return section === 'requests' ? path(place.requestId) : path('request', place.requestId);
    case 'new-request':
    case 'new-recommendation': {
      const { at, ...said } = place;
      return `${path(at)}${queryOf(said)}`;
    }
    case 'recommendation':
      return section === 'recommendations'
        ? path(place.recommendationId)
        : path('recommendation', place.recommendationId);
    case 'company':
      return path('company', place.name);
    case 'week':
      return `${path('week')}${queryOf({ circleId: place.circleId, on: place.on })}`;
    case 'circle':
      return path('circle', place.circleId);
    case 'new-circle':
      return path('new-circle');
    case 'gathering':
    case 'thank-yous':
      return path(place.at, place.gatheringId);
    case 'new-gathering':
      return `${path('new-gathering')}${queryOf({ circleId: place.circleId })}`;
    case 'prepare':
    case 'track-record':
    case 'lineage':
    case 'introduce-sheet':
      return path(place.at, place.contactId);
    case 'letter':
      return `${path('letter', place.introductionId, place.kind)}${queryOf({
        side: place.side,
        again: place.again ? '1' : undefined,
        about: place.about,
        language: place.language,
      })}`;
  }
}

const PEOPLE_PLACES: readonly Place['at'][] = [
  'person',
  'edit-person',
  'join-people',
  'add-person',
  'company',
  'prepare',
  'track-record',
  'introduce-sheet',
];
const CIRCLE_PLACES: readonly Place['at'][] = [
  'circle',
  'new-circle',
  'gathering',
  'new-gathering',
  'thank-yous',
];
/** Sections in which another place opens, and from where the way back leads to them again. */
const WITH_PANE: readonly Section[] = [
  'today',
  'week',
  'people',
  'introductions',
  'requests',
  'again',
  'call-on',
  'recommendations',
  'circles',
];

/** The section in whose list a place opens when it is reached from one that has no pane. */
export function sectionFor(current: Section, place: PanePlace): Section {
  return WITH_PANE.includes(current) ? current : homeOf(place);
}

function homeOf({ at }: PanePlace): Section {
  if (PEOPLE_PLACES.includes(at)) return 'people';
  if (at === 'request' || at === 'new-request') return 'requests';
  if (CIRCLE_PLACES.includes(at)) return 'circles';
  if (at === 'week' || at === 'lineage') return at;
  if (at === 'recommendation' || at === 'new-recommendation') return 'recommendations';
  return 'introductions';
}

/**
 * Where in the workspace a place of the popup stands, as `openWorkspace` takes it; nothing where its address could not
 * hold it: the page at hand, or what a page showed of somebody who is not in the notebook.
 */
export function workspacePath(place: Place): string | undefined {
  if (place.at === 'home') return 'today';
  if (place.at === 'report' || place.at === 'introduction-mail') return undefined;
  if (place.at === 'add-person' && place.from) return undefined;
  return hashOf({ section: homeOf(place), place }).slice(1);
}

function queryOf(fields: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) query.set(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
