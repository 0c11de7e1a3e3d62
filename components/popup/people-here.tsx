import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { PageAtHand, PagePerson } from '../../lib/deeds/shell.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { PersonMark } from '../contact/person-mark.tsx';
import { usePersonKeys } from '../contact/use-person-keys.ts';
import { Bridge } from '../introduction/bridge.tsx';
import { dueReason } from '../reminder/due-words.ts';
import { Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { FocusPerson } from './focus-person.tsx';
import { isKnown, type KnownHere, readPeopleHere } from './page-people.ts';
import './people-here.css';

/** How many strangers are shown before the rest folds into a number. */
const FEW = 3;

/** Everybody of the page at hand: whom it is about, then whoever matters, then a number. */
export function PeopleHereList({ page }: { readonly page: PageAtHand }) {
  const { desk, zone, today } = useApp();
  const words = useWords(popupWords);
  const [unfolded, setUnfolded] = useState(false);
  const here = useLiveQuery(
    () => readPeopleHere(desk.ledger, page.people, zone, today),
    [desk, page.people, zone, today],
  );
  if (!here) return null;

  const [first] = here.leading;
  // The one whom the page is about, where there is one: large, with what matters.
  const focus = here.leading.length === 1 && first && isKnown(first) ? first : undefined;
  const rows = focus ? here.known : [...here.leading, ...here.known];
  // Strangers of the mail that is read are few and meant; those of the list around it are a number.
  const near = here.unknown.length <= FEW ? here.unknown : here.unknown.filter((person) => person.inFront);
  const strangers = unfolded ? here.unknown : near.length <= FEW ? near : [];
  const folded = here.unknown.length - strangers.length;
  const isAlone = !focus && rows.length + strangers.length === 0;

  return (
    <Section title={words.onThisPage}>
      {focus && <FocusPerson known={focus} />}
      <ul className="people-here">
        {[...rows, ...strangers].map((one) => (
          <li key={isKnown(one) ? one.contact.id : strangerKey(one)}>
            {isKnown(one) ? <KnownRow known={one} /> : <StrangerRow person={one} />}
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <button type="button" className="row quiet" data-nav onClick={() => setUnfolded(true)}>
          <span className="grow">{isAlone ? words.unknown(folded) : words.unknownMore(folded)}</span>
          <Icon name="forward" size={12} />
        </button>
      )}
    </Section>
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

function StrangerRow({ person }: { readonly person: PagePerson }) {
  const { go } = useRoute();
  const words = useWords(popupWords);
  const { sighting, identities } = person;
  const name = sighting.name ?? identities[0]?.value ?? words.unnamed;
  const detail = sighting.company ?? sighting.headline ?? (sighting.name ? identities[0]?.value : undefined);
  return (
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
}

function strangerKey({ sighting, identities }: PagePerson): string {
  return identities[0]?.key ?? `${sighting.role}:${sighting.name}`;
}
