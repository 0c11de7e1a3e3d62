import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Language, ME } from '../../lib/domain/basics.ts';
import { isReceived } from '../../lib/domain/introduction-state.ts';
import { reportOwed } from '../../lib/domain/next-step.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { reportNameOf, type Turn } from '../../lib/glance/turn.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import type { Place } from '../app/route.tsx';

/** A button of its own: what it says, and where it leads. */
interface NextAct {
  readonly label: string;
  readonly place: Place;
}

export interface NextActs {
  /** What is the user's to do now, where there is a page to do it on. */
  readonly main?: NextAct;
  /** What was put off or ticked off, and can be done all the same. */
  readonly shelved?: NextAct;
  /** How it stands may be told to the introducer at any time, due or not. */
  readonly report?: NextAct;
  /** The one who can help said no: somebody else may fit the need. */
  readonly another?: NextAct;
}

/** What an introduction's page offers as its next step. What waits on others has none. */
export function nextActsOf(view: IntroductionView, turn: Turn, language: Language): NextActs {
  const { acts } = introductionWords[language];
  const { introduction, standing } = view;
  const report: NextAct = {
    label: acts[reportNameOf(view)](calledParty(view.people, introduction.introducerId, language)),
    place: placeOfReport(view),
  };
  if (turn.act === 'report') return { main: report };
  const another = anotherFor(view, language);
  const main = actOf(view, turn, language);
  const mayReport = isReceived(introduction) && standing.state !== 'withdrawn' && !standing.loopClosed;
  const shelved = turn.shelved && actOf(view, { ...turn, ...turn.shelved }, language);
  return {
    ...(main && { main }),
    ...(shelved && { shelved }),
    ...(mayReport && { report }),
    ...(another && { another }),
  };
}

/** Who needs somebody still does, when it was the other side that said no, for good or for now. */
function anotherFor({ introduction, standing }: IntroductionView, language: Language): NextAct | undefined {
  const { consent, state } = standing;
  if (introduction.introducerId !== ME || (state !== 'declined' && state !== 'not-now')) return undefined;
  if (consent.provider !== state || consent.seeker === 'declined') return undefined;
  return {
    label: afterWords[language].findAnother,
    place: {
      at: 'need',
      seekerId: introduction.seekerId,
      ...(introduction.why !== undefined && { text: introduction.why }),
      ...(introduction.requestId !== undefined && { requestId: introduction.requestId }),
    },
  };
}

/** What the introducer does not know yet is told. */
function placeOfReport(view: IntroductionView): Place {
  const about = reportOwed(view.standing);
  return {
    at: 'letter',
    introductionId: view.introduction.id,
    kind: 'report',
    ...(about && { about }),
  };
}

function actOf(view: IntroductionView, turn: Turn, language: Language): NextAct | undefined {
  const { acts } = introductionWords[language];
  const introductionId = view.introduction.id;
  const who = turn.party === undefined ? '' : calledParty(view.people, turn.party, language);
  const side = turn.place?.on === 'gate' ? { side: turn.place.side } : {};
  switch (turn.act) {
    case 'ask':
      return { label: acts.ask(who), place: { at: 'letter', introductionId, kind: 'ask', ...side } };
    case 'ask-again':
      return {
        label: acts['ask-again'](who),
        place: { at: 'letter', introductionId, kind: 'ask', again: true, ...side },
      };
    case 'tell-no-go':
      return {
        label: acts['tell-no-go'](who),
        place: { at: 'letter', introductionId, kind: 'no-go', ...side },
      };
    case 'introduce':
      return { label: acts.introduce, place: { at: 'letter', introductionId, kind: 'joint' } };
    case 'thank':
      return { label: acts.thank(who), place: { at: 'letter', introductionId, kind: 'thanks' } };
    default:
      return undefined;
  }
}
