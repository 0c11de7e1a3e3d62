import type { IntroductionView } from '../db/queries/introductions.ts';
import { type Language, ME, SIDES, type Side } from '../domain/basics.ts';
import { isOpen, partyOf } from '../domain/introduction-state.ts';
import { commonWords } from '../i18n/common.ts';
import { introductionWords } from '../i18n/introduction.ts';
import { dayWords } from '../i18n/words.ts';
import { calledParty, calledSide, nameOfSide } from './party.ts';
import { reportNameOf, type Turn } from './turn.ts';

/** The bridge in words, for those who listen and for the line below it. */

/** `あなたの番：山川さんのご意向を伺う` */
export function turnWords(view: IntroductionView, turn: Turn, language: Language, today: string): string {
  const words = introductionWords[language].turns;
  const who = turn.party === undefined ? '' : calledParty(view.people, turn.party, language);
  switch (turn.act) {
    case 'introduce':
    case 'nothing':
    case 'done':
    case 'support':
    case 'wait-word':
      return words[turn.act];
    case 'put-off':
      return words['put-off'](dayWords(turn.on ?? today, language, today));
    case 'wait-day':
      return words['wait-day'](who, dayWords(turn.on ?? today, language, today));
    case 'report':
      return words[reportNameOf(view)](who);
    default:
      return words[turn.act](who);
  }
}

/** The same for a line of a list, where the ring on the bridge says already whose turn it is. */
export function shortTurnWords(
  view: IntroductionView,
  turn: Turn,
  language: Language,
  today: string,
): string {
  const { acts } = introductionWords[language];
  const who = turn.party === undefined ? '' : calledParty(view.people, turn.party, language);
  switch (turn.act) {
    case 'ask':
    case 'ask-again':
    case 'thank':
    case 'contact':
    case 'tell-no-go':
      return acts[turn.act](who);
    case 'report':
      return acts[reportNameOf(view)](who);
    case 'introduce':
    case 'decide':
    case 'outcome':
      return acts[turn.act];
    case 'no-word':
      return acts.askHow(who);
    default:
      return turnWords(view, turn, language, today);
  }
}

/** `了承`, `時期を改めて（10月1日に再度）`, `実った`. */
export function sideWord(
  { standing }: IntroductionView,
  side: Side,
  language: Language,
  today: string,
): string {
  const words = introductionWords[language];
  const outcome = standing.outcome[side];
  if (outcome !== undefined && !isBefore(standing.state)) return words.outcomes[outcome];
  const on = standing.askAgainOn[side];
  const said = words.consents[standing.consent[side]];
  const told = standing.toldAt[side] === undefined ? '' : words.told;
  const consent = told === '' ? said : language === 'ja' ? `${said}・${told}` : `${said}, ${told}`;
  if (standing.consent[side] !== 'not-now' || on === undefined) return consent;
  const again = words.askAgainOn(dayWords(on, language, today));
  return language === 'ja' ? `${consent}（${again}）` : `${consent}, ${again}`;
}

function isBefore(state: IntroductionView['standing']['state']): boolean {
  return state !== 'introduced' && state !== 'in-touch' && state !== 'landed' && state !== 'no-fit';
}

/** The whole drawing as one text of full sentences. */
export function bridgeWords(view: IntroductionView, turn: Turn, language: Language, today: string): string {
  const words = introductionWords[language];
  const { introduction, standing } = view;
  const state = words.states[standing.state];
  const days = commonWords[language].days(turn.days);
  const timed = !isOpen(standing.state)
    ? state
    : turn.days === 0
      ? words.bridgeStateToday(state)
      : words.bridgeState(state, days);
  const sides = SIDES.filter((side) => partyOf(introduction, side) !== ME).map((side) =>
    words.bridgeSide(calledSide(view, side, language), sideWord(view, side, language, today)),
  );
  const by =
    introduction.introducerId === ME
      ? []
      : [words.introducedBy(calledParty(view.people, introduction.introducerId, language))];
  const said = [
    words.bridgeSides(nameOfSide(view, 'seeker', language), nameOfSide(view, 'provider', language)),
    ...by,
    timed,
    sides.join(language === 'ja' ? '、' : ', '),
    turnWords(view, turn, language, today),
  ];
  return said
    .map((sentence) => (language === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence))
    .map((sentence) => sentence + words.fullStop)
    .join('')
    .trim();
}
