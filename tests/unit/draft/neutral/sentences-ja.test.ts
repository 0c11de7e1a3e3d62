/** The Japanese lexicon on sentences noted down before it was widened, and tuned on since: a guard, not a measure. */
import { expect, test } from 'vitest';
import { findWords } from '../../../../lib/draft/neutral/find-words.ts';
import { FINDING_CLASSES } from '../../../../lib/draft/neutral/finding.ts';
import { GUILTY, INNOCENT, LATER } from './sentences-ja.ts';

/** The sentence as written, and the places of what stood between braces. */
function unmarked(marked: string): { text: string; marks: readonly (readonly [number, number])[] } {
  const marks: (readonly [number, number])[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[{}]/u).entries()) {
    if (index % 2 === 1) marks.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, marks };
}

function measured(sentences: readonly string[]) {
  const [missed, wrong]: [string[], string[]] = [[], []];
  let right = 0;
  for (const sentence of sentences) {
    const { text, marks } = unmarked(sentence);
    const found = findWords(text);
    // One finding carries the sentence: a mark beside it may be a part of the same phrase.
    const hits = found.filter(({ start, end }) => marks.some(([from, to]) => start < to && from < end));
    right += hits.length;
    if (marks.length > 0 && hits.length === 0) missed.push(text);
    for (const one of found) if (!hits.includes(one)) wrong.push(`${one.text} (${one.class}): ${text}`);
  }
  return { missed, wrong, right };
}

const ALL = FINDING_CLASSES.flatMap((one) => GUILTY[one]);

test('there are enough of them, half fair', () => {
  expect(ALL.length + INNOCENT.length).toBeGreaterThanOrEqual(120);
  expect(Math.abs(ALL.length - INNOCENT.length)).toBeLessThan(20);
});

test.each(FINDING_CLASSES)('finds what is %s in at least nine of ten sentences', (one) => {
  const { missed } = measured(GUILTY[one]);
  expect(missed.length / GUILTY[one].length, missed.join('\n')).toBeLessThanOrEqual(0.1);
});

test('finds at least nine of ten of a second hand', () => {
  const { missed } = measured(LATER);
  expect(missed.length / LATER.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
});

test('of what it finds, at least nineteen in twenty takes a side', () => {
  const { wrong, right } = measured([...ALL, ...INNOCENT]);
  expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});
