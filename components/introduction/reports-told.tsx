import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { Moment } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { EventWhat, ReportAbout } from '../../lib/domain/introduction.ts';
import { isOpen } from '../../lib/domain/introduction-state.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { type Happened, happenedOf } from './happened.ts';
import { Silence } from './silence.tsx';
import { useRecord } from './use-record.ts';

const ABOUTS: readonly ReportAbout[] = ['contacted', 'met', 'result'];
/** What is recorded here; a result is recorded as an outcome. */
const RECORDS = { contacted: { kind: 'in-touch' }, met: { kind: 'met' } } as const satisfies Partial<
  Record<ReportAbout, EventWhat>
>;

/** When a step happened; a result, once either side's is known or it was declined. */
function happenedAt(about: ReportAbout, happened: Happened, { standing }: IntroductionView) {
  if (about === 'contacted') return happened.inTouchAt;
  if (about === 'met') return happened.metAt;
  return happened.resultAt ?? (isOpen(standing.state) ? undefined : standing.since);
}

/** Told of this, or of something that came later: who hears that they met knows that they are in contact. */
function toldAt(about: ReportAbout, happened: Happened): Moment | undefined {
  return ABOUTS.slice(ABOUTS.indexOf(about))
    .flatMap((one) => happened.reportedAt[one] ?? [])
    .sort((a, b) => a - b)[0];
}

/** A referral the user received, step by step: what happened, and when its introducer heard of it. */
export function ReportsTold({ view }: { readonly view: IntroductionView }) {
  const words = useWords(afterWords);
  const happened = happenedOf(view);
  /** The newest thing that happened and has not been told: telling it tells those before it. */
  const untold = ABOUTS.findLast((about) => happenedAt(about, happened, view) !== undefined);
  return (
    <Section title={words.reportsTitle}>
      <Silence view={view} />
      <ul className="reports-told">
        {ABOUTS.map((about) => (
          <Step
            key={about}
            view={view}
            about={about}
            happened={happened}
            mayTell={about === untold && toldAt(about, happened) === undefined}
          />
        ))}
      </ul>
    </Section>
  );
}

interface StepProps {
  readonly view: IntroductionView;
  readonly about: ReportAbout;
  readonly happened: Happened;
  readonly mayTell: boolean;
}

function Step({ view, about, happened, mayTell }: StepProps) {
  const { language, zone, today } = useApp();
  const { go } = useRoute();
  const words = useWords(afterWords);
  const record = useRecord(view);
  const introducer = calledParty(view.people, view.introduction.introducerId, language);
  const at = happenedAt(about, happened, view);
  const told = toldAt(about, happened);
  const day = (moment: Moment) => dayWords(dayOf(moment, zone), language, today);
  const name = words.steps[about];
  return (
    <li aria-label={name}>
      <span>{name}</span>
      <span className="actions">
        {at !== undefined ? (
          <span>{words.stepOn(day(at))}</span>
        ) : about !== 'result' && isOpen(view.standing.state) ? (
          <Button small onClick={() => void record(RECORDS[about])}>
            {words.stepDone[about]}
          </Button>
        ) : (
          <span className="quiet">{words.stepNotYet}</span>
        )}
      </span>
      <span className="actions end">
        {told !== undefined ? (
          <span className="quiet small">{words.toldOn(day(told))}</span>
        ) : mayTell ? (
          <>
            <Button
              small
              look="plain"
              label={words.toldInPersonNamed(introducer, name)}
              onClick={() => void record({ kind: 'reported', about })}
            >
              {words.toldInPerson}
            </Button>
            <Button
              small
              label={words.tellNamed(introducer, name)}
              onClick={() =>
                go({ at: 'letter', introductionId: view.introduction.id, kind: 'report', about })
              }
            >
              {words.tellNow}
            </Button>
          </>
        ) : (
          at !== undefined && <span className="quiet small">{words.notTold}</span>
        )}
      </span>
    </li>
  );
}
