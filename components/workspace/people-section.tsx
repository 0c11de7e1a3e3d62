import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type FoundContact, listContacts, searchContacts } from '../../lib/db/queries/contacts.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { usePersonKeys } from '../contact/use-person-keys.ts';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { isComposing } from '../ui/keys.ts';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';

const PAGE = 100;

/** Everybody, by latest change, or whoever is found by what is typed; the one that is open stands beside the list. */
export function PeopleSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk } = useApp();
  const { go } = useRoute();
  const words = useWords(workspaceWords);
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const query = typed.trim();
  const total = useLiveQuery(() => desk.ledger.contacts.count(), [desk]);
  const people = useLiveQuery(
    (): Promise<readonly FoundContact[]> =>
      query === '' ? listContacts(desk.ledger, limit + 1) : searchContacts(desk.ledger, query, limit + 1),
    [desk, query, limit],
  );
  const shown = people?.slice(0, limit);
  const open = place && 'contactId' in place ? place.contactId : undefined;

  return (
    <div className="columns" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={words.sections.people}>
        <header className="list-bar">
          <input
            type="search"
            className="input"
            data-search
            placeholder={words.searchPeople}
            aria-label={words.searchPeople}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setLimit(PAGE);
            }}
            onKeyDown={(event) => {
              const [first] = shown ?? [];
              if (event.key !== 'Enter' || isComposing(event.nativeEvent) || !first) return;
              go({ at: 'person', contactId: first.id });
            }}
          />
          <Button label={words.addPerson} shortcut="a" onClick={() => go({ at: 'add-person' })}>
            <Icon name="plus" />
          </Button>
        </header>
        <div className="list-scroll">
          {total !== undefined && query === '' && total > 0 && (
            <p className="list-count small quiet">{words.countPeople(total)}</p>
          )}
          <ul>
            {shown?.map((contact) => (
              <li key={contact.id} data-active={contact.id === open || undefined}>
                <PersonLine contact={contact} isOpen={contact.id === open} />
              </li>
            ))}
          </ul>
          {shown?.length === 0 && query !== '' && (
            <p className="quiet list-note">{words.nobodyFound(query)}</p>
          )}
          {shown?.length === 0 && query === '' && (
            <div className="list-note list-empty">
              <p className="quiet">{words.noPeople}</p>
              <Button look="main" shortcut="a" onClick={() => go({ at: 'add-person' })}>
                {words.addPerson}
              </Button>
            </div>
          )}
          {people && people.length > limit && (
            <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
              {words.more}
            </Button>
          )}
        </div>
      </section>
      <Pane place={place} empty={words.choosePerson} />
    </div>
  );
}

function PersonLine({ contact, isOpen }: { readonly contact: FoundContact; readonly isOpen: boolean }) {
  const { go } = useRoute();
  const onKeyDown = usePersonKeys(contact.id);
  return (
    <button
      type="button"
      className="row person-line"
      aria-current={isOpen || undefined}
      onClick={() => go({ at: 'person', contactId: contact.id })}
      onKeyDown={onKeyDown}
    >
      <span className="name clip">{contact.name.written}</span>
      <span className="clip small quiet">
        {[contact.company, contact.specialty ?? contact.role].filter(Boolean).join(' · ')}
      </span>
      {contact.foundIn && (
        <span className="clip small quiet" title={contact.foundIn}>
          {contact.foundIn}
        </span>
      )}
    </button>
  );
}
