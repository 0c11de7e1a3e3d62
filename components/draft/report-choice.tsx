import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { Outcome, ReportAbout } from '../../lib/domain/introduction.ts';
import { sideOf } from '../../lib/domain/introduction-state.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { useWords } from '../app/app.tsx';
import { useRecord } from '../introduction/use-record.ts';
import { ChoiceField } from '../ui/controls.tsx';

export type About = Exclude<ReportAbout, 'result'> | Outcome;

interface ReportChoiceProps {
  readonly view: IntroductionView;
  readonly value: About | undefined;
  readonly onChange: (about: ReportAbout) => void;
}

/** What is reported. Telling how it ended records the user's own outcome at once: one click for both. */
export function ReportChoice({ view, value, onChange }: ReportChoiceProps) {
  const words = useWords(letterWords);
  const record = useRecord(view);
  const mine = sideOf(view.introduction, ME);
  const choose = async (about: About) => {
    if (about !== 'landed' && about !== 'no-fit') return onChange(about);
    if (mine && view.standing.outcome[mine] !== about)
      await record({ kind: 'outcome', side: mine, outcome: about });
    onChange('result');
  };
  return (
    <ChoiceField<About>
      label={words.about}
      options={(['contacted', 'met', 'landed', 'no-fit'] as const).map((one) => ({
        value: one,
        label: words.abouts[one],
      }))}
      value={value}
      onChange={(about) => about && void choose(about)}
    />
  );
}
