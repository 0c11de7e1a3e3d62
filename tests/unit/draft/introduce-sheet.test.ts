import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Contact, FitNote, Identity } from '../../../lib/domain/contact.ts';
import { FIT_KINDS } from '../../../lib/domain/contact.ts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings.ts';
import {
  partsOfSheet,
  sheetOf,
  sheetOfMe,
  sheetText,
  type Ticks,
} from '../../../lib/draft/introduce-sheet.ts';

const SARAH: Contact = {
  id: 'sarah',
  name: { written: 'Sarah Cole' },
  company: 'Cole Ceramics',
  role: 'founder',
  specialty: 'tableware',
  subSpecialty: 'for hotels',
  saying: 'Sarah makes plates that survive a hotel kitchen.',
  reach: 'mornings',
  channel: 'phone',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
};
const note = (kind: FitNote['kind'], text: string, more: Partial<FitNote> = {}): FitNote => ({
  id: `${kind}-${text}`,
  contactId: 'sarah',
  kind,
  text,
  notedOn: '2026-01-01',
  ...more,
});
const mail: Identity = {
  key: 'email:sarah@example.org',
  kind: 'email',
  value: 'sarah@example.org',
  contactId: 'sarah',
  addedAt: 0,
};
const NOTES = [
  note('fits', 'small hotels'),
  note('looking-for', 'a hotel chain in the north'),
  note('does-not-fit', 'single plates'),
  note('limit', 'lead time', { limit: { unit: 'days', amount: 40 } }),
];

describe('a sheet on how to introduce somebody (P63)', () => {
  it('says in English who, what to say, whom it fits and whom not, limits, and how to reach them', () => {
    expect(sheetText(sheetOf(SARAH, NOTES, [mail], 'en'), {})).toBe(
      [
        'How to introduce Sarah Cole',
        'Cole Ceramics, founder\ntableware, for hotels',
        'What to say:\nSarah makes plates that survive a hotel kitchen.',
        'A good fit:\nsmall hotels',
        'Looking for:\na hotel chain in the north',
        'Not a fit:\nsingle plates',
        'Good to know first:\nlead time (40 days ahead)',
        'How best to get in touch:\n- By phone\n- mornings',
      ].join('\n\n'),
    );
  });

  it('says it in Japanese in its own way', () => {
    const hanako: Contact = {
      ...SARAH,
      name: { written: '小川 花' },
      company: 'みほん製作所',
      role: '代表',
      specialty: '食器',
      subSpecialty: 'ホテル向け',
      saying: '割れにくい器を作る人です。',
      reach: '午前中',
    };
    const notes = [
      note('fits', '小さなホテル'),
      note('limit', '月2件まで', { limit: { unit: 'per-month', amount: 2 } }),
    ];
    expect(sheetText(sheetOf(hanako, notes, [], 'ja'), {})).toBe(
      [
        '小川 花様のご紹介のしかた',
        'みほん製作所・代表\n食器・ホテル向け',
        '【ご紹介の言葉】\n割れにくい器を作る人です。',
        '【合う方・ご相談】\n小さなホテル',
        '【あらかじめお伝えしたいこと】\n月2件まで',
        '【ご連絡のとり方】\n・お電話で\n・午前中',
      ].join('\n\n'),
    );
  });

  it('leaves out what is unticked, with its heading, and carries an address only when ticked', () => {
    const sheet = sheetOf(SARAH, NOTES, [mail], 'en');
    const text = sheetText(sheet, { 'note:fits-small hotels': false, [mail.key]: true });
    expect(text).not.toContain('small hotels');
    expect(text).not.toContain('A good fit');
    expect(text).toContain('sarah@example.org');
  });

  it('what an introduction taught waits to be ticked: it may speak of others', () => {
    const learned = note('does-not-fit', 'Greg wanted them overnight', { introductionId: 'i1' });
    const sheet = sheetOf(SARAH, [learned], [], 'en');
    expect(sheetText(sheet, {})).not.toContain('Greg');
    expect(sheetText(sheet, { [`note:${learned.id}`]: true })).toContain('Greg');
  });

  it('the user’s own is in either language, one line a tick', () => {
    const me = {
      ...DEFAULT_SETTINGS.me,
      name: '林 美緒',
      nameLatin: 'Mio Hayashi',
      addresses: ['mio@example.org'],
    };
    const said = {
      saying: 'Reads it with you first.',
      fits: '- makers who sell abroad\n\nwhoever got no answer',
      doesNotFit: '',
      limits: '',
      reach: 'A joint mail',
    };
    const sheet = sheetOfMe(me, said, 'en');
    expect(sheetText(sheet, { 'fits:whoever got no answer': false })).toBe(
      [
        'How to introduce Mio Hayashi',
        'What to say:\nReads it with you first.',
        'A good fit:\nmakers who sell abroad',
        'How best to get in touch:\nA joint mail',
      ].join('\n\n'),
    );
    expect(sheetOfMe(me, said, 'ja').title).toBe('林 美緒のご紹介のしかた');
    expect(sheetOfMe(me, undefined, 'ja').lines.map(({ key }) => key)).toEqual(['address:mio@example.org']);
  });
});

test('nothing private is ever on a sheet, whatever is ticked (P63)', () => {
  const CANARY = 'canary';
  const secret = fc.string({ maxLength: 6 }).map((text) => `${text}${CANARY}`);
  const plain = fc.constantFrom('plates', '器', undefined);
  const person = fc.record({
    saying: plain,
    reach: plain,
    company: plain,
    subSpecialty: plain,
    notes: secret,
    howMet: secret,
    tag: secret,
    from: secret,
    former: secret,
    other: secret,
    careful: fc.boolean(),
  });
  const notes = fc.array(
    fc.record({ kind: fc.constantFrom(...FIT_KINDS), text: secret, learned: fc.boolean() }),
    { maxLength: 6 },
  );
  let concerns = 0;
  fc.assert(
    fc.property(person, notes, fc.boolean(), fc.constantFrom('ja', 'en'), (said, noted, isOn, language) => {
      const { tag, from, former, other, ...fields } = said;
      const contact = {
        ...SARAH,
        ...fields,
        tags: [tag],
        inherited: { from },
        formerly: [{ company: former }],
        otherNames: [other],
        metThroughId: CANARY,
        source: 'own-effort',
        load: { now: 'full', notedOn: '2026-01-01' },
        reviewMonths: [4],
        cards: 3,
      } as Contact;
      const all = noted.map(({ kind, text, learned }, at) =>
        note(kind, kind === 'concern' ? text : `told ${at}`, {
          id: `n${at}`,
          ...(learned && { introductionId: CANARY }),
        }),
      );
      concerns += all.filter(({ kind }) => kind === 'concern').length;
      const member: Identity = { ...mail, key: `member:${CANARY}`, kind: 'member', value: CANARY };
      const sheet = sheetOf(contact, all, [mail, member], language);
      const ticks: Ticks = Object.fromEntries(sheet.lines.map(({ key }) => [key, isOn]));
      for (const text of [sheetText(sheet, ticks), JSON.stringify(partsOfSheet(sheet)), sheet.title])
        expect(text).not.toContain(CANARY);
      expect(sheetText(sheetOf({ ...contact, careful: true }, all, [], language), {})).toBe(
        sheetText(sheetOf({ ...contact, careful: false }, all, [], language), {}),
      );
    }),
  );
  expect(concerns).toBeGreaterThan(0);
});
