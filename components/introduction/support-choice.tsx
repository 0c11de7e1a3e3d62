import { SUPPORT_LEVELS, type SupportLevel } from '../../lib/domain/introduction.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { useWords } from '../app/app.tsx';
import { ChoiceField } from '../ui/controls.tsx';

interface SupportChoiceProps {
  readonly value: SupportLevel | undefined;
  readonly onChange: (level: SupportLevel | undefined) => void;
  /** What stands above it says what it is. */
  readonly bare?: boolean;
}

/** How closely the introducer follows what comes of it: left to the two, watched, or at their side. */
export function SupportChoice({ value, onChange, bare }: SupportChoiceProps) {
  const words = useWords(afterWords);
  const choice = (
    <ChoiceField
      label={words.supportTitle}
      hint={value && words.levelHints[value]}
      optional
      options={SUPPORT_LEVELS.map((level) => ({ value: level, label: words.levels[level] }))}
      value={value}
      onChange={onChange}
    />
  );
  return bare ? <div className="bare-choice">{choice}</div> : choice;
}
