import { ME, otherSide, SIDES, type Side } from '../../lib/domain/basics.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useWords } from '../app/app.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import type { IntroductionForm } from './starting-point.ts';

interface IntroductionDetailsProps {
  readonly form: IntroductionForm;
  readonly set: (patch: Partial<IntroductionForm>) => void;
  readonly called: (side: Side) => string;
  readonly received: boolean;
}

/** What each side gains, said when it is missing; the rest folded, since most introductions do without. */
export function IntroductionDetails({ form, set, called, received }: IntroductionDetailsProps) {
  const words = useWords(introductionWords);
  const isMe = (side: Side) => (side === 'seeker' ? form.seekerId : form.providerId) === ME;
  const gains = { seeker: form.seekerGains, provider: form.providerGains };
  const open = SIDES.filter((side) => gains[side].trim() === '' && !isMe(side));
  const [first] = open;
  const missing =
    first === undefined
      ? undefined
      : open.length === 2
        ? words.gainsMissingBoth
        : words.gainsMissing(called(first));
  const risks = { seeker: form.seekerRisk, provider: form.providerRisk };

  const isChosen = (side: Side) => (side === 'seeker' ? form.seekerId : form.providerId) !== undefined;
  const gainFields = SIDES.filter(isChosen).map((side) => (
    <TextField
      key={side}
      label={isMe(side) ? words.myGains : words.gains(called(side))}
      multiline
      rows={1}
      value={gains[side]}
      onChange={(value) => set(side === 'seeker' ? { seekerGains: value } : { providerGains: value })}
    />
  ));
  // Somebody else has thought about who gains what in a referral the user received; it may be noted, no more.
  return (
    <>
      {!received && gainFields}
      {missing !== undefined && !received && SIDES.every(isChosen) && <p className="hint">{missing}</p>}
      {received && (
        <TextField
          label={words.expected}
          hint={words.expectedHint}
          multiline
          rows={1}
          value={form.expected}
          onChange={(expected) => set({ expected })}
        />
      )}
      <div className="form-fold">
        <Fold title={words.more} open={risks.seeker + risks.provider + form.ownInterest !== ''}>
          <div className="stack">
            {received && gainFields}
            {SIDES.filter((side) => isChosen(side) && !isMe(side)).map((side) => (
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
            <TextField
              label={words.ownInterest}
              hint={words.ownInterestHint}
              multiline
              rows={1}
              value={form.ownInterest}
              onChange={(ownInterest) => set({ ownInterest })}
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
    </>
  );
}
