import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type Perhaps, readPerhaps } from '../../lib/db/queries/perhaps.ts';
import type { PageAtHand, PagePerson } from '../../lib/deeds/shell.ts';
import { areApart } from '../../lib/domain/join.ts';
import { dueReason } from '../../lib/glance/due-words.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { identityText } from '../contact/identity-text.ts';
import { PersonMark } from '../contact/person-mark.tsx';
import { usePersonKeys } from '../contact/use-person-keys.ts';
import { Bridge } from '../introduction/bridge.tsx';
import { NeedOnPage } from '../need/need-on-page.tsx';
import { Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { FocusPerson } from './focus-person.tsx';
import { type Folded, foldPeople } from './fold-people.ts';
import { isKnown, type KnownHere, type PeopleHere, readPeopleHere } from './page-people.ts';
import { PerhapsThem, Twins } from './same-person.tsx';
import './people-here.css';

/** For how many strangers in sight it is asked whether they may be somebody known. */
const FEW_NAMES = 8;

/** Everybody of the page at hand: whom it is about, then whoever matters, then a number. */
export function PeopleHereList({ page }: { readonly page: PageAtHand }) {
  const { desk, zone, today, settings } = useApp();
  const words = useWords(popupWords);
  const [unfolded, setUnfolded] = useState<readonly Folded[]>([]);
  const here = useLiveQuery(
    () => readPeopleHere(desk.ledger, page.people, zone, today),
    [desk, page.people, zone, today],
  );
  const unfold = (which: Folded) => setUnfolded([...unfolded, which]);

  const [first] = here?.leading ?? [];
  // The one whom the page is about, where there is one: large, with what matters.
  const focus = here?.leading.length === 1 && first && isKnown(first) ? first : undefined;
  const { rows, quiet, strangers, folded } = foldPeople(here ?? NOBODY, focus !== undefined, unfolded);
  const perhaps = usePerhaps([...rows, ...strangers]);
  if (!here) return null;
  const isAlone = !focus && rows.length + strangers.length === 0;
  const twins = here.twins.filter(([one, other]) => !areApart(settings.apart, one.id, other.id));

  return (
    <Section title={words.onThisPage}>
      {focus && <FocusPerson known={focus} />}
      {twins.map((pair) => (
        <Twins key={pair.map(({ id }) => id).join()} pair={pair} />
      ))}
      <ul className="people-here">
        {[...rows, ...strangers].map((one) => (
          <li key={isKnown(one) ? one.contact.id : strangerKey(one)}>
            {isKnown(one) ? (
              <KnownRow known={one} />
            ) : (
              <StrangerRow person={one} perhaps={perhaps.get(strangerKey(one))} />
            )}
          </li>
        ))}
      </ul>
      {quiet > 0 && (
        <NumberRow
          text={isAlone ? words.known(quiet) : words.knownMore(quiet)}
          onOpen={() => unfold('known')}
        />
      )}
      {folded > 0 && (
        <NumberRow
          text={isAlone && quiet === 0 ? words.unknown(folded) : words.unknownMore(folded)}
          onOpen={() => unfold('unknown')}
        />
      )}
      <NeedOnPage page={page} />
    </Section>
  );
}

const NOBODY: PeopleHere = { leading: [], known: [], unknown: [], twins: [] };

/** Whom the strangers in sight may be, by their names. Never the whole of a long page. */
function usePerhaps(people: readonly (KnownHere | PagePerson)[]): ReadonlyMap<string, Perhaps> {
  const { desk } = useApp();
  const asked = people
    .flatMap((one) => (isKnown(one) ? [] : one))
    .slice(0, FEW_NAMES)
    .map((one) => ({ key: strangerKey(one), name: one.sighting.name ?? '', identities: one.identities }));
  const found = useLiveQuery(async () => {
    const answers = await readPerhaps(desk.ledger, asked);
    return new Map(asked.flatMap(({ key }, at) => answers[at]?.slice(0, 1).map((one) => [key, one]) ?? []));
  }, [desk, JSON.stringify(asked)]);
  return found ?? NO_NAMES;
}

const NO_NAMES: ReadonlyMap<string, Perhaps> = new Map();

function NumberRow({ text, onOpen }: { readonly text: string; readonly onOpen: () => void }) {
  return (
    <button type="button" className="row quiet" data-nav onClick={onOpen}>
      <span className="grow">{text}</span>
      <Icon name="forward" size={12} />
    </button>
  );
}

function KnownRow({ known }: { readonly known: KnownHere }) {
  const { go } = useRoute();
  const { language } = useApp();
  const { contact, look, open, through, otherDue } = known;
  const onKeyDown = usePersonKeys(contact.id);
  return (
    <button
      type="button"
      className="row"
      data-nav
      onClick={() => go({ at: 'person', contactId: contact.id })}
      onKeyDown={onKeyDown}
    >
      <PersonMark look={look} />
      <span className="who">
        <span className="name clip">{contact.name.written}</span>
        <span className="quiet small clip">{contact.company ?? through?.person?.name.written}</span>
      </span>
      {open ? (
        <Bridge view={open} size="small" />
      ) : (
        otherDue && (
          <span className="tag due clip">{dueReason(otherDue.due, otherDue.context, language)}</span>
        )
      )}
    </button>
  );
}

interface StrangerRowProps {
  readonly person: PagePerson;
  readonly perhaps: Perhaps | undefined;
}

function StrangerRow({ person, perhaps }: StrangerRowProps) {
  const { go } = useRoute();
  const words = useWords(popupWords);
  const { sighting, identities } = person;
  const [first] = identities;
  const identity = first && identityText(first);
  const name = sighting.name ?? identity ?? words.unnamed;
  const detail = sighting.company ?? sighting.headline ?? (sighting.name ? identity : undefined);
  const row = (
    <button
      type="button"
      className="row stranger"
      data-nav
      aria-label={`${words.addPerson(name)}${detail ? ` (${detail})` : ''}`}
      title={words.addPerson(name)}
      onClick={() => go({ at: 'add-person', from: person })}
    >
      <PersonMark look={undefined} />
      <span className="who">
        <span className="name clip">{name}</span>
        <span className="quiet small clip">{detail}</span>
      </span>
      <Icon name="plus" />
    </button>
  );
  if (!perhaps) return row;
  return (
    <>
      {row}
      <PerhapsThem person={person} perhaps={perhaps} />
    </>
  );
}

function strangerKey({ sighting, identities }: PagePerson): string {
  return identities[0]?.key ?? `${sighting.role}:${sighting.name}`;
}
