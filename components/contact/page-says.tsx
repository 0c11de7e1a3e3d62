import { useLiveQuery } from 'dexie-react-hooks';
import { type ContactSheet, contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import { editContact } from '../../lib/deeds/contacts.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { identityText } from './identity-text.ts';
import { pageOffers } from './page-offers.ts';
import { useAddIdentity } from './use-add-identity.ts';
import './page-says.css';

interface PageSaysProps {
  readonly sheet: ContactSheet;
  readonly page: PageAtHand | undefined;
}

/** What the page at hand says of this person and the notebook does not, one quiet line each, taken over by one click. */
export function PageSays({ sheet, page }: PageSaysProps) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const words = useWords(samePersonWords);
  const addTo = useAddIdentity();
  const { contact } = sheet;
  const offers = pageOffers(contact, sheet.identities, page?.people ?? []);
  const keys = offers.identities.map(({ key }) => key);
  // Somebody else's is not offered here: then the page shows two people of the notebook as one.
  const owners = useLiveQuery(() => contactsByIdentity(desk.ledger, keys), [desk, keys.join('\n')]);
  const identities = owners ? offers.identities.filter(({ key }) => !owners.has(key)) : [];
  const { company, role } = offers;
  if (company === undefined && role === undefined && identities.length === 0) return null;

  const takeOver = (patch: { company?: string; role?: string }, text: string) =>
    void act(() => editContact(desk, contact.id, patch), words.takenOver(text));

  return (
    <ul className="page-says">
      {role !== undefined && (
        <li>
          <Said label={words.pageSays} text={role} />
          <Button small look="plain" onClick={() => takeOver({ role }, role)}>
            {words.takeOver}
          </Button>
        </li>
      )}
      {company !== undefined && (
        <li>
          <Said label={words.pageSays} text={company} />
          <Button small look="plain" onClick={() => takeOver({ company }, company)}>
            {words.takeOver}
          </Button>
        </li>
      )}
      {identities.map((identity) => (
        <li key={identity.key}>
          <Said label={words.alsoOnPage} text={identityText(identity)} />
          <Button small look="plain" onClick={() => void addTo(contact.id, identity)}>
            {common.add}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <span className="clip grow" title={text}>
      <span className="quiet small">{label}</span> {text}
    </span>
  );
}
