import { useLiveQuery } from 'dexie-react-hooks';
import type { Ledger } from '../../lib/db/ledger.ts';
import { type ContactPatch, editContact } from '../../lib/deeds/contacts.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { sheetOf } from '../../lib/draft/introduce-sheet.ts';
import { calledName } from '../../lib/glance/party.ts';
import { callOnWords } from '../../lib/i18n/call-on.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { introduceSheetWords } from '../../lib/i18n/introduce-sheet.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { KeptText } from '../ui/kept-text.tsx';
import { SheetView } from './sheet-view.tsx';
import { useSheetChoice } from './use-sheet-choice.ts';

/** A person's sheet, out of what is noted about them and may be given away. */
export function SheetOfPerson({ contactId }: { readonly contactId: Id }) {
  const { desk, act, language } = useApp();
  const { go } = useRoute();
  const words = useWords(introduceSheetWords);
  const contactWord = useWords(contactWords);
  const callOn = useWords(callOnWords);
  const found = useLiveQuery(() => readForSheet(desk.ledger, contactId), [desk, contactId]);
  const [choice, setChoice] = useSheetChoice(contactId);
  useFirstLook(found !== undefined);
  if (found === undefined || !choice) return null;
  if (found === null) return <p className="section">{contactWord.gone}</p>;
  const { contact, notes, identities } = found;
  const save = (patch: ContactPatch, done: string) => async () =>
    (await act(() => editContact(desk, contactId, patch), done)) !== undefined;

  return (
    <SheetView
      sheet={sheetOf(contact, notes, identities, choice.language)}
      choice={choice}
      onChoice={setChoice}
      label={calledName(contact, language)}
      empty={words.nothing}
    >
      {contact.careful && <p className="hint">{words.heldBack}</p>}
      {!contact.saying && (
        <KeptText
          name={`saying:${contactId}`}
          label={callOn.saying}
          value={undefined}
          write={words.writeSaying}
          onSave={(saying) => save({ saying: saying || undefined }, words.sayingSaved)()}
        />
      )}
      {!contact.reach && (
        <KeptText
          name={`reach:${contactId}`}
          label={callOn.reach}
          value={undefined}
          write={words.writeReach}
          onSave={(reach) => save({ reach: reach || undefined }, words.reachSaved)()}
        />
      )}
      <div className="actions">
        <Button small look="plain" onClick={() => go({ at: 'person', contactId })}>
          {words.toPerson}
        </Button>
      </div>
    </SheetView>
  );
}

/** What a sheet is made from; nothing when the person is not there any more. */
async function readForSheet(ledger: Ledger, contactId: Id) {
  return ledger.transaction('r', ['contacts', 'fitNotes', 'identities'], async () => {
    const [contact, notes, identities] = await Promise.all([
      ledger.contacts.get(contactId),
      ledger.fitNotes.where('contactId').equals(contactId).toArray(),
      ledger.identities.where('contactId').equals(contactId).toArray(),
    ]);
    if (!contact) return null;
    return { contact, notes: notes.sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1)), identities };
  });
}
