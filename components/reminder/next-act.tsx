import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Due, isMine } from '../../lib/domain/due.ts';
import { nextStep } from '../../lib/domain/introduction-state.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { useApp, useWords } from '../app/app.tsx';
import { type Place, useRoute } from '../app/route.tsx';
import { calledSide } from '../introduction/party.ts';
import { Button } from '../ui/controls.tsx';
import { dueDays, dueReason, placeOfDue, waitingReason, whoOf } from './due-words.ts';
import './reminder.css';

interface NextActProps {
  readonly dues: readonly Due[];
  readonly introductions: ReadonlyMap<string, IntroductionView>;
}

interface Act {
  readonly reason: string;
  readonly days: string;
  readonly late: boolean;
  readonly button?: { readonly label: string; readonly place: Place };
}

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
        <span className="due-reason">{act.reason}</span>{' '}
        <span className={act.late ? 'due-days late' : 'due-days'}>{act.days}</span>
      </p>
      {button && (
        <Button look="main" onClick={() => go(button.place)}>
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
    const label = words.fullActs[mine.kind](view ? whoOf(mine, view, language) : '');
    const opens = place && !(mine.kind === 'free' && mine.introductionId === undefined);
    return {
      reason: dueReason(mine, { view }, language),
      days: text,
      late,
      ...(opens && { button: { label, place } }),
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
    return {
      reason: words.reasons.ask(who),
      days: '',
      late: false,
      button: { label: words.fullActs.ask(who), place },
    };
  }

  const [waiting] = sorted;
  if (!waiting) return undefined;
  const { text } = dueDays(waiting, language, today, zone);
  return {
    reason: words.waiting1(waitingReason(waiting, { view: viewOf(waiting) }, language)),
    days: text,
    late: false,
  };
}
