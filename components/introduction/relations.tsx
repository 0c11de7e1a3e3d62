import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type DayDate, otherSide, SIDES } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import {
  RELATION_STATES,
  RELATIONS,
  type Relation,
  type RelationState,
} from '../../lib/domain/introduction.ts';
import { partyOf } from '../../lib/domain/introduction-state.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { AskAgainChoice, presetDay } from './ask-again-choice.tsx';
import { relationName } from './event-words.ts';
import { type RelationEvent, relationHistory } from './relation-history.ts';
import { useRecord } from './use-record.ts';

/** States in which something is to be mended; only after them anything can be repaired. */
const TROUBLED: readonly RelationState[] = ['strained', 'trouble', 'cooling'];

/** The three relations an introduction touches, each with how it is now; shown once the two have been introduced. */
export function Relations({ view }: { readonly view: IntroductionView }) {
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const shown = RELATIONS.filter((relation) => isBetweenTwo(view, relation));
  const recorded = shown.flatMap((relation) => relationHistory(view, relation)[0] ?? []);
  if (view.standing.introducedAt === undefined && recorded.length === 0) return null;
  const [worst] = recorded
    .filter((event) => TROUBLED.includes(event.now))
    .sort((a, b) => TROUBLED.indexOf(b.now) - TROUBLED.indexOf(a.now));
  const title = worst ? `${after.relationsTitle} · ${words.relationStates[worst.now]}` : after.relationsTitle;
  return (
    <Fold title={title} open={recorded.length > 0}>
      <ul className="relations">
        {shown.map((relation) => (
          <OneRelation
            key={relation}
            view={view}
            relation={relation}
            events={relationHistory(view, relation)}
          />
        ))}
      </ul>
    </Fold>
  );
}

/** The introducer of some is on a side themself in old copies: nobody has a relation with themself. */
function isBetweenTwo({ introduction }: IntroductionView, relation: Relation): boolean {
  const side = SIDES.find((one) => relation === `introducer-${one}`);
  if (side === undefined)
    return partyOf(introduction, 'seeker') !== partyOf(introduction, otherSide('seeker'));
  return partyOf(introduction, side) !== introduction.introducerId;
}

interface OneRelationProps {
  readonly view: IntroductionView;
  readonly relation: Relation;
  /** Newest first. */
  readonly events: readonly RelationEvent[];
}

function OneRelation({ view, relation, events }: OneRelationProps) {
  const { language } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const record = useRecord(view);
  const [changing, setChanging] = useState(false);
  const [cooling, setCooling] = useState(false);
  const now = events[0]?.now;
  const between = relationName(view, relation, language);
  const offered = RELATION_STATES.filter(
    (state) => state !== 'repaired' || events.some((event) => TROUBLED.includes(event.now)),
  );
  const set = (state: RelationState, until?: DayDate) => {
    setChanging(false);
    setCooling(false);
    void record({ kind: 'relation', relation, now: state, ...(until !== undefined && { until }) });
  };
  return (
    <li>
      <button
        type="button"
        className="row"
        aria-expanded={changing}
        aria-label={`${after.setState(between)}${now ? `, ${words.relationStates[now]}` : ''}`}
        onClick={() => {
          setChanging(!changing);
          setCooling(false);
        }}
      >
        <span className="grow clip">{between}</span>
        <StateWords event={events[0]} />
      </button>
      {changing && (
        <fieldset className="bare-set actions unfolded" aria-label={after.setState(between)}>
          {offered.map((state) => (
            <button
              key={state}
              type="button"
              className="button small"
              aria-pressed={now === state}
              aria-expanded={state === 'cooling' ? cooling : undefined}
              onClick={() => {
                if (state === 'cooling') setCooling(!cooling);
                else if (state !== now) set(state);
                else setChanging(false);
              }}
            >
              {words.relationStates[state]}
            </button>
          ))}
        </fieldset>
      )}
      {changing && cooling && <CoolUntil onRecord={(until) => set('cooling', until)} />}
      <Earlier events={events.slice(1)} />
    </li>
  );
}

function StateWords({ event }: { readonly event: RelationEvent | undefined }) {
  const { language, zone, today } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  if (!event) return <span className="quiet small">{after.nothingSaid}</span>;
  const said = words.relationStates[event.now];
  const tone = TROUBLED.includes(event.now) ? 'tag due' : 'tag';
  return (
    <span className={tone}>
      {event.until !== undefined
        ? after.coolingUntil(said, dayWords(event.until, language, today))
        : after.sinceDay(said, dayWords(dayOf(event.at, zone), language, today))}
    </span>
  );
}

/** How it was before, on one quiet line. */
function Earlier({ events }: { readonly events: readonly RelationEvent[] }) {
  const { language, zone, today } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  if (events.length === 0) return null;
  const said = events.map(
    ({ now, at }) => `${words.relationStates[now]} ${dayWords(dayOf(at, zone), language, today)}`,
  );
  return (
    <p className="hint">
      {after.earlierStates}: {said.join(' · ')}
    </p>
  );
}

function CoolUntil({ onRecord }: { readonly onRecord: (until: DayDate | undefined) => void }) {
  const { today } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const [day, setDay] = useState<DayDate | undefined>(presetDay(today, '3'));
  return (
    <form
      className="unfolded stack"
      onSubmit={(event) => {
        event.preventDefault();
        onRecord(day);
      }}
    >
      <AskAgainChoice label={after.coolUntil} first="3" onChange={setDay} />
      <div className="actions">
        <Button small look="main" submit>
          {words.recordAnswer(words.relationStates.cooling)}
        </Button>
      </div>
    </form>
  );
}
