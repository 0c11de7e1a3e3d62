import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { editContact } from '../../lib/deeds/contacts.ts';
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
  if (!draft) return null;
  const fields = fieldsFrom(draft);

  const save = async () => {
    setTried(true);
    if (!fields) return;
    const saved = await act(() => editContact(desk, contact.id, fields), words.saved(fields.name.written));
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
