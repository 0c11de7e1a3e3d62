import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { type FoundContact, searchContacts } from '../../lib/db/queries/contacts.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import { emailIdentity, linkedinIdentity } from '../../lib/identity/identities.ts';
import { nameFromAddress } from '../../lib/identity/person-name.ts';
import { useApp } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';

/** The search as both its field and its list see it. */
export interface Search {
  readonly query: string;
  /** What was found for an older query stays in sight until the new one is answered: nothing jumps. */
  readonly people: readonly FoundContact[] | undefined;
  /** What else can be done with what was typed, as the lines below those found. */
  readonly others: readonly Other[];
  /** The line that Enter acts on; from `people.length` on it is one of the others. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly move: (step: 1 | -1) => void;
  /** Opens a line, the active one when none is said. */
  readonly choose: (index?: number) => void;
}

/** What was put into the search by asking who somebody is, and the person it stands for. */
export interface AskedFor {
  readonly typed: string;
  readonly person: PagePerson;
}

/** Add somebody of that name, or see who fits what is needed. */
type Other = 'add' | 'need';

export const SEARCH_LIST = 'search-results';
export const searchLineId = (index: number): string => `${SEARCH_LIST}-${index}`;

/** Searches as one types. Enter pressed before the answer is there waits for it, so that it never opens a wrong one. */
export function useSearch(typed: string, asked?: AskedFor): Search {
  const { desk } = useApp();
  const { go } = useRoute();
  const query = typed.trim();
  const answer = useLiveQuery(
    async () => ({ query, people: query === '' ? [] : await searchContacts(desk.ledger, query) }),
    [desk, query],
  );
  const [active, setActive] = useState(0);
  const waiting = useRef(false);
  const isFresh = answer?.query === query;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another query starts at the top of its list
  useEffect(() => setActive(0), [query]);

  const others = othersFor(query);
  const open = (index: number) => {
    const found = answer?.people.length ?? 0;
    const contact = answer?.people[index];
    if (contact) go({ at: 'person', contactId: contact.id });
    else if (query !== '' && others[index - found] === 'need') go({ at: 'need', text: query });
    else if (query !== '')
      go({ at: 'add-person', from: asked?.typed === query ? asked.person : personFrom(query) });
  };
  const choose = (index = active) => {
    if (isFresh) open(index);
    else waiting.current = true;
  };

  useEffect(() => {
    if (!isFresh || !waiting.current) return;
    waiting.current = false;
    open(0);
  });

  const last = (answer?.people.length ?? 0) + others.length - 1;
  return {
    query,
    people: answer?.people,
    others,
    active: Math.min(active, last),
    setActive,
    move: (step) => setActive(Math.min(Math.max(active + step, 0), last)),
    choose,
  };
}

/** A need is longer than a word; what reads like one more than like a name stands before the line that adds. */
function othersFor(query: string): readonly Other[] {
  if (/\S@\S|\/(?:in|sales)\//u.test(query)) return ['add'];
  const words = query.split(/[\s　]+/u).length;
  const isJapanese = /[\u3040-\u30ff\u3400-\u9fff]/u.test(query);
  if (words === 1 && !(isJapanese && query.length > 4)) return ['add'];
  // Names have no particles between their characters, and hardly four words.
  const isSaid = isJapanese
    ? /[\u3400-\u9fff][をにのでがは]|[をにのでがは][\u3400-\u9fff]/u.test(query)
    : words > 3;
  return isSaid ? ['need', 'add'] : ['add', 'need'];
}

/** What was typed, as if a page had shown it: an address, a profile, or a name. */
function personFrom(typed: string): PagePerson {
  const email = /\S@\S/u.test(typed) ? emailIdentity(typed) : undefined;
  const profile = email || !/\/(?:in|sales)\//u.test(typed) ? undefined : linkedinIdentity(typed);
  const identity = email ?? profile;
  const name = email ? nameFromAddress(email.value) : profile ? undefined : typed;
  return {
    sighting: { role: 'other', confidence: 'name-only', ...(name !== undefined && { name }) },
    identities: identity ? [identity] : [],
    inFront: true,
  };
}
