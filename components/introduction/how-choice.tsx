import { useId } from 'react';
import type { Channel } from '../../lib/domain/basics.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useWords } from '../app/app.tsx';

const HOWS: readonly Channel[] = ['mail', 'chat', 'phone', 'in-person'];

interface HowChoiceProps {
  readonly value: Channel;
  readonly onChange: (how: Channel) => void;
  /** Where room is short the choice alone is seen. */
  readonly bare?: boolean;
}

/** By what way an answer came. Small, and remembered: it is the same most of the time. */
export function HowChoice({ value, onChange, bare }: HowChoiceProps) {
  const words = useWords(introductionWords);
  const id = useId();
  return (
    <span className="how-choice small">
      <label htmlFor={id} className={bare ? 'sr-only' : undefined}>
        {words.answersHow}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Channel)}>
        {HOWS.map((how) => (
          <option key={how} value={how}>
            {words.hows[how]}
          </option>
        ))}
      </select>
    </span>
  );
}
