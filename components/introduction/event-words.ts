import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { DayDate, Language } from '../../lib/domain/basics.ts';
import type { EventWhat, Relation } from '../../lib/domain/introduction.ts';
import { calledParty, calledSide } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { dayWords } from '../../lib/i18n/words.ts';

/** A line of history in words, with its reason where there is one: `山川さん：了承`, `取りやめ（時期が過ぎた）`. */
export function eventWords(
  event: EventWhat,
  view: IntroductionView,
  language: Language,
  today: DayDate,
): string {
  const words = introductionWords[language];
  const after = afterWords[language];
  const day = (on: DayDate) => dayWords(on, language, today);
  const more = (said: string, ...details: readonly (string | undefined)[]) => {
    const known = details.filter((detail) => detail !== undefined);
    if (known.length === 0) return said;
    return language === 'ja' ? `${said}（${known.join('、')}）` : `${said} (${known.join(', ')})`;
  };
  const { events } = words;
  switch (event.kind) {
    case 'asked':
    case 'came-forward':
    case 'told':
      return events[event.kind](calledSide(view, event.side, language));
    case 'answered':
      return more(
        events.answered(calledSide(view, event.side, language), words.answer[event.answer]),
        event.reason && after.refusal[event.reason],
        event.askAgainOn && words.askAgainOn(day(event.askAgainOn)),
      );
    case 'outcome':
      return more(
        events.outcome(calledSide(view, event.side, language), words.outcomes[event.outcome]),
        event.reason && after.mismatch[event.reason],
        event.against && after.againstLine[event.against],
      );
    case 'withdrawn':
      return more(events.withdrawn, event.reason && after.withdrawal[event.reason]);
    case 'thanked':
      return events.thanked(calledParty(view.people, view.introduction.introducerId, language));
    case 'reported':
      return events.reported[event.about];
    case 'disclosed':
      return events.disclosed(calledSide(view, event.side, language));
    case 'relation':
      return events.relation(
        relationName(view, event.relation, language),
        event.until === undefined
          ? words.relationStates[event.now]
          : after.coolingUntil(words.relationStates[event.now], day(event.until)),
      );
    case 'taken':
    case 'met':
    case 'introduced':
    case 'in-touch':
    case 'checked-in':
    case 'noted':
      return events[event.kind];
    case 'struck':
      return '';
  }
}

/** Between whom it is, by their names: `Sarah Cole and Greg Smith`. */
export function relationName(view: IntroductionView, relation: Relation, language: Language): string {
  const introducer = calledParty(view.people, view.introduction.introducerId, language);
  const [seeker, provider] = [calledSide(view, 'seeker', language), calledSide(view, 'provider', language)];
  const { between } = afterWords[language];
  switch (relation) {
    case 'introducer-seeker':
      return between(seeker, introducer);
    case 'introducer-provider':
      return between(provider, introducer);
    case 'seeker-provider':
      return between(seeker, provider);
  }
}
