import type { Perhaps } from '../../lib/db/queries/perhaps.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { useWords } from '../app/app.tsx';

interface PerhapsLinesProps {
  readonly perhaps: Perhaps;
  /** The other one is shown with an address or profile of their own. */
  readonly hasIdentity: boolean;
}

/** Whom a name may mean, and why: `Perhaps Priya Nair  Loom & Page`, `same name · another address`. */
export function PerhapsLines({ perhaps: { contact, why }, hasIdentity }: PerhapsLinesProps) {
  const words = useWords(samePersonWords);
  return (
    <>
      <p className="clip">
        {words.perhaps(contact.name.written)} <span className="quiet small">{contact.company}</span>
      </p>
      <p className="quiet small">
        {hasIdentity ? `${words.why[why]} · ${words.anotherAddress}` : words.why[why]}
      </p>
    </>
  );
}
