import * as Ariakit from '@ariakit/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { type FoundContact, searchContacts } from '../../lib/db/queries/contacts.ts';
import { addContact } from '../../lib/deeds/contacts.ts';
import { type Id, ME } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { splitName } from '../../lib/identity/person-name.ts';
import { searchForm } from '../../lib/identity/spelling.ts';
import { useApp, useWords } from '../app/app.tsx';
import { usePageAtHand } from '../app/use-page-at-hand.ts';
import { closeOnly, stopWhileComposing } from '../ui/keys.ts';
import { type OfferedPeople, readOfferedPeople } from './offered-people.ts';
import './person-picker.css';
import { Icon } from '../ui/icons.tsx';

interface PersonPickerProps {
  readonly label: string;
  readonly value?: Id | undefined;
  readonly onChange: (id: Id | undefined) => void;
  /** The user may stand here too. */
  readonly allowMe?: boolean;
  readonly autoFocus?: boolean;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  /** People who cannot be chosen here: the other side of the same introduction. */
  readonly exclude?: readonly Id[];
  /** A name nobody has is handed over here and not added yet… */
  readonly onNew?: ((name: string) => void) | undefined;
  /** …and stands here, chosen, until it is. */
  readonly newName?: string | undefined;
}

const FOUND = 8;
const NOBODY: OfferedPeople = { here: [], lately: [] };

/**
 * One person of the notebook, found as one types. Before that it offers those of the page at hand and those last
 * worked on; a name nobody has is added on the spot, so that a form never has to be left to finish it.
 */
export function PersonPicker({ label, value, newName, onChange, hint, wrong, ...rest }: PersonPickerProps) {
  const { desk } = useApp();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  /** Whoever has just chosen or cleared goes on from here: the field they stood in is not there any more. */
  const [inUse, setInUse] = useState(false);
  // `null` tells "nobody there any more" from "not read yet", so that nothing flickers.
  const chosen = useLiveQuery(
    async () =>
      value === undefined || value === ME ? null : ((await desk.ledger.contacts.get(value)) ?? null),
    [desk, value],
  );

  if (value !== undefined || newName !== undefined) {
    const name =
      newName !== undefined
        ? newName
        : value === ME
          ? words.me
          : chosen === undefined
            ? ' '
            : (chosen?.name.written ?? common.gone);
    const clear = () => {
      setInUse(true);
      onChange(undefined);
    };
    return (
      <div className="field person-picker">
        <span className="label">{label}</span>
        <button
          type="button"
          className="input picked"
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the field that had the focus
          autoFocus={inUse}
          aria-label={words.change(label, name)}
          onClick={clear}
          onKeyDown={(event) => {
            if (event.key !== 'Backspace' && event.key !== 'Delete') return;
            event.preventDefault();
            clear();
          }}
        >
          <span className="clip">{name}</span>
          {chosen?.company && <span className="quiet clip company">{chosen.company}</span>}
          <span className="quiet cross" aria-hidden="true">
            <Icon name="cross" size={12} />
          </span>
        </button>
        <Hint hint={hint} wrong={wrong} />
      </div>
    );
  }
  return (
    <Search
      {...rest}
      label={label}
      hint={hint}
      wrong={wrong}
      autoFocus={inUse || rest.autoFocus === true}
      onChange={(id) => {
        setInUse(true);
        onChange(id);
      }}
      onNew={
        rest.onNew &&
        ((name) => {
          setInUse(true);
          rest.onNew?.(name);
        })
      }
    />
  );
}

