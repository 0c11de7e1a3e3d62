import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, ME } from '../../../lib/domain/basics.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import type { Introduction } from '../../../lib/domain/introduction.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { weekOfDay } from '../../../lib/domain/week.ts';
import type { WeekReport } from '../../../lib/domain/week-report.ts';
import {
  SPEECH_SECONDS,
  type SpeechFacts,
  secondsToSay,
  speechFacts,
  writeSpeech,
} from '../../../lib/draft/speech.ts';

/** P7: the week as a speech of 40 seconds. */

const LANGUAGES: readonly Language[] = ['en', 'ja'];
const NOTHING: SpeechFacts = {
  name: '',
  givenTo: [],
  receivedFrom: [],
  oneToOnes: [],
  visitors: 0,
  closed: false,
};

const words = fc.oneof(
  fc.constantFrom('Greg Smith', '山川さん', 'Wilhelmina Featherstonehaugh-Cholmondeley', '税理士', ''),
  fc.lorem({ maxCount: 60 }),
  fc.string({ maxLength: 400, unit: fc.constantFrom('会', 'と', '店', '。', '、', 'ー') }),
  fc.string({ maxLength: 200 }),
);
const names = fc.array(words, { maxLength: 40 });
const facts: fc.Arbitrary<SpeechFacts> = fc.record({
  name: words,
  specialty: fc.option(words, { nil: undefined }),
  saying: fc.option(words, { nil: undefined }),
  givenTo: names,
  receivedFrom: names,
  oneToOnes: names,
  visitors: fc.nat({ max: 9 }),
  closed: fc.boolean(),
  ask: fc.option(words, { nil: undefined }),
});

describe('a speech of 40 seconds (P7)', () => {
  test.each(LANGUAGES)('never longer, whatever happened in the week: %s', (language) => {
    fc.assert(
      fc.property(facts, (given) => {
        const speech = writeSpeech(given, language);
        expect(secondsToSay(speech.text, language)).toBeLessThanOrEqual(SPEECH_SECONDS);
        expect(speech.seconds).toBeLessThanOrEqual(SPEECH_SECONDS);
      }),
      { numRuns: 400 },
    );
  });

  test.each(LANGUAGES)('the ask stands in it, whatever else is left out: %s', (language) => {
    const ask =
      language === 'ja' ? '相続で困っている店主のご紹介' : 'owners of small shops who plan to retire';
    fc.assert(
      fc.property(facts, (given) => {
        const speech = writeSpeech({ ...given, ask }, language);
        expect(speech.text).toContain(ask);
        expect(speech.askCut).toBe(false);
      }),
    );
  });

  test('an ask that is itself longer is cut, and says so', () => {
    const speech = writeSpeech({ ...NOTHING, name: '林', ask: '店'.repeat(500) }, 'ja');
    expect(speech.askCut).toBe(true);
    expect(speech.text).toContain('店店店店');
    expect(speech.seconds).toBeGreaterThan(36);
  });

  test('the rate: five characters a second in Japanese, 150 words a minute in English', () => {
    expect(secondsToSay('あ'.repeat(200), 'ja')).toBeCloseTo(40);
    expect(secondsToSay('one '.repeat(100), 'en')).toBeCloseTo(40);
  });

  test('as it is said in English', () => {
    const speech = writeSpeech(
      {
        ...NOTHING,
        name: 'Mio Hayashi',
        specialty: 'tax advice',
        givenTo: ['Greg', 'Priya'],
        receivedFrom: ['Nora'],
        oneToOnes: ['Tom'],
        ask: 'owners of small shops who plan to retire',
      },
      'en',
    );
    expect(speech.text.split('\n')).toEqual([
      'Hello everyone, I’m Mio Hayashi, here for tax advice.',
      'Nora, thank you for what you passed to me this week. A hand for the giver, please.',
      'I was glad to introduce somebody to Greg and Priya. Thank you for looking after them.',
      'I sat down with Tom, and I enjoyed it.',
      'This week I’m asking for your help with this: owners of small shops who plan to retire.',
      'Thank you.',
    ]);
  });

  test('as it is said in Japanese', () => {
    const speech = writeSpeech(
      {
        ...NOTHING,
        name: '林',
        specialty: '税理士',
        givenTo: ['山川さん', '伊藤さん'],
        receivedFrom: ['中村さん'],
        ask: '相続で困っている店主の方',
      },
      'ja',
    );
    expect(speech.text.split('\n')).toEqual([
      '税理士の林です。',
      '中村さん、今週はご紹介をいただき、ありがとうございました。皆さま、どうぞ拍手をお願いします。',
      '山川さん、伊藤さんに、ご紹介をお渡ししました。お引き受けいただき、ありがとうございます。',
      '今週ご紹介いただきたいのは、こちらです。相続で困っている店主の方。',
      'どうぞよろしくお願いいたします。',
    ]);
  });
});

describe('nothing private is said aloud (P7)', () => {
  const CANARY = 'canary';
  const contact = (id: string): Contact => ({
    id,
    name: { written: `Person ${id.toUpperCase()}` },
    notes: CANARY,
    howMet: CANARY,
    careful: true,
    saying: CANARY,
    reach: CANARY,
    tags: [CANARY],
    company: CANARY,
    createdAt: 0,
    updatedAt: 0,
  });
  const introduction = (seekerId: string, providerId: string, introducerId: string): Introduction => ({
    id: `${seekerId}${providerId}${introducerId}`,
    seekerId,
    providerId,
    introducerId,
    kind: 'business',
    why: CANARY,
    seekerGains: CANARY,
    providerGains: CANARY,
    seekerRisk: CANARY,
    providerRisk: CANARY,
    ownInterest: CANARY,
    expected: CANARY,
    lesson: CANARY,
    compensation: { what: CANARY, answer: 'offered' },
    value: 987_654,
    createdAt: 0,
    updatedAt: 0,
  });
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e');

  test.each(LANGUAGES)('no note, no amount, and not whom an introduction is about: %s', (language) => {
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 8 }), fc.array(letter, { maxLength: 8 }), (to, from) => {
        const entry = (one: Introduction) => ({ introduction: one, on: '2026-11-20' });
        const report: WeekReport = {
          week: weekOfDay('2026-11-25', undefined, 'Asia/Tokyo'),
          given: to.map((id) => entry(introduction('client', id, ME))),
          received: from.map((id) => entry(introduction('client', ME, id))),
          oneToOnes: to.map((id) => ({
            id,
            contactId: id,
            on: '2026-11-20',
            state: 'held',
            text: CANARY,
            createdAt: 0,
            updatedAt: 0,
          })),
          visitors: from.map((id) => ({
            id,
            circleId: 'x',
            contactId: id,
            on: '2026-11-20',
            invitedById: ME,
            text: CANARY,
            createdAt: 0,
          })),
          thanksOwed: from.map((id) => introduction('client', ME, id)),
          thanksSaid: [],
          closed: to.map((id) => ({ introduction: introduction('client', id, ME), on: '2026-11-20' })),
        };
        const people = new Map([...'abcde', 'client'].map((id) => [id, contact(id)] as const));
        const { text } = writeSpeech(
          speechFacts(report, people, { me: { ...DEFAULT_SETTINGS.me, name: '林' } }, language),
          language,
        );
        for (const secret of [CANARY, 'CLIENT', '987', '控える', 'hold back'])
          expect(text).not.toContain(secret);
        if (to[0] !== undefined)
          expect(text).toContain(`Person${language === 'en' ? '' : ` ${to[0].toUpperCase()}`}`);
      }),
    );
  });
});
