import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Ledger } from '../../lib/db/ledger.ts';
import { contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import { perhapsOf } from '../../lib/db/queries/perhaps.ts';
import { emailIdentity } from '../../lib/identity/identities.ts';
import { compareNames } from '../../lib/identity/same-name.ts';
import { useApp } from '../app/app.tsx';
import { type GuestRow, NOBODY, type Offered } from './guest-draft.ts';

/** With more rows all of them are looked up only once somebody stops typing. */
const FEW = 50;
const PAUSE_MS = 400;

/** Whom of the notebook each row may mean; nobody while that is being looked up. */
export function useOffered(rows: readonly GuestRow[]): (row: GuestRow) => Offered {
  const { desk } = useApp();
  const empty = wordsOf({ name: '', email: '' });
  const asked = rows
    .map(wordsOf)
    .filter((words) => words !== empty)
    .join('\n');
  const settled = useSettled(asked, rows.length > FEW ? PAUSE_MS : 0);
  const found = useLiveQuery(
    () => readOffered(desk.ledger, settled === '' ? [] : settled.split('\n')),
    [desk, settled],
  );
  return (row) => found?.get(wordsOf(row)) ?? NOBODY;
}

/** The text itself, or without a pause in its changes the one before. */
function useSettled(text: string, pauseMs: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (pauseMs === 0) return setSettled(text);
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, pauseMs]);
  return pauseMs === 0 ? text : settled;
}

/** The same read once, for when it is saved: what was typed a moment ago counts. */
export async function offeredNow(
  ledger: Ledger,
  rows: readonly GuestRow[],
): Promise<(row: GuestRow) => Offered> {
  const found = await readOffered(ledger, rows.map(wordsOf));
  return (row) => found.get(wordsOf(row)) ?? NOBODY;
}

type Words = Pick<GuestRow, 'name' | 'email'>;

/** By what is typed, not by the row: an answer to what stood there before says nothing of what stands there now. */
function wordsOf({ name, email }: Words): string {
  return JSON.stringify([name.trim(), email.trim()]);
}

async function readOffered(ledger: Ledger, asked: readonly string[]): Promise<ReadonlyMap<string, Offered>> {
  const rows = [...new Set(asked)].map((words) => {
    const [name = '', email = ''] = JSON.parse(words) as readonly string[];
    return { words, name, key: emailIdentity(email)?.key };
  });
  const names = rows.flatMap(({ name }) => (name === '' ? [] : [name]));
  const [perhaps, owners] = await Promise.all([
    perhapsInParts(ledger, names),
    contactsByIdentity(
      ledger,
      rows.flatMap(({ key }) => key ?? []),
    ),
  ]);
  const ids = [...new Set(owners.values())];
  const people = new Map((await ledger.contacts.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])));
  return new Map(
    rows.map(({ words, name, key }) => {
      const owner = people.get(owners.get(key ?? '') ?? '');
      const ownerIsOther = owner !== undefined && name !== '' && compareNames(name, owner.name) === undefined;
      const others = (perhaps.get(name) ?? []).filter(({ contact }) => contact.id !== owner?.id);
      // One and the same for all of whom nobody is known: their rows need not be drawn anew.
      if (!owner && others.length === 0) return [words, NOBODY];
      return [words, { ...(owner && { owner, ownerIsOther }), perhaps: others }];
    }),
  );
}

/** As many names as are looked up at once, one part after the other. */
const PART = 100;

async function perhapsInParts(ledger: Ledger, names: readonly string[]) {
  const each = [...new Set(names)];
  const found = new Map<string, Offered['perhaps']>();
  for (let at = 0; at < each.length; at += PART)
    for (const [name, perhaps] of await perhapsOf(ledger, each.slice(at, at + PART)))
      found.set(name, perhaps);
  return found;
}
