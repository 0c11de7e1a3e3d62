import { useState } from 'react';
import type { DayDate } from '../../lib/domain/basics.ts';
import { addDays } from '../../lib/domain/day.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';

/** In days: a quarter is polite, a year lets things change. */
const PRESETS = { '3': 91, '6': 182, '12': 365 } as const;
type Preset = keyof typeof PRESETS | 'never' | 'date';

interface AskAgainChoiceProps {
  readonly label: string;
  readonly first: 'never' | '3';
  readonly onChange: (day: DayDate | undefined) => void;
}

/** On what day to ask again: some that are polite, any other, or none. `first` stands chosen; the caller knows its day. */
export function AskAgainChoice({ label, first, onChange }: AskAgainChoiceProps) {
  const { today } = useApp();
  const words = useWords(afterWords);
  const [preset, setPreset] = useState<Preset>(first);
  const [day, setDay] = useState<DayDate>(() => presetDay(today, '3'));
  const choose = (next: Preset) => {
    setPreset(next);
    onChange(next === 'never' ? undefined : next === 'date' ? day : presetDay(today, next));
  };
  return (
    <>
      <ChoiceField<Preset>
        label={label}
        options={[
          { value: '3', label: words.inMonths(3) },
          { value: '6', label: words.inMonths(6) },
          { value: '12', label: words.inMonths(12) },
          { value: 'date', label: words.otherDate },
          { value: 'never', label: words.never },
        ]}
        value={preset}
        onChange={(next) => choose(next ?? 'never')}
      />
      {preset === 'date' && (
        <TextField
          label={words.otherDate}
          type="date"
          value={day}
          onChange={(typed) => {
            setDay(typed);
            onChange(typed === '' ? undefined : typed);
          }}
          autoFocus
        />
      )}
    </>
  );
}

export function presetDay(today: DayDate, preset: keyof typeof PRESETS): DayDate {
  return addDays(today, PRESETS[preset]);
}
