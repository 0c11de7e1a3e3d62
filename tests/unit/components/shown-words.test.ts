import { describe, expect, it } from 'vitest';
import { shownWords } from '../../../components/need/shown-words.ts';

describe('the words that were searched for', () => {
  it('puts overlapping pieces of Japanese together', () => {
    expect(shownWords(['古時', '時計', '修理'])).toEqual(['古時計', '修理']);
  });

  it('leaves words in Latin letters as they are, each once and few in all', () => {
    expect(shownWords(['clock', 'kit', 'clock', 'a', 'b1', 'd', 'e', 'f'])).toEqual([
      'clock',
      'kit',
      'a',
      'b1',
      'd',
      'e',
    ]);
  });
});
