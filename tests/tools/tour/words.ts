/** The interface's own words, so that the tour does not break when one is changed. */
import type { Language } from '../../../lib/domain/basics.ts';
import { afterWords } from '../../../lib/i18n/after-introduction.ts';
import { boardWords } from '../../../lib/i18n/board.ts';
import { commonWords } from '../../../lib/i18n/common.ts';
import { contactWords } from '../../../lib/i18n/contact.ts';
import { exchangeWords } from '../../../lib/i18n/exchange.ts';
import { introductionWords } from '../../../lib/i18n/introduction.ts';
import { letterWords } from '../../../lib/i18n/letter.ts';
import { mailWords } from '../../../lib/i18n/mail.ts';
import { needWords } from '../../../lib/i18n/need.ts';
import { paletteWords } from '../../../lib/i18n/palette.ts';
import { popupWords } from '../../../lib/i18n/popup.ts';
import { reminderWords } from '../../../lib/i18n/reminder.ts';
import { siteWords } from '../../../lib/i18n/site.ts';
import { tradeWords } from '../../../lib/i18n/trade.ts';
import { welcomeWords } from '../../../lib/i18n/welcome.ts';
import { workspaceWords } from '../../../lib/i18n/workspace.ts';

export type Words = ReturnType<typeof wordsIn>;

export function wordsIn(language: Language) {
  return {
    after: afterWords[language],
    board: boardWords[language],
    common: commonWords[language],
    contact: contactWords[language],
    exchange: exchangeWords[language],
    introduction: introductionWords[language],
    letter: letterWords[language],
    mail: mailWords[language],
    need: needWords[language],
    palette: paletteWords[language],
    popup: popupWords[language],
    reminder: reminderWords[language],
    site: siteWords[language],
    trade: tradeWords[language],
    welcome: welcomeWords[language],
    workspace: workspaceWords[language],
  };
}

/** What a word with values looks like, whatever they are: `Add ${name}` → /^Add .+$/. */
export function like(words: (...values: never[]) => string): RegExp {
  const anything = '\u0001';
  const said = (words as (...values: string[]) => string)(anything, anything, anything);
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
