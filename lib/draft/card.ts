import type { Contact, Identity } from '../domain/contact.ts';
import { splitName } from '../identity/person-name.ts';
import { oneLine } from './free-text.ts';

/** What stands on somebody's card, and nothing else: no note, no limit, not how they were met. */
export interface Card {
  readonly name: string;
  readonly family: string;
  readonly given: string;
  /** Of the whole name, in kana or letters. */
  readonly reading?: string;
  readonly company?: string;
  readonly role?: string;
  readonly specialty?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Where their public profile stands. */
  readonly profiles: readonly string[];
}

/** A person's card. Ids by which a site knows them are no part of it; addresses are in the order they were added. */
export function cardOf(contact: Contact, identities: readonly Identity[]): Card {
  const name = oneLine(contact.name.written);
  const parts = splitName(name);
  const inOrder = [...identities].sort((a, b) => a.addedAt - b.addedAt);
  const values = (kind: Identity['kind']) =>
    inOrder.filter((one) => one.kind === kind).map(({ value }) => oneLine(value));
  const family = oneLine(contact.name.family ?? '');
  const given = oneLine(contact.name.given ?? '');
  const isSplit = family !== '' || given !== '';
  return {
    name,
    family: isSplit ? family : (parts.family ?? ''),
    given: isSplit ? given : (parts.given ?? (parts.family === undefined ? name : '')),
    ...said('reading', contact.name.reading),
    ...said('company', contact.company),
    ...said('role', contact.role),
    ...said('specialty', contact.specialty),
    emails: values('email'),
    phones: values('phone'),
    profiles: values('linkedin').map((slug) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`),
  };
}

/** The card as one would type it into a message: one thing a line. */
export function cardText(card: Card): string {
  const { name, reading, company, role, specialty, emails, phones, profiles } = card;
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  const beside = reading === undefined ? '' : isJapanese ? `（${reading}）` : ` (${reading})`;
  const work = [role, specialty].filter(Boolean).join(' · ');
  return [`${name}${beside}`, company, work, ...emails, ...phones, ...profiles].filter(Boolean).join('\n');
}

function said<Field extends string>(field: Field, text: string | undefined) {
  const line = oneLine(text ?? '');
  return (line === '' ? {} : { [field]: line }) as { readonly [Name in Field]?: string };
}
