import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type CompanySheet, readCompany } from '../../lib/db/queries/companies.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { isOpen } from '../../lib/domain/introduction-state.ts';
import { companyWords } from '../../lib/i18n/company.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { Dealings } from '../again/dealings.tsx';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import type { Place } from '../app/place.ts';
import { useRoute } from '../app/route.tsx';
import { usePersonKeys } from '../contact/use-person-keys.ts';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Section } from '../ui/controls.tsx';
import './company.css';

/** A company: everybody who is or was there, under any legal form, and what was introduced with any of them. */
export function CompanyPage({ name }: Extract<Place, { at: 'company' }>) {
  const { desk } = useApp();
  const words = useWords(companyWords);
  const sheet = useLiveQuery(() => readCompany(desk.ledger, name), [desk, name]);
  useFirstLook(sheet !== undefined);
  if (!sheet) return null;
  const { people, former } = sheet;
  return (
    <article className="company-page" aria-label={sheet.name}>
      <header className="company-head">
        <h1>{sheet.name}</h1>
        {people.length + former.length === 0 && <p className="quiet">{words.nobody(name)}</p>}
      </header>
      {people.length > 0 && (
        <Section title={words.here}>
          <ul>
            {people.map((contact) => (
              <li key={contact.id}>
                <PersonRow contact={contact} about={[contact.role, contact.specialty]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Former sheet={sheet} />
      <Dealings company={sheet.name} />
      {people.length + former.length > 0 && <Introductions sheet={sheet} />}
    </article>
  );
}

function Former({ sheet: { former } }: { readonly sheet: CompanySheet }) {
  const { language, today } = useApp();
  const words = useWords(companyWords);
  if (former.length === 0) return null;
  return (
    <Section title={words.former}>
      <ul>
        {former.map(({ contact, post }) => (
          <li key={contact.id}>
            <PersonRow
              contact={contact}
              about={[
                post.role,
                post.until && words.until(dayWords(post.until, language, today)),
                contact.company && `→ ${contact.company}`,
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface PersonRowProps {
  readonly contact: Contact;
  readonly about: readonly (string | undefined)[];
}

function PersonRow({ contact, about }: PersonRowProps) {
  const { go } = useRoute();
  const words = useWords(contactWords);
  const onKeyDown = usePersonKeys(contact.id);
  return (
    <button
      type="button"
      className="row"
      data-nav
      onClick={() => go({ at: 'person', contactId: contact.id })}
      onKeyDown={onKeyDown}
    >
      <strong className="clip">{contact.name.written}</strong>
      <span className="grow clip small quiet">{about.filter(Boolean).join(' · ')}</span>
      {contact.careful && <span className="tag hold-back">{words.holdBack}</span>}
      {contact.howWell && <span className="tag">{words.howWell[contact.howWell]}</span>}
    </button>
  );
}

/** As many as leave the rest of the page in sight. */
const IN_SIGHT = 8;

/** Open ones first, then the newest. */
function Introductions({ sheet }: { readonly sheet: CompanySheet }) {
  const { go } = useRoute();
  const words = useWords(companyWords);
  const [all, setAll] = useState(false);
  const rank = (open: boolean) => (open ? 0 : 1);
  const views = [...sheet.introductions].sort(
    (a, b) => rank(isOpen(a.standing.state)) - rank(isOpen(b.standing.state)),
  );
  return (
    <Section title={words.introductions}>
      {views.length === 0 && <p className="quiet">{words.noIntroductions}</p>}
      <ul>
        {(all ? views : views.slice(0, IN_SIGHT)).map((view) => (
          <li key={view.introduction.id}>
            <IntroductionRow
              view={view}
              onOpen={() => go({ at: 'introduction', introductionId: view.introduction.id })}
            />
          </li>
        ))}
      </ul>
      {!all && views.length > IN_SIGHT && (
        <button type="button" className="row quiet" data-nav onClick={() => setAll(true)}>
          {words.allIntroductions(views.length)}
        </button>
      )}
    </Section>
  );
}