function Hint({ hint, wrong }: Pick<PersonPickerProps, 'hint' | 'wrong'>) {
  if (!hint && !wrong) return null;
  return (
    <p className={wrong ? 'hint wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
      {wrong ?? hint}
    </p>
  );
}

interface SearchProps extends Omit<PersonPickerProps, 'value' | 'newName' | 'onChange'> {
  readonly onChange: (id: Id) => void;
}

function Search({ label, hint, wrong, allowMe, autoFocus, exclude, onChange, onNew }: SearchProps) {
  const { desk, act } = useApp();
  const words = useWords(contactWords);
  const store = Ariakit.useComboboxStore({ resetValueOnHide: false });
  const typed = Ariakit.useStoreState(store, 'value');
  const adding = useRef(false);
  const query = typed.trim();
  const page = usePageAtHand();
  const answer = useLiveQuery(
    async () => ({ query, people: await searchContacts(desk.ledger, query, FOUND) }),
    [desk, query],
  );
  // The answer to what was typed before still stands for a moment; Enter then must not add somebody who is there.
  const found = answer?.query === query ? answer.people : undefined;
  const offered = useLiveQuery(
    () => readOfferedPeople(desk.ledger, page, exclude ?? []),
    [desk, page, exclude?.join()],
  );
  const people = (query === '' ? [] : (found ?? [])).filter((contact) => !exclude?.includes(contact.id));
  const { here, lately } = query === '' && offered ? offered : NOBODY;
  const offerMe =
    allowMe === true &&
    !exclude?.includes(ME) &&
    (query === '' || begins(words.me, query) || begins('me', query));
  const offerNew =
    query !== '' && found !== undefined && !people.some((contact) => contact.name.written === query);
  const isEmpty = !offerMe && !offerNew && people.length + here.length + lately.length === 0;

  const add = async () => {
    // A second Enter before the first one is saved must not add them twice.
    if (adding.current) return;
    if (onNew) return onNew(query);
    adding.current = true;
    const { proposed: _, ...name } = splitName(query);
    await act(async () => {
      const result = await addContact(desk, { name }, []);
      onChange(result.contactId);
      return result.ok ? result : {};
    }, words.added(name.written));
    adding.current = false;
  };

  return (
    <div className="field person-picker">
      <Ariakit.ComboboxProvider store={store}>
        <Ariakit.ComboboxLabel className="label">{label}</Ariakit.ComboboxLabel>
        <Ariakit.Combobox
          className="input"
          placeholder={words.pickPlaceholder}
          autoSelect={query === '' ? false : 'always'}
          autoComplete="list"
          autoFocus={autoFocus === true}
          aria-invalid={wrong ? true : undefined}
          onKeyDownCapture={stopWhileComposing}
          onFocus={() => query === '' && store.show()}
        />
        <Ariakit.ComboboxPopover
          gutter={4}
          sameWidth
          fitViewport
          portal
          unmountOnHide
          hideOnEscape={closeOnly}
          className="menu"
        >
          <Offered title={words.pickHere} people={here} onPick={onChange} />
          <Offered title={words.pickLately} people={lately} onPick={onChange} />
          {offerMe && (
            <Ariakit.ComboboxItem className="row" setValueOnClick={false} onClick={() => onChange(ME)}>
              {words.me}
            </Ariakit.ComboboxItem>
          )}
          {people.map(
            (contact) =>
              contact.foundIn === undefined && (
                <PersonItem key={contact.id} contact={contact} onPick={() => onChange(contact.id)} />
              ),
          )}
          {offerNew && (
            <Ariakit.ComboboxItem
              className="row add"
              setValueOnClick={false}
              hideOnClick={false}
              onClick={() => void add()}
            >
              <span aria-hidden="true">＋</span> {words.addTyped(query)}
            </Ariakit.ComboboxItem>
          )}
          {people.map(
            (contact) =>
              // Found in a note: after the line that adds, so that Enter on a new name never takes somebody else.
              contact.foundIn !== undefined && (
                <PersonItem key={contact.id} contact={contact} onPick={() => onChange(contact.id)} />
              ),
          )}
          {isEmpty && <p className="hint nobody">{words.pickNobody}</p>}
        </Ariakit.ComboboxPopover>
      </Ariakit.ComboboxProvider>
      <Hint hint={hint} wrong={wrong} />
    </div>
  );
}

interface OfferedProps {
  readonly title: string;
  readonly people: readonly Contact[];
  readonly onPick: (id: Id) => void;
}

/** Some who may be meant, before anything is typed. */
function Offered({ title, people, onPick }: OfferedProps) {
  if (people.length === 0) return null;
  return (
    <Ariakit.ComboboxGroup className="offered">
      <Ariakit.ComboboxGroupLabel className="quiet small">{title}</Ariakit.ComboboxGroupLabel>
      {people.map((contact) => (
        <PersonItem key={contact.id} contact={contact} onPick={() => onPick(contact.id)} />
      ))}
    </Ariakit.ComboboxGroup>
  );
}

function PersonItem({ contact, onPick }: { readonly contact: FoundContact; readonly onPick: () => void }) {
  const beside = contact.foundIn ?? contact.company;
  return (
    <Ariakit.ComboboxItem className="row" setValueOnClick={false} onClick={onPick}>
      <span className="clip">{contact.name.written}</span>
      {beside && <span className="quiet clip company">{beside}</span>}
    </Ariakit.ComboboxItem>
  );
}

function begins(word: string, query: string): boolean {
  return searchForm(word).startsWith(searchForm(query));
}
