import type { Language } from '../domain/basics.ts';
import type { Contact, FitKind, FitNote, Identity, LimitValue } from '../domain/contact.ts';
import type { IntroduceMe, Me } from '../domain/settings.ts';
import { namedInEnglish, namedInJapanese, ownName, raised } from './names.ts';

/**
 * "How to introduce me": a sheet that is given away. Of a person it takes only what is listed here, so that nothing
 * private can get into it: no private notes, no concerns, no tags, not that they are held back, nothing of trouble.
 */

/** In which part of the sheet a line stands; `work` stands without a heading under the name. */
export type SheetPart = 'work' | 'saying' | 'fits' | 'looking-for' | 'does-not-fit' | 'limits' | 'reach';

const PARTS: readonly SheetPart[] = [
  'work',
  'saying',
  'fits',
  'looking-for',
  'does-not-fit',
  'limits',
  'reach',
];

export interface SheetLine {
  /** The same line has the same key for as long as it stands. */
  readonly key: string;
  readonly part: SheetPart;
  readonly text: string;
  /** In it only once the user ticks it: addresses, and what an introduction taught, which may speak of others. */
  readonly isExtra?: boolean;
}

export interface Sheet {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

/** What the user ticked or unticked, by a line's key. */
export type Ticks = Readonly<Record<string, boolean>>;

const HEADINGS: Readonly<Record<Language, Readonly<Record<Exclude<SheetPart, 'work'>, string>>>> = {
  en: {
    saying: 'What to say',
    fits: 'A good fit',
    'looking-for': 'Looking for',
    'does-not-fit': 'Not a fit',
    limits: 'Good to know first',
    reach: 'How best to get in touch',
  },
  ja: {
    saying: 'ご紹介の言葉',
    fits: '合う方・ご相談',
    'looking-for': 'お探しのこと',
    'does-not-fit': '合わない方・ご相談',
    limits: 'あらかじめお伝えしたいこと',
    reach: 'ご連絡のとり方',
  },
};

const PART_OF: Readonly<Partial<Record<FitKind, SheetPart>>> = {
  fits: 'fits',
  'looking-for': 'looking-for',
  'does-not-fit': 'does-not-fit',
  limit: 'limits',
};

const CHANNELS = {
  en: { mail: 'By e-mail', chat: 'By chat', phone: 'By phone', 'in-person': 'In person' },
  ja: { mail: 'メールで', chat: 'チャットで', phone: 'お電話で', 'in-person': '直接お会いして' },
} as const;

/** The sheet of somebody, in the language of whoever gets it. What they and the user wrote stands as it was written. */
export function sheetOf(
  contact: Contact,
  notes: readonly FitNote[],
  identities: readonly Identity[],
  language: Language,
): Sheet {
  const line = (key: string, part: SheetPart, text: string | undefined): readonly SheetLine[] =>
    text === undefined || text.trim() === '' ? [] : [{ key, part, text: text.trim() }];
  const { company, role, specialty, subSpecialty, saying, reach, channel } = contact;
  const between = language === 'ja' ? '・' : ', ';
  const joined = (...texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text?.trim()).join(between);
  const told = notes.flatMap((note): readonly SheetLine[] => {
    const part = PART_OF[note.kind];
    const text = withLimit(note.text.trim(), note.limit, language);
    if (part === undefined || text === '') return [];
    return [
      { key: `note:${note.id}`, part, text, ...(note.introductionId !== undefined && { isExtra: true }) },
    ];
  });
  const named = language === 'ja' ? namedInJapanese(raised(contact)) : namedInEnglish(contact);
  return {
    language,
    title: titleOf(named, language),
    lines: inOrder([
      ...line('company', 'work', joined(company, role)),
      ...line('specialty', 'work', joined(specialty, subSpecialty)),
      ...line('saying', 'saying', saying),
      ...told,
      ...line('channel', 'reach', channel && CHANNELS[language][channel]),
      ...line('reach', 'reach', reach),
      ...identities.flatMap(addressLine),
    ]),
  };
}

/** The user's own sheet. A text of several lines is as many lines, each of which can be left out. */
export function sheetOfMe(me: Me, said: IntroduceMe | undefined, language: Language): Sheet {
  const lines = (part: SheetPart, text = ''): readonly SheetLine[] =>
    text.split('\n').flatMap((one) => {
      const plain = one.replace(/^[\s　・•*-]+/u, '').trim();
      return plain === '' ? [] : [{ key: `${part}:${plain}`, part, text: plain }];
    });
  return {
    language,
    title: titleOf(ownName(me, language), language),
    lines: inOrder([
      ...lines('work', me.company),
      ...lines('saying', said?.saying),
      ...lines('fits', said?.fits),
      ...lines('does-not-fit', said?.doesNotFit),
      ...lines('limits', said?.limits),
      ...lines('reach', said?.reach),
      ...me.addresses.map((text) => ({
        key: `address:${text}`,
        part: 'reach' as const,
        text,
        isExtra: true,
      })),
    ]),
  };
}

/** Is the line given away? */
export function isTicked({ key, isExtra }: SheetLine, ticks: Ticks): boolean {
  return ticks[key] ?? isExtra !== true;
}

/** The sheet's lines by part, in order, with the heading each part has. */
export function partsOfSheet(
  sheet: Sheet,
): readonly { readonly part: SheetPart; readonly heading?: string; readonly lines: readonly SheetLine[] }[] {
  return PARTS.flatMap((part) => {
    const lines = sheet.lines.filter((line) => line.part === part);
    if (lines.length === 0) return [];
    return [{ part, lines, ...(part !== 'work' && { heading: HEADINGS[sheet.language][part] }) }];
  });
}

/** The sheet as plain text, for a mail or a phone: what is ticked, and no heading over nothing. */
export function sheetText(sheet: Sheet, ticks: Ticks): string {
  const ja = sheet.language === 'ja';
  const parts = partsOfSheet(sheet).flatMap(({ part, heading, lines }) => {
    const texts = lines.filter((line) => isTicked(line, ticks)).map(({ text }) => text);
    if (texts.length === 0) return [];
    if (heading === undefined || part === 'work') return [texts.join('\n')];
    const bullet = texts.length > 1 ? (ja ? '・' : '- ') : '';
    return [[ja ? `【${heading}】` : `${heading}:`, ...texts.map((text) => `${bullet}${text}`)].join('\n')];
  });
  return [sheet.title, ...parts].join('\n\n');
}

function titleOf(name: string, language: Language): string {
  if (language === 'ja') return name === '' ? 'ご紹介のしかた' : `${name}のご紹介のしかた`;
  return name === '' ? 'How to introduce me' : `How to introduce ${name}`;
}

/** A note with the value of its limit behind it, where its own words do not say that already. */
function withLimit(text: string, limit: LimitValue | undefined, language: Language): string {
  if (!limit) return text;
  const value = limit.unit === 'region' ? limit.region : String(limit.amount);
  if (text.normalize('NFKC').replaceAll(',', '').includes(value)) return text;
  const said = limitText(limit, language);
  if (text === '') return said;
  return language === 'ja' ? `${text}（${said}）` : `${text} (${said})`;
}

function limitText(limit: LimitValue, language: Language): string {
  if (limit.unit === 'region') return limit.region;
  const amount = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB').format(limit.amount);
  const words = {
    en: { days: `${amount} days ahead`, money: `from ${amount}`, 'per-month': `${amount} a month` },
    ja: { days: `${amount}日の余裕をもって`, money: `${amount}から`, 'per-month': `月${amount}件まで` },
  };
  return words[language][limit.unit];
}

/** An address or profile as others can use it; a site's own numbers are none. */
function addressLine({ key, kind, value }: Identity): readonly SheetLine[] {
  if (kind === 'member' || kind === 'lead') return [];
  const text = kind === 'linkedin' ? `https://www.linkedin.com/in/${value}` : value;
  return [{ key, part: 'reach', text, isExtra: true }];
}

function inOrder(lines: readonly SheetLine[]): readonly SheetLine[] {
  return PARTS.flatMap((part) => lines.filter((line) => line.part === part));
}
