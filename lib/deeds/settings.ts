import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { Settings, SiteChoice } from '../domain/settings.ts';

/** Changes settings, one row per key given. */
export async function changeSettings(desk: Desk, patch: Partial<Settings>): Promise<Committed<void>> {
  return commit(desk, 'change-settings', Object.keys(patch).join(', '), async (pen) => {
    for (const [key, value] of Object.entries(patch)) await pen.put('settings', { key, value });
  });
}

/** Sets the mode of one site, the others staying as they are. */
export async function chooseSite(desk: Desk, choice: SiteChoice): Promise<Committed<void>> {
  return commit(desk, 'change-settings', choice.site, async (pen) => {
    const row = await pen.get('settings', 'sites');
    const sites = ((row?.value ?? []) as readonly SiteChoice[]).filter((one) => one.site !== choice.site);
    await pen.put('settings', { key: 'sites', value: [...sites, choice] });
  });
}
