import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { Moment } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { EventWhat, ReportAbout } from '../../lib/domain/introduction.ts';
import { isOpen } from '../../lib/domain/introduction-state.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { Silence } from './silence.tsx';
import { useRecord } from './use-record.ts';

const ABOUTS: readonly ReportAbout[] = ['contacted', 'met', 'result'];
/** What is recorded here; a result is recorded as an outcome. */
const RECORDS = { contacted: { kind: 'in-touch' }, met: { kind: 'met' } } as const satisfies Partial<
  Record<ReportAbout, EventWhat>
>;

/** When a step happened; a result, once either side's is known or it was declined. */
function happenedAt(about: ReportAbout, { standing, events, struck }: IntroductionView): Moment | undefined {
  if (about === 'contacted') return standing.contactedAt;
  if (about === 'met') return standing.metAt;
  if (!isOpen(standing.state)) return standing.since;
  if (Object.keys(standing.outcome).length === 0) return undefined;
  return events.find((event) => event.kind === 'outcome' && !struck.has(event.id))?.at;
}

/** Told of this, or of something that came later: who hears that they met knows that they are in contact. */
function toldAt(about: ReportAbout, { standing: { reports } }: IntroductionView): Moment | undefined {
  return ABOUTS.slice(ABOUTS.indexOf(about))
    .flatMap((one) => reports[one] ?? [])
    .sort((a, b) => a - b)[0];
}

/** A referral the user received, step by step: what happened, and when its introducer heard of it. */
export function ReportsTold({ view }: { readonly view: IntroductionView }) {
  const words = useWords(afterWords);
  /** The newest thing that happened and has not been told: telling it tells those before it. */
  const newest = ABOUTS.findLast((about) => happenedAt(about, view) !== undefined);
  return (
    <Section title={words.reportsTitle}>
      <Silence view={view} />
      <ul className="reports-told">
        {ABOUTS.map((about) => (
          <Step
            key={about}
            view={view}
            about={about}
            mayTell={about === newest && toldAt(about, view) === undefined}
          />
        ))}
      </ul>
    </Section>
  );
}

interface StepProps {
  readonly view: IntroductionView;
  readonly about: ReportAbout;
  readonly mayTell: boolean;
}

function Step({ view, about, mayTell }: StepProps) {
  const { language, zone, today } = useApp();
  const words = useWords(afterWords);
  const record = useRecord(view);
  const introducer = calledParty(view.people, view.introduction.introducerId, language);
  const at = happenedAt(about, view);
  const told = toldAt(about, view);
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
          <Button
            small
            look="plain"
            label={words.toldAlreadyNamed(introducer, name)}
            onClick={() => void record({ kind: 'reported', about })}
          >
            {words.toldAlready}
          </Button>
        ) : (
          at !== undefined && <span className="quiet small">{words.notTold}</span>
        )}
      </span>
    </li>
  );
}
