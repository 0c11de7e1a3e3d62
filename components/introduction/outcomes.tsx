import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { SIDES } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { EventWhat } from '../../lib/domain/introduction.ts';
import { isOpen, isReceived } from '../../lib/domain/introduction-state.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { HowChoice } from './how-choice.tsx';
import { OutcomeDetails } from './outcome-details.tsx';
import { SideOutcome } from './outcome-form.tsx';
import { Silence } from './silence.tsx';
import { togetherSince } from './together.ts';
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
        <TogetherFor view={view} />
        <OutcomeDetails view={view} />
      </div>
    </Section>
  );
}

/** What worked goes on for years: how long by now, and a word when another year is full. */
function TogetherFor({ view }: { readonly view: IntroductionView }) {
  const { zone, today } = useApp();
  const words = useWords(afterWords);
  const { state, introducedAt } = view.standing;
  if (state !== 'landed' || introducedAt === undefined) return null;
  const { years, months, milestone } = togetherSince(dayOf(introducedAt, zone), today);
  if (milestone !== undefined) return <p className="turn mine">{words.milestone(milestone)}</p>;
  if (years + months === 0) return null;
  return <p className="small quiet">{words.together(years, months)}</p>;
}
