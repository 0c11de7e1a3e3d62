import type { Id } from '../../lib/domain/basics.ts';
import type { Compensation } from '../../lib/domain/introduction.ts';
import { RECOMMENDATION_SUBJECTS } from '../../lib/domain/recommendation.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { useWords } from '../app/app.tsx';
import { CHANNELS } from '../contact/choices.ts';
import { PersonPicker } from '../contact/person-picker.tsx';
import { Check } from '../ui/check.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { RarityLine } from './rarity-line.tsx';
import { Recipients } from './recipients.tsx';
import type { RecommendationForm } from './recommendation-form.ts';
import './recommendation.css';

const ANSWERS: readonly Compensation['answer'][] = ['offered', 'refused', 'accepted'];

interface RecommendationFieldsProps {
  readonly form: RecommendationForm;
  readonly set: (patch: Partial<RecommendationForm>) => void;
  /** Somebody has tried to save it: what is wrong is said. */
  readonly tried: boolean;
  /** The one being edited, which does not count against itself. */
  readonly self?: Id;
}

/** The fields of a recommendation: what, to whom and why; the rest folded. */
export function RecommendationFields({ form, set, tried, self }: RecommendationFieldsProps) {
  const words = useWords(recommendationWords);
  const contact = useWords(contactWords);
  const request = useWords(requestWords);
  const folded = form.url + form.limits + form.ownInterest + form.compensation;
  return (
    <>
      <TextField
        label={words.what}
        value={form.what}
        onChange={(what) => set({ what })}
        wrong={tried && form.what.trim() === '' ? words.needWhat : undefined}
        autoFocus
      />
      <ChoiceField
        label={words.subject}
        options={RECOMMENDATION_SUBJECTS.map((value) => ({ value, label: words.subjects[value] }))}
        value={form.subject}
        onChange={(subject) => set({ subject: subject ?? 'place' })}
      />
      <Recipients value={form.recipientIds} onChange={(recipientIds) => set({ recipientIds })} />
      <TextField label={words.why} multiline rows={1} value={form.why} onChange={(why) => set({ why })} />
      <div className="stack tight">
        <Check
          label={words.broadcast}
          hint={words.broadcastHint}
          checked={form.isBroadcast}
          onChange={(isBroadcast) => set({ isBroadcast })}
        />
        {form.isBroadcast && <RarityLine {...(self !== undefined && { except: self })} />}
      </div>
      <TextField
        label={words.toldOn}
        hint={words.toldOnHint}
        type="date"
        value={form.toldOn}
        onChange={(toldOn) => set({ toldOn })}
      />
      <div className="form-fold">
        <Fold title={words.more} open={folded !== '' || form.contactId !== undefined}>
          <div className="stack">
            <TextField label={words.url} value={form.url} onChange={(url) => set({ url })} />
            <PersonPicker
              label={words.whose}
              value={form.contactId}
              onChange={(contactId) => set({ contactId })}
            />
            <TextField
              label={words.limits}
              multiline
              rows={1}
              value={form.limits}
              onChange={(limits) => set({ limits })}
            />
            <TextField
              label={words.ownInterest}
              hint={words.ownInterestHint}
              multiline
              rows={1}
              value={form.ownInterest}
              onChange={(ownInterest) => set({ ownInterest })}
            />
            <TextField
              label={words.compensation}
              hint={request.compensationHint}
              value={form.compensation}
              onChange={(compensation) => set({ compensation })}
            />
            {form.compensation.trim() !== '' && (
              <ChoiceField
                label={words.compensationAnswer}
                options={ANSWERS.map((value) => ({ value, label: request.answers[value] }))}
                value={form.compensationAnswer}
                onChange={(answer) => set({ compensationAnswer: answer ?? 'offered' })}
              />
            )}
            <ChoiceField
              label={words.how}
              options={CHANNELS.map((value) => ({ value, label: contact.channel[value] }))}
              value={form.how}
              onChange={(how) => set({ how })}
              optional
            />
          </div>
        </Fold>
      </div>
    </>
  );
}
