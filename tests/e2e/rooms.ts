import { hashOf, type Spot } from '../../components/workspace/spot.ts';
import { ME } from '../../lib/domain/basics.ts';

/** Every section and place of groups, weeks, evenings and the long view, as the sample fills them. */

type Rows = Record<string, readonly Record<string, unknown>[] | undefined>;

interface Room {
  readonly name: string;
  /** The workspace's address for it, with its `#`. */
  readonly hash: string;
  /** What is drawn there once it is there. */
  readonly drawn: string;
}

/** @param ledger all rows of a notebook with the sample's people */
export function roomsOf(ledger: Rows): readonly Room[] {
  const idOf = (table: string, fits: (row: Record<string, unknown>) => boolean = () => true) =>
    String(ledger[table]?.find(fits)?.id);
  const circleId = idOf('circles');
  const gatheringId = idOf('gatherings');
  const seated = idOf(
    'contacts',
    ({ id }) => ledger.oneToOnes?.some((talk) => talk.contactId === id) ?? false,
  );
  const introducer = String(
    ledger.introductions?.find(({ introducerId, providerId }) => introducerId !== ME && providerId === ME)
      ?.introducerId,
  );
  const spots: readonly (readonly [string, Spot, string])[] = [
    ['the week', { section: 'week' }, '.week-take'],
    ['a circle’s week', { section: 'week', place: { at: 'week', circleId } }, '.week-take'],
    ['groups', { section: 'circles' }, '.circle-row'],
    ['a group', { section: 'circles', place: { at: 'circle', circleId } }, '.pane-content'],
    ['a new group', { section: 'circles', place: { at: 'new-circle' } }, '.pane input'],
    ['an evening', { section: 'circles', place: { at: 'gathering', gatheringId } }, '.pane-content'],
    ['a new evening', { section: 'circles', place: { at: 'new-gathering' } }, '[role=grid] input'],
    ['thank-yous', { section: 'circles', place: { at: 'thank-yous', gatheringId } }, '.thank-yous'],
    ['before a talk', { section: 'people', place: { at: 'prepare', contactId: seated } }, '.prepare-page h2'],
    [
      'a track record',
      { section: 'people', place: { at: 'track-record', contactId: introducer } },
      '.pane-content',
    ],
    ['a sheet', { section: 'people', place: { at: 'introduce-sheet', contactId: seated } }, '.sheet-paper'],
    ['the own sheet', { section: 'people', place: { at: 'introduce-sheet', contactId: ME } }, '.sheet-paper'],
    ['a person', { section: 'people', place: { at: 'person', contactId: seated } }, '.pane-content'],
    ['people to call on', { section: 'call-on' }, 'section.group li'],
    ['how we came together', { section: 'lineage' }, '.lineage-beginnings .row'],
    [
      'how one came',
      { section: 'lineage', place: { at: 'lineage', contactId: introducer } },
      '.lineage-picture svg tspan',
    ],
    ['where it comes from', { section: 'origins' }, 'main h2'],
    ['looking back', { section: 'look-back' }, '.track-record-lead'],
  ];
  return spots.map(([name, spot, drawn]) => ({ name, hash: hashOf(spot), drawn }));
}

/** Runs inside the browser: does something of that kind stand there, to be written in or with words on it? */
export function isDrawn(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && (one instanceof HTMLInputElement || (one.textContent ?? '').length > 2);
  });
}
