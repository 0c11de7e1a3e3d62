import type { Contact } from '../../lib/domain/contact.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { calledName } from '../introduction/party.ts';
import type { Through } from './facts.ts';

interface ThroughWordsProps {
  readonly contact: Contact;
  readonly through: Through | undefined;
  /** Makes a link of the name; plain words where the whole line is a button already. */
  readonly onOpen?: (id: string) => void;
}

/** How we met, in one line: `introduced by Mio Hayashi · 5 Mar · at the Tuesday breakfast`. */
export function ThroughWords({ contact, through, onOpen }: ThroughWordsProps) {
  const { language, today } = useApp();
  const words = useWords(contactWords);
  const name = through?.person && calledName(through.person, language);
  const phrase =
    name === undefined ? undefined : through?.introduced ? words.introducedBy(name) : words.through(name);
  const on = through?.on ?? contact.metOn;
  const day = on === undefined ? undefined : dayWords(on, language, today);
  const rest = [
    phrase === undefined && day !== undefined ? words.metOnDay(day) : day,
    contact.howMet &&
      (phrase === undefined && day === undefined ? words.met(contact.howMet) : contact.howMet),
  ].filter(Boolean);
  return (
    <>
      {phrase !== undefined &&
        (onOpen && through ? (
          <button type="button" className="link" onClick={() => onOpen(through.id)}>
            {phrase}
          </button>
        ) : (
          phrase
        ))}
      {phrase !== undefined && rest.length > 0 && ' · '}
      {rest.join(' · ')}
    </>
  );
}
