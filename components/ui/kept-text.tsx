import { useState } from 'react';
import { commonWords } from '../../lib/i18n/common.ts';
import { useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from './controls.tsx';
import { Icon } from './icons.tsx';
import { SavingForm } from './saving-form.tsx';
import './kept-text.css';

interface KeptTextProps {
  /** Under which name what is half typed is kept. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** The section it stands in says what it is. */
  readonly isTitled?: boolean;
  readonly value: string | undefined;
  /** What the button says while nothing is written. */
  readonly write: string;
  /** Gives false where it was not saved. */
  readonly onSave: (text: string) => Promise<boolean>;
}

/** A text that is read at a glance and changed in place; one button where there is none yet. */
export function KeptText({ name, label, hint, isTitled, value, write, onSave }: KeptTextProps) {
  const common = useWords(commonWords);
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <Editor
        name={name}
        label={label}
        value={value ?? ''}
        onSave={onSave}
        onDone={() => setEditing(false)}
        {...(hint !== undefined && { hint })}
      />
    );
  }
  if (value === undefined) {
    return (
      <p className="kept-text">
        <Button small onClick={() => setEditing(true)}>
          {write}
        </Button>
      </p>
    );
  }
  return (
    <div className="kept-text">
      <h3 className={isTitled ? 'sr-only' : undefined}>{label}</h3>
      <p>
        <span className="grow">{value}</span>
        <Button look="icon" label={`${common.edit}: ${label}`} onClick={() => setEditing(true)}>
          <Icon name="pencil" size={14} />
        </Button>
      </p>
    </div>
  );
}

interface EditorProps extends Omit<KeptTextProps, 'value' | 'write' | 'isTitled'> {
  readonly value: string;
  readonly onDone: () => void;
}

function Editor({ name, label, hint, value, onSave, onDone }: EditorProps) {
  const [typed, setTyped, drop] = useTyped(name, value);
  if (typed === undefined) return null;
  const leave = () => void drop().then(onDone);
  return (
    <SavingForm
      label={label}
      onSave={() => void onSave(typed.trim()).then((saved) => saved && leave())}
      onCancel={leave}
    >
      <TextField label={label} hint={hint} multiline rows={1} autoFocus value={typed} onChange={setTyped} />
    </SavingForm>
  );
}
