import { describe, expect, it } from 'vitest';
import {
  draftOf,
  EMPTY_NAME,
  moveCut,
  nameFrom,
  partsOf,
  rewrite,
} from '../../../components/contact/name-draft.ts';

const named = (written: string) => ({ ...EMPTY_NAME, written });

describe('a name that is being written', () => {
  it('proposes where a Japanese name without a space divides, and one key mends it', () => {
    const draft = named('佐々木真由美');
    expect(partsOf(draft)).toMatchObject({ first: '佐々', second: '木真由美', proposed: true, places: 5 });
    const mended = moveCut(draft, 1);
    expect(partsOf(mended)).toMatchObject({ first: '佐々木', second: '真由美', proposed: false });
    expect(nameFrom(mended)).toEqual({ written: '佐々木真由美', family: '佐々木', given: '真由美' });
  });

  it('stops at the ends', () => {
    const draft = named('林明');
    expect(moveCut(draft, 1)).toBe(draft);
    expect(moveCut(draft, -1)).toBe(draft);
  });

  it('takes a space at its word', () => {
    expect(nameFrom(named('山川 晃弘'))).toEqual({ written: '山川 晃弘', family: '山川', given: '晃弘' });
    expect(nameFrom(named('Greg Smith'))).toEqual({ written: 'Greg Smith', family: 'Smith', given: 'Greg' });
    expect(nameFrom(named('Smith, Greg'))).toEqual({ written: 'Greg Smith', family: 'Smith', given: 'Greg' });
  });

  it('moves the division of a name of three words, and swaps the order', () => {
    const draft = named('Maria de Souza');
    expect(partsOf(draft)).toMatchObject({ first: 'Maria de', second: 'Souza' });
    expect(nameFrom(moveCut(draft, -1))).toMatchObject({ given: 'Maria', family: 'de Souza' });
    expect(nameFrom({ ...named('Yamakawa Akihiro'), swapped: true })).toMatchObject({
      family: 'Yamakawa',
      given: 'Akihiro',
    });
  });

  it('does not divide one western word, nor nothing', () => {
    expect(nameFrom(named('Cher'))).toEqual({ written: 'Cher' });
    expect(nameFrom(named('  '))).toBeUndefined();
  });

  it('forgets the division when the name is rewritten, and keeps the reading', () => {
    const draft = { ...moveCut(named('山川晃弘'), 1), reading: 'やまかわ' };
    expect(rewrite(draft, '山川晃')).toEqual({ written: '山川晃', swapped: false, reading: 'やまかわ' });
  });

  it('writes on what was saved, whichever way it was divided', () => {
    for (const name of [
      { written: '佐々木真由美', family: '佐々木', given: '真由美', reading: 'ささき まゆみ' },
      { written: 'Yamakawa Akihiro', family: 'Yamakawa', given: 'Akihiro' },
      { written: 'グレッグ スミス', family: 'スミス', given: 'グレッグ' },
      { written: 'Maria de Souza', family: 'de Souza', given: 'Maria' },
      { written: 'Cher' },
    ]) {
      expect(nameFrom(draftOf(name))).toEqual(name);
    }
  });
});
