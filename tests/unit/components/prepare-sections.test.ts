import { describe, expect, test } from 'vitest';
import {
  latestAsk,
  type PrepareFacts,
  prepareSections,
  prepareText,
  toTake,
} from '../../../components/one-to-one/prepare-sections.ts';
import { ME } from '../../../lib/domain/basics.ts';
import type { Ask } from '../../../lib/domain/circle.ts';
import type { FitNote } from '../../../lib/domain/contact.ts';
import { dueReason } from '../../../lib/glance/due-words.ts';
import { oneToOneWords } from '../../../lib/i18n/one-to-one.ts';

const note = (kind: FitNote['kind'], text: string): FitNote => ({
  id: text,
  contactId: 'a',
  kind,
  text,
  notedOn: '2026-10-01',
});
const ask = (text: string, on: string, contactId = 'a'): Ask => ({
  id: text,
  contactId,
  text,
  on,
  createdAt: 0,
});

const facts: PrepareFacts = {
  sheet: {
    contact: {
      id: 'a',
      name: { written: '山川 晃弘', reading: 'やまかわ あきひろ' },
      company: '山川製本',
      role: '代表',
      specialty: '製本',
      subSpecialty: '少部数の本',
      howMet: '朝会で',
      metOn: '2024-03-05',
      howWell: 'met-once',
      reach: '午前中の電話',
      careful: true,
      notes: 'canary-notes',
      tags: ['canary-tag'],
      createdAt: 0,
      updatedAt: 0,
    },
    identities: [],
    notes: [
      note('fits', '手製本'),
      note('does-not-fit', '雑誌'),
      note('limit', '納期60日'),
      note('concern', 'canary-concern'),
      note('looking-for', '古い印刷機'),
    ],
    introductions: [],
    broughtUs: [],
    dues: [
      {
        kind: 'free',
        key: 'r',
        text: '見本帳を返す',
        contactId: 'a',
        on: '2026-11-20',
        since: 0,
        reminderId: 'r',
      } as unknown as PrepareFacts['sheet']['dues'][number],
    ],
    dealings: [
      { id: 'd', contactId: 'a', kind: 'trouble', on: '2026-09-01', text: 'canary-trouble', createdAt: 0 },
    ],
    requests: [],
    recommendations: [],
  },
  around: {
    seats: [
      { id: 's', circleId: 'c', contactId: 'a', createdAt: 0, updatedAt: 0 },
      { id: 't', circleId: 'gone', contactId: 'a', leftOn: '2026-01-01', createdAt: 0, updatedAt: 0 },
    ],
    circles: new Map([
      ['c', { id: 'c', name: '火曜会', createdAt: 0, updatedAt: 0 }],
      ['gone', { id: 'gone', name: '以前の会', createdAt: 0, updatedAt: 0 }],
    ]),
    asks: [ask('詩集を出す方', '2026-11-12'), ask('絵本作家', '2026-10-20'), ask('画廊', '2026-06-01')],
    oneToOnes: [
      {
        id: 'o',
        contactId: 'a',
        on: '2026-10-30',
        state: 'held',
        how: 'phone',
        text: 'canary-said',
        createdAt: 0,
        updatedAt: 0,
      },
    ],
  },
  ownAsks: [ask('本屋を開く方', '2026-11-15', ME)],
};
const reading = { language: 'ja', today: '2026-11-22', zone: 'Asia/Tokyo' } as const;
const words = oneToOneWords.ja;

