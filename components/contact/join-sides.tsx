import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { identityText } from './identity-text.ts';

/** As many addresses of one as are in sight beside the other's. */
const IN_SIGHT = 4;

/** Two people side by side: who they are, and what the notebook has of each. */
export function JoinSides({ sheets }: { readonly sheets: readonly [ContactSheet, ContactSheet] }) {
  return (
    <div className="join-sides">
      {sheets.map((sheet) => (
        <Side key={sheet.contact.id} sheet={sheet} />
      ))}
    </div>
  );
}

function Side({ sheet }: { readonly sheet: ContactSheet }) {
  const { language, today, zone } = useApp();
  const words = useWords(samePersonWords);
  const { contact, identities, notes, introductions } = sheet;
  const work = [contact.company, contact.role].filter(Boolean).join(' · ');
  const has = [
    introductions.length > 0 && words.introductions(introductions.length),
    notes.length > 0 && words.notes(notes.length),
    contact.notes && words.privateNotes,
  ].filter(Boolean);
  return (
    <section className="side" aria-label={contact.name.written}>
      <h2>{contact.name.written}</h2>
      {work !== '' && <p>{work}</p>}
      <ul className="small">
        {identities.length === 0 && <li className="quiet">{words.noAddress}</li>}
        {identities.slice(0, IN_SIGHT).map((identity) => (
          <li key={identity.key} className="clip" title={identityText(identity)}>
            {identityText(identity)}
          </li>
        ))}
        {identities.length > IN_SIGHT && <li className="quiet">+{identities.length - IN_SIGHT}</li>}
      </ul>
      {has.length > 0 && <p className="small">{has.join(' · ')}</p>}
      <p className="quiet small">{words.since(dayWords(dayOf(contact.createdAt, zone), language, today))}</p>
    </section>
  );
}
