import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/domain/contact.ts';
import {
  apartAfterJoin,
  areApart,
  fieldsToChoose,
  joinedContact,
  ONE_OF_TWO,
  pairOf,
} from '../../../lib/domain/join.ts';

const person = (id: string, more: Partial<Contact> = {}): Contact => ({
  id,
  name: { written: 'Greg Smith' },
  tags: [],
  createdAt: 10,
  updatedAt: 20,
  ...more,
});

describe('joining', () => {
  test('empty fields are filled, differing ones chosen, the kept one’s without a word', () => {
    const keep = person('a', { company: 'Old', howWell: 'know' });
    const gone = person('b', { company: 'New', role: 'Partner', howWell: 'know', createdAt: 5 });
    expect(fieldsToChoose(keep, gone)).toEqual(['company']);
    expect(joinedContact(keep, gone)).toMatchObject({
      id: 'a',
      company: 'Old',
      role: 'Partner',
      createdAt: 5,
    });
    expect(joinedContact(keep, gone, { company: 'gone', role: 'keep' })).toMatchObject({
      company: 'New',
      role: 'Partner',
    });
  });

  test('texts are put together, unless one has the other in it', () => {
    const notes = (mine?: string, theirs?: string) =>
      joinedContact(person('a', mine ? { notes: mine } : {}), person('b', theirs ? { notes: theirs } : {}))
        .notes;
    expect(notes('one', 'two')).toBe('one\ntwo');
    expect(notes('one and two', 'two')).toBe('one and two');
    expect(notes('two', 'one and two')).toBe('one and two');
    expect(notes(undefined, 'two')).toBe('two');
    expect(notes()).toBeUndefined();
  });

  test('the name that is not kept stays as another name, each spelling once', () => {
    const keep = person('a', { name: { written: '山川 晃弘' }, otherNames: ['Aki'] });
    const gone = person('b', {
      name: { written: 'Akihiro', reading: 'やまかわ' },
      otherNames: ['山川晃弘', 'AKI'],
    });
    const names = (choices = {}) => {
      const { name, otherNames } = joinedContact(keep, gone, choices);
      return [name.written, name.reading, ...(otherNames ?? [])];
    };
    expect(names()).toEqual(['山川 晃弘', 'やまかわ', 'AKI', 'Akihiro']);
    expect(names({ name: 'gone' })).toEqual(['Akihiro', 'やまかわ', 'AKI', '山川晃弘']);
  });

  test('held back under one name is held back; only imported is who was only imported twice', () => {
    const both = (mine: Partial<Contact>, theirs: Partial<Contact>) =>
      joinedContact(person('a', mine), person('b', theirs));
    expect(both({}, { careful: true }).careful).toBe(true);
    expect(both({ importedOnly: true }, {})).not.toHaveProperty('importedOnly');
    expect(both({ importedOnly: true }, { importedOnly: true }).importedOnly).toBe(true);
  });

  test('nobody came through themself, and whoever else it was stays', () => {
    const [keep, gone] = [person('a', { metThroughId: 'b' }), person('b', { metThroughId: 'c' })];
    expect(fieldsToChoose(keep, gone)).toEqual([]);
    expect(joinedContact(keep, gone).metThroughId).toBe('c');
    expect(joinedContact(person('a', { metThroughId: 'b' }), person('b'))).not.toHaveProperty('metThroughId');
    expect(joinedContact(person('a'), person('b', { metThroughId: 'a' }))).not.toHaveProperty('metThroughId');
  });

  test('no field is forgotten, whoever of the two has it', () => {
    // The compiler asks for every field there is.
    const full: Required<Contact> = {
      ...(person('a') as Required<Contact>),
      otherNames: ['Gregor'],
      company: 'x',
      role: 'x',
      specialty: 'x',
      subSpecialty: 'x',
      formerly: [{ company: 'x' }],
      load: { now: 'busy', notedOn: '2026-04-01' },
      howMet: 'x',
      metOn: '2026-04-01',
      metThroughId: 'c',
      howWell: 'know',
      language: 'en',
      address: 'mr',
      channel: 'mail',
      source: 'referral',
      reach: 'x',
      saying: 'x',
      reviewMonths: [4],
      inherited: { from: 'x', on: '2026-04-01' },
      cards: 3,
      careful: true,
      notes: 'x',
      tags: ['x'],
      importedOnly: true,
    };
    const empty = person('b', { importedOnly: true });
    const { id: _, ...kept } = joinedContact(full, empty);
    const { id: __, ...taken } = joinedContact(empty, full);
    const { id: ___, ...all } = full;
    expect(kept).toEqual(all);
    expect(taken).toEqual(all);
  });

  test('cards are counted together, months each once, and a greeting under either name is one', () => {
    const keep = person('a', {
      cards: 2,
      reviewMonths: [9, 3],
      inherited: { from: 'Bruno', on: '2026-01-01' },
    });
    const gone = person('b', {
      cards: 3,
      reviewMonths: [3, 1],
      inherited: { from: 'Wen', greetedOn: '2026-02-01' },
    });
    expect(joinedContact(keep, gone)).toMatchObject({
      cards: 5,
      reviewMonths: [1, 3, 9],
      inherited: { from: 'Bruno', on: '2026-01-01', greetedOn: '2026-02-01' },
    });
  });

  test('a sub-specialty goes with the specialty it is part of', () => {
    const keep = person('a', { specialty: 'tax' });
    const gone = person('b', { specialty: 'law', subSpecialty: 'estates' });
    expect(joinedContact(keep, gone)).not.toHaveProperty('subSpecialty');
    expect(joinedContact(keep, gone, { specialty: 'gone' }).subSpecialty).toBe('estates');
    expect(joinedContact(keep, { ...gone, specialty: 'tax' }).subSpecialty).toBe('estates');
  });

  test('whatever the two say, each field is one of theirs, and no word is lost', () => {
    const word = fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined });
    const fields = fc.record({ company: word, role: word, specialty: word, notes: word, howMet: word });
    const chosen = fc.record(
      Object.fromEntries(
        ONE_OF_TWO.map((field) => [field, fc.constantFrom('keep' as const, 'gone' as const)]),
      ),
    );
    fc.assert(
      fc.property(fields, fields, chosen, (mine, theirs, choices) => {
        const [keep, gone] = [person('a', mine as Partial<Contact>), person('b', theirs as Partial<Contact>)];
        const joined = joinedContact(keep, gone, choices);
        for (const field of ['company', 'role', 'specialty'] as const) {
          const wanted =
            choices[field] === 'gone' ? (gone[field] ?? keep[field]) : (keep[field] ?? gone[field]);
          expect(joined[field]).toBe(wanted);
        }
        for (const field of ['notes', 'howMet'] as const)
          for (const text of [keep[field], gone[field]]) expect(joined[field] ?? '').toContain(text ?? '');
      }),
    );
  });
});

test('apart, whichever is named first; whoever is joined takes it along', () => {
  const apart = [pairOf('b', 'a'), pairOf('b', 'c')];
  expect(areApart(apart, 'a', 'b') && areApart(apart, 'b', 'a')).toBe(true);
  expect(areApart(apart, 'a', 'c')).toBe(false);
  expect(apartAfterJoin(apart, 'c', 'b')).toEqual([['a', 'c']]);
  expect(apartAfterJoin(apart, 'a', 'c')).toEqual([['a', 'b']]);
});
