import * as Ariakit from '@ariakit/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useRef, useState } from 'react';
import { searchPalette } from '../../lib/db/queries/palette.ts';
import { ME } from '../../lib/domain/basics.ts';
import { shortTurnWords } from '../../lib/glance/bridge-words.ts';
import { nameOfSide } from '../../lib/glance/party.ts';
import { turnOf } from '../../lib/glance/turn.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { paletteWords } from '../../lib/i18n/palette.ts';
import { useApp, useWords } from '../app/app.tsx';
import { type Place, useRoute } from '../app/route.tsx';
import { stopWhileComposing } from '../ui/keys.ts';
import type { Section } from '../workspace/spot.ts';
import { ACTS, type Command, commandsLike, PLACES } from './commands.ts';
import { useEarlyEnter } from './use-early-enter.ts';

export interface PaletteProps {
  /** Goes to a section of the workspace. */
  readonly onSection: (section: Section) => void;
  readonly onKeys: () => void;
}

/** The palette's field and what answers to it: read when it is opened first. */
export function PaletteInside({ onSection, onKeys, onDone }: PaletteProps & { readonly onDone: () => void }) {
  const { desk, takeBack, language, settings, zone, today } = useApp();
  const { go } = useRoute();
  const words = useWords(paletteWords);
  const introduction = useWords(introductionWords);
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const found = useLiveQuery(
    async () => ({ query, ...(await searchPalette(desk.ledger, query)) }),
    [desk, query],
  );
  const list = useRef<HTMLDivElement>(null);
  const onEarlyEnter = useEarlyEnter(list, found?.query === query, query);
  const acts = commandsLike(ACTS, query);
  const places = commandsLike(PLACES, query);

  const open = (place: Place) => {
    onDone();
    go(place);
  };
  const run = (command: Command) => {
    onDone();
    switch (command) {
      case 'undo':
        void takeBack();
        break;
      case 'keys':
        onKeys();
        break;
      case 'introduce-me':
        go({ at: 'introduce-sheet', contactId: ME });
        break;
      case 'need':
      case 'new-introduction':
      case 'add-person':
      case 'new-request':
      case 'new-recommendation':
      case 'new-gathering':
      case 'new-circle':
        go({ at: command });
        break;
      default:
        onSection(command);
    }
  };
  const item = (command: Command) => (
    <Item key={command} onChoose={() => run(command)}>
      {words.commands[command]}
    </Item>
  );
  const calendar = { clocks: settings.clocks, zone, today };

  return (
    <Ariakit.ComboboxProvider open value={typed} setValue={setTyped}>
      <Ariakit.Combobox
        className="palette-field"
        placeholder={words.placeholder}
        aria-label={words.label}
        autoSelect="always"
        autoFocus
        onKeyDownCapture={(event) => {
          stopWhileComposing(event);
          onEarlyEnter(event);
        }}
      />
      <Ariakit.ComboboxList ref={list} className="palette-list" alwaysVisible aria-label={words.label}>
        <Group title={words.groups.people}>
          {found?.people.map((contact) => (
            <Item key={contact.id} onChoose={() => open({ at: 'person', contactId: contact.id })}>
              <strong className="clip">{contact.name.written}</strong>
              <span className="grow clip small quiet">
                {contact.foundIn ??
                  [contact.company, contact.specialty ?? contact.role].filter(Boolean).join(' · ')}
              </span>
            </Item>
          ))}
        </Group>
        <Group title={words.groups.companies}>
          {found?.companies.map((name) => (
            <Item key={name} onChoose={() => open({ at: 'company', name })}>
              <span className="clip">{name}</span>
            </Item>
          ))}
        </Group>
        <Group title={words.groups.introductions}>
          {found?.introductions.map((view) => (
            <Item
              key={view.introduction.id}
              onChoose={() => open({ at: 'introduction', introductionId: view.introduction.id })}
            >
              <span className="clip">
                {introduction.forTo(
                  nameOfSide(view, 'seeker', language),
                  nameOfSide(view, 'provider', language),
                )}
              </span>
              <span className="grow clip small quiet">
                {introduction.states[view.standing.state]}
                {view.introduction.live === 1 &&
                  ` · ${shortTurnWords(view, turnOf(view, calendar), language, today)}`}
              </span>
            </Item>
          ))}
        </Group>
        <Group title={words.groups.requests}>
          {found?.requests.map((request) => (
            <Item key={request.id} onChoose={() => open({ at: 'request', requestId: request.id })}>
              <span className="clip">{request.wanted}</span>
            </Item>
          ))}
        </Group>
        <Group title={words.groups.commands}>
          {acts.map(item)}
          {query !== '' && (
            <Item onChoose={() => open({ at: 'need', text: query })}>{words.whoFitsTyped(query)}</Item>
          )}
          {query !== '' && (
            <Item onChoose={() => open({ at: 'add-person', from: personNamed(query) })}>
              {words.addTyped(query)}
            </Item>
          )}
        </Group>
        <Group title={words.groups.sections}>{places.map(item)}</Group>
      </Ariakit.ComboboxList>
    </Ariakit.ComboboxProvider>
  );
}

/** What was typed, as if a page had shown it. */
function personNamed(name: string): Extract<Place, { at: 'add-person' }>['from'] & object {
  return {
    sighting: { role: 'other', confidence: 'name-only', name },
    identities: [],
    inFront: true,
  };
}

/** A titled part of the list, where there is anything in it. */
function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const lines = [children].flat(2).filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <Ariakit.ComboboxGroup>
      <Ariakit.ComboboxGroupLabel className="palette-group small quiet">{title}</Ariakit.ComboboxGroupLabel>
      {children}
    </Ariakit.ComboboxGroup>
  );
}

interface ItemProps {
  readonly children: ReactNode;
  readonly onChoose: () => void;
}

function Item({ children, onChoose }: ItemProps) {
  return (
    <Ariakit.ComboboxItem
      className="row palette-item"
      focusOnHover
      hideOnClick={false}
      setValueOnClick={false}
      onClick={onChoose}
    >
      {children}
    </Ariakit.ComboboxItem>
  );
}
