import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { otherSide, SIDES } from '../../../lib/domain/basics.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { mayBeNamed } from '../../../lib/domain/disclosure.ts';
import type { EventWhat, Introduction } from '../../../lib/domain/introduction.ts';
import type { LetterFacts, LetterKind, LetterOptions } from '../../../lib/draft/letter.ts';
import { RELEASE_EN } from '../../../lib/draft/letters-en.ts';
import { RELEASE_JA } from '../../../lib/draft/letters-ja.ts';
import { writeLetter } from '../../../lib/draft/write-letter.ts';
import { factsOf, ME } from './people.ts';

/** Laws of every letter, over generated ledgers. Private and one-sided text carries a word to be found by. */

// Many runs, on machines that may be busy with others.
vi.setConfig({ testTimeout: 60_000 });

interface Known {
  readonly written: string;
  readonly family?: string;
  readonly given?: string;
  readonly reading?: string;
  readonly company: string;
  readonly address: string;
  /** Any of these tells who it is. */
  readonly clues: readonly string[];
}

const SEEKERS: readonly Known[] = [
  {
    written: '高橋 健一',
    reading: 'たかはし けんいち',
    company: '株式会社タカハシ電機',
    address: 'k.takahashi@takahashi-denki.example',
    clues: ['高橋', '健一', 'タカハシ', 'たかはし', 'takahashi', 'けんいち'],
  },
  {
    written: 'Oliver Bennett',
    company: 'Bennett Marine Ltd',
    address: 'oliver@bennettmarine.example',
    clues: ['Oliver', 'bennett', 'BENNETT', 'bennettmarine'],
  },
  {
    written: '原',
    company: '原商店',
    address: 'hara@harashoten.example',
    clues: ['原商店', '原さん', '原社長', 'hara'],
  },
  {
    written: 'Wei-Ling Tan 🚀 (CPA)',
    family: 'Tan',
    given: 'Wei-Ling',
    company: 'Harbour Partners',
    address: 'wltan@harbourpartners.example',
    clues: ['Wei-Ling', 'weiling', 'Tan', 'Harbour Partners', 'wltan'],
  },
];
const PROVIDERS: readonly Known[] = [
  {
    written: '藤井久美子',
    family: '藤井',
    given: '久美子',
    company: '藤井会計事務所',
    address: 'info@fujii-kaikei.example',
    clues: ['藤井', '久美子', '藤井 久美子', 'fujii-kaikei'],
  },
  {
    written: 'Dr. Will Young',
    company: 'Young & Partners LLP',
    address: 'will.young@gmail.com',
    clues: ['Will Young', 'Young', 'will.young@gmail.com', 'Young & Partners'],
  },
  {
    written: 'グレース・オコナー',
    company: 'オコナー設計',
    address: 'grace@oconnor.example',
    clues: ['グレース', 'オコナー', 'oconnor'],
  },
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

function contactOf(side: string, known: Known): fc.Arbitrary<Contact> {
  return fc
    .record({
      specialty: maybe(fc.constantFrom('相続', '税理士', 'brand design', 'tax adviser', '冷蔵輸送、', '  ')),
      role: maybe(fc.constantFrom('代表', 'Managing Director', '')),
      howWell: maybe(fc.constantFrom('met-once' as const, 'know' as const, 'worked-with' as const)),
      language: maybe(fc.constantFrom('ja' as const, 'en' as const)),
      address: maybe(
        fc.constantFrom(
          'sama' as const,
          'san' as const,
          'sensei' as const,
          'first-name' as const,
          'mr' as const,
          'ms' as const,
          'dr' as const,
        ),
      ),
      careful: fc.boolean(),
    })
    .map((drawn) => {
      const { written, family, given, reading } = known;
      const more = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
      return {
        id: side,
        name: { written, ...(family && { family }), ...(given && { given }), ...(reading && { reading }) },
        company: known.company,
        notes: `qzNotes${side}`,
        howMet: `qzHowMet${side}`,
        tags: [`qzTag${side}`],
        metThroughId: `qzThrough${side}`,
        metOn: '1999-12-31',
        formerly: [{ company: `qzStepFormer${side}`, role: 'qzStepRole', until: '1999-12-31' }],
        load: { now: 'full', notedOn: '1999-12-31' },
        source: 'came-back',
        otherNames: [`qzStepAlias${side}`],
        createdAt: 0,
        updatedAt: 0,
        ...more,
      } as Contact;
    });
}

/** Free text that may carry a clue to somebody, in one of several shapes. */
function textOf(word: string, clues: readonly string[]): fc.Arbitrary<string | undefined> {
  return maybe(
    fc
      .record({
        clue: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...clues)),
        shape: fc.constantFrom(
          (text: string) => text,
          (text: string) => `困っている。${text}`,
          (text: string) => `one\n\n  two  ${text} ,`,
          (text: string) => `${text}、`,
          (text: string) => `・${text}。`,
        ),
      })
      .map(({ clue, shape }) => shape(clue === '' ? word : `${word} ${clue}`)),
  );
}

