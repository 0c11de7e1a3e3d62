import { useLiveQuery } from 'dexie-react-hooks';
import type { KeyboardEvent } from 'react';
import { readMailStanding } from '../../lib/db/queries/introduction-mail.ts';
import type { MailWords } from '../../lib/deeds/introduction-mail.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Side } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { mailWords } from '../../lib/i18n/mail.ts';
import type { IntroductionMail } from '../../lib/mail/introduction-mail.ts';
import { nameOnPage } from '../../lib/mail/name-on-page.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { Place } from '../app/place.ts';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { identityText } from '../contact/identity-text.ts';
import { PersonMark } from '../contact/person-mark.tsx';
import { Button, ChoiceField, TextField } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';
import { calledOnPage, mailLine } from './mail-people.ts';
import { asMailSays, useRecordMail } from './use-record-mail.ts';
import './introduction-mail.css';

/** One for each mail: on some sites all of them stand at one address. */
function mailKey({ url, said, introducer, seeker, provider }: IntroductionMail): string {
  const people = [introducer, seeker, provider].map((one) => one?.identities[0]?.key ?? one?.sighting.name);
  return `introduction-mail:${[url, ...people, said].map((one) => one ?? '').join(':')}`;
}

/** A mail that introduces people, filled in: who, which of them has the need, and why. Nothing is recorded before it is said. */
export function IntroductionMailPage({ mail }: Extract<Place, { at: 'introduction-mail' }>) {
  const { desk, language } = useApp();
  const { back, replace } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(mailWords);
  const [form, setForm, drop] = useTyped<MailWords>(mailKey(mail), asMailSays(mail));
  const recordMail = useRecordMail();
  const known = useLiveQuery(() => readMailStanding(desk.ledger, mail, desk.now()), [desk, mail]);
  if (!form || !known) return null;

  const called = (person: PagePerson, contact: Contact | undefined) =>
    calledOnPage(person, contact, language);
  const received = mail.introducer !== undefined;
  const first = called(mail.seeker, known.seeker);
  const record = (takeOn: boolean) =>
    recordMail(mail, { ...form, takeOn }, async (introductionId) => {
      await drop();
      replace({ at: 'introduction', introductionId });
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    void record(false);
  };

  return (
    <form
      className="introduction-mail stack"
      aria-label={mailLine(mail, known, language)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void record(false);
      }}
    >
      <header>
        <h1>{mailLine(mail, known, language)}</h1>
        <p className="quiet">{words.said(mail.said)}</p>
      </header>
      <ul aria-label={words.people}>
        {mail.introducer && <PersonLine person={mail.introducer} known={known.introducer} />}
        <PersonLine person={mail.seeker} known={known.seeker} />
        {mail.provider && <PersonLine person={mail.provider} known={known.provider} />}
      </ul>
      <ChoiceField<Side>
        label={words.whoNeeds}
        // Received, the side is the user's own; made, that of the first of the two.
        options={
          mail.provider
            ? [
                { value: 'seeker', label: first },
                { value: 'provider', label: called(mail.provider, known.provider) },
              ]
            : [
                { value: 'provider', label: first },
                { value: 'seeker', label: words.me },
              ]
        }
        value={form.side}
        onChange={(side) => side && setForm({ ...form, side })}
      />
      <TextField
        label={words.why}
        multiline
        rows={3}
        value={form.why}
        onChange={(why) => setForm({ ...form, why })}
      />
      <p className="hint">
        {received ? `${words.clocks}${language === 'en' ? ' ' : ''}${words.takeOnHint}` : words.clocksMade}
      </p>
      <div className="actions form-end">
        <Button look="main" submit shortcut="Control+Enter">
          {words.record}
        </Button>
        {received && <Button onClick={() => void record(true)}>{words.takeOn}</Button>}
        <Button look="plain" onClick={() => void drop().then(back)}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

interface PersonLineProps {
  readonly person: PagePerson;
  readonly known: Contact | undefined;
}

function PersonLine({ person, known }: PersonLineProps) {
  const words = useWords(mailWords);
  const [identity] = person.identities;
  return (
    <li className="mail-person">
      <PersonMark look={known && { disc: true, stem: false, arc: false, notch: false }} />
      <span className="who">
        <span className="name clip">{known?.name.written ?? nameOnPage(person)}</span>
        <span className="quiet small clip">{known?.company ?? (identity && identityText(identity))}</span>
      </span>
      {!known && <span className="quiet small">{words.toBeAdded}</span>}
    </li>
  );
}
