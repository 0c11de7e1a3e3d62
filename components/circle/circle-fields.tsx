import { WEEKDAYS } from '../../lib/domain/circle.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useWords } from '../app/app.tsx';
import { TextField } from '../ui/controls.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { type CircleForm, weekdayIn, wrongInCircle } from './circle-form.ts';
import './circle.css';

interface CircleFieldsProps {
  readonly form: CircleForm;
  readonly set: (patch: Partial<CircleForm>) => void;
  readonly tried: boolean;
  /** A new circle asks for the user's own seat, one that is there for the day it ended. */
  readonly isNew: boolean;
}

/** A circle's own fields: its name alone is needed. */
export function CircleFields({ form, set, tried, isNew }: CircleFieldsProps) {
  const words = useWords(circleWords);
  const wrong = tried ? wrongInCircle(form) : undefined;
  return (
    <>
      <TextField
        label={words.name}
        autoFocus={isNew}
        value={form.name}
        wrong={wrong === 'name' ? words.needName : undefined}
        onChange={(name) => set({ name })}
      />
      <div className="meeting-fields">
        <SelectField
          label={words.weekday}
          value={form.weekday}
          options={[
            { value: '', label: words.noWeekday },
            ...WEEKDAYS.map((one) => ({ value: String(one), label: words.weekdays[one] })),
          ]}
          onChange={(weekday) => set({ weekday })}
        />
        {weekdayIn(form) !== undefined && (
          <>
            <TextField
              label={words.at}
              value={form.at}
              placeholder="6:30"
              wrong={wrong === 'at' ? words.badTime : undefined}
              onChange={(at) => set({ at })}
            />
            <TextField
              label={words.until}
              value={form.until}
              placeholder="8:00"
              wrong={wrong === 'until' ? words.badTime : undefined}
              onChange={(until) => set({ until })}
            />
          </>
        )}
      </div>
      <TextField label={words.place} value={form.place} onChange={(place) => set({ place })} />
      {isNew && (
        <div className="two">
          <TextField
            label={words.mySeat}
            value={form.specialty}
            onChange={(specialty) => set({ specialty })}
          />
          <TextField
            label={words.subSpecialty}
            value={form.subSpecialty}
            onChange={(subSpecialty) => set({ subSpecialty })}
          />
        </div>
      )}
      <TextField
        label={words.notes}
        multiline
        rows={1}
        value={form.notes}
        onChange={(notes) => set({ notes })}
      />
      {!isNew && (
        <TextField
          label={words.endDay}
          hint={words.endHint}
          type="date"
          value={form.endedOn}
          onChange={(endedOn) => set({ endedOn })}
        />
      )}
    </>
  );
}
