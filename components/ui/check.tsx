import { useId } from 'react';
import './check.css';

interface CheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no, with its box before its words. */
export function Check({ label, hint, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint !== undefined && (
          <span className="hint" id={id}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
