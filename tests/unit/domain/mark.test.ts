import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IntroductionState } from '../../../lib/domain/introduction-state.ts';
import { lookOf, type MarkFacts, NO_LOOK } from '../../../lib/domain/mark.ts';

const KNOWN: MarkFacts = {
  importedOnly: false,
  hasNotes: false,
  metThrough: false,
  states: [],
  receivedThrough: false,
  due: false,
};

const facts = fc.record<MarkFacts>({
  importedOnly: fc.boolean(),
  hasNotes: fc.boolean(),
  metThrough: fc.boolean(),
  states: fc.array(
    fc.constantFrom<IntroductionState>(
      'considering',
      'introduced',
      'landed',
      'no-fit',
      'not-now',
      'declined',
      'withdrawn',
    ),
    { maxLength: 3 },
  ),
  receivedThrough: fc.boolean(),
  due: fc.boolean(),
});

test('somebody of the ledger has a disc, and nothing more without a reason', () => {
  expect(lookOf(KNOWN)).toEqual({ disc: true, stem: false, arc: false, notch: false });
});

test('a name that was only imported looks like a stranger, until something happens', () => {
  const imported = { ...KNOWN, importedOnly: true };
  expect(lookOf(imported)).toEqual(NO_LOOK);
  expect(lookOf({ ...imported, hasNotes: true }).disc).toBe(true);
  expect(lookOf({ ...imported, states: ['landed'] }).disc).toBe(true);
  expect(lookOf({ ...imported, due: true })).toEqual({ disc: true, stem: false, arc: false, notch: true });
});

test('came through somebody: a stem; open: an arc; due: a notch', () => {
  expect(lookOf({ ...KNOWN, metThrough: true })).toEqual({
    disc: true,
    stem: true,
    arc: false,
    notch: false,
  });
  expect(lookOf({ ...KNOWN, receivedThrough: true }).stem).toBe(true);
  for (const state of ['considering', 'asking', 'agreed', 'introduced', 'in-touch'] as const) {
    expect(lookOf({ ...KNOWN, states: ['declined', state] }).arc).toBe(true);
  }
  for (const state of ['landed', 'no-fit', 'not-now', 'declined', 'withdrawn'] as const) {
    expect(lookOf({ ...KNOWN, states: [state] }).arc).toBe(false);
  }
  expect(lookOf({ ...KNOWN, due: true }).notch).toBe(true);
});

test('no shape stands without the disc', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const look = lookOf(some);
      if (!look.disc) expect(look).toEqual(NO_LOOK);
    }),
  );
});
