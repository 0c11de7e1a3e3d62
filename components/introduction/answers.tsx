import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Id, ME, otherSide, SIDES, type Side } from '../../lib/domain/basics.ts';
import { dayOf, daysBetween } from '../../lib/domain/day.ts';
import type { Answer, EventWhat } from '../../lib/domain/introduction.ts';
import { isOpen, partyOf, sideOf } from '../../lib/domain/introduction-state.ts';
import { sideWord } from '../../lib/glance/bridge-words.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { WholeNames } from '../ui/whole-names.tsx';
import { HowChoice } from './how-choice.tsx';
import { Refusal } from './refusal.tsx';
import { useHow, useRecord } from './use-record.ts';

/** Each side's answer, recorded in one click and without a letter. */
export function Answers({ view }: { readonly view: IntroductionView }) {
  const words = useWords(introductionWords);
  const [how, setHow] = useHow();
  const record = useRecord(view);
  const tell = (what: EventWhat) => void record(what, how === undefined ? {} : { how });
  const sides = SIDES.filter((side) => partyOf(view.introduction, side) !== ME);
  return (
    <Section title={words.answers} aside={how && <HowChoice value={how} onChange={setHow} />}>
      <div className="stack">
        {sides.map((side) => (
          <SideAnswer key={side} view={view} side={side} tell={tell} />
        ))}
      </div>
      {view.standing.state === 'agreed' && (
        <div className="actions after-answers">
          <Button small look="plain" onClick={() => tell({ kind: 'introduced' })}>
            {words.introducedAlready}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface SideAnswerProps {
  readonly view: IntroductionView;
  readonly side: Side;
  readonly tell: (what: EventWhat) => void;
}

function SideAnswer({ view, side, tell }: SideAnswerProps) {
  const { language, today } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const [changing, setChanging] = useState(false);
  const who = calledSide(view, side, language);
  const consent = view.standing.consent[side];
  const reason = view.standing.refusal[side];
  const settled = consent === 'agreed' || consent === 'declined';
  const answer = (what: EventWhat) => {
    setChanging(false);
    tell(what);
  };
  return (
    <fieldset className="bare-set side-answer" aria-label={words.answerOf(who)}>
      <p>
        <strong>{who}</strong> <span className="quiet">{sideWord(view, side, language, today)}</span>
        {reason && <span className="tag">{after.refusal[reason]}</span>}
        {settled && !changing && (
          <Button
            small
            look="plain"
            label={`${words.changeAnswer}: ${words.answerOf(who)}`}
            onClick={() => setChanging(true)}
          >
            {words.changeAnswer}
          </Button>
        )}
      </p>
      {(!settled || changing) && <AnswerButtons view={view} side={side} tell={answer} />}
    </fieldset>
  );
}

/** The answers a side can give, one button each. */
function AnswerButtons({ view, side, tell }: SideAnswerProps) {
  const { language } = useApp();
  const words = useWords(introductionWords);
  /** The refusal being written down, with its reason and date. */
  const [refusal, setRefusal] = useState<'declined' | 'not-now'>();
  const consent = view.standing.consent[side];
  const offered: readonly Answer[] =
    consent === 'asked' ? ['agreed', 'declined', 'not-now', 'no-answer'] : ['agreed', 'declined', 'not-now'];
  const answer = (what: EventWhat) => {
    setRefusal(undefined);
    tell(what);
  };
  return (
    <>
      <div className="actions">
        {offered.map((one) =>
          one === 'not-now' || one === 'declined' ? (
            <Button
              key={one}
              small
              expanded={refusal === one}
              onClick={() => setRefusal(refusal === one ? undefined : one)}
            >
              {words.answer[one]}
            </Button>
          ) : (
            <Button key={one} small onClick={() => answer({ kind: 'answered', side, answer: one })}>
              {words.answer[one]}
            </Button>
          ),
        )}
        {consent !== 'asked' && (
          <Button small onClick={() => answer({ kind: 'asked', side })}>
            {words.iAsked}
          </Button>
        )}
        {consent === 'not-asked' && (
          <Button small onClick={() => answer({ kind: 'came-forward', side })}>
            {words.cameForward}
          </Button>
        )}
      </div>
      {refusal && (
        <Refusal
          key={refusal}
          answer={refusal}
          who={calledSide(view, side, language)}
          onRecord={(refused) => answer({ kind: 'answered', side, answer: refusal, ...refused })}
        />
      )}
    </>
  );
}

interface AwaitedAnswerProps {
  readonly view: IntroductionView;
  readonly side: Side;
}

/** One answer somebody owes, on their own page: which introduction it is about, and what they said. */
export function AwaitedAnswer({ view, side }: AwaitedAnswerProps) {
  const { language, today, zone } = useApp();
  const words = useWords(introductionWords);
  const common = useWords(commonWords);
  const [how, setHow] = useHow();
  const record = useRecord(view);
  const other = calledSide(view, otherSide(side), language);
  const askedAt = view.standing.askedAt[side] ?? view.standing.since;
  const days = Math.max(0, daysBetween(dayOf(askedAt, zone), today));
  return (
    <fieldset
      className="bare-set awaited-answer"
      aria-label={`${words.answerOf(calledSide(view, side, language))}: ${words.answerAbout(other)}`}
    >
      <p>
        <span className="grow">
          <WholeNames text={words.answerAbout(other)} names={[other]} />{' '}
          <span className="quiet small whole">{words.askedAgo(common.daysAgo(days))}</span>
        </span>
        {how && <HowChoice bare value={how} onChange={setHow} />}
      </p>
      <AnswerButtons
        view={view}
        side={side}
        tell={(what) => void record(what, how === undefined ? {} : { how })}
      />
    </fieldset>
  );
}

/** The side on which somebody's answer is awaited, where it is the user who asked for it. */
export function awaitedSideOf({ introduction, standing }: IntroductionView, id: Id): Side | undefined {
  const side = sideOf(introduction, id);
  if (side === undefined || introduction.introducerId !== ME || standing.consent[side] !== 'asked')
    return undefined;
  return isOpen(standing.state) || standing.state === 'not-now' ? side : undefined;
}
