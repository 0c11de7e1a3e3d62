import { modeOf } from '../access/sites.ts';
import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import { changeSettings } from '../deeds/settings.ts';
import type { SiteChoice } from '../domain/settings.ts';
import { browser } from './browser.ts';
import { hasAccess } from './site-access.ts';

const WISH = 'site-wish';

/** Remembers, until the browser closes, which sites the user is being asked for and in which mode. */
export async function rememberWish(choices: readonly SiteChoice[]): Promise<void> {
  await browser.storage.session.set({ [WISH]: choices });
}

/** Access was given: what was wished for becomes the choice, wherever the browser allows it now. */
export async function fulfilWishes(desk: Desk): Promise<void> {
  const wished = ((await browser.storage.session.get(WISH))[WISH] ?? []) as readonly SiteChoice[];
  if (wished.length === 0) return;
  await browser.storage.session.remove(WISH);
  const granted = await Promise.all(
    wished.map(async (choice) => choice.mode === 'off' || hasAccess(choice.site)),
  );
  await chooseSites(
    desk,
    wished.filter((_, at) => granted[at]),
  );
}

/** Writes these choices, the others staying as they are; nothing where they stand already. */
export async function chooseSites(desk: Desk, choices: readonly SiteChoice[]): Promise<void> {
  const { sites } = await readSettings(desk.ledger);
  if (choices.every((choice) => modeOf(sites, choice.site) === choice.mode)) return;
  const others = sites.filter((one) => !choices.some((choice) => choice.site === one.site));
  const known = (choice: SiteChoice) => sites.find((one) => one.site === choice.site);
  await changeSettings(desk, { sites: [...others, ...choices.map((one) => ({ ...known(one), ...one }))] });
}
