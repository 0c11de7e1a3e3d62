import type { Language } from '../domain/basics.ts';
import { ended, inTouch, introduced, type SampleIntroduction } from './sample-introduction.ts';

/** The introductions the user received: thanks due, a report due, one closed. */
export function introductionsReceived(language: Language): readonly SampleIntroduction[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en);
  return [
    // Received, thanks due today.
    {
      what: 'to-me-translation',
      seeker: 'priya',
      provider: 'me',
      introducer: 'sarah',
      startedDaysAgo: 0,
      fields: {
        kind: 'business',
        why: say(
          '日本の出版社との打ち合わせに同席してほしい',
          'Wants somebody beside her when she meets Japanese publishers',
        ),
        expected: say('月内に一度、打ち合わせ', 'One meeting this month'),
      },
      events: [introduced(0)],
    },
    // Received, thanked, in touch: a report waits.
    {
      what: 'to-me-newcomers',
      seeker: 'yamakawa',
      provider: 'me',
      introducer: 'ito',
      startedDaysAgo: 12,
      fields: {
        kind: 'business',
        why: '海外からの問い合わせに答えられる人がほしい',
        expected: '月に数件の返信',
      },
      events: [
        introduced(12),
        { daysAgo: 12, how: 'mail', what: { kind: 'thanked' } },
        { daysAgo: 12, what: { kind: 'taken' } },
        inTouch(11),
        { daysAgo: 10, how: 'in-person', what: { kind: 'reported', about: 'contacted' } },
        { daysAgo: 7, how: 'in-person', what: { kind: 'met' }, text: '初回の打ち合わせ' },
        inTouch(6, '見積りを出した'),
      ],
    },
    // Received, it worked, the introducer has not been told: overdue.
    {
      what: 'to-me-manuscript',
      seeker: 'tom',
      provider: 'me',
      introducer: 'greg',
      startedDaysAgo: 70,
      fields: {
        kind: 'business',
        why: 'A Japanese author to be written to, with tact',
        expected: 'One letter, and an answer',
      },
      events: [
        introduced(70),
        { daysAgo: 70, how: 'phone', what: { kind: 'thanked' } },
        { daysAgo: 69, what: { kind: 'taken' } },
        inTouch(62),
        { daysAgo: 59, how: 'in-person', what: { kind: 'met' } },
        { daysAgo: 58, how: 'mail', what: { kind: 'reported', about: 'met' } },
        ended('provider', 'landed', 4, undefined, { against: 'exceeded' }),
        ended('seeker', 'landed', 1, 'The contract is signed'),
      ],
    },
    // Received as the one in need; closed with the report.
    {
      what: 'to-me-tax',
      seeker: 'me',
      provider: 'sasaki',
      introducer: 'ito',
      startedDaysAgo: 340,
      fields: { kind: 'business', why: '確定申告を頼める税理士を探していた' },
      events: [
        introduced(340),
        { daysAgo: 340, how: 'mail', what: { kind: 'thanked' } },
        inTouch(336),
        ended('seeker', 'landed', 290),
        ended('provider', 'landed', 290),
        { daysAgo: 288, how: 'in-person', what: { kind: 'reported', about: 'result' } },
      ],
    },
  ];
}
