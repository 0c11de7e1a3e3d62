import { describe, expect, test } from 'vitest';
import { relationName } from '../../../components/introduction/event-words.ts';
import { warningWords } from '../../../components/introduction/warning-words.ts';
import type { IntroductionView } from '../../../lib/db/queries/introductions.ts';
import { ME } from '../../../lib/domain/basics.ts';
import type { Warning } from '../../../lib/domain/before-sending.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { GREG, YAMAKAWA } from '../draft/people.ts';

const introduction = {
  id: 'i',
  seekerId: YAMAKAWA.id,
  providerId: GREG.id,
  introducerId: ME,
  kind: 'business',
  createdAt: 0,
  updatedAt: 0,
  state: 'considering',
  live: 1,
} as const;
const view: IntroductionView = {
  introduction,
  standing: standingOf(introduction, []),
  events: [],
  struck: new Set(),
  people: new Map([YAMAKAWA, GREG].map((one) => [one.id, one])),
  reminders: [],
};
const TODAY = '2026-07-20';
const inEnglish = (warning: Warning) => warningWords(warning, view, 'en', TODAY);
const inJapanese = (warning: Warning) => warningWords(warning, view, 'ja', TODAY);

describe('what to think of before something is sent', () => {
  const often: Warning = { warn: 'asked-often', side: 'provider', count: 4, worked: 1, lastDaysAgo: 9 };

  // P19: an introduction spends the introducer's own trust.
  test('how often somebody was asked lately, and what came of it', () => {
    expect(inEnglish(often)).toBe('Greg Smith was asked 4 times in 60 days; 1 worked; the last 9 days ago.');
    expect(inEnglish({ ...often, worked: 0, lastDaysAgo: 1 })).toBe(
      'Greg Smith was asked 4 times in 60 days; none worked; the last yesterday.',
    );
    expect(inJapanese(often)).toBe(
      'Greg Smithさんには60日で4件お願いしています（実った 1件、最後は9日前）。',
    );
  });

  // P58: the same mismatch is warned of, with what it taught.
  test('a mismatch of before: when, why, and what it taught', () => {
    const before: Warning = {
      warn: 'mismatch-before',
      introductionId: 'x',
      on: '2026-05-12',
      reason: 'price',
      lesson: 'Ask for the budget first',
      of: 'the-two',
    };
    expect(inEnglish(before)).toBe('No fit in May: price. Lesson: Ask for the budget first');
    expect(inJapanese({ ...before, lesson: '先にご予算を伺う' })).toBe(
      '5月にご縁なし（費用）でした。わかったこと：先にご予算を伺う',
    );
    expect(inEnglish({ ...before, of: 'provider', on: '2025-11-02' })).toBe(
      'Greg Smith: no fit more than once, for price; last in November 2025. Lesson: Ask for the budget first',
    );
    expect(inEnglish({ warn: 'mismatch-before', introductionId: 'x', on: '2026-05-12', of: 'the-two' })).toBe(
      'No fit in May.',
    );
  });

  // P41: trouble is no blacklist: it cools off.
  test('trouble that cools off has its date, and any other the day it was', () => {
    const trouble: Warning = { warn: 'trouble', side: 'seeker', on: '2026-06-01' };
    expect(inEnglish(trouble)).toContain('on 1 Jun');
    expect(inEnglish({ ...trouble, until: '2026-09-01' })).toContain('until 1 Sept');
    expect(inJapanese({ ...trouble, until: '2026-09-01' })).toContain('9月1日まで');
  });

  test('in Japanese nothing is left in English but names', () => {
    const all: readonly Warning[] = [
      often,
      { warn: 'met-once', side: 'seeker' },
      { warn: 'careful', side: 'seeker' },
      { warn: 'introduced-before', introductionId: 'x', on: '2026-05-12' },
      { warn: 'mismatch-before', introductionId: 'x', on: '2026-05-12', reason: 'no-contact', of: 'seeker' },
      { warn: 'trouble', side: 'seeker', on: '2026-06-01' },
    ];
    for (const warning of all) {
      const said = inJapanese(warning).replaceAll('Greg Smith', '');
      expect(said).not.toMatch(/[A-Za-z]/u);
      expect(said).toMatch(/。$/u);
    }
  });
});

describe('between whom a relation is', () => {
  test('is said by their names, the introducer last', () => {
    expect(relationName(view, 'introducer-provider', 'en')).toBe('Greg Smith and me');
    expect(relationName(view, 'introducer-seeker', 'ja')).toBe('山川さんと自分');
    expect(relationName(view, 'seeker-provider', 'en')).toBe('山川 晃弘 and Greg Smith');
  });
});
