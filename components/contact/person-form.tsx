import type { KeyboardEvent, ReactNode } from 'react';
import { contactWords } from '../../lib/i18n/contact.ts';
import { useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';
import './person-fields.css';

interface PersonFormProps {
  readonly label: string;
  readonly saveLabel: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly children: ReactNode;
}

/**
 * A form that saves by its button, by Ctrl+Enter from anywhere in it, and by Enter in a line of text. Leaving it
 * keeps what was typed; only "discard" forgets it.
 */
export function PersonForm({ label, saveLabel, onSave, onDiscard, children }: PersonFormProps) {
  const words = useWords(contactWords);

  const onKeyDown = (event: KeyboardEvent) => {
    // `defaultPrevented`: a list took this Enter to choose one of its lines.
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || event.defaultPrevented) return;
    const inLine = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (!(event.ctrlKey || event.metaKey) && !inLine) return;
    event.preventDefault();
    onSave();
  };

  return (
    <form
      className="person-form"
      aria-label={label}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div className="fields">{children}</div>
      <div className="form-foot">
        <Button look="main" submit shortcut="Control+Enter">
          {saveLabel}
        </Button>
        <Button look="plain" onClick={onDiscard}>
          {words.discard}
        </Button>
        <span className="hint">{words.saveKeys}</span>
      </div>
    </form>
  );
}
