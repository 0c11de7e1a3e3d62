import type { KeyboardEvent, ReactNode } from 'react';
import { commonWords } from '../../lib/i18n/common.ts';
import { useWords } from '../app/app.tsx';
import { Button } from './controls.tsx';
import { isComposing } from './keys.ts';
import './saving-form.css';

interface SavingFormProps {
  readonly label: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
  /** A page of its own: its buttons stay in sight at the page's foot. */
  readonly whole?: boolean;
}

/** A form that saves by its button and by Ctrl+Enter from anywhere in it. */
export function SavingForm({ label, onSave, onCancel, children, whole = false }: SavingFormProps) {
  const common = useWords(commonWords);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    onSave();
  };
  return (
    <form
      className={whole ? 'saving-form whole-page stack' : 'saving-form stack'}
      aria-label={label}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className={whole ? 'actions form-end' : 'actions'}>
        <Button look="main" submit shortcut="Control+Enter">
          {common.save}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
