import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Drafts,
  type Edited,
  inLanguage,
  noDrafts,
  withMyText,
  withText,
  writtenAnew,
} from '../../../components/draft/drafts.ts';

const text = (body: string): Edited => ({ subject: 's', body });

test('each language keeps its own text', () => {
  const english = withText(inLanguage(noDrafts(undefined), 'en'), 'en', text('mine'));
  const japanese = withText(inLanguage(english, 'ja'), 'ja', text('私の'));
  expect(japanese.language).toBe('ja');
  const back = inLanguage(japanese, 'en');
  expect(back.edited).toEqual({ en: text('mine'), ja: text('私の') });
  expect(inLanguage(back, undefined)).not.toHaveProperty('language');
});

test('written anew, the text is one step away', () => {
  const anew = writtenAnew(withText(noDrafts('en'), 'en', text('mine')), 'en');
  expect(anew.edited.en).toBeUndefined();
  expect(withMyText(anew, 'en').edited.en).toEqual(text('mine'));
  // What was typed since is not lost for it either.
  const typed = withMyText(withText(anew, 'en', text('other')), 'en');
  expect(typed.edited.en).toEqual(text('mine'));
  expect(withMyText(typed, 'en').edited.en).toEqual(text('other'));
  expect(withMyText(noDrafts('en'), 'en')).toEqual(noDrafts('en'));
});

test('no click loses a text that was typed', () => {
  const written = fc.constantFrom('ja', 'en', 'both' as const);
  const click: fc.Arbitrary<(drafts: Drafts) => Drafts> = fc.oneof(
    fc
      .constantFrom(undefined, 'ja' as const, 'en' as const)
      .map((language) => (drafts: Drafts) => inLanguage(drafts, language)),
    written.map((one) => (drafts: Drafts) => writtenAnew(drafts, one as 'ja')),
    written.map((one) => (drafts: Drafts) => withMyText(drafts, one as 'ja')),
  );
  const textsOf = ({ edited, before }: Drafts) =>
    [...Object.values(edited), ...Object.values(before).flat()].flatMap((one) => one?.body ?? []).sort();
  fc.assert(
    fc.property(fc.array(click, { maxLength: 12 }), (clicks) => {
      const first = withText(withText(noDrafts('ja'), 'ja', text('a')), 'both', text('b'));
      const last = clicks.reduce((drafts, one) => one(drafts), first);
      expect(textsOf(last)).toEqual(['a', 'b']);
    }),
  );
});
