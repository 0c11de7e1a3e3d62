import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import type { Ledger } from '../../lib/db/ledger.ts';
import { contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import { type Perhaps, readPerhaps } from '../../lib/db/queries/perhaps.ts';
import { addContact, type NewContact } from '../../lib/deeds/contacts.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import type { FreeIdentity } from '../../lib/identity/identities.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { addKey } from './add-key.ts';
import { FreeIdentities } from './free-identities.tsx';
import { identityFrom, identityText } from './identity-text.ts';
import { PerhapsLines } from './perhaps-lines.tsx';
import { draftFromPage, fieldsFrom, type PersonDraft } from './person-draft.ts';
import { PersonFields } from './person-fields.tsx';
import { PersonForm } from './person-form.tsx';
import { useAddIdentity, useTellTaken } from './use-add-identity.ts';

interface AddDraft {
  readonly person: PersonDraft;
  readonly identities: readonly FreeIdentity[];
  /** Another address, not added to the list yet. */
  readonly typed: string;
}

/** Adds a person, with what the page shows of them filled in. Nothing is kept of a stranger before this is saved. */
export function AddPerson({ from }: { readonly from?: PagePerson | undefined }) {
  const { desk, act, language } = useApp();
  const { back, replace } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  const gathering = useWords(gatheringWords);
  const [draft, setDraft, drop] = useTyped<AddDraft>(addKey(from), {
    person: draftFromPage(from),
    identities: from?.identities ?? [],
    typed: '',
  });
  const addTo = useAddIdentity();
  const tellTaken = useTellTaken();
  const [tried, setTried] = useState(false);
  const saving = useRef(false);
  const written = draft?.person.name.written ?? '';
  const identities = draft?.identities;
  const others = useLiveQuery(
    () => readOthers(desk.ledger, written, identities ?? []),
    [desk, written, identities],
  );
  if (!draft || !identities) return null;

  const fields = fieldsFrom(draft.person);
  const leave = async (contactId?: string) => {
    await drop();
    if (contactId === undefined) back();
    else replace({ at: 'person', contactId });
  };
  const save = async () => {
    setTried(true);
    if (!fields || others?.owner || saving.current) return;
    saving.current = true;
    const result = await act(async () => {
      // An address that was typed and not confirmed is meant all the same.
      const last = identityFrom(draft.typed);
      const all = last ? [...identities.filter((one) => one.key !== last.key), last] : identities;
      const done = await addContact(desk, fields as NewContact, all);
      if (done.ok) await leave(done.contactId);
      return done.ok ? { ...done, taken: undefined } : { taken: done };
    }, words.added(fields.name.written));
    if (result?.taken) await tellTaken(result.taken.contactId, result.taken.identity);
    saving.current = false;
  };

  /** The second address of somebody who is here already: it does not make a second person. */
  const addToThem = async (contact: Contact) => {
    const [first, ...rest] = identities;
    if (first && !(await addTo(contact.id, first, ...rest))) return;
    return leave(contact.id);
  };

  return (
    <PersonForm
      label={words.addTitle}
      saveLabel={common.add}
      onSave={() => void save()}
      onDiscard={() => void leave()}
    >
      <PersonFields
        value={draft.person}
        onChange={(person) => setDraft({ ...draft, person })}
        nameWrong={tried && !fields ? words.nameWrong : undefined}
        belowName={
          <>
            {others?.owner && (
              <div className="notice wrong" role="status">
                <p>{words.belongsTo(others.owned, calledName(others.owner, language))}</p>
                <OpenButton contact={others.owner} />
              </div>
            )}
            {!others?.owner &&
              others?.namesakes.map((perhaps) => (
                <div key={perhaps.contact.id} className="notice" role="status">
                  <PerhapsLines perhaps={perhaps} hasIdentity={identities.length > 0} />
                  <div className="actions">
                    {identities.length > 0 && (
                      <Button small onClick={() => void addToThem(perhaps.contact)}>
                        {words.addToThem}
                      </Button>
                    )}
                    <OpenButton contact={perhaps.contact} />
                  </div>
                </div>
              ))}
            {from === undefined && written === '' && (
              <button type="button" className="link small" onClick={() => replace({ at: 'new-gathering' })}>
                {gathering.several}
              </button>
            )}
            <FreeIdentities
              value={identities}
              typed={draft.typed}
              onChange={(next, typed) => setDraft({ ...draft, identities: next, typed })}
            />
          </>
        }
      />
    </PersonForm>
  );
}

function OpenButton({ contact }: { readonly contact: Contact }) {
  const { go } = useRoute();
  const words = useWords(contactWords);
  return (
    <Button small look="plain" onClick={() => go({ at: 'person', contactId: contact.id })}>
      {words.openThem}
    </Button>
  );
}

/** To whom one of the addresses belongs already, and who else bears this name. */
async function readOthers(
  ledger: Ledger,
  written: string,
  identities: readonly FreeIdentity[],
): Promise<{ owner?: Contact; owned: string; namesakes: readonly Perhaps[] }> {
  const owners = await contactsByIdentity(
    ledger,
    identities.map((identity) => identity.key),
  );
  const [[ownedKey, ownerId] = []] = owners;
  const owned = identities.find((identity) => identity.key === ownedKey);
  const owner = ownerId === undefined ? undefined : await ledger.contacts.get(ownerId);
  const [perhaps = []] = await readPerhaps(ledger, [{ name: written, identities }]);
  const namesakes = perhaps.slice(0, 2);
  return { namesakes, owned: owned ? identityText(owned) : '', ...(owner && { owner }) };
}
