import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../lib/domain/circle.ts';
import { seatClashes } from '../../../lib/domain/seats.ts';
import { specialtiesBy } from '../../../lib/fit/specialties.ts';
import { proposeSplits, type Sitter } from '../../../lib/fit/split-seats.ts';
import { partsOfTrades } from '../../../lib/fit/splits.ts';
import { TRADES } from './people.ts';

const specialties = specialtiesBy(TRADES);
const DAY = '2026-11-22';

const sitter = (specialty: string, more: Partial<Sitter> = {}): Sitter => ({ specialty, tells: [], ...more });
const seat = (id: string, { specialty, subSpecialty }: Sitter): Seat => ({
  id,
  circleId: 'circle',
  contactId: id,
  specialty,
  ...(subSpecialty !== undefined && { subSpecialty }),
  createdAt: 0,
  updatedAt: 0,
});

describe('one specialty, however it is written (P1)', () => {
  it.each([
    ['税理士', 'tax accountant'],
    ['税理士', '税理士法人'],
    ['ＷＥＢデザイナー', 'web designer'],
    ['Lawyer', 'attorney'],
    ['弁護士', 'lawyer'],
    ['飲食店専門の税理士', '会計事務所'],
    ['lawyer for restaurants', '弁護士'],
    ['カメラマン', 'ｶﾒﾗﾏﾝ'],
    ['熱気球の操縦', '熱気球の操縦'],
    ['Falconer', 'falconer'],
  ])('%s and %s are one', (one, other) => {
    expect(specialties.isSame(one, other)).toBe(true);
    expect(specialties.isSame(other, one)).toBe(true);
  });

  it.each([
    ['税理士', '弁護士'],
    ['lawyer for restaurants', 'restaurant'],
    ['飲食店専門の税理士', '飲食店'],
    ['photographer', 'web design'],
    ['熱気球の操縦', '鷹匠'],
  ])('%s and %s are two', (one, other) => {
    expect(specialties.isSame(one, other)).toBe(false);
  });

  it.each([
    ['法人', '相続', true],
    ['法人', 'companies', false],
    ['法人税務と相続', '相続税', false],
    ['companies', 'inheritance', true],
    ['inheritance and property', 'inheritance', false],
    ['tax', 'taxi', true],
    ['相続', '相続専門', false],
  ])('sub-specialties %s and %s: apart %s', (one, other, apart) => {
    expect(specialties.areApart(one, other)).toBe(apart);
    expect(specialties.areApart(other, one)).toBe(apart);
  });
});

describe('a proposed split (P1)', () => {
  const names = fc.constantFrom(...TRADES.flatMap(({ names }) => [names.ja[0] ?? '', names.en[0] ?? '']));
  const said = fc.constantFrom('相続', 'companies', '法人、個人', 'branding', '離婚', 'x', '企業の顧問', '');
  const anybody = fc.record({
    subSpecialty: fc.option(said, { nil: undefined }),
    known: fc.option(said, { nil: undefined }),
    tells: fc.array(said, { maxLength: 3 }),
  });

  it('takes the clash away, and makes none with the others', () => {
    fc.assert(
      fc.property(
        names,
        anybody,
        anybody,
        fc.array(said, { maxLength: 2 }),
        (specialty, one, two, others) => {
          const sitting = { specialty, ...two };
          const taken = others.filter((other) => other !== '');
          for (const split of proposeSplits({ specialty, ...one }, sitting, taken, specialties)) {
            const seats = [
              seat('sitting', { ...sitting, subSpecialty: split.sitting }),
              ...taken.map((subSpecialty, at) => seat(`other-${at}`, sitter(specialty, { subSpecialty }))),
            ];
            const wanted = { contactId: 'wanted', specialty, subSpecialty: split.wanted };
            expect(seatClashes(wanted, seats, DAY, specialties)).toEqual([]);
            const moved = { contactId: 'sitting', specialty, subSpecialty: split.sitting };
            expect(seatClashes(moved, seats, DAY, specialties)).toEqual([]);
          }
        },
      ),
    );
  });

  it('is there for every trade, in the language of the seat', () => {
    for (const { names } of TRADES) {
      for (const name of [names.ja[0] ?? '', names.en[0] ?? '']) {
        const [first] = proposeSplits(sitter(name), sitter(name), [], specialties);
        expect(first, name).toBeDefined();
        const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
        expect(isJapanese.test(first?.wanted ?? ''), name).toBe(isJapanese.test(name));
      }
    }
  });

  it('leaves the one who sits there what they have, and goes by what is known of either', () => {
    const sitting = sitter('税理士', { subSpecialty: '法人' });
    expect(proposeSplits(sitter('tax accountant', { known: '相続' }), sitting, [], specialties)[0]).toEqual({
      wanted: '相続',
      sitting: '法人',
    });
    const told = sitter('弁護士', { tells: ['遺言と遺産分割の相談が多い'] });
    expect(proposeSplits(told, sitter('弁護士', { tells: ['顧問契約'] }), [], specialties)[0]).toEqual({
      wanted: '相続',
      sitting: '企業法務',
    });
  });

  it('has parts that can sit beside one another, in either language', () => {
    for (const { id } of TRADES) {
      const parts = partsOfTrades([id]);
      for (const [at, one] of parts.entries()) {
        expect(specialties.areApart(one.names.ja, one.names.en), one.names.ja).toBe(false);
        for (const other of parts.slice(at + 1)) {
          for (const mine of Object.values(one.names))
            for (const theirs of Object.values(other.names))
              expect(specialties.areApart(mine, theirs), `${id}: ${mine}, ${theirs}`).toBe(true);
        }
      }
    }
  });
});
