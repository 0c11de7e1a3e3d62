/** The interface's own words, so that the tour does not break when one is changed. */
import type { Language } from '../../../lib/domain/basics.ts';
import { afterWords } from '../../../lib/i18n/after-introduction.ts';
import { boardWords } from '../../../lib/i18n/board.ts';
import { callOnWords } from '../../../lib/i18n/call-on.ts';
import { cardWords } from '../../../lib/i18n/card.ts';
import { circleWords } from '../../../lib/i18n/circle.ts';
import { commonWords } from '../../../lib/i18n/common.ts';
import { contactWords } from '../../../lib/i18n/contact.ts';
import { exchangeWords } from '../../../lib/i18n/exchange.ts';
import { gatheringWords } from '../../../lib/i18n/gathering.ts';
import { introduceSheetWords } from '../../../lib/i18n/introduce-sheet.ts';
import { introductionWords } from '../../../lib/i18n/introduction.ts';
import { letterWords } from '../../../lib/i18n/letter.ts';
import { lineageWords } from '../../../lib/i18n/lineage.ts';
import { mailWords } from '../../../lib/i18n/mail.ts';
import { needWords } from '../../../lib/i18n/need.ts';
import { oneToOneWords } from '../../../lib/i18n/one-to-one.ts';
import { originsWords } from '../../../lib/i18n/origins.ts';
import { paletteWords } from '../../../lib/i18n/palette.ts';
import { popupWords } from '../../../lib/i18n/popup.ts';
import { reminderWords } from '../../../lib/i18n/reminder.ts';
import { siteWords } from '../../../lib/i18n/site.ts';
import { trackRecordWords } from '../../../lib/i18n/track-record.ts';
import { tradeWords } from '../../../lib/i18n/trade.ts';
import { weekWords } from '../../../lib/i18n/week.ts';
import { welcomeWords } from '../../../lib/i18n/welcome.ts';
import { workspaceWords } from '../../../lib/i18n/workspace.ts';

export type Words = ReturnType<typeof wordsIn>;

export function wordsIn(language: Language) {
  return {
    after: afterWords[language],
    board: boardWords[language],
    callOn: callOnWords[language],
    card: cardWords[language],
    circle: circleWords[language],
    common: commonWords[language],
    contact: contactWords[language],
    exchange: exchangeWords[language],
    gathering: gatheringWords[language],
    introduceSheet: introduceSheetWords[language],
    introduction: introductionWords[language],
    letter: letterWords[language],
    lineage: lineageWords[language],
    mail: mailWords[language],
    need: needWords[language],
    oneToOne: oneToOneWords[language],
    origins: originsWords[language],
    palette: paletteWords[language],
    popup: popupWords[language],
    reminder: reminderWords[language],
    site: siteWords[language],
    trackRecord: trackRecordWords[language],
    trade: tradeWords[language],
    week: weekWords[language],
    welcome: welcomeWords[language],
    workspace: workspaceWords[language],
  };
}

/** What a word with values looks like, whatever they are: `Add ${name}` → /^Add .+$/. */
export function like(words: (...values: never[]) => string): RegExp {
  const anything = '\u0001';
  const said = (words as (...values: string[]) => string)(anything, anything, anything, anything);
  const parts = said.split(anything).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

/** Any of several words with values. */
export function anyOf(all: readonly ((...values: never[]) => string)[]): RegExp {
  return new RegExp(all.map((words) => like(words).source).join('|'), 'u');
}

/** A part of a name, as it stands. */
export function having(part: string): RegExp {
  return new RegExp(part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'u');
}
