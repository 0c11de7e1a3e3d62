import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings.ts';
import type { Ledger } from '../ledger.ts';

/** All settings, the defaults where nothing was chosen. One row per key of `Settings`. */
export async function readSettings(ledger: Ledger): Promise<Settings> {
  const rows = await ledger.settings.toArray();
  const chosen = Object.fromEntries(rows.map((row) => [row.key, row.value])) as Partial<Settings>;
  return {
    ...DEFAULT_SETTINGS,
    ...chosen,
    me: { ...DEFAULT_SETTINGS.me, ...chosen.me },
    clocks: { ...DEFAULT_SETTINGS.clocks, ...chosen.clocks },
  };
}
