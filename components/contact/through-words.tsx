import type { Contact } from '../../lib/domain/contact.ts';
import type { Through } from '../../lib/glance/facts.ts';
import { throughLine } from '../../lib/glance/through-words.ts';
import { useApp } from '../app/app.tsx';

interface ThroughWordsProps {
  readonly contact: Contact;
  readonly through: Through | undefined;
  /** Makes a link of the name; plain words where the whole line is a button already. */
  readonly onOpen?: (id: string) => void;
}

/** How we met, in one line: `introduced by Mio Hayashi · 5 Mar · at the Tuesday breakfast`. */
export function ThroughWords({ contact, through, onOpen }: ThroughWordsProps) {
  const { language, today } = useApp();
  const { phrase, rest } = throughLine(contact, through, language, today);
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
      {phrase !== undefined && rest !== '' && ' · '}
      {rest}
    </>
  );
}
