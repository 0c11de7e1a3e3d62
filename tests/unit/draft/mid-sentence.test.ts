import { expect, test } from 'vitest';
import { midSentence } from '../../../lib/draft/mid-sentence.ts';

test.each([
  ['Market entry', 'market entry'],
  ['Bookbinding', 'bookbinding'],
  ['Tax and VAT', 'tax and VAT'],
  ['Cold-chain logistics', 'cold-chain logistics'],
  ['Cheese making', 'cheese making'],
  ['Fish, mostly smoked', 'fish, mostly smoked'],
  ['Design for iOS', 'design for iOS'],
  ['An accountant', 'an accountant'],
  ['Échanges scolaires', 'échanges scolaires'],
])('%s begins small', (typed, said) => {
  expect(midSentence(typed)).toBe(said);
});

test.each([
  'SEO',
  'VAT',
  'B2B sales',
  'X-ray optics',
  'C suite coaching',
  'iOS apps',
  'LinkedIn campaigns',
  'McKinsey-style decks',
  'IT law',
  'R&D grants',
  '3D printing',
  'Japanese law',
  'German-language copy',
  'French wine',
  'British furniture',
  'American football',
  'Swiss tax',
  'Thai cooking',
  'Japan market entry',
  'Tokyo property',
  'Kyoto hospitality',
  'Shopify shops',
  'Real Estate',
  'New York property',
  'market entry',
  '精密板金',
  '',
])('%s stays as it is', (typed) => {
  expect(midSentence(typed)).toBe(typed);
});
