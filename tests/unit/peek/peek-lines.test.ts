import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { IntroductionView } from '../../../lib/db/queries/introductions.ts';
import type { Contact, FitNote } from '../../../lib/domain/contact.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { partiesOf, promisesOf } from '../../../lib/domain/due.ts';
import type { Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import { factsOf } from '../../../lib/glance/facts.ts';
import { peekWords } from '../../../lib/i18n/peek.ts';
import type { PeekFacts } from '../../../lib/peek/peek-facts.ts';
import { type Peek, type PeekReader, peekLines } from '../../../lib/peek/peek-lines.ts';
import { histories, history, introductions, OWN, RECEIVED } from '../domain/histories.ts';

vi.setConfig({ testTimeout: 60_000 });

const { clocks, me } = DEFAULT_SETTINGS;
const TODAY = '2026-04-20';
const reader = (language: 'ja' | 'en' = 'en', today = TODAY): PeekReader => ({
  me: { ...me, name: '林 美緒', nameLatin: 'Mio Hayashi' },
  clocks,
  language,
  zone: 'UTC',
  today,
});

const person = (id: string, more: Partial<Contact> = {}): Contact => ({
  id,
  name: { written: id },
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

const PEOPLE = ['emeka', 'sarah', 'nora'].map((id) => person(id));

interface Held {
  readonly contact?: Contact;
  readonly notes?: readonly FitNote[];
  readonly introductions?: readonly (readonly [Introduction, readonly IntroductionEvent[]])[];
  readonly metThrough?: Contact;
  readonly today?: string;
}

/** What is known of Sarah, from what the notebook holds of her. */
function known(held: Held): PeekFacts {
  const { contact = person('sarah'), notes = [], metThrough, today = TODAY } = held;
  const views = (held.introductions ?? []).map(([introduction, events]): IntroductionView => {
    const standing = standingOf(introduction, events);
    return {
      introduction: { ...introduction, state: standing.state, live: 1 },
      standing,
      events: events.toReversed(),
      struck: new Set(),
      people: new Map(PEOPLE.map((one) => [one.id, one])),
      reminders: [],
    };
  });
  const dues = promisesOf(views, [], clocks, 'UTC').filter((due) => {
    const view = views.find(({ introduction }) => introduction.id === due.introductionId);
    return partiesOf(due, view?.introduction).includes(contact.id);
  });
  return {
    who: 'known',
    facts: factsOf({ contact, notes, introductions: views, metThrough, dues }, 'UTC', today),
  };
}

const note = (kind: FitNote['kind'], text: string, notedOn: string): FitNote => ({
  id: text,
  contactId: 'sarah',
  kind,
  text,
  notedOn,
});
const textOf = (peek: Peek) => peek.map(({ runs }) => runs.map(({ text }) => text).join(' | '));

describe('what the peek says', () => {
  it('of a stranger: the name as the page has it, and how to add them', () => {
    expect(textOf(peekLines({ who: 'stranger', name: 'Nora\n Lindqvist' }, reader()))).toEqual([
      'Nora Lindqvist',
      'Not in your notebook',
      'Click beside the name to add',
    ]);
    expect(textOf(peekLines({ who: 'stranger' }, reader('ja')))[0]).toBe(peekWords.ja.unnamed);
  });

  it('of whom only a name is there it says no more than it knows', () => {
    const said = textOf(peekLines({ who: 'name-only', name: 'Nora' }, reader())).join();
    expect(said).not.toContain('Not in your notebook');
  });

  it('of a stranger whose name somebody in the notebook has: perhaps them, and why', () => {
    const perhaps = { contact: person('Nora Lindqvist'), why: 'same' } as const;
    expect(textOf(peekLines({ who: 'stranger', name: 'Nora Lindqvist', perhaps }, reader()))).toEqual([
      'Nora Lindqvist',
      'Not in your notebook',
      'Perhaps Nora Lindqvist | same name',
      'Click beside the name to add',
    ]);
    const nameOnly = peekLines({ who: 'name-only', name: '西田 悠', perhaps }, reader('ja'));
    expect(textOf(nameOnly)).toContain('もしかして：Nora Lindqvist | 同じ名前');
  });

  it('of the user: their own name, in the language they read', () => {
    expect(textOf(peekLines({ who: 'self' }, reader('ja')))).toEqual(['林 美緒', 'ご自身です']);
    expect(textOf(peekLines({ who: 'self' }, reader('en')))).toEqual(['Mio Hayashi', 'This is you']);
  });

  it('of somebody only imported: that nothing is noted yet', () => {
    const facts = known({ contact: person('sarah', { importedOnly: true, company: 'Loom & Page' }) });
    expect(textOf(peekLines(facts, reader()))).toEqual([
      'sarah | Loom & Page',
      'In your notebook, nothing noted yet',
    ]);
  });

  it('through whom and when, the open introduction, the freshest limit', () => {
    const facts = known({
      contact: person('sarah', { company: 'Loom & Page', metThroughId: 'nora', metOn: '2026-03-05' }),
      metThrough: person('nora'),
      notes: [
        note('concern', 'talks a lot', '2026-04-10'),
        note('limit', 'two a month', '2026-03-09'),
        note('does-not-fit', 'rush jobs', '2026-01-09'),
      ],
      introductions: [
        [OWN, history({ kind: 'came-forward', side: 'seeker' }, { kind: 'asked', side: 'provider' })],
      ],
    });
    const peek = peekLines(facts, reader('en', '2026-04-06'));
    expect(textOf(peek)).toEqual([
      'sarah | Loom & Page',
      'through nora · 5 Mar',
      'waiting for sarah',
      'Limits | two a month | 9 Mar',
    ]);
    expect(peek[2]?.bridge).toMatchObject({ days: '3d', tone: 'quiet' });
  });

  it('whose turn it is once the silence has grown, and says it in Japanese', () => {
    const facts = known({
      introductions: [
        [OWN, history({ kind: 'came-forward', side: 'seeker' }, { kind: 'asked', side: 'provider' })],
      ],
    });
    const [, line] = peekLines(facts, reader('ja', '2026-04-20'));
    expect(line?.runs[0]?.text).toBe('sarahさんにもう一度伺う');
    expect(line?.bridge).toMatchObject({ days: '17日', tone: 'overdue' });
  });

  it('gives up the company before through whom, where there are five things to say', () => {
    const contact = person('sarah', { company: 'Loom & Page', metThroughId: 'nora' });
    const facts = known({
      contact,
      metThrough: person('nora'),
      notes: [note('limit', 'two a month', '2026-03-09')],
      introductions: [
        [OWN, history({ kind: 'came-forward', side: 'seeker' })],
        [{ ...RECEIVED, id: 'r', introducerId: 'sarah', seekerId: 'emeka' }, history({ kind: 'introduced' })],
      ],
    });
    const said = textOf(peekLines(facts, reader()));
    expect(said).toHaveLength(4);
    expect(said[0]).toBe('sarah | through nora');
    expect(said.join()).not.toContain('Loom');
  });

  it('whatever has happened: four lines at most, each with words, the name first, and nothing private', () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(introductions, histories), { maxLength: 3 }),
        fc.nat({ max: 400 }),
        fc.constantFrom('ja', 'en'),
        fc.boolean(),
        (given, days, language, limited) => {
          const today = addDays('2026-04-02', days);
          const facts = known({
            contact: person('sarah', {
              careful: true,
              notes: 'CANARY-private',
              tags: ['CANARY-tag'],
              metThroughId: 'nora',
              howMet: 'at a fair',
            }),
            metThrough: person('nora'),
            notes: [
              note('concern', 'CANARY-concern', '2026-03-09'),
              ...(limited ? [note('limit', 'two a month', '2026-03-09')] : []),
            ],
            introductions: given.map(([one, events], at) => [
              { ...one, id: `i${at}` },
              events.map((event) => ({ ...event, introductionId: `i${at}` })),
            ]),
            today,
          });
          const peek = peekLines(facts, reader(language, today));
          seen.add(peek.length);
          expect(peek.length).toBeGreaterThan(1);
          expect(peek.length).toBeLessThan(5);
          expect(peek[0]?.runs[0]).toMatchObject({ text: 'sarah', tone: 'name' });
          const said = textOf(peek);
          for (const one of said) expect(one.trim()).not.toBe('');
          expect(said.join()).not.toMatch(/CANARY|hold back|控える/iu);
          for (const { runs, bridge } of peek) {
            expect(runs.filter((run) => run.gives).length).toBeLessThan(2);
            for (const part of bridge?.parts ?? []) if ('d' in part) expect(part.d).not.toMatch(/NaN|undef/u);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual([3, 4]);
  });
});
