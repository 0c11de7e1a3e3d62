import type { KeyboardEvent } from 'react';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Icon } from '../ui/icons.tsx';
import { isComposing } from '../ui/keys.ts';
import { moveFocus } from './use-keys.ts';
import { SEARCH_LIST, type Search, searchLineId } from './use-search.ts';

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly search: Search;
}

/** The field that has the focus when the popup opens. Arrows and Enter act on the list below while one types. */
export function SearchField({ query, onQuery, search }: SearchFieldProps) {
  const words = useWords(popupWords);
  const { go } = useRoute();

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step !== undefined) {
      event.preventDefault();
      if (search.query !== '') search.move(step);
      // With nothing typed the lists below are the page's and today's: there is a line to go to.
      else if (step === 1) moveFocus(event.currentTarget.closest<HTMLElement>('.popup'), 1);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && search.query !== '') {
      event.preventDefault();
      go({ at: 'need', text: search.query });
    } else if (event.key === 'Enter' && search.query !== '') {
      event.preventDefault();
      search.choose();
    }
  };

  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={words.searchLabel}
        aria-expanded={search.query !== ''}
        aria-controls={SEARCH_LIST}
        aria-autocomplete="list"
        aria-activedescendant={search.query === '' ? undefined : searchLineId(search.active)}
        aria-keyshortcuts="/"
        placeholder={words.searchPlaceholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
