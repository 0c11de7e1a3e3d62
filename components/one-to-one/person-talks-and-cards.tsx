import { useLiveQuery } from 'dexie-react-hooks';
import { readPersonAround } from '../../lib/db/queries/person-around.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import type { Contact, Identity } from '../../lib/domain/contact.ts';
import { useApp } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { PersonCards } from '../card/person-cards.tsx';
import { PersonAsks } from './person-asks.tsx';
import { PersonTalks } from './person-talks.tsx';

interface PersonTalksAndCardsProps {
  readonly contact: Contact;
  readonly identities: readonly Identity[];
  readonly page: PageAtHand | undefined;
}

/** What somebody looks for, talks of two with them, and their cards: below the fold, and read after the first look. */
export function PersonTalksAndCards(props: PersonTalksAndCardsProps) {
  return useAfterFirstLook() ? <Around {...props} /> : null;
}

function Around({ contact, identities, page }: PersonTalksAndCardsProps) {
  const { desk } = useApp();
  const around = useLiveQuery(() => readPersonAround(desk.ledger, contact.id), [desk, contact.id]);
  if (!around) return null;
  return (
    <>
      <PersonAsks party={contact.id} asks={around.asks} seats={around.seats} circles={around.circles} />
      <PersonTalks contact={contact} talks={around.oneToOnes} />
      <PersonCards contact={contact} identities={identities} around={around} page={page} />
    </>
  );
}
