import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Due, isMine } from '../../lib/domain/due.ts';
import { nextStep } from '../../lib/domain/introduction-state.ts';
import { dueDays, dueReason, waitingSentence } from '../../lib/glance/due-words.ts';
import { calledPeople, calledSide } from '../../lib/glance/party.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { useApp, useWords } from '../app/app.tsx';
import { type Place, useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { WholeNames } from '../ui/whole-names.tsx';
import { placeOfDue } from './due-place.ts';
import './reminder.css';

interface NextActProps {
  readonly dues: readonly Due[];
  readonly introductions: ReadonlyMap<string, IntroductionView>;
}

interface Act {
  readonly reason: string;
  readonly names: readonly string[];
  readonly days: string;
  readonly tone: 'late' | 'mine' | 'waiting';
  readonly button?: { readonly label: string; readonly full: string; readonly place: Place };
}

const DAYS = { late: 'due-days late', mine: 'due-days', waiting: 'quiet small' } as const;

/**
 * What is next with somebody, as one button and why. A promise that has fallen due comes first, then a side nobody
 * has asked yet, then, without a button, what waits on others. Nothing when there is nothing.
 */
export function NextAct(props: NextActProps) {
  const { go } = useRoute();
  const act = useAct(props);
  if (!act) return null;
  const { button } = act;
  return (
    <div className="next-act">
      <p>
        <span className="due-reason">
          <WholeNames text={act.reason} names={act.names} />
        </span>{' '}
        <span className={DAYS[act.tone]}>{act.days}</span>
      </p>
      {button && (
        <Button look="main" label={button.full} onClick={() => go(button.place)}>
          {button.label}
        </Button>
      )}
    </div>
  );
}

function useAct({ dues, introductions }: NextActProps): Act | undefined {
  const { language, today, zone } = useApp();
  const words = useWords(reminderWords);
  const viewOf = (due: Due) =>
    due.introductionId === undefined ? undefined : introductions.get(due.introductionId);
  const sorted = [...dues].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.since - b.since));

  const mine = sorted.find((due) => isMine(due, today));
  if (mine) {
    const view = viewOf(mine);
    const place = placeOfDue(mine, view);
    const { text, late } = dueDays(mine, language, today, zone);
    const reason = dueReason(mine, { view }, language);
    const label = words.acts[mine.kind];
    const opens = place && !(mine.kind === 'free' && mine.introductionId === undefined);
    return {
      reason,
      names: view ? calledPeople(view, language) : [],
      days: text,
      tone: late ? 'late' : 'mine',
      ...(opens && { button: { label, full: words.actNamed(label, reason), place } }),
    };
  }

  for (const view of introductions.values()) {
    const step = nextStep(view.introduction, view.standing);
    if (step.act !== 'ask') continue;
    const who = calledSide(view, step.side, language);
    const place: Place = {
      at: 'letter',
      introductionId: view.introduction.id,
      kind: 'ask',
      side: step.side,
      ...(step.again && { again: true }),
    };
    const reason = words.reasons.ask(who);
    const label = words.acts.ask;
    return {
      reason,
      names: [who],
      days: '',
      tone: 'mine',
      button: { label, full: words.actNamed(label, reason), place },
    };
  }

  const [waiting] = sorted;
  if (!waiting) return undefined;
  const view = viewOf(waiting);
  return {
    reason: waitingSentence(waiting, { view }, language, today, zone),
    names: view ? calledPeople(view, language) : [],
    days: '',
    tone: 'waiting',
  };
}
