import type { Compensation, IntroductionKind } from '../../lib/domain/introduction.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { useWords } from '../app/app.tsx';
import { PersonPicker } from '../contact/person-picker.tsx';
import { Check } from '../ui/check.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { type RequestForm, type WrongField, wrongInRequest } from './request-form.ts';
import './request.css';

const KINDS: readonly IntroductionKind[] = ['business', 'person', 'information'];
const ANSWERS: readonly Compensation['answer'][] = ['offered', 'refused', 'accepted'];

interface RequestFieldsProps {
  readonly form: RequestForm;
  readonly set: (patch: Partial<RequestForm>) => void;
  /** Somebody has tried to save it: what is wrong is said. */
  readonly tried: boolean;
  readonly autoFocus?: boolean;
}

/** The fields of a request: why first, then who and what and until when; the rest folded. */
export function RequestFields({ form, set, tried, autoFocus = false }: RequestFieldsProps) {
  const words = useWords(requestWords);
  const wrong: readonly WrongField[] = tried ? wrongInRequest(form) : [];
  const byMe = form.direction === 'by-me';
  const said = (field: WrongField, text: string) => (wrong.includes(field) ? text : undefined);
  const folded = form.withinDays + form.budget + form.region + form.perMonth + form.pitch + form.compensation;
  return (
    <>
      <TextField
        label={words.why}
        hint={words.whyHint}
        multiline
        rows={1}
        value={form.why}
        onChange={(why) => set({ why })}
        autoFocus={autoFocus}
      />
      <ChoiceField
        label={words.direction}
        options={[
          { value: 'of-me', label: words.ofMe },
          { value: 'by-me', label: words.byMe },
        ]}
        value={form.direction}
        onChange={(direction) => set({ direction: direction ?? 'of-me' })}
      />
      <PersonPicker
        label={byMe ? words.asked : words.asker}
        value={form.otherId}
        onChange={(otherId) => set({ otherId })}
        wrong={said('other', words.needWho)}
      />
      <TextField
        label={words.wanted}
        placeholder={words.wantedPlaceholder}
        multiline
        rows={1}
        value={form.wanted}
        onChange={(wanted) => set({ wanted })}
        wrong={said('wanted', words.needWanted)}
      />
      <TextField
        label={words.deadline}
        type="date"
        value={form.deadline}
        onChange={(deadline) => set({ deadline })}
      />
      <Check
        label={words.broadcast}
        hint={words.broadcastHint}
        checked={form.isBroadcast}
        onChange={(isBroadcast) => set({ isBroadcast })}
      />
      {form.isBroadcast && <PitchField form={form} set={set} />}
      <div className="form-fold">
        <Fold title={words.more} open={folded !== '' || form.wantedId !== undefined || wrong.length > 0}>
          <div className="stack">
            <PersonPicker
              label={words.wantedPerson}
              value={form.wantedId}
              onChange={(wantedId) => set({ wantedId })}
              exclude={form.otherId === undefined ? [] : [form.otherId]}
            />
            <Limits form={form} set={set} said={(field) => said(field, words.wrongNumber)} />
            {!form.isBroadcast && <PitchField form={form} set={set} />}
            <TextField
              label={words.compensation}
              hint={words.compensationHint}
              value={form.compensation}
              onChange={(compensation) => set({ compensation })}
            />
            {form.compensation.trim() !== '' && (
              <ChoiceField
                label={words.compensationAnswer}
                options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
                value={form.compensationAnswer}
                onChange={(answer) => set({ compensationAnswer: answer ?? 'offered' })}
              />
            )}
            <ChoiceField
              label={words.kind}
              options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
              value={form.kind}
              onChange={(kind) => set({ kind: kind ?? 'business' })}
            />
            <TextField
              label={words.askedOn}
              type="date"
              value={form.askedOn}
              onChange={(askedOn) => set({ askedOn })}
            />
          </div>
        </Fold>
      </div>
    </>
  );
}

type Part = Pick<RequestFieldsProps, 'form' | 'set'>;

function PitchField({ form, set }: Part) {
  const words = useWords(requestWords);
  return (
    <TextField
      label={words.pitch}
      hint={words.pitchHint}
      multiline
      rows={1}
      value={form.pitch}
      onChange={(pitch) => set({ pitch })}
    />
  );
}

interface LimitsProps extends Part {
  readonly said: (field: WrongField) => string | undefined;
}

function Limits({ form, set, said }: LimitsProps) {
  const words = useWords(requestWords);
  return (
    <div className="two">
      {(['withinDays', 'budget', 'perMonth'] as const).map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={form[field]}
          onChange={(value) => set({ [field]: value })}
          wrong={said(field)}
        />
      ))}
      <TextField label={words.region} value={form.region} onChange={(region) => set({ region })} />
    </div>
  );
}
