import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { isReceived } from '../../lib/domain/introduction-state.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { type Place, useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { calledParty } from './party.ts';
import type { Turn } from './turn.ts';

interface NextStepProps {
  readonly view: IntroductionView;
  readonly turn: Turn;
}

/** The one thing to do now, as one large button. What waits on others has none: its answer is recorded below. */
export function NextStep({ view, turn }: NextStepProps) {
  const { language } = useApp();
  const { go } = useRoute();
  const words = useWords(introductionWords);
  const { introduction, standing } = view;
  const introductionId = introduction.id;
  const introducer = calledParty(view.people, introduction.introducerId, language);
  const main = mainOf();
  const mayReport =
    isReceived(introduction) &&
    standing.state !== 'withdrawn' &&
    turn.act !== 'report' &&
    !standing.loopClosed;
  const knowsOutcome = standing.outcome.seeker !== undefined || standing.outcome.provider !== undefined;
  const report: Place = {
    at: 'letter',
    introductionId,
    kind: 'report',
    ...(knowsOutcome && { about: 'result' }),
  };
  if (!main && !mayReport) return null;
  return (
    <div className="actions next-step">
      {main && (
        <Button look="main" onClick={() => go(main.place)}>
          {main.label}
        </Button>
      )}
      {mayReport && (
        <Button look={main ? undefined : knowsOutcome ? 'main' : undefined} onClick={() => go(report)}>
          {words.acts.report(introducer)}
        </Button>
      )}
    </div>
  );

  function mainOf(): { label: string; place: Place } | undefined {
    const who = turn.party === undefined ? '' : calledParty(view.people, turn.party, language);
    const side = turn.place?.on === 'gate' ? { side: turn.place.side } : {};
    switch (turn.act) {
      case 'ask':
        return { label: words.acts.ask(who), place: { at: 'letter', introductionId, kind: 'ask', ...side } };
      case 'ask-again':
        return {
          label: words.acts['ask-again'](who),
          place: { at: 'letter', introductionId, kind: 'ask', again: true, ...side },
        };
      case 'introduce':
        return { label: words.acts.introduce, place: { at: 'letter', introductionId, kind: 'joint' } };
      case 'thank':
        return { label: words.acts.thank(who), place: { at: 'letter', introductionId, kind: 'thanks' } };
      case 'report':
        return { label: words.acts.report(who), place: report };
      default:
        return undefined;
    }
  }
}
