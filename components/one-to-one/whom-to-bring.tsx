import { useEffect, useMemo } from 'react';
import type { Id } from '../../lib/domain/basics.ts';
import { calledName } from '../../lib/glance/party.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { type FitReading, reasonLine } from '../need/fit-words.ts';
import { useCandidates } from '../need/use-candidates.ts';

interface WhomToBringProps {
  readonly contactId: Id;
  /** What they look for. */
  readonly text: string;
  /** Told whom it found, a line each, for paper and the copied text. */
  readonly onFound: (lines: readonly string[]) => void;
}

const FIRST = 3;

/** Who of the notebook fits what somebody looks for, the first three with reasons. */
export function WhomToBring({ contactId, text, onFound }: WhomToBringProps) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(oneToOneWords);
  const need = useMemo(() => ({ text, limits: {}, seekerId: contactId }), [text, contactId]);
  const { findings, people, trades } = useCandidates(need, []);
  const found = useMemo(() => {
    const reading: FitReading = { language, today, trades };
    return findings?.fits
      .flatMap(({ contactId: id, reasons }) => {
        const contact = people.get(id)?.contact;
        // Whoever looks for the same is not whom they look for; and somebody held back is brought to nobody.
        const own = reasons.filter(({ kind }) => kind !== 'asked-for' && kind !== 'well-known');
        if (!contact || contact.careful || own.length === 0) return [];
        return [{ contact, lines: own.flatMap((reason) => reasonLine(reason, reading)?.text ?? []) }];
      })
      .slice(0, FIRST);
  }, [findings, people, trades, language, today]);
  useEffect(() => {
    onFound(
      (found ?? []).map(({ contact, lines }) =>
        [calledName(contact, language), ...lines.slice(0, 1)].join(language === 'ja' ? '：' : ': '),
      ),
    );
  }, [found, onFound, language]);

  if (!found) return <p className="quiet">{words.bringReading}</p>;
  if (found.length === 0) return <p className="quiet">{words.bringNobody}</p>;
  return (
    <ul className="bring">
      {found.map(({ contact, lines }) => (
        <li key={contact.id}>
          <button
            type="button"
            className="row"
            data-nav
            onClick={() => go({ at: 'person', contactId: contact.id })}
          >
            <span className="grow">
              <span className="clip">{contact.name.written}</span>
              <span className="clip small quiet">
                {[contact.specialty ?? contact.role, contact.company].filter(Boolean).join(' · ')}
              </span>
            </span>
          </button>
          {lines.slice(0, 2).map((line) => (
            <p key={line} className="small reason">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
