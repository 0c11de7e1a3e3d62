import { Fragment } from 'react';
import type { Contact } from '../../lib/domain/contact.ts';
import { callOnWords } from '../../lib/i18n/call-on.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';

/** How somebody is best reached, when they review their suppliers, and from whom they were taken over; if it is known. */
export function ClientLines({ contact }: { readonly contact: Contact }) {
  const { language, today } = useApp();
  const words = useWords(callOnWords);
  const { channel } = useWords(contactWords);
  const { reach, reviewMonths = [], inherited } = contact;
  const day = (on: string | undefined) => on && dayWords(on, language, today);
  const months = reviewMonths.map(words.month).join(language === 'ja' ? '・' : ', ');
  const lines = [
    [words.reach, [contact.channel && channel[contact.channel], reach].filter(Boolean).join(' · ')],
    [words.monthsTitle, months],
    [words.inheritedFrom, inherited && words.inheritedLine(inherited.from, day(inherited.greetedOn))],
  ] as const;
  return lines.map(([label, text]) => (
    <Fragment key={label}>
      {text && (
        <div className="field">
          <span className="label">{label}</span>
          <p>{text}</p>
        </div>
      )}
    </Fragment>
  ));
}
