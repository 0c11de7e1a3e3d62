import { useState } from 'react';
import { addCircle } from '../../lib/deeds/circles.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { SavingForm } from '../ui/saving-form.tsx';
import { CircleFields } from './circle-fields.tsx';
import { type CircleForm, circleOf, EMPTY_CIRCLE, wrongInCircle } from './circle-form.ts';

/** A new circle: its name is enough. */
export function NewCircle() {
  const { desk, act } = useApp();
  const { back, replace } = useRoute();
  const words = useWords(circleWords);
  const [form, setForm, drop] = useTyped<CircleForm>('new-circle', EMPTY_CIRCLE);
  const [tried, setTried] = useState(false);
  const once = useOnce();
  if (!form) return null;

  const save = async () => {
    setTried(true);
    if (wrongInCircle(form) !== undefined) return;
    const [specialty, subSpecialty] = [form.specialty.trim(), form.subSpecialty.trim()];
    const mine = {
      ...(specialty !== '' && { specialty }),
      ...(subSpecialty !== '' && { subSpecialty }),
    };
    const added = await act(() => addCircle(desk, circleOf(form), mine), words.created);
    if (!added) return;
    await drop();
    replace({ at: 'circle', circleId: added.value });
  };

  return (
    <SavingForm
      whole
      label={words.newCircle}
      onSave={() => void once(save)}
      onCancel={() => void drop().then(back)}
    >
      <CircleFields form={form} set={(patch) => setForm({ ...form, ...patch })} tried={tried} isNew />
    </SavingForm>
  );
}
