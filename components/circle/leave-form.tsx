import { editSeat } from '../../lib/deeds/circles.ts';
import type { Seat } from '../../lib/domain/circle.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { TextField } from '../ui/controls.tsx';
import { SavingForm } from '../ui/saving-form.tsx';

interface LeaveFormProps {
  readonly seat: Seat;
  readonly called: string;
  readonly onDone: () => void;
}

/** A member leaves: the day and, where it is known, why. Their seat stays, with what was. */
export function LeaveForm({ seat, called, onDone }: LeaveFormProps) {
  const { desk, act, today } = useApp();
  const words = useWords(circleWords);
  const [form, setForm, drop] = useTyped(`leave:${seat.id}`, { leftOn: today, reason: '' });
  const once = useOnce();
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    const leftOn = form.leftOn || today;
    const reason = form.reason.trim() || undefined;
    if (await act(() => editSeat(desk, seat.id, { leftOn, reason }), words.left(called))) leave();
  };
  return (
    <li>
      <SavingForm label={words.leaveTitle(called)} onSave={() => void once(save)} onCancel={leave}>
        <p>{words.leaveTitle(called)}</p>
        <div className="two">
          <TextField
            label={words.leftOn}
            type="date"
            autoFocus
            value={form.leftOn}
            onChange={(leftOn) => setForm({ ...form, leftOn })}
          />
          <TextField
            label={words.reason}
            value={form.reason}
            onChange={(reason) => setForm({ ...form, reason })}
          />
        </div>
      </SavingForm>
    </li>
  );
}
