import type { Ledger } from '../db/ledger.ts';
import { contactsByIdentity, readContactSheet, SHEET_TABLES } from '../db/queries/contacts.ts';
import { type Perhaps, readPerhaps } from '../db/queries/perhaps.ts';
import type { DayDate } from '../domain/basics.ts';
import type { Me } from '../domain/settings.ts';
import { factsOf, type PersonFacts } from '../glance/facts.ts';
import type { MergedPerson } from '../recognise/merge-readings.ts';
import { isSelf } from '../recognise/recognise.ts';

/** Whom the pointer rests on, as far as the notebook knows. */
export type PeekFacts =
  | { readonly who: 'self' }
  /** `name` as the page has it, or their address where it has none. */
  | { readonly who: 'stranger'; readonly name?: string; readonly perhaps?: Perhaps }
  /** Nothing but a name: whether they are in the notebook cannot be said from it. */
  | { readonly who: 'name-only'; readonly name?: string; readonly perhaps?: Perhaps }
  | { readonly who: 'known'; readonly facts: PersonFacts };

/**
 * Looks somebody of a page up by their identities themselves, whatever their mark was drawn from: what is said of a
 * person is never said of another. By keys and indexes alone. A name says no more than whom it perhaps means.
 */
export async function readPeekFacts(
  ledger: Ledger,
  { sighting, identities }: Pick<MergedPerson, 'sighting' | 'identities'>,
  me: Me,
  zone: string,
  today: DayDate,
): Promise<PeekFacts> {
  const keys = identities.map((identity) => identity.key);
  if (isSelf(identities, me)) return { who: 'self' };
  const name = sighting.name ?? identities[0]?.value;
  const named = name === undefined ? {} : { name };
  const asStranger = async (who: 'stranger' | 'name-only'): Promise<PeekFacts> => {
    const asked = sighting.name === undefined ? [] : [{ name: sighting.name, identities }];
    const perhaps = (await readPerhaps(ledger, asked))[0]?.[0];
    return { who, ...named, ...(perhaps && { perhaps }) };
  };
  if (keys.length === 0) return asStranger('name-only');

  const sheet = await ledger.transaction('r', SHEET_TABLES, async () => {
    const owners = await contactsByIdentity(ledger, keys);
    const owner = keys.map((key) => owners.get(key)).find((id) => id !== undefined);
    return owner === undefined ? undefined : readContactSheet(ledger, owner, zone);
  });
  return sheet ? { who: 'known', facts: factsOf(sheet, zone, today) } : asStranger('stranger');
}
