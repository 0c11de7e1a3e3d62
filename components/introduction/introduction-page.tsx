import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type IntroductionView, viewIntroduction } from '../../lib/db/queries/introductions.ts';
import { deleteIntroduction, strikeEvent } from '../../lib/deeds/introductions.ts';
import { type Id, ME, type Side } from '../../lib/domain/basics.ts';
import { dayOf, daysBetween } from '../../lib/domain/day.ts';
import { isOpen, isReceived } from '../../lib/domain/introduction-state.ts';
import { turnWords } from '../../lib/glance/bridge-words.ts';
import { calledParty, calledPeople, calledSide, nameOfSide } from '../../lib/glance/party.ts';
import { turnOf } from '../../lib/glance/turn.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { AddReminder } from '../reminder/add-reminder.tsx';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { WholeNames } from '../ui/whole-names.tsx';
import { Answers } from './answers.tsx';
import { BeforeSending } from './before-sending.tsx';
import { Bridge } from './bridge.tsx';
import { Decision, isToDecide } from './decision.tsx';
import { FollowThrough } from './follow-through.tsx';
import { History } from './history.tsx';
import { nextActsOf } from './next-acts.ts';
import { NextStep } from './next-step.tsx';
import { Outcomes } from './outcomes.tsx';
import { Relations } from './relations.tsx';
import { ReportsTold } from './reports-told.tsx';
import { useRecord } from './use-record.ts';
import { Withdraw } from './withdraw.tsx';
import { Written } from './written.tsx';
import './after-introduction.css';
import './introduction.css';

const TURN_TONES = {
  late: 'turn late',
  mine: 'turn mine',
  open: 'turn mine',
  theirs: 'turn quiet',
  nobody: 'turn quiet',
} as const;

/** One introduction: the bridge, whose turn it is, the one next step, and everything that can be recorded in a click. */
export function IntroductionPage({ introductionId }: { readonly introductionId: Id }) {
  const { desk } = useApp();
  const words = useWords(introductionWords);
  const view = useLiveQuery(
    async () => (await viewIntroduction(desk.ledger, introductionId)) ?? null,
    [desk, introductionId],
  );
  useFirstLook(view !== undefined);
  if (view === undefined) return null;
  if (view === null) return <p className="section quiet">{words.gone}</p>;
  return <Page key={introductionId} view={view} />;
}

function Page({ view }: { readonly view: IntroductionView }) {
  const reminder = useWords(reminderWords);
  const { introduction, standing } = view;
  const before = !['introduced', 'in-touch', 'landed', 'no-fit'].includes(standing.state);
  const made = introduction.introducerId === ME;
  // A referral that was declined still owes its introducer the word that it was.
  const deciding = isToDecide(view);
  const tells = isReceived(introduction) && standing.state !== 'withdrawn';
  return (
    <article className="introduction-page">
      <Head view={view} />
      {deciding && <Decision view={view} />}
      {before && made && <Answers view={view} />}
      {isOpen(standing.state) && before && made && (
        <div className="section">
          <BeforeSending view={view} />
        </div>
      )}
      {tells && <ReportsTold view={view} />}
      {!before && !deciding && <Outcomes view={view} />}
      <FollowThrough view={view} />
      {!deciding && <Relations view={view} />}
      <Written view={view} />
      <History view={view} />
      <Fold title={reminder.addTitle}>
        <AddReminder introductionId={introduction.id} />
      </Fold>
      <Ending view={view} />
    </article>
  );
}

function Head({ view }: { readonly view: IntroductionView }) {
  const { language, settings, zone, today } = useApp();
  const common = useWords(commonWords);
  const words = useWords(introductionWords);
  const { introduction, standing } = view;
  const turn = turnOf(view, { clocks: settings.clocks, zone, today });
  const introducer = calledParty(view.people, introduction.introducerId, language);
  const acts = nextActsOf(view, turn, language);
  const since = dayOf(standing.since, zone);
  const days = daysBetween(since, today);
  const when =
    days <= 0 ? words.sinceToday : words.since(dayWords(since, language, today), common.days(days));
  return (
    <div className="introduction-head">
      <h1 className="sr-only">
        {words.forTo(nameOfSide(view, 'seeker', language), nameOfSide(view, 'provider', language))}
      </h1>
      <Bridge view={view} size="large" />
      <p className="standing">
        <strong>{words.states[standing.state]}</strong> <span className="quiet">{when}</span>
        {introduction.introducerId !== ME && (
          <span className="quiet">
            {' · '}
            <WholeNames text={words.introducedBy(introducer)} names={[introducer]} />
          </span>
        )}
      </p>
      <p className={TURN_TONES[turn.late ? 'late' : turn.whose]}>
        {acts.main && (turn.whose === 'mine' || turn.whose === 'open') ? (
          words.yourTurn
        ) : (
          <WholeNames text={turnWords(view, turn, language, today)} names={calledPeople(view, language)} />
        )}
      </p>
      <NextStep acts={acts}>
        {turn.act === 'tell-no-go' && turn.place?.on === 'gate' && (
          <ToldAlready view={view} side={turn.place.side} />
        )}
      </NextStep>
    </div>
  );
}

/** Somebody heard it by word of mouth: no letter is needed. */
function ToldAlready({ view, side }: { readonly view: IntroductionView; readonly side: Side }) {
  const { language } = useApp();
  const words = useWords(introductionWords);
  const record = useRecord(view);
  return (
    <Button
      label={words.toldAlreadyNamed(calledSide(view, side, language))}
      onClick={() => void record({ kind: 'told', side })}
    >
      {words.toldAlready}
    </Button>
  );
}

/** The ways out: each can be taken back. */
function Ending({ view }: { readonly view: IntroductionView }) {
  const { desk, act, language } = useApp();
  const { back } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(introductionWords);
  const [leaving, setLeaving] = useState(false);
  const { introduction, standing } = view;
  const names = words.forTo(nameOfSide(view, 'seeker', language), nameOfSide(view, 'provider', language));
  const withdrawal = view.events.find((event) => event.kind === 'withdrawn' && !view.struck.has(event.id));
  const remove = async () => {
    const done = await act(() => deleteIntroduction(desk, introduction.id), common.deleted(names));
    if (done) back();
  };
  return (
    <div className="section">
      <div className="actions">
        {isOpen(standing.state) || standing.state === 'not-now' ? (
          <Button small expanded={leaving} onClick={() => setLeaving(!leaving)}>
            {words.withdraw}
          </Button>
        ) : (
          standing.state === 'withdrawn' &&
          withdrawal && (
            <Button small onClick={() => void act(() => strikeEvent(desk, withdrawal.id), words.resume)}>
              {words.resume}
            </Button>
          )
        )}
        <Button small look="danger" onClick={() => void remove()}>
          {words.deleteThis}
        </Button>
      </div>
      {leaving && <Withdraw view={view} onEnd={() => setLeaving(false)} />}
    </div>
  );
}
