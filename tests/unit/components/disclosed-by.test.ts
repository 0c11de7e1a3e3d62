import { describe, expect, test } from 'vitest';
import { disclosedBy } from '../../../components/draft/letter-facts.ts';
import type { IntroductionView } from '../../../lib/db/queries/introductions.ts';
import { ME } from '../../../lib/domain/basics.ts';
import type { EventWhat, Introduction } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { history } from '../domain/histories.ts';

function viewOf(fields: Partial<Introduction>, ...whats: readonly EventWhat[]): IntroductionView {
  const introduction: Introduction = {
    id: 'i',
    seekerId: 'emeka',
    providerId: 'sarah',
    introducerId: ME,
    kind: 'business',
    createdAt: 0,
    updatedAt: 0,
    ...fields,
  };
  const events = history(...whats);
  const standing = standingOf(introduction, events);
  return {
    introduction: { ...introduction, state: standing.state, live: 1 },
    standing,
    events,
    struck: new Set(),
    people: new Map(),
    reminders: [],
  };
}

const ownInterest = 'I print with her';
const letter = `Dear Emeka,\nYou should also know where I stand in this: ${ownInterest}.`;

// P16, P29: compensation and own interest are told to both, and it is known to whom.
describe('what a letter discloses', () => {
  test('to whom it goes: of an ask the one who is asked, of a joint letter both', () => {
    const view = viewOf({ ownInterest });
    expect(disclosedBy(view, 'ask', 'seeker', letter)).toEqual(['seeker']);
    expect(disclosedBy(view, 'joint', 'seeker', letter)).toEqual(['seeker', 'provider']);
    expect(disclosedBy(view, 'no-go', 'seeker', letter)).toEqual([]);
  });

  test('what was taken out of its text is not told', () => {
    expect(disclosedBy(viewOf({ ownInterest }), 'ask', 'seeker', 'Dear Emeka, …')).toEqual([]);
  });

  test('half of it is not all: a compensation that the letter is silent of stays to be told', () => {
    const compensation = { what: '10 % of the first order', answer: 'accepted' } as const;
    const view = viewOf({ ownInterest, compensation });
    expect(disclosedBy(view, 'ask', 'seeker', letter)).toEqual([]);
    expect(disclosedBy(view, 'ask', 'seeker', `${letter} ${compensation.what}`)).toEqual(['seeker']);
  });

  test('nobody is told twice, and of nothing there is nothing to tell', () => {
    expect(
      disclosedBy(viewOf({ ownInterest }, { kind: 'disclosed', side: 'seeker' }), 'joint', 'seeker', letter),
    ).toEqual(['provider']);
    expect(disclosedBy(viewOf({}), 'joint', 'seeker', letter)).toEqual([]);
  });
});
