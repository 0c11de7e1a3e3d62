import { useId } from 'react';
import { DEALING_KINDS, type DealingKind } from '../../lib/domain/dealing.ts';
import { REFUSAL_REASONS } from '../../lib/domain/introduction.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { useWords } from '../app/app.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { type DealingForm, fieldsOf, wrongInDealing } from './dealing-form.ts';

interface DealingFieldsProps {
  readonly form: DealingForm;
  readonly set: (patch: Partial<DealingForm>) => void;
  readonly tried: boolean;
}

/** What it was and when, and what belongs to that kind; everything else stays away. */
export function DealingFields({ form, set, tried }: DealingFieldsProps) {
  const words = useWords(againWords);
  const id = useId();
  const has = fieldsOf(form.kind);
  const wrong = tried ? wrongInDealing(form) : undefined;
  const untilHint =
    form.kind === 'repaired' || form.kind === 'question'
      ? words.untilHint[form.kind]
      : has.until && words.untilHint[has.until];
  return (
    <>
      <div className="two">
        <div className="field">
          <label htmlFor={id}>{words.kind}</label>
          <select
            id={id}
            className="input"
            // biome-ignore lint/a11y/noAutofocus: the form was asked for
            autoFocus
            value={form.kind}
            onChange={(event) => set({ kind: event.target.value as DealingKind })}
          >
            {DEALING_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label={words.on}
          type="date"
          value={form.on}
          onChange={(on) => set({ on })}
          wrong={wrong === 'on' ? words.needDay : undefined}
        />
      </div>
      {has.reason && (
        <ChoiceField
          label={words.reason}
          options={REFUSAL_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
          value={form.reason}
          onChange={(reason) => set({ reason })}
          optional
        />
      )}
      {has.amount && (
        <TextField
          label={words.amount}
          value={form.amount}
          onChange={(amount) => set({ amount })}
          wrong={wrong === 'amount' ? words.wrongAmount : undefined}
        />
      )}
      {has.supplier && (
        <TextField
          label={words.supplier}
          hint={form.kind === 'has-supplier' ? words.supplierHint : undefined}
          value={form.supplier}
          onChange={(supplier) => set({ supplier })}
        />
      )}
      <TextField
        label={has.hurts ? words.pleases : words.text}
        multiline
        rows={1}
        value={form.text}
        onChange={(text) => set({ text })}
      />
      {has.hurts && (
        <TextField
          label={words.hurts}
          multiline
          rows={1}
          value={form.hurts}
          onChange={(hurts) => set({ hurts })}
        />
      )}
      {has.until && (
        <TextField
          label={words.until[has.until]}
          hint={untilHint}
          type="date"
          value={form.until}
          onChange={(until) => set({ until })}
        />
      )}
    </>
  );
}
