import { type KeyboardEvent, useId, useState } from 'react';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import type { FreeIdentity } from '../../lib/identity/identities.ts';
import { useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';
import { identityFrom } from './identity-text.ts';

interface IdentityInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onAdd: (identity: FreeIdentity) => void;
  readonly autoFocus?: boolean;
}

/** One line for an address or a profile, pasted in whatever way it was copied. Enter adds. */
export function IdentityInput({ value: typed, onChange, onAdd, autoFocus }: IdentityInputProps) {
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  const id = useId();
  const [tried, setTried] = useState(false);
  const isWrong = tried && typed.trim() !== '' && !identityFrom(typed);

  /** Gives the line over; whoever takes it empties the field. */
  const add = () => {
    const identity = identityFrom(typed);
    setTried(true);
    if (!identity) return;
    setTried(false);
    onAdd(identity);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || typed.trim() === '') return;
    if (event.ctrlKey || event.metaKey) return;
    // Not the form's Enter: this one adds the line.
    event.preventDefault();
    add();
  };

  return (
    <div className="identity-input">
      <div className="line">
        <input
          className="input"
          aria-label={words.addIdentity}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          placeholder={words.identityPlaceholder}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          // biome-ignore lint/a11y/noAutofocus: the field was asked for
          autoFocus={autoFocus === true}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {typed.trim() !== '' && <Button onClick={add}>{common.add}</Button>}
      </div>
      {isWrong && (
        <p className="hint wrong" id={`${id}-wrong`} role="alert">
          {words.identityUnreadable}
        </p>
      )}
    </div>
  );
}
