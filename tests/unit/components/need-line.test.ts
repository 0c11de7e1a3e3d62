import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needLine } from '../../../components/need/need-line.ts';

describe('a need in one line', () => {
  it('keeps a short one whole', () => {
    expect(needLine(' Our books\nare a mess. ')).toBe('Our books are a mess.');
  });

  it('puts no space where a line of Japanese was broken', () => {
    expect(needLine('相続に強い\n税理士を探しています。')).toBe('相続に強い税理士を探しています。');
  });

  it('cuts a long one after a whole sentence', () => {
    const first = 'We need somebody who binds by hand.';
    const line = needLine(`${first} ${'It goes on and on without an end'.repeat(20)}`);
    expect(line).toBe(first);
  });

  it('cuts in the middle where no sentence ends, and says so', () => {
    expect(needLine('あ'.repeat(500))).toBe(`${'あ'.repeat(239)}…`);
  });

  it('is one line of at most 240 characters, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const line = needLine(text);
        expect(line.length).toBeLessThanOrEqual(240);
        expect(line).not.toMatch(/\n/u);
        expect(needLine(line)).toBe(line);
      }),
    );
  });
});
