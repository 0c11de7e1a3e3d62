import type { IntroductionView } from '../db/queries/introductions.ts';
import { type Language, ME, type Party, type Side } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { partyOf } from '../domain/introduction-state.ts';
import { hasJapanese } from '../draft/language.ts';
import { calledInJapanese, plainName } from '../draft/names.ts';
import { commonWords } from '../i18n/common.ts';

/** How people are called on the screen: shorter than in letters, and never 様 unless the user said so. */

type People = ReadonlyMap<string, Contact>;

/** As running text calls somebody: 山川さん, Greg Smith, 自分. */
export function calledName(contact: Contact, language: Language): string {
  if (language === 'en') return plainName(contact.name.written);
  return calledInJapanese({ ...contact, address: contact.address ?? 'san' });
}

/** A party as running text calls it; in words too when it is the user, or gone. */
export function calledParty(people: People, party: Party, language: Language): string {
  const contact = people.get(party);
  if (contact) return calledName(contact, language);
  return party === ME ? commonWords[language].me : commonWords[language].gone;
}

/** A party's whole name, in the order of its own language. */
export function nameOfParty(people: People, party: Party, language: Language): string {
  const contact = people.get(party);
  if (contact) return plainName(contact.name.written);
  return party === ME ? commonWords[language].me : commonWords[language].gone;
}

export function calledSide(view: IntroductionView, side: Side, language: Language): string {
  return calledParty(view.people, partyOf(view.introduction, side), language);
}

export function nameOfSide(view: IntroductionView, side: Side, language: Language): string {
  return nameOfParty(view.people, partyOf(view.introduction, side), language);
}

/** The letter that stands for a face: 山 for 山川 晃弘, GS for Greg Smith. */
export function faceOf(people: People, party: Party, language: Language): string {
  if (party === ME) return language === 'ja' ? '自' : 'me';
  const contact = people.get(party);
  if (!contact) return '?';
  const written = plainName(contact.name.written);
  const first = [...(contact.name.family || written)][0] ?? '?';
  if (hasJapanese(written)) return first;
  const words = written.split(' ');
  const [given = '', family = ''] = [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
  return [given, family]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

/** Everybody of an introduction, as running text calls them. */
export function calledPeople({ introduction, people }: IntroductionView, language: Language): string[] {
  const { seekerId, providerId, introducerId } = introduction;
  return [seekerId, providerId, introducerId].map((party) => calledParty(people, party, language));
}
