import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { deleteContact, deleteIdentity, editContact } from '../../lib/deeds/contacts.ts';
import type { FormerPost, Identity } from '../../lib/domain/contact.ts';
import { sideOf } from '../../lib/domain/introduction-state.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import type { FreeIdentity } from '../../lib/identity/identities.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { ClientLines } from './client-lines.tsx';
import { IdentityInput } from './identity-input.tsx';
import { identityText, profileUrl } from './identity-text.ts';
import { useAddIdentity } from './use-add-identity.ts';

/** What is seldom needed: addresses and profiles, private notes, holding back, editing and deleting. */
export function PersonRest({ sheet }: { readonly sheet: ContactSheet }) {
  const { go, back } = useRoute();
  const { desk, act, language } = useApp();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  const samePerson = useWords(samePersonWords);
  const { titles } = useWords(popupWords);
  const lineage = useWords(lineageWords);
  const { contact } = sheet;
  const { formerly = [] } = contact;
  const called = calledName(contact, language);
  const asSide = sheet.introductions.filter(
    (view) => sideOf(view.introduction, contact.id) !== undefined,
  ).length;

  const holdBack = (careful: boolean) =>
    act(
      () => editContact(desk, contact.id, { careful: careful || undefined }),
      careful ? words.heldBack(called) : words.heldBackNoMore(called),
    );
  const remove = async () => {
    const done = await act(() => deleteContact(desk, contact.id), common.deleted(contact.name.written));
    if (done) back();
  };

  return (
    <Fold title={words.restTitle}>
      <div className="stack">
        <Identities sheet={sheet} />
        {formerly.length > 0 && (
          <div className="field">
            <span className="label">{words.formerly}</span>
            <p>{formerly.map(postText).join(language === 'ja' ? '、' : ', ')}</p>
          </div>
        )}
        <ClientLines contact={contact} />
        {contact.notes && (
          <div className="field">
            <span className="label">{words.privateNotes}</span>
            <p className="private-notes">{contact.notes}</p>
          </div>
        )}
        <label className="hold-back-choice">
          <input
            type="checkbox"
            checked={contact.careful === true}
            onChange={(event) => void holdBack(event.target.checked)}
          />
          <span>
            {words.holdBack}
            <span className="hint">{words.holdBackHint}</span>
          </span>
        </label>
        <div className="actions">
          <Button small onClick={() => go({ at: 'introduce-sheet', contactId: contact.id })}>
            {titles['introduce-sheet']}
          </Button>
          <Button small shortcut="d" onClick={() => go({ at: 'edit-person', contactId: contact.id })}>
            {common.edit}
          </Button>
          <Button small onClick={() => go({ at: 'lineage', contactId: contact.id })}>
            {lineage.link}
          </Button>
          <Button small onClick={() => go({ at: 'join-people', contactId: contact.id })}>
            {samePerson.joinWith}
          </Button>
          <Button small look="danger" onClick={() => void remove()}>
            {words.deletePerson}
          </Button>
        </div>
        <p className="hint">{words.deleteWarning(asSide)}</p>
      </div>
    </Fold>
  );
}

function Identities({ sheet }: { readonly sheet: ContactSheet }) {
  const words = useWords(contactWords);
  const addTo = useAddIdentity();
  const { contact, identities } = sheet;
  const [typed, setTyped, drop] = useTyped(`add-identity:${contact.id}`, '');

  const add = async (identity: FreeIdentity) => {
    if (!(await addTo(contact.id, identity))) return;
    setTyped('');
    await drop();
  };

  return (
    <div className="field">
      <span className="label">{words.identitiesTitle}</span>
      {identities.length === 0 && <p className="quiet">{words.noIdentities}</p>}
      <ul className="identities">
        {identities.map((identity) => (
          <IdentityLine key={identity.key} identity={identity} />
        ))}
      </ul>
      <IdentityInput value={typed ?? ''} onChange={setTyped} onAdd={(identity) => void add(identity)} />
    </div>
  );
}

function IdentityLine({ identity }: { readonly identity: Identity }) {
  const { desk, act, shell, say } = useApp();
  const words = useWords(contactWords);
  const common = useWords(commonWords);
  const text = identityText(identity);
  const url = profileUrl(identity);
  return (
    <li className="identity">
      <span className="clip grow" title={words.identityKind[identity.kind]}>
        {text}
      </span>
      {url === undefined ? (
        <Button
          look="icon"
          small
          label={words.copyAddress(text)}
          onClick={() => void shell.copyText(identity.value).then(() => say(common.copied))}
        >
          <Icon name="copy" size={14} />
        </Button>
      ) : (
        <Button look="icon" small label={words.openProfile(text)} onClick={() => shell.openTab(url)}>
          <Icon name="out" size={14} />
        </Button>
      )}
      <Button
        look="icon"
        small
        label={words.removeIdentity(text)}
        onClick={() => void act(() => deleteIdentity(desk, identity.key), common.deleted(text))}
      >
        <Icon name="cross" size={14} />
      </Button>
    </li>
  );
}

/** `Example Paper (Buyer, 2021)` */
function postText({ company, role, until }: FormerPost): string {
  const beside = [role, until?.slice(0, 4)].filter(Boolean).join(', ');
  return beside === '' ? company : `${company} (${beside})`;
}