const EVENTS: readonly EventWhat[] = [
  ...SIDES.flatMap((side): readonly EventWhat[] => [
    { kind: 'asked', side },
    { kind: 'came-forward', side },
    { kind: 'answered', side, answer: 'agreed' },
    { kind: 'answered', side, answer: 'declined' },
    { kind: 'answered', side, answer: 'not-now' },
    { kind: 'outcome', side, outcome: 'landed' },
    { kind: 'outcome', side, outcome: 'no-fit' },
    { kind: 'answered', side, answer: 'declined', reason: 'price', askAgainOn: '1999-12-31' },
    { kind: 'outcome', side, outcome: 'no-fit', reason: 'price', against: 'short' },
    { kind: 'disclosed', side },
  ]),
  { kind: 'introduced' },
  { kind: 'withdrawn' },
  { kind: 'withdrawn', reason: 'solved' },
  { kind: 'relation', relation: 'seeker-provider', now: 'trouble', until: '1999-12-31' },
];

interface Case {
  readonly facts: LetterFacts;
  readonly known: { readonly seeker: Known; readonly provider: Known };
}

const CASES: fc.Arbitrary<Case> = fc
  .record({ seeker: fc.constantFrom(...SEEKERS), provider: fc.constantFrom(...PROVIDERS) })
  .chain((known) => {
    const clues = [...known.seeker.clues, ...known.provider.clues];
    return fc
      .record({
        seeker: contactOf('seeker', known.seeker),
        provider: contactOf('provider', known.provider),
        introducer: contactOf('introducer', SEEKERS[1] ?? known.seeker),
        why: textOf('qzWhy', clues),
        seekerGains: textOf('qzSeekerGains', clues),
        providerGains: textOf('qzProviderGains', clues),
        seekerRisk: textOf('qzSeekerRisk', clues),
        providerRisk: textOf('qzProviderRisk', clues),
        ownInterest: textOf('qzOwn', clues),
        expected: fc.constant('qzExpected'),
        lesson: fc.constant('qzLesson'),
        requestId: fc.constant('qzRequest'),
        value: fc.constant(987_654_321),
        compensation: fc.record({
          what: fc.constant('qzCompensation'),
          answer: fc.constantFrom('offered' as const, 'refused' as const, 'accepted' as const),
        }),
        steps: fc.constant([{ id: 'qzStepId', text: 'qzStep', on: '1999-12-31' }]),
        support: fc.constantFrom('none' as const, 'light' as const, 'hands-on' as const),
        kind: fc.constantFrom('business' as const, 'person' as const, 'information' as const),
        events: fc.array(fc.constantFrom(...EVENTS), { maxLength: 4 }),
        mine: fc.constantFrom('introducer', 'introducer', 'introducer', 'seeker', 'provider'),
        bare: fc.boolean(),
      })
      .map(({ seeker, provider, introducer, events, mine, bare, kind, ...texts }): Case => {
        const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
        const introduction = {
          id: 'introduction',
          seekerId: mine === 'seeker' ? 'me' : 'seeker',
          providerId: mine === 'provider' ? 'me' : 'provider',
          introducerId: mine === 'introducer' ? 'me' : 'introducer',
          kind,
          createdAt: 0,
          updatedAt: 0,
          ...kept,
        } as Introduction;
        const people = {
          seeker: mine === 'seeker' ? ('me' as const) : seeker,
          provider: mine === 'provider' ? ('me' as const) : provider,
          introducer: mine === 'introducer' ? ('me' as const) : introducer,
        };
        const addresses = { seeker: known.seeker.address, provider: known.provider.address };
        const me = bare ? { ...ME, name: '', nameLatin: '', company: '' } : ME;
        return { known, facts: factsOf(introduction, events, people, { addresses, me }) };
      });
  });

