import type { Desk } from '../../lib/db/commit.ts';
import { readSettings } from '../../lib/db/queries/settings.ts';
import type { PageAtHand, Shell } from '../../lib/deeds/shell.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { comeBack, readKeptPlace } from './kept-place.ts';
import type { Place } from './place.ts';

/**
 * What a page must know before it can draw anything, and what its first place asks the ledger. Read all at once while
 * nothing is drawn: asked by one component after another, each answer would cost a rendering and a round trip to the
 * database before the next question is put (a third of the time until a person's history stood in the popup).
 */
export interface Opening {
  readonly settings: Settings;
  readonly page: PageAtHand;
  /** The user's; asking the browser for it takes longer than one would think. */
  readonly zone: string;
  /** The way back to where one was; its last is where the page opens. */
  readonly places: readonly Place[];
  readonly answers: Answers;
}

/**
 * Answers by the name under which a component asks (`useLive`, `useTyped`). One that takes long is a promise, of nothing
 * where it cannot be read; `useLive` waits for it.
 */
export type Answers = ReadonlyMap<string, unknown>;

/** Reads what the page will ask first; `kept` is the place where one was. */
export type ReadAhead = (desk: Desk, kept: Promise<Place>, zone: string) => Promise<Answers>;

/** Reads it all. The watch on the page at hand that begins here lasts as long as the page does. */
export async function readOpening(desk: Desk, shell: Shell, readAhead?: ReadAhead): Promise<Opening> {
  const atHand = new Promise<PageAtHand>((resolve) => {
    shell.watchPage(resolve);
  });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const keeping = readKeptPlace(desk, shell.place);
  // Most often one is still on the page on which one left; on another these answers are asked for by nobody.
  const asking = readAhead?.(
    desk,
    keeping.then((kept) => kept?.places.at(-1) ?? { at: 'home' }),
    zone,
  );
  const [settings, page, kept, answers] = await Promise.all([
    readSettings(desk.ledger),
    atHand,
    keeping,
    asking,
  ]);
  return { settings, page, zone, places: comeBack(kept, page.url), answers: answers ?? new Map() };
}
