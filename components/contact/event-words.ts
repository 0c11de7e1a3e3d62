import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Language, unreachable } from '../../lib/domain/basics.ts';
import type { IntroductionEvent } from '../../lib/domain/introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { calledParty, calledSide } from '../introduction/party.ts';

/** One line of an introduction's history, in words: `山川さん：了承`. */
export function eventWords(view: IntroductionView, event: IntroductionEvent, language: Language): string {
  const words = introductionWords[language];
  switch (event.kind) {
    case 'asked':
    case 'came-forward':
      return words.events[event.kind](calledSide(view, event.side, language));
    case 'answered':
      return words.events.answered(calledSide(view, event.side, language), words.answer[event.answer]);
    case 'outcome':
      return words.events.outcome(calledSide(view, event.side, language), words.outcomes[event.outcome]);
    case 'thanked':
      return words.events.thanked(calledParty(view.people, view.introduction.introducerId, language));
    case 'reported':
      return words.events.reported[event.about];
    case 'introduced':
    case 'in-touch':
    case 'withdrawn':
    case 'checked-in':
    case 'noted':
      return words.events[event.kind];
    case 'struck':
      return '';
    default:
      return unreachable(event);
  }
}