const OPTIONS: readonly (readonly [LetterKind, LetterOptions])[] = [
  ...SIDES.flatMap((side) => [false, true].map((again) => ['ask', { side, again }] as const)),
  ['joint', {}],
  ...(['contacted', 'met', 'result'] as const).map((about) => ['report', { about }] as const),
  ['thanks', {}],
  ...SIDES.map((side) => ['no-go', { side }] as const),
];

/** Every letter there is for the case. */
function lettersOf({ facts }: Case) {
  return OPTIONS.flatMap(([kind, options]) =>
    [{}, { language: 'ja' as const }, { language: 'en' as const }].map((language) => ({
      kind,
      side: options.side ?? 'seeker',
      letter: writeLetter(kind, facts, { ...options, ...language }),
    })),
  );
}

const all = (check: (one: ReturnType<typeof lettersOf>[number], at: Case) => void) =>
  fc.assert(
    fc.property(CASES, (at) => {
      for (const one of lettersOf(at)) check(one, at);
    }),
    { numRuns: 150 },
  );

test('what is private is in no letter', () => {
  all(({ letter }) => {
    expect(letter.subject + letter.body).not.toMatch(
      /qz(?:Notes|HowMet|Tag|Through|Expected|Lesson|Request|Compensation|Step)|987|1999|met-once|worked-with|trouble|price|solved/,
    );
  });
});

test('a risk stands in the letter that asks the other side, and nowhere else (P30)', () => {
  all(({ kind, side, letter }) => {
    const text = letter.subject + letter.body;
    expect(text.includes('qzSeekerRisk') && !(kind === 'ask' && side === 'provider')).toBe(false);
    expect(text.includes('qzProviderRisk') && !(kind === 'ask' && side === 'seeker')).toBe(false);
  });
});

test('a risk that names nobody is told', () => {
  all(({ kind, side, letter }, { facts }) => {
    if (kind !== 'ask' || letter.body === '') return;
    const risk = side === 'seeker' ? facts.introduction.providerRisk : facts.introduction.seekerRisk;
    if (risk === undefined || letter.leftOut.includes('risk')) return;
    expect(letter.body).toContain('Risk');
  });
});

test('nothing that identifies a side goes out before it may be named', () => {
  all(({ kind, side, letter }, { facts, known }) => {
    if (kind !== 'ask' && kind !== 'joint') return;
    for (const asked of kind === 'ask' ? [side] : SIDES) {
      const unnamed = otherSide(asked);
      if (mayBeNamed(facts.standing, unnamed)) continue;
      const text = `${letter.subject}\n${letter.body}`.toLowerCase();
      const who = known[unnamed];
      for (const part of [who.written, who.family, who.given, who.company, who.address, ...who.clues]) {
        if (part === undefined) continue;
        // A short name in letters is looked for as a word: there is "tan" in "important".
        if (/^[a-z]{1,5}$/i.test(part)) expect(text).not.toMatch(new RegExp(`\\b${part}\\b`, 'i'));
        else expect(text).not.toContain(part.toLowerCase());
      }
    }
  });
});

