import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { SIDES } from '../../lib/domain/basics.ts';
import type { EventWhat } from '../../lib/domain/introduction.ts';
import { isOpen, isReceived } from '../../lib/domain/introduction-state.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { HowChoice } from './how-choice.tsx';
import { OutcomeDetails } from './outcome-details.tsx';
import { SideOutcome } from './outcome-form.tsx';
import { Silence } from './silence.tsx';
import { useHow, useRecord } from './use-record.ts';

/** What came of it: word from them, each side's outcome, and what it taught. */
export function Outcomes({ view }: { readonly view: IntroductionView }) {
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const { introduction, standing } = view;
  const [how, setHow] = useHow();
  const record = useRecord(view);
  const tell = (what: EventWhat) => void record(what, how === undefined ? {} : { how });
  // Of a referral the user received, what happened stands beside when it was told.
  const ofOthers = !isReceived(introduction);
  return (
    <Section title={words.progress} aside={how && <HowChoice value={how} onChange={setHow} />}>
      <div className="stack">
        {ofOthers && <Silence view={view} />}
        {ofOthers && isOpen(standing.state) && (
          <div className="actions">
            {standing.state === 'introduced' && (
              <Button small onClick={() => tell({ kind: 'in-touch' })}>
                {words.inTouch}
              </Button>
            )}
            {standing.metAt === undefined && (
              <Button small onClick={() => tell({ kind: 'met' })}>
                {after.theyMet}
              </Button>
            )}
            <Button small onClick={() => tell({ kind: 'checked-in' })}>
              {words.checkedIn}
            </Button>
          </div>
        )}
        {SIDES.map((side) => (
          <SideOutcome key={side} view={view} side={side} tell={tell} />
        ))}
        <OutcomeDetails view={view} />
      </div>
    </Section>
  );
}
