import type { ReactNode } from 'react';
import { ME, otherSide, SIDES, type Side } from '../../lib/domain/basics.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useWords } from '../app/app.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { CompensationFields } from './compensation.tsx';
import type { IntroductionForm } from './starting-point.ts';
import { SupportChoice } from './support-choice.tsx';

interface IntroductionDetailsProps {
  readonly form: IntroductionForm;
  readonly set: (patch: Partial<IntroductionForm>) => void;
  readonly called: (side: Side) => string;
  readonly received: boolean;
}

const isMe = (form: IntroductionForm, side: Side) =>
  (side === 'seeker' ? form.seekerId : form.providerId) === ME;
const isChosen = (form: IntroductionForm, side: Side) =>
  (side === 'seeker' ? form.seekerId : form.providerId) !== undefined;

/** What each of the two gains, said when it is missing; of a referral the user received, what is expected of them. */
export function IntroductionGains({ form, set, called, received }: IntroductionDetailsProps) {
  const words = useWords(introductionWords);
  const gains = { seeker: form.seekerGains, provider: form.providerGains };
  if (received) {
    return (
      <TextField
        label={words.expected}
        hint={words.expectedHint}
        multiline
        rows={1}
        value={form.expected}
        onChange={(expected) => set({ expected })}
      />
    );
  }
  const open = SIDES.filter((side) => gains[side].trim() === '' && !isMe(form, side));
  const [first] = open;
  const missing =
    first === undefined
      ? undefined
      : open.length === 2
        ? words.gainsMissingBoth
        : words.gainsMissing(called(first));
  return (
    <>
      <GainFields form={form} set={set} called={called} />
      {missing !== undefined && SIDES.every((side) => isChosen(form, side)) && (
        <p className="hint">{missing}</p>
      )}
    </>
  );
}

function GainFields({ form, set, called }: Omit<IntroductionDetailsProps, 'received'>) {
  const words = useWords(introductionWords);
  const gains = { seeker: form.seekerGains, provider: form.providerGains };
  return SIDES.filter((side) => isChosen(form, side)).map((side) => (
    <TextField
      key={side}
      label={isMe(form, side) ? words.myGains : words.gains(called(side))}
      multiline
      rows={1}
      value={gains[side]}
      onChange={(value) => set(side === 'seeker' ? { seekerGains: value } : { providerGains: value })}
    />
  ));
}

interface DetailsProps extends IntroductionDetailsProps {
  /** What stands first in it: who introduces, what has happened. */
  readonly children: ReactNode;
}

/** The rest, folded, since most introductions do without. */
export function IntroductionDetails({ form, set, called, received, children }: DetailsProps) {
  const words = useWords(introductionWords);
  const risks = { seeker: form.seekerRisk, provider: form.providerRisk };
  const made = form.introducerId === ME;
  const isFilled =
    risks.seeker + risks.provider + form.ownInterest !== '' ||
    form.compensation !== undefined ||
    form.support !== undefined;
  return (
    <div className="form-fold">
      <Fold title={words.more} open={isFilled}>
        <div className="stack">
          {children}
          {/* Somebody else has thought about who gains what in a referral the user received: it may be noted. */}
          {received && <GainFields form={form} set={set} called={called} />}
          {made && (
            <TextField
              label={words.expectedResult}
              hint={words.expectedHint}
              multiline
              rows={1}
              value={form.expected}
              onChange={(expected) => set({ expected })}
            />
          )}
          {SIDES.filter((side) => isChosen(form, side) && !isMe(form, side)).map((side) => (
            <TextField
              key={side}
              label={words.risk(called(side))}
              hint={words.riskHint(called(otherSide(side)))}
              multiline
              rows={1}
              value={risks[side]}
              onChange={(value) => set(side === 'seeker' ? { seekerRisk: value } : { providerRisk: value })}
            />
          ))}
          {made && <SupportChoice value={form.support} onChange={(support) => set({ support })} />}
          <TextField
            label={words.ownInterest}
            hint={words.ownInterestHint}
            multiline
            rows={1}
            value={form.ownInterest}
            onChange={(ownInterest) => set({ ownInterest })}
          />
          <CompensationFields
            value={form.compensation ?? { what: '', answer: 'offered' }}
            onChange={(compensation) =>
              set({ compensation: compensation.what === '' ? undefined : compensation })
            }
          />
          <ChoiceField
            label={words.kind}
            options={(['business', 'person', 'information'] as const).map((value) => ({
              value,
              label: words.kinds[value],
            }))}
            value={form.kind}
            onChange={(kind) => set({ kind: kind ?? 'business' })}
          />
        </div>
      </Fold>
    </div>
  );
}