test('the user’s own interest goes to both sides, unless it names who may not be named', () => {
  all(({ kind, letter }, { facts }) => {
    if (facts.introduction.ownInterest === undefined || letter.body === '') return;
    if (kind === 'ask' || kind === 'joint') {
      expect(letter.body.includes('qzOwn') || letter.leftOut.includes('own-interest')).toBe(true);
    }
  });
});

test('a no-go names nobody of the other side, gives no reason and takes nothing from the introduction', () => {
  all(({ kind, side, letter }, { known, facts }) => {
    if (kind !== 'no-go' || letter.body === '') return;
    const text = `${letter.subject}\n${letter.body}`.toLowerCase();
    expect(text).not.toMatch(/qz|declin|refus|said no|not now|断|辞退/);
    const who = known[otherSide(side)];
    for (const part of [who.written, who.family, who.given, who.company, who.address, ...who.clues]) {
      if (part === undefined) continue;
      if (/^[a-z]{1,5}$/i.test(part)) expect(text).not.toMatch(new RegExp(`\\b${part}\\b`, 'i'));
      else expect(text).not.toContain(part.toLowerCase());
    }
    // The same whosever no it was: all it knows of answers is the reader's own.
    const { standing } = facts;
    for (const answer of ['declined', 'not-now', 'agreed', 'not-asked'] as const) {
      const consent = { ...standing.consent, [otherSide(side)]: answer };
      const language = letter.language === 'both' ? undefined : letter.language;
      const other = writeLetter(
        kind,
        { ...facts, standing: { ...standing, consent } },
        { side, ...(language && { language }) },
      );
      expect(other.body).toBe(letter.body);
    }
  });
});

test('each half of a letter in two languages carries every reason', () => {
  let seen = 0;
  all(({ letter }, { facts }) => {
    if (letter.language !== 'both') return;
    seen++;
    const halves = letter.body.split('――――――――――');
    expect(halves).toHaveLength(2);
    const { why, seekerGains, providerGains, ownInterest } = facts.introduction;
    for (const text of [why, seekerGains, providerGains, ownInterest]) {
      const word = text && /qz\p{L}+/u.exec(text)?.[0];
      if (word) for (const half of halves) expect(half).toContain(word);
    }
  });
  expect(seen).toBeGreaterThan(0);
});

test('every letter that asks or introduces lets go (P32)', () => {
  const releases: readonly string[] = [...Object.values(RELEASE_JA), ...Object.values(RELEASE_EN)];
  all(({ kind, letter }) => {
    if ((kind !== 'ask' && kind !== 'joint') || letter.body === '') return;
    expect(releases.some((release) => letter.body.includes(release))).toBe(true);
  });
});

test('no letter shows how it was made', () => {
  all(({ letter }) => {
    const text = `${letter.subject}\n\n${letter.body}`;
    expect(text).not.toMatch(/undefined|null|NaN|\[|\]|\{|\}|\$|object/);
    expect(text).not.toMatch(/ {2}|\n{3}|[^\S\n]\n/);
    expect(text).not.toMatch(/、。|。。|、、|，。|\.\.|,\.|:\.|\.,|,,|[：:]\n\n|\s[.,]/);
    // A line begins and ends as lines do: a greeting and a closing alone end in a comma.
    const lines = text.split('\n').filter((line) => !/^(?:Hi|Dear|Best wishes)\b/.test(line));
    for (const line of lines) expect(line).not.toMatch(/^[,、。.]|[、,]$|^(?:様|さん|先生)|のです。/);
    if (letter.body === '') expect(letter.to).toEqual([]);
  });
});
