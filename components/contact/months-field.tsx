import { callOnWords } from '../../lib/i18n/call-on.ts';
import { useWords } from '../app/app.tsx';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface MonthsFieldProps {
  readonly label: string;
  /** 1 to 12, in the order of the year. */
  readonly value: readonly number[];
  readonly onChange: (months: readonly number[]) => void;
}

/** Some months of the year: boxes to tick, drawn as pills. */
export function MonthsField({ label, value, onChange }: MonthsFieldProps) {
  const words = useWords(callOnWords);
  const toggle = (month: number) =>
    onChange(
      value.includes(month) ? value.filter((one) => one !== month) : [...value, month].sort((a, b) => a - b),
    );
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="choices">
        {MONTHS.map((month) => (
          <label key={month} className="choice">
            <input type="checkbox" checked={value.includes(month)} onChange={() => toggle(month)} />
            {words.month(month)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
