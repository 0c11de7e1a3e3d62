import { describe, expect, it } from 'vitest';
import { censorAttribute } from '../../../lib/report/attributes.ts';
import { makePlaceholders } from '../../../lib/report/placeholders.ts';
import { makeCensor } from '../../../lib/report/words.ts';

describe('an id in a report', () => {
  const placeholders = makePlaceholders(new Set());
  const rules = { censor: makeCensor(placeholders, []), placeholders, stays: () => false };
  const written = (id: string) => censorAttribute('id', id, rules)?.[1] ?? '';

  it('begins and ends as it did, and is one of its own', () => {
    const ids = ['MSG_Greg12345_FROM', 'MSG_Greg12345_TO', 'MSG_Nora12345_FROM'];
    const [first = '', second = '', third = ''] = ids.map(written);
    expect(first).toMatch(/^MSG_(?!Greg)[A-Z][a-z]{3}(?!12345)\d{5}-\d_FROM$/u);
    expect(second).toMatch(/^MSG_.*_TO$/u);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(written('MSG_Greg12345_FROM')).toBe(first);
  });

  it('stays where all its words are those pages are made of', () => {
    expect(written('ConversationReadingPaneContainer')).toBe('ConversationReadingPaneContainer');
    expect(written('greg_smith')).not.toMatch(/greg|smith/u);
  });
});
