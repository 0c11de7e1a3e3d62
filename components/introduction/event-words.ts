import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { Language } from '../../lib/domain/basics.ts';
import type { EventWhat } from '../../lib/domain/introduction.ts';
import { calledParty, calledSide } from '../../lib/glance/party.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';

/** A line of history in words: `山川さん：了承`. */
export function eventWords(event: EventWhat, view: IntroductionView, language: Language): string {
  const words = introductionWords[language];
  const { events } = words;
  switch (event.kind) {
    case 'asked':
    case 'came-forward':
    case 'told':
      return events[event.kind](calledSide(view, event.side, language));
    case 'answered':
      return events.answered(calledSide(view, event.side, language), words.answer[event.answer]);
    case 'outcome':
      return events.outcome(calledSide(view, event.side, language), words.outcomes[event.outcome]);
    case 'thanked':
      return events.thanked(calledParty(view.people, view.introduction.introducerId, language));
    case 'reported':
      return events.reported[event.about];
    case 'disclosed':
      return events.disclosed(calledSide(view, event.side, language));
    case 'relation':
      return events.relation(words.relations[event.relation], words.relationStates[event.now]);
    case 'taken':
    case 'met':
    case 'introduced':
    case 'in-touch':
    case 'withdrawn':
    case 'checked-in':
    case 'noted':
      return events[event.kind];
    case 'struck':
      return '';
  }
}
