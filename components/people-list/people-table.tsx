// biome-ignore-all lint/a11y/useSemanticElements: a table's own elements cannot be placed line by line
// biome-ignore-all lint/a11y/useFocusableInteractive: what stands in a cell takes the focus
import { type CSSProperties, useCallback } from 'react';
import type { FoundContact } from '../../lib/db/queries/contacts.ts';
import type { PersonLine } from '../../lib/db/queries/people-list.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { languageOf } from '../../lib/draft/language.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { peopleListWords } from '../../lib/i18n/people-list.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { usePersonKeys } from '../contact/use-person-keys.ts';
import { type LineFocus, VirtualList } from '../ui/virtual-list.tsx';
import { hashOf, type PanePlace } from '../workspace/spot.ts';
import type { Column, ListView, Sort } from './list-view.ts';

interface PeopleTableProps {
  readonly lines: readonly PersonLine[];
  readonly view: ListView;
  /** What somebody was found by, where that is not seen otherwise. */
  readonly foundIn: ReadonlyMap<string, FoundContact>;
  readonly openId: string | undefined;
  /** Beside an open page, or on a small screen: name and work alone. */
  readonly narrow: boolean;
  readonly onSort: (sort: Sort) => void;
}

interface Width {
  /** In px: narrower it cannot be read. */
  readonly least: number;
  /** Its part of the room that is left; none where it needs no more. */
  readonly part?: number;
}

const WIDTHS: Readonly<Record<Column, Width>> = {
  company: { least: 140, part: 1.2 },
  role: { least: 120, part: 1 },
  specialty: { least: 120, part: 1 },
  howWell: { least: 148, part: 0.9 },
  through: { least: 120, part: 0.9 },
  open: { least: 88 },
  last: { least: 112 },
  tags: { least: 120, part: 1 },
  source: { least: 120, part: 0.8 },
  language: { least: 96 },
};
const NAME_WIDTH: Width = { least: 180, part: 1.4 };
/** Between columns and at both ends (`--space-4`), in px. */
const GAP = 16;

/** Everybody who passes, as a table, or as a narrow list; either way only the lines in the window are drawn. */
export function PeopleTable({ lines, view, foundIn, openId, narrow, onSort }: PeopleTableProps) {
  const words = useWords(peopleListWords);
  const at = openId === undefined ? -1 : lines.findIndex((line) => line.contact.id === openId);
  const columns = narrow ? [] : view.columns;
  const keyAt = useCallback((index: number) => lines[index]?.contact.id ?? String(index), [lines]);
  const widths = [NAME_WIDTH, ...columns.map((column) => WIDTHS[column])];
  const template = widths.map(({ least, part }) => (part ? `minmax(${least}px, ${part}fr)` : `${least}px`));
  // Said in px: headings and lines stand apart in the document, and each left to its own words would be as wide as those.
  const least = widths.reduce((sum, width) => sum + width.least + GAP, GAP);
  return (
    <div
      className="people-table"
      data-narrow={narrow || undefined}
      style={
        { '--columns': template.join(' '), '--least-width': narrow ? '0px' : `${least}px` } as CSSProperties
      }
    >
      <VirtualList
        role="grid"
        label={words.label}
        count={lines.length}
        rowHeight={narrow ? 56 : 44}
        keyAt={keyAt}
        openIndex={at === -1 ? undefined : at}
        head={narrow ? undefined : <Head columns={columns} sort={view.sort} onSort={onSort} />}
        line={(index, focus) => {
          const line = lines[index];
          if (!line) return null;
          const found = foundIn.get(line.contact.id)?.foundIn;
          return <Line line={line} columns={columns} narrow={narrow} found={found} focus={focus} />;
        }}
      />
    </div>
  );
}

interface HeadProps {
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function Head({ columns, sort, onSort }: HeadProps) {
  const words = useWords(peopleListWords);
  return (
    <div role="row" aria-rowindex={1} className="people-head">
      {(['name', ...columns] as const).map((column) => {
        const isBy = sort.by === column;
        return (
          <div
            key={column}
            role="columnheader"
            aria-sort={isBy ? (sort.down ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              className="sort clip"
              title={column === 'open' ? words.openTitle : undefined}
              onClick={() =>
                onSort({ by: column, down: isBy ? !sort.down : column === 'last' || column === 'open' })
              }
            >
              {words.columns[column]}
              {isBy && <span aria-hidden="true">{sort.down ? ' ↓' : ' ↑'}</span>}
            </button>
          </div>
        );
      })}
    </div>
  );
}

interface LineProps {
  readonly line: PersonLine;
  readonly columns: readonly Column[];
  readonly narrow: boolean;
  readonly found: string | undefined;
  readonly focus: LineFocus;
}

function Line({ line, columns, narrow, found, focus }: LineProps) {
  const { go } = useRoute();
  const { contact } = line;
  const words = useWords(contactWords);
  const list = useWords(peopleListWords);
  const onKeyDown = usePersonKeys(contact.id);
  const open = () => go({ at: 'person', contactId: contact.id });
  const work = [contact.company, contact.specialty ?? contact.role].filter(Boolean).join(' · ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the name in it is the button; the line is its larger target
    <div className="people-line" role="presentation" onClick={open}>
      <div role="gridcell" className="person-name">
        <button
          type="button"
          className="line-button"
          {...focus}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
          onKeyDown={onKeyDown}
        >
          <span className="name clip">{contact.name.written}</span>
          {contact.careful && <span className="tag hold-back">{words.holdBack}</span>}
          {narrow && line.open > 0 && <span className="tag">{list.openCount(line.open)}</span>}
        </button>
        {(found || narrow) && (
          <span className="clip small quiet" title={found}>
            {found ?? work}
          </span>
        )}
      </div>
      {columns.map((column) => (
        <Cell key={column} line={line} column={column} />
      ))}
    </div>
  );
}

function Cell({ line, column }: { readonly line: PersonLine; readonly column: Column }) {
  const text = useCellText(line, column);
  const { company, metThroughId } = line.contact;
  const place: PanePlace | undefined =
    column === 'company' && company
      ? { at: 'company', name: company }
      : column === 'through' && metThroughId && line.through
        ? { at: 'person', contactId: metThroughId }
        : undefined;
  return (
    <div role="gridcell" className="clip" title={text || undefined}>
      {place ? <CellLink place={place}>{text}</CellLink> : text}
    </div>
  );
}

/** Leads elsewhere than the rest of the line. No tab stop: a list of thousands would have thousands. */
function CellLink({ place, children }: { readonly place: PanePlace; readonly children: string }) {
  const { go } = useRoute();
  return (
    <a
      className="cell-link"
      tabIndex={-1}
      href={hashOf({ section: 'people', place })}
      onClick={(event) => {
        event.stopPropagation();
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(place);
      }}
    >
      {children}
    </a>
  );
}

function useCellText(line: PersonLine, column: Column): string {
  const { language, zone, today } = useApp();
  const words = useWords(contactWords);
  const { contact } = line;
  switch (column) {
    case 'company':
    case 'role':
    case 'specialty':
      return contact[column] ?? '';
    case 'howWell':
      return contact.howWell ? words.howWell[contact.howWell] : '';
    case 'through':
      return line.through ?? '';
    case 'open':
      return line.open === 0 ? '' : String(line.open);
    case 'last':
      return dayWords(dayOf(line.lastAt, zone), language, today);
    case 'tags':
      return contact.tags.join(language === 'ja' ? '、' : ', ');
    case 'source':
      return contact.source ? words.source[contact.source] : '';
    case 'language':
      return words.languages[languageOf(contact)];
  }
}
