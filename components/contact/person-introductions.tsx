import { useState } from 'react';
import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { isOpen, sideOf } from '../../lib/domain/introduction-state.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { trackRecordWords } from '../../lib/i18n/track-record.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Button, Section } from '../ui/controls.tsx';

/** As many as leave the history in sight. */
const IN_SIGHT = 4;

/** Every introduction of a person, open ones first, then the newest: those they stand in, then those they made. */
export function PersonIntroductions({ sheet }: { readonly sheet: ContactSheet }) {
  const { language } = useApp();
  const { go } = useRoute();
  const words = useWords(contactWords);
  const { link } = useWords(trackRecordWords);
  const [all, setAll] = useState(false);
  const { id } = sheet.contact;
  const rank = (view: IntroductionView) => (isOpen(view.standing.state) ? 0 : 1);
  const inOrder = [...sheet.introductions].sort((a, b) => rank(a) - rank(b));
  const theirs = inOrder.filter((view) => sideOf(view.introduction, id) !== undefined);
  const made = inOrder.filter((view) => sideOf(view.introduction, id) === undefined);
  const left = Math.max(IN_SIGHT - theirs.length, 1);

  return (
    <Section
      title={words.introductionsTitle}
      aside={
        inOrder.length > 0 && (
          <Button look="plain" small onClick={() => go({ at: 'track-record', contactId: id })}>
            {link}
          </Button>
        )
      }
    >
      {inOrder.length === 0 && <p className="quiet">{words.noIntroductions}</p>}
      <List views={all ? theirs : theirs.slice(0, IN_SIGHT)} />
      {made.length > 0 && (
        <>
          <h3 className="made quiet small">{words.asIntroducer}</h3>
          <List views={all ? made : made.slice(0, left)} />
        </>
      )}
      {!all && (theirs.length > IN_SIGHT || made.length > left) && (
        <button type="button" className="row quiet" data-nav onClick={() => setAll(true)}>
          {words.allIntroductions(inOrder.length)}
        </button>
      )}
      {sheet.broughtUs.length > 0 && (
        <p className="brought">
          <span className="quiet small">{words.brought}</span>{' '}
          {sheet.broughtUs.map((contact, index) => (
            <span key={contact.id}>
              {index > 0 && (language === 'ja' ? '、' : ', ')}
              <button
                type="button"
                className="link"
                onClick={() => go({ at: 'person', contactId: contact.id })}
              >
                {contact.name.written}
              </button>
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}

function List({ views }: { readonly views: readonly IntroductionView[] }) {
  const { go } = useRoute();
  return (
    <ul>
      {views.map((view) => (
        <li key={view.introduction.id}>
          <IntroductionRow
            view={view}
            onOpen={() => go({ at: 'introduction', introductionId: view.introduction.id })}
          />
        </li>
      ))}
    </ul>
  );
}
