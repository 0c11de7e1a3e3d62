import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { isSame } from '../../lib/db/same.ts';
import { type ContactPatch, editContact } from '../../lib/deeds/contacts.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { draftFromContact, fieldsFrom } from './person-draft.ts';
import { PersonFields } from './person-fields.tsx';
import { PersonForm } from './person-form.tsx';

/** Changes what is written about a person. */
export function EditPerson({ contactId }: { readonly contactId: Id }) {
  const { desk } = useApp();
  const words = useWords(contactWords);
  const contact = useLiveQuery(
    async () => (await desk.ledger.contacts.get(contactId)) ?? null,
    [desk, contactId],
  );
  if (contact === undefined) return null;
  if (contact === null) return <p className="section">{words.gone}</p>;
  return <EditForm contact={contact} />;
}

function EditForm({ contact }: { readonly contact: Contact }) {
  const { desk, act } = useApp();
  const { back } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  const [draft, setDraft, drop] = useTyped(`edit-contact:${contact.id}`, draftFromContact(contact));
  const [tried, setTried] = useState(false);
  /** The person as they were when this form opened. */
  const begun = useRef(draftFromContact(contact));
  if (!draft) return null;
  const fields = fieldsFrom(draft, contact);

  const save = async () => {
    setTried(true);
    if (!fields) return;
    const saved = await act(
      () => editContact(desk, contact.id, changed(fieldsFrom(begun.current, contact), fields)),
      words.saved(fields.name.written),
    );
    if (!saved) return;
    await drop();
    back();
  };
  const discard = async () => {
    await drop();
    back();
  };

  return (
    <PersonForm
      label={words.editTitle}
      saveLabel={common.save}
      onSave={() => void save()}
      onDiscard={() => void discard()}
    >
      <PersonFields
        value={draft}
        onChange={setDraft}
        nameWrong={tried && !fields ? words.nameWrong : undefined}
        self={contact.id}
      />
    </PersonForm>
  );
}

/** Only what was changed in this form is written: another page may have changed the rest meanwhile. */
function changed(before: ContactPatch | undefined, after: ContactPatch): ContactPatch {
  const fields = Object.entries(after) as [keyof ContactPatch, unknown][];
  return Object.fromEntries(fields.filter(([field, value]) => !isSame(value, before?.[field])));
}
