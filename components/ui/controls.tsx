import { type ReactNode, useId } from 'react';
import './base.css';
import './controls.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'date' | 'number' | 'search';
  readonly lang?: string | undefined;
  readonly rows?: number;
}

/** A labelled line or block of text. */
export function TextField({ label, hint, wrong, value, onChange, multiline, rows, ...rest }: TextFieldProps) {
  const id = useId();
  const described = hint || wrong ? `${id}-hint` : undefined;
  const common = {
    id,
    className: 'input',
    value,
    'aria-describedby': described,
    'aria-invalid': wrong ? true : undefined,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {multiline ? (
        <textarea
          {...common}
          rows={rows ?? 2}
          lang={rest.lang}
          placeholder={rest.placeholder}
          // biome-ignore lint/a11y/noAutofocus: a form that was asked for takes the keyboard
          autoFocus={rest.autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...common}
          type={rest.type ?? 'text'}
          lang={rest.lang}
          placeholder={rest.placeholder}
          // biome-ignore lint/a11y/noAutofocus: a form that was asked for takes the keyboard
          autoFocus={rest.autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {(wrong ?? hint) && (
        <p id={described} className={wrong ? 'hint wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  /** Choosing what is already chosen takes it back, where that is allowed. */
  readonly onChange: (value: T | undefined) => void;
  readonly optional?: boolean;
}

/** One of a few, all in sight: radio buttons drawn as pills. */
export function ChoiceField<T extends string>({
  label,
  hint,
  options,
  value,
  onChange,
  optional,
}: ChoiceFieldProps<T>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onClick={() => optional && value === option.value && onChange(undefined)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && <p className="hint">{hint}</p>}
    </fieldset>
  );
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly look?: 'main' | 'plain' | 'icon' | 'danger' | undefined;
  readonly small?: boolean;
  readonly disabled?: boolean;
  /** Needed where the content is a picture alone. */
  readonly label?: string;
  readonly submit?: boolean;
  /** The key that does the same, for `?` and for tooltips. */
  readonly shortcut?: string;
  /** It unfolds something, which is open now or not. */
  readonly expanded?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, onClick, look, small, disabled, label, submit, shortcut, expanded } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={['button', look, small && 'small'].filter(Boolean).join(' ')}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-expanded={expanded}
      title={label ? (shortcut ? `${label} (${shortcut})` : label) : shortcut}
    >
      {children}
    </button>
  );
}

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page, set apart by one hairline. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
