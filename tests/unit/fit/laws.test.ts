import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAmong, findWhoFits } from '../../../lib/fit/find-who-fits.ts';
import type { FitGrade, FitPerson } from '../../../lib/fit/fit.ts';
import { prepareFit } from '../../../lib/fit/prepare-fit.ts';
import { NEEDS } from './needs.ts';
import { somebody, TRADES } from './people.ts';

const TODAY = '2026-11-22';
const need = fc.constantFrom(...NEEDS.map(([text]) => text));
const specialty = fc.constantFrom(...TRADES.flatMap(({ names }) => [names.ja[0] ?? '', names.en[0] ?? '']));
const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => Temporal.PlainDate.from(TODAY).subtract({ days }).toString());
const note = fc.record({
  kind: fc.constantFrom('fits', 'limit', 'concern', 'looking-for', 'does-not-fit' as const),
  text: fc.oneof(need, specialty, fc.constantFrom('2か月かかる', '関東のみ', '個人', '')),
  notedOn: day,
});
const person = (id: string): fc.Arbitrary<FitPerson> =>
  fc
    .record({
      specialty,
      careful: fc.boolean(),
      howWell: fc.constantFrom('met-once', 'know', 'worked-with' as const),
      notes: fc.array(note, { maxLength: 3 }),
    })
    .map(({ notes, ...contact }) => somebody(id, contact, { notes }));
const people = fc
  .array(fc.nat(), { minLength: 1, maxLength: 8 })
  .chain((all) => fc.tuple(...all.map((_, at) => person(`p${at}`))));
const find = (text: string, all: readonly FitPerson[], seekerId?: string) =>
  findWhoFits({ text, limits: {}, ...(seekerId !== undefined && { seekerId }) }, all, TRADES, TODAY);
/** Each run reads 300 trades. */
const runs = { numRuns: 60 };

test('somebody who has nothing to do with it never changes the order of the others', () => {
  fc.assert(
    fc.property(need, people, person('new'), (text, all, added) => {
      const before = find(text, all).fits.map(({ contactId }) => contactId);
      const after = find(text, [added, ...all]).fits.map(({ contactId }) => contactId);
      expect(after.filter((id) => id !== 'new')).toEqual(before);
    }),
    runs,
  );
});

const ORDER: readonly FitGrade[] = ['nothing-noted', 'not-theirs', 'close', 'fits-well'];
const gradeOf = (text: string, one: FitPerson): number => {
  const { fits, notTheirs } = find(text, [one]);
  return ORDER.indexOf([...fits, ...notTheirs][0]?.grade ?? 'nothing-noted');
};

test('a note on what does not fit never raises', () => {
  fc.assert(
    fc.property(need, person('a'), need, day, (text, one, said, notedOn) => {
      const against = { id: 'x', contactId: 'a', kind: 'does-not-fit', text: said, notedOn } as const;
      const before = gradeOf(text, one);
      const after = gradeOf(text, { ...one, notes: [...one.notes, against] });
      expect(after).toBeLessThanOrEqual(before);
    }),
    runs,
  );
});

test('an old note never weighs more than a fresh one', () => {
  fc.assert(
    fc.property(need, specialty, day, day, (text, what, one, two) => {
      const [older = '', newer = ''] = [one, two].sort();
      const noted = (id: string, notedOn: string) =>
        somebody(id, { specialty: what }, { notes: [{ text, notedOn }] });
      // The id would put the older first if all else were the same.
      const [first] = find(text, [noted('a-older', older), noted('b-newer', newer)]).fits;
      expect(first?.contactId).toBe(older === newer ? 'a-older' : 'b-newer');
    }),
    runs,
  );
});

test('whoever has the need is never somebody for it, nor is the user', () => {
  fc.assert(
    fc.property(need, people, (text, all) => {
      const seeker = somebody('p0', { specialty: text }, { notes: [{ text }] });
      const me = somebody('me', { specialty: text });
      const { fits, notTheirs } = find(text, [me, seeker, ...all.slice(1)], 'p0');
      const ids = [...fits, ...notTheirs].map(({ contactId }) => contactId);
      expect(ids).not.toContain('p0');
      expect(ids).not.toContain('me');
    }),
    runs,
  );
});

test('any text has an answer', () => {
  const prepared = prepareFit([somebody('a', { specialty: '税理士' })], TRADES);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(findAmong(prepared, { text, limits: {} }, TODAY).notTheirs).toEqual([]);
    }),
  );
});

test('long texts are read in time that grows with their length', () => {
  const prepared = prepareFit([somebody('a', { specialty: '税理士' })], TRADES);
  for (const text of ['あ', 'a ', '税理士が', 'not a ', 'my friend ', '1', 'by ', 'もう', '、 我'].map(
    (one) => one.repeat(4000),
  )) {
    const start = performance.now();
    findAmong(prepared, { text, limits: {} }, TODAY);
    expect(performance.now() - start).toBeLessThan(5000);
  }
});
