import { useState } from 'react';
import { addReminder } from '../../lib/deeds/reminders.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { addDays } from '../../lib/domain/day.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import './reminder.css';

interface AddReminderProps {
  readonly contactId?: Id;
  readonly introductionId?: Id;
  readonly autoFocus?: boolean;
  readonly onAdded?: () => void;
}

/** A reminder of the user's own, for a date. */
export function AddReminder({ contactId, introductionId, autoFocus, onAdded }: AddReminderProps) {
  const { desk, act, language, today } = useApp();
  const common = useWords(commonWords);
  const words = useWords(reminderWords);
  const empty = { text: '', on: addDays(today, 7) };
  const [form, setForm, drop] = useTyped(`add-reminder:${contactId ?? ''}:${introductionId ?? ''}`, empty);
  const [tried, setTried] = useState(false);
  const once = useOnce();
  if (!form) return null;

  const save = async () => {
    const text = form.text.trim();
    setTried(text === '' || form.on === '');
    if (text === '' || form.on === '') return;
    const about = {
      ...(contactId !== undefined && { contactId }),
      ...(introductionId !== undefined && { introductionId }),
    };
    const added = await act(
      () => addReminder(desk, text, form.on, about),
      words.added(dayWords(form.on, language, today)),
    );
    if (!added) return;
    setForm(empty);
    await drop();
    onAdded?.();
  };

  return (
    <form
      className="add-reminder"
      aria-label={words.addTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      <TextField
        label={words.addWhat}
        value={form.text}
        onChange={(text) => setForm({ ...form, text })}
        wrong={tried && form.text.trim() === '' ? words.needWhat : undefined}
        autoFocus={autoFocus === true}
      />
      <TextField
        label={words.addWhen}
        type="date"
        value={form.on}
        onChange={(on) => setForm({ ...form, on })}
      />
      <Button submit>{common.add}</Button>
    </form>
  );
}
