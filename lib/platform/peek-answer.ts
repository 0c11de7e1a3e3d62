import { modeOf, siteOf } from '../access/sites.ts';
import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import { dayOf } from '../domain/day.ts';
import { interfaceLanguage } from '../i18n/words.ts';
import type { PeekAnswer, PeekMessage } from '../messages/page.ts';
import { drawPeek } from '../peek/draw-peek.ts';
import { readPeekFacts } from '../peek/peek-facts.ts';
import { peekLines } from '../peek/peek-lines.ts';
import type { MergedPerson } from '../recognise/merge-readings.ts';
import { userZone } from './desk.ts';

const NO_PICTURE: PeekAnswer = { picture: null };

/**
 * What the peek shows of one person of a page, as a picture: only where the site's user wants marks on the page.
 * `address` is the page's as the browser says it.
 */
export async function answerPeek(
  desk: Desk,
  { scale, dark }: PeekMessage,
  person: MergedPerson | undefined,
  address: { readonly frame: string | undefined; readonly tab: string | undefined },
): Promise<PeekAnswer> {
  if (!person) return NO_PICTURE;
  const { me, clocks, sites, language: chosen } = await readSettings(desk.ledger);
  const site = siteOf(address.frame ?? '') ?? siteOf(address.tab ?? '');
  if (site === undefined || modeOf(sites, site) !== 'on') return NO_PICTURE;
  const zone = userZone();
  const today = dayOf(desk.now(), zone);
  const language = interfaceLanguage(chosen, navigator.language);
  const facts = await readPeekFacts(desk.ledger, person, me, zone, today);
  const picture = await drawPeek(peekLines(facts, { me, clocks, language, zone, today }), { scale, dark });
  return { picture: new Uint8Array(await picture.arrayBuffer()).toBase64() };
}
