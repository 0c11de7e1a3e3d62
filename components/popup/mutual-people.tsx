import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readMutual } from '../../lib/db/queries/mutual.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { calledName } from '../../lib/glance/party.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { mailWords } from '../../lib/i18n/mail.ts';
import { nameOnPage } from '../../lib/mail/name-on-page.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { calledOnPage } from '../introduction/mail-people.ts';
import { Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';

const FEW = 3;

/** Whom the profile at hand shares with the user: who could be asked for an introduction, the best known first. */
export function MutualPeople({ page }: { readonly page: PageAtHand }) {
  const { desk, language } = useApp();
  const { go } = useRoute();
  const words = useWords(mailWords);
  const person = useWords(contactWords);
  const [unfolded, setUnfolded] = useState(false);
  const mutual = useLiveQuery(() => readMutual(desk.ledger, page.people), [desk, page.people]);
  if (!mutual || mutual.people.length === 0) return null;
  const { subject, subjectId, people } = mutual;
  const about = calledOnPage(subject, undefined, language);
  const wanted = [nameOnPage(subject), subject.sighting.headline]
    .filter(Boolean)
    .join(language === 'ja' ? '、' : ', ');
  const ask = (contact: Contact) =>
    go({
      at: 'new-request',
      askerId: ME,
      askedId: contact.id,
      wanted,
      ...(subjectId !== undefined && { wantedId: subjectId }),
    });
  const rest = unfolded ? 0 : people.length - FEW;
  return (
    <Section title={words.mutual}>
      <ul className="people-here">
        {(unfolded ? people : people.slice(0, FEW)).map((contact) => {
          const called = calledName(contact, language);
          return (
            <li key={contact.id}>
              <button
                type="button"
                className="row"
                data-nav
                aria-label={words.askAbout(called, about)}
                onClick={() => ask(contact)}
              >
                <span className="who">
                  <span className="name clip">{contact.name.written}</span>
                  <span className="quiet small clip">
                    {contact.howWell && person.howWell[contact.howWell]}
                  </span>
                </span>
                <span className="ask">{words.ask(called)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className="row quiet" data-nav onClick={() => setUnfolded(true)}>
          <span className="grow">{words.mutualMore(rest)}</span>
          <Icon name="forward" size={12} />
        </button>
      )}
    </Section>
  );
}
