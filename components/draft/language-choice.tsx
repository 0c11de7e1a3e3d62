import type { Language } from '../../lib/domain/basics.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { useWords } from '../app/app.tsx';
import { ChoiceField } from '../ui/controls.tsx';

interface LanguageChoiceProps {
  /** The language the letter is in now. */
  readonly written: Language | 'both';
  readonly onChange: (language: Language | undefined) => void;
  /** It goes to two people who share no language. */
  readonly mayBeBoth: boolean;
}

/** The recipient's own language unless another is chosen; both where two people share none. */
export function LanguageChoice({ written, onChange, mayBeBoth }: LanguageChoiceProps) {
  const words = useWords(letterWords);
  const offered = mayBeBoth ? (['both', 'ja', 'en'] as const) : (['ja', 'en'] as const);
  return (
    <ChoiceField<Language | 'both'>
      label={words.language}
      options={offered.map((value) => ({ value, label: words.languages[value] }))}
      value={written}
      onChange={(value) => onChange(value === 'both' ? undefined : value)}
    />
  );
}
