import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { DayDate, Language } from '../../lib/domain/basics.ts';
import type { Warning } from '../../lib/domain/before-sending.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { beforeSendingWords } from '../../lib/i18n/before-sending.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dayWords, monthWords } from '../../lib/i18n/words.ts';

/** What to think of before something is sent, as one or two quiet sentences. */
export function warningWords(
  warning: Warning,
  view: IntroductionView,
  language: Language,
  today: DayDate,
): string {
  const { warns } = beforeSendingWords[language];
  const day = (on: DayDate) => dayWords(on, language, today);
  switch (warning.warn) {
    case 'met-once':
      return warns.metOnce(calledSide(view, warning.side, language));
    case 'careful':
      return warns.careful(calledSide(view, warning.side, language));
    case 'mismatch-before': {
      const { of, on, lesson } = warning;
      const reason = warning.reason === undefined ? '' : afterWords[language].mismatch[warning.reason];
      const when = monthWords(on, language, today);
      const said =
        of === 'the-two'
          ? warns.noFit(when, reason)
          : warns.noFitOf(calledSide(view, of, language), when, reason);
      return lesson === undefined ? said : said + warns.lesson(lesson);
    }
    case 'asked-often': {
      const { count, worked, lastDaysAgo } = warning;
      const last = commonWords[language].daysAgo(lastDaysAgo);
      return warns.askedOften(calledSide(view, warning.side, language), count, worked, last);
    }
    case 'introduced-before':
      return warns.introducedBefore(day(warning.on));
    case 'trouble': {
      const who = calledSide(view, warning.side, language);
      return warning.until === undefined
        ? warns.trouble(who, day(warning.on))
        : warns.cooling(who, day(warning.until));
    }
  }
}