describe('before a talk of two (P4, P12)', () => {
  const sections = prepareSections(facts, reading);
  const linesOf = (id: string) => sections.find((one) => one.id === id)?.lines.map(({ text }) => text);

  test('says who they are: reading, work, groups of now, how met, how well, how reached', () => {
    expect(linesOf('who')).toEqual([
      '山川 晃弘（やまかわ あきひろ）',
      '山川製本 · 代表',
      '専門分野：製本 · 少部数の本',
      '会：火曜会',
      '出会い：2024年3月5日',
      '出会い：朝会で',
      '間柄：一度お会いした · 2024年3月5日から',
      '連絡のとり方：午前中の電話',
      '紹介は控える',
      'canary-notes',
    ]);
  });

  test('says what they asked for these weeks, the newest first, and what one would ask oneself', () => {
    expect(linesOf('looking-for')).toEqual([
      '詩集を出す方（11月12日）',
      '絵本作家（10月20日）',
      '古い印刷機（10月1日）',
    ]);
    expect(latestAsk(facts, reading.today)).toBe('詩集を出す方');
    expect(linesOf('mine')).toEqual(['本屋を開く方（11月15日）']);
  });

  test('without a fresh ask a note on what they look for stands for it', () => {
    const old = { ...facts, around: { ...facts.around, asks: [ask('画廊', '2026-06-01')] } };
    expect(latestAsk(old, reading.today)).toBe('古い印刷機');
  });

  test('what is open and promised is there', () => {
    expect(linesOf('open')).toContain('見本帳を返す');
    expect(dueReason(facts.sheet.dues[0] as never, {}, 'ja')).toBe('見本帳を返す');
  });

  test('a note to oneself, what a third asks for, and what nobody was asked yet are for the user’s eyes (P12)', () => {
    const view = (id: string, state: string, introducerId: string = ME) =>
      ({
        introduction: { id, seekerId: 'b', providerId: 'a', introducerId, kind: 'business' },
        standing: { state },
        people: new Map(),
        events: [],
        reminders: [],
      }) as unknown as PrepareFacts['sheet']['introductions'][number];
    const request = (wanted: string, askerId: string, askedId: string, wantedId?: string) =>
      ({
        request: { id: wanted, wanted, askerId, askedId, wantedId, decision: 'open', isBroadcast: false },
      }) as unknown as PrepareFacts['sheet']['requests'][number];
    const { contact } = facts.sheet;
    const full: PrepareFacts = {
      ...facts,
      sheet: {
        ...facts.sheet,
        contact: { ...contact, howMet: 'canary-how-met' },
        introductions: [
          view('i-considering', 'considering'),
          view('i-asking', 'asking'),
          view('i-agreed', 'agreed'),
          view('i-through', 'asking', 'a'),
        ],
        dues: [
          ...facts.sheet.dues,
          { ...facts.sheet.dues[0], kind: 'support-step', text: 'canary-step', key: 'q' } as never,
        ],
        requests: [
          request('canary-of-a-third', 'b', ME, 'a'),
          request('asked by them', 'a', ME),
          request('asked of them', ME, 'a'),
        ],
      },
    };
    const all = prepareSections(full, reading);
    const taken = toTake(all, false);
    const text = prepareText('題', taken);
    for (const secret of ['canary-how-met', 'canary-step', 'canary-of-a-third', '見本帳を返す']) {
      expect(JSON.stringify(all)).toContain(secret);
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('asked by them');
    expect(text).toContain('asked of them');
    const bridges = taken.flatMap(({ lines }) => lines.flatMap(({ introductionId }) => introductionId ?? []));
    expect(bridges).toEqual(['i-agreed', 'i-through']);
  });

  test('what is private stays on the screen: neither on paper nor in the copied text', () => {
    const all = JSON.stringify(sections);
    const canaries = ['canary-notes', 'canary-concern', 'canary-trouble', 'canary-said', '紹介は控える'];
    for (const canary of canaries) expect(all).toContain(canary);
    const taken = prepareText('題', toTake(sections, false));
    for (const canary of canaries) expect(taken).not.toContain(canary);
    expect(taken).not.toContain('canary');
    expect(taken).toContain('手製本');
    expect(taken).toContain('10月30日 · 電話');
  });

  test('with private notes ticked they are all there', () => {
    const taken = prepareText('題', toTake(sections, true));
    for (const canary of ['canary-notes', 'canary-concern', 'canary-trouble', 'canary-said'])
      expect(taken).toContain(canary);
    expect(taken).not.toContain('canary-tag');
  });

  test('reads as text: a title, then each section with its lines', () => {
    const text = prepareText('山川さんとの面談', toTake(sections, false));
    expect(text.startsWith(`山川さんとの面談\n\n${words.who}\n- 山川 晃弘`)).toBe(true);
    expect(text).toContain(`\n\n${words.mine}\n- 本屋を開く方（11月15日）`);
    expect(text).not.toContain(words.cameOf);
  });
});
