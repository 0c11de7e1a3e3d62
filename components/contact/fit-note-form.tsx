import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { FIT_KINDS, type FitKind } from '../../lib/domain/contact.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';

interface FitNoteFormProps {
  readonly kind: FitKind;
  readonly text: string;
  readonly onChange: (change: { kind?: FitKind; text?: string }) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** One fit note being written: its kind by a pill, its text in one field. Enter saves, Shift+Enter is a new line. */
export function FitNoteForm({ kind, text, onChange, onSave, onCancel }: FitNoteFormProps) {
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  // Half typed and opened again: one goes on where one stopped.
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onSave();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside
    <div className="fit-note-form" onKeyDown={onKeyDown}>
      <fieldset className="choices">
        <legend className="sr-only">{words.noteKind}</legend>
        {FIT_KINDS.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name={id} checked={kind === one} onChange={() => onChange({ kind: one })} />
            {words.fit[one]}
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        className="input"
        rows={2}
        aria-label={words.noteText}
        aria-describedby={`${id}-keys`}
        placeholder={words.notePlaceholder[kind]}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the form was asked for
        autoFocus
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <div className="actions">
        <Button look="main" small onClick={onSave} disabled={text.trim() === ''}>
          {common.save}
        </Button>
        <Button look="plain" small onClick={onCancel}>
          {common.cancel}
        </Button>
        <span className="hint" id={`${id}-keys`}>
          {words.noteKeys}
        </span>
      </div>
    </div>
  );
}
