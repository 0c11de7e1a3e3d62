import { readContactSheet } from '../../lib/db/queries/contacts.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { calledName } from '../../lib/glance/party.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { AgainLine } from '../again/again-line.tsx';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { useLive } from '../app/use-live.ts';
import { useTyped } from '../app/use-typed.ts';
import { PersonCircles } from '../circle/person-circles.tsx';
import { PersonTalksAndCards } from '../one-to-one/person-talks-and-cards.tsx';
import { PersonRequests } from '../request/person-requests.tsx';
import { FitNotes } from './fit-notes.tsx';
import { EMPTY_NOTE, type NoteDraft, noteKey } from './note-draft.ts';
import { PageSays } from './page-says.tsx';
import { PersonBetween } from './person-between.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonIntroductions } from './person-introductions.tsx';
import { PersonNext } from './person-next.tsx';
import { PersonRest } from './person-rest.tsx';
import { sheetName } from './read-sheet.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import './person-sheet.css';

interface PersonSheetProps {
  readonly contactId: Id;
  /** Where the person is on the page at hand, notes remember that page. */
  readonly page?: PageAtHand | undefined;
}

/** Everything about one person, what matters first: who they are, what is next, what fits, introductions, history. */
export function PersonSheet({ contactId, page }: PersonSheetProps) {
  const { desk, zone, language } = useApp();
  const { go } = useRoute();
  const words = useWords(contactWords);
  const sheet = useLive(
    sheetName(contactId),
    async () => (await readContactSheet(desk.ledger, contactId, zone)) ?? null,
    [desk, contactId, zone],
  );
  const [note, setNote, dropNote] = useTyped<NoteDraft>(noteKey(contactId), EMPTY_NOTE);

  const introduce = () => go({ at: 'new-introduction', seekerId: contactId });
  const find = () => go({ at: 'need', seekerId: contactId });
  const writeNote = () => note && setNote({ ...note, open: true });
  useSheetKeys({
    n: writeNote,
    i: introduce,
    f: find,
    d: () => go({ at: 'edit-person', contactId }),
  });

  useFirstLook(sheet !== undefined);
  if (sheet === undefined || !note) return null;
  if (sheet === null) return <p className="section">{words.gone}</p>;
  const keys = new Set(sheet.identities.map((identity) => identity.key));
  const isHere = page?.people.some((person) => person.identities.some((identity) => keys.has(identity.key)));

  return (
    <article className="person-sheet" aria-label={sheet.contact.name.written}>
      <PersonHead sheet={sheet} />
      <AgainLine name={calledName(sheet.contact, language)} dealings={sheet.dealings} />
      <PageSays sheet={sheet} page={page} />
      <PersonNext sheet={sheet} onIntroduce={introduce} onFind={find} onNote={writeNote} />
      <FitNotes
        sheet={sheet}
        draft={note}
        onDraft={setNote}
        onDrop={() => {
          setNote(EMPTY_NOTE);
          void dropNote();
        }}
        pageUrl={isHere ? page?.url : undefined}
      />
      <PersonIntroductions sheet={sheet} />
      <PersonRequests views={sheet.requests} />
      <PersonHistory sheet={sheet} />
      <PersonCircles contact={sheet.contact} />
      <PersonTalksAndCards contact={sheet.contact} identities={sheet.identities} page={page} />
      <PersonBetween sheet={sheet} />
      <PersonRest sheet={sheet} />
    </article>
  );
}
