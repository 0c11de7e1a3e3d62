import { useState } from 'react';
import { AT_FIRST, type OriginsView } from '../../lib/db/queries/origins.ts';
import { editContact } from '../../lib/deeds/contacts.ts';
import type { Contact, Source } from '../../lib/domain/contact.ts';
import { plainName } from '../../lib/draft/names.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { usePeople } from './use-people.ts';

const SOURCES: readonly Source[] = ['referral', 'own-effort', 'came-back'];

/** Clients of whom nobody said where they come from: one click says it. */
export function UnsaidPeople({ view }: { readonly view: OriginsView }) {
  const words = useWords(originsWords);
  const [limit, setLimit] = useState(AT_FIRST);
  const unsaid = view.origins.clients.filter(({ origin }) => origin === 'unsaid');
  const shown = unsaid.slice(0, limit).map(({ id }) => id);
  const people = usePeople(shown, view.people);
  if (unsaid.length === 0) return null;
  return (
    <Section title={words.unsaidTitle}>
      <p className="small quiet">{words.unsaidText}</p>
      <ul>
        {shown.map((id) => {
          const contact = people.get(id);
          return contact && <Person key={id} contact={contact} />;
        })}
      </ul>
      {unsaid.length > limit && (
        <Button look="plain" onClick={() => setLimit(limit + 5 * AT_FIRST)}>
          {words.more(unsaid.length - limit)}
        </Button>
      )}
    </Section>
  );
}

function Person({ contact }: { readonly contact: Contact }) {
  const { desk, act } = useApp();
  const { go } = useRoute();
  const words = useWords(originsWords);
  const name = plainName(contact.name.written);
  const say = (source: Source) => void act(() => editContact(desk, contact.id, { source }), words.said(name));
  return (
    <li className="unsaid-line">
      <button type="button" className="link" onClick={() => go({ at: 'person', contactId: contact.id })}>
        {name}
      </button>
      <span className="choices">
        {SOURCES.map((source) => (
          <Button
            key={source}
            small
            label={words.say(name, words.sayShort[source])}
            onClick={() => say(source)}
          >
            {words.sayShort[source]}
          </Button>
        ))}
      </span>
    </li>
  );
}
