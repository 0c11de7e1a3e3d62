import * as Ariakit from '@ariakit/react';
import type { Language } from '../../lib/domain/basics.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { peopleListWords } from '../../lib/i18n/people-list.ts';
import { useWords } from '../app/app.tsx';
import { HOW_WELL, SOURCES } from '../contact/choices.ts';
import { Button } from '../ui/controls.tsx';
import { closeOnly } from '../ui/keys.ts';
import { SelectField } from '../ui/select-field.tsx';
import { COLUMNS, type Column, countFilters, type Filters, withFilter } from './list-view.ts';

interface ColumnsMenuProps {
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}

/** Which columns stand beside the name. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const words = useWords(peopleListWords);
  const menu = Ariakit.useMenuStore({
    placement: 'bottom-end',
    values: { columns: [...columns] as string[] },
    setValues: ({ columns: chosen }) => {
      if (Array.isArray(chosen)) onChange(COLUMNS.filter((column) => chosen.includes(column)));
    },
  });
  return (
    <>
      <Ariakit.MenuButton store={menu} className="button small">
        {words.chooseColumns}
      </Ariakit.MenuButton>
      <Ariakit.Menu
        store={menu}
        className="float-menu"
        gutter={4}
        portal
        unmountOnHide
        hideOnEscape={closeOnly}
      >
        {COLUMNS.map((column) => (
          <Ariakit.MenuItemCheckbox
            key={column}
            name="columns"
            value={column}
            className="row"
            hideOnClick={false}
          >
            <Ariakit.MenuItemCheck className="menu-check" />
            {column === 'open' ? words.openTitle : words.columns[column]}
          </Ariakit.MenuItemCheckbox>
        ))}
      </Ariakit.Menu>
    </>
  );
}

interface FilterPanelProps {
  readonly filters: Filters;
  /** Every tag in the notebook, by name. */
  readonly tags: readonly string[];
  readonly onChange: (filters: Filters) => void;
}

/** Everything by which the list can be made shorter. */
export function FilterPanel({ filters, tags, onChange }: FilterPanelProps) {
  const words = useWords(peopleListWords);
  const contact = useWords(contactWords);
  const any = { value: '', label: words.any };
  const set = <K extends keyof Filters>(name: K, value: Filters[K] | undefined) =>
    onChange(withFilter(filters, name, value));
  const flags = [
    ['open', words.hasOpen],
    ['holdBack', words.holdBack],
    ['importedOnly', words.importedOnly],
  ] as const;
  return (
    <div className="filter-panel">
      <SelectField
        label={words.columns.howWell}
        value={filters.howWell ?? ''}
        options={[
          any,
          ...HOW_WELL.map((value) => ({ value, label: contact.howWell[value] })),
          { value: 'unsaid', label: words.unsaid },
        ]}
        onChange={(value) => set('howWell', (value || undefined) as Filters['howWell'])}
      />
      <SelectField
        label={words.columns.source}
        value={filters.source ?? ''}
        options={[any, ...SOURCES.map((value) => ({ value, label: contact.source[value] }))]}
        onChange={(value) => set('source', (value || undefined) as Filters['source'])}
      />
      {(tags.length > 0 || filters.tag !== undefined) && (
        <SelectField
          label={words.tag}
          value={filters.tag ?? ''}
          options={[any, ...tags.map((value) => ({ value, label: value }))]}
          onChange={(value) => set('tag', value || undefined)}
        />
      )}
      <SelectField
        label={words.columns.language}
        value={filters.language ?? ''}
        options={[
          any,
          ...(['ja', 'en'] as const).map((value) => ({ value, label: contact.languages[value] })),
        ]}
        onChange={(value) => set('language', (value || undefined) as Language | undefined)}
      />
      <div className="choices">
        {flags.map(([name, label]) => (
          <label key={name} className="choice">
            <input
              type="checkbox"
              checked={filters[name] === true}
              onChange={(event) => set(name, event.target.checked ? true : undefined)}
            />
            {label}
          </label>
        ))}
      </div>
      {countFilters(filters) > 0 && (
        <Button small look="plain" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
