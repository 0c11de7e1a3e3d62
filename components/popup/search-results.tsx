import { useEffect } from 'react';
import type { FoundContact } from '../../lib/db/queries/contacts.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useWords } from '../app/app.tsx';
import { usePersonKeys } from '../contact/use-person-keys.ts';
import { Icon } from '../ui/icons.tsx';
import { SEARCH_LIST, type Search, searchLineId } from './use-search.ts';

/** What was found, and at its end the lines that add what was typed, or look for whoever fits it. */
export function SearchResults({ search }: { readonly search: Search }) {
  const words = useWords(popupWords);
  const contactWord = useWords(contactWords);
  const needWord = useWords(needWords);
  const { people, active, query } = search;

  useEffect(() => {
    document.getElementById(searchLineId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  if (!people) return null;
  return (
    <section className="section results">
      <p className="sr-only" role="status">
        {words.results(people.length)}
      </p>
      {people.length === 0 && <p className="quiet none">{words.noResults(query)}</p>}
      <div id={SEARCH_LIST} role="listbox" aria-label={words.searchLabel}>
        {people.map((contact, index) => (
          <Line key={contact.id} contact={contact} index={index} search={search} />
        ))}
        {search.others.map((other, at) => {
          const index = people.length + at;
          return (
            <button
              key={other}
              type="button"
              id={searchLineId(index)}
              role="option"
              aria-selected={active === index}
              className="row add"
              data-nav
              data-active-item={active === index ? true : undefined}
              tabIndex={-1}
              onClick={() => search.choose(index)}
              onFocus={() => search.setActive(index)}
            >
              <Icon name={other === 'add' ? 'plus' : 'search'} />
              <span className="clip">
                {other === 'add' ? contactWord.addTyped(query) : needWord.fitsTyped(query)}
              </span>
              {other === 'need' && <kbd className="quiet small">Ctrl Enter</kbd>}
            </button>
          );
        })}
      </div>
    </section>
  );
}

interface LineProps {
  readonly contact: FoundContact;
  readonly index: number;
  readonly search: Search;
}

function Line({ contact, index, search }: LineProps) {
  const onKeyDown = usePersonKeys(contact.id);
  const isActive = search.active === index;
  return (
    <button
      type="button"
      id={searchLineId(index)}
      role="option"
      aria-selected={isActive}
      className="row"
      data-nav
      data-active-item={isActive ? true : undefined}
      tabIndex={-1}
      onClick={() => search.choose(index)}
      onFocus={() => search.setActive(index)}
      onKeyDown={onKeyDown}
    >
      <span className="who">
        <span className="name clip">{contact.name.written}</span>
        <span className="quiet clip small">
          {[contact.company, contact.role].filter(Boolean).join(' · ')}
        </span>
        {contact.foundIn && (
          <span className="found-in quiet clip small" title={contact.foundIn}>
            {contact.foundIn}
          </span>
        )}
      </span>
    </button>
  );
}
