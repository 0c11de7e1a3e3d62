import { ME, type Side } from '../../lib/domain/basics.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useWords } from '../app/app.tsx';
import { ChoiceField } from '../ui/controls.tsx';
import { type IntroductionForm, STAGES, type Stage } from './starting-point.ts';

interface StageChoiceProps {
  readonly form: IntroductionForm;
  readonly called: (side: Side) => string;
  readonly received: boolean;
  readonly onChange: (stage: Stage) => void;
}

/** Where it stands already: mostly nothing has happened yet, and one line says so. A referral the user received has begun: who agreed to what is no question then. */
export function StageChoice({ form, called, received, onChange }: StageChoiceProps) {
  const words = useWords(introductionWords);
  const { stages } = words;
  const [seeker, provider] = [called('seeker'), called('provider')];
  const labels: Readonly<Record<Stage, string>> = {
    ...stages,
    introduced: received ? words.received : stages.introduced,
    'seeker-came': stages['seeker-came'](seeker),
    'provider-came': stages['provider-came'](provider),
    'seeker-agreed': stages['seeker-agreed'](seeker),
    'provider-agreed': stages['provider-agreed'](provider),
  };
  const withMe = form.seekerId === ME || form.providerId === ME;
  // A side that has not been chosen has not agreed to anything either.
  const possible = STAGES.filter(
    (stage) =>
      (form.seekerId !== undefined || (!stage.startsWith('seeker') && stage !== 'both-agreed')) &&
      (form.providerId !== undefined || (!stage.startsWith('provider') && stage !== 'both-agreed')),
  );
  const offered = withMe ? (['introduced', 'in-touch', 'nothing'] as const) : possible;
  const came = form.stage === 'seeker-came' ? seeker : form.stage === 'provider-came' ? provider : undefined;
  return (
    <div className="stage-choice">
      <details>
        <summary>
          <span className="small quiet">{words.whereItStands}</span> {labels[form.stage]}
        </summary>
        <ChoiceField
          label={words.whereItStands}
          options={offered.map((value) => ({ value, label: labels[value] }))}
          value={form.stage}
          onChange={(stage) => onChange(stage ?? 'nothing')}
        />
      </details>
      {came !== undefined && <p className="hint">{words.askingIsConsent(came)}</p>}
    </div>
  );
}
