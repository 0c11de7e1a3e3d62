import { describe, expect, test } from 'vitest';
import { ACTS, commandsLike, PLACES } from '../../../components/palette/commands.ts';

describe('commands of the palette', () => {
  test('all of them while nothing is typed', () => {
    expect(commandsLike(ACTS, '')).toEqual(ACTS);
    expect(commandsLike(PLACES, ' ')).toEqual(PLACES);
  });

  test('are found by words of either language, in any case and by a beginning', () => {
    expect(commandsLike(ACTS, 'Intro')).toEqual(['new-introduction', 'introduce-me']);
    expect(commandsLike(ACTS, 'New intro')).toEqual(['new-introduction']);
    expect(commandsLike(ACTS, '合う人')).toEqual(['need']);
    expect(commandsLike(PLACES, 'バックアップ')).toEqual(['copies']);
    expect(commandsLike(PLACES, 'ばっくあっぷ')).toEqual(['copies']);
    expect(commandsLike(PLACES, 'backup')).toEqual(['copies']);
    expect(commandsLike(PLACES, '設定')).toEqual(['settings']);
    expect(commandsLike(ACTS, 'new req')).toEqual(['new-request']);
  });

  test('Latin letters in the middle of a word find nothing', () => {
    expect(commandsLike(ACTS, 'ntro')).toEqual([]);
    expect(commandsLike([...ACTS, ...PLACES], 'zzz')).toEqual([]);
  });
});
