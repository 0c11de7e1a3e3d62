import { useState } from 'react';
import { letterWords } from '../../lib/i18n/letter.ts';
import { useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';

interface PieceFieldProps {
  /** Under which what is half typed is kept. */
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email';
  /** Gives the words of what is wrong with it, or nothing when it was taken. */
  readonly onSave: (text: string) => Promise<string | undefined> | Promise<void>;
}

/** One missing piece: typed, Enter, and the letter has it. */
export function PieceField({ name, label, type, onSave }: PieceFieldProps) {
  const words = useWords(letterWords);
  const [text, setText, drop] = useTyped(`piece:${name}`, '');
  const [wrong, setWrong] = useState<string>();
  if (text === undefined) return null;
  const save = async () => {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const said = (await onSave(trimmed)) ?? undefined;
    setWrong(said);
    if (said === undefined) await drop();
  };
  return (
    <form
      className="piece"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={label} wrong={wrong} value={text} onChange={setText} type={type ?? 'text'} />
      {text.trim() !== '' && (
        <Button submit label={`${words.add}: ${label}`}>
          {words.add}
        </Button>
      )}
    </form>
  );
}
