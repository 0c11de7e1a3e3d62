import ICAL from 'ical.js';
import type { Card } from '../draft/card.ts';

/** Read when a card is copied: the library is of no use before. */

/**
 * RFC 6350 wants lines of at most 75 octets with the blank that begins a continued one; the library counts without it.
 */
ICAL.foldLength = 74;

/** A card as a vCard 4.0 (RFC 6350), for whatever keeps addresses. What was noted privately is no part of a card. */
export function vcardOf(card: Card): string {
  const vcard = new ICAL.Component(['vcard', [], []]);
  const { name, family, given, reading, company, role, specialty } = card;
  vcard.addPropertyWithValue('version', '4.0');
  vcard.addPropertyWithValue('fn', name);
  const n = new ICAL.Property('n', vcard);
  n.setValue([family, given, '', '', '']);
  const sounds = soundsOf(reading);
  if (sounds.length > 0) n.setParameter('sort-as', sounds.join(','));
  vcard.addProperty(n);
  const [familySound, givenSound] = sounds;
  if (familySound !== undefined && givenSound !== undefined) {
    // Not of the standard; by these the address books of phones show a reading.
    vcard.addPropertyWithValue('x-phonetic-last-name', familySound);
    vcard.addPropertyWithValue('x-phonetic-first-name', givenSound);
  }
  if (company !== undefined) {
    const org = new ICAL.Property('org', vcard);
    // As a list: a semicolon in a company's name is none between its departments.
    org.setValue([company]);
    vcard.addProperty(org);
  }
  const title = role ?? specialty;
  if (title !== undefined) vcard.addPropertyWithValue('title', title);
  for (const email of card.emails) vcard.addPropertyWithValue('email', email);
  for (const phone of card.phones) vcard.addPropertyWithValue('tel', phone);
  for (const profile of card.profiles) vcard.addPropertyWithValue('url', profile);
  return `${vcard.toString()}\r\n`;
}

/** Family and given name as they sound: letters alone, a parameter knows no escapes. */
function soundsOf(reading: string | undefined): readonly string[] {
  return (reading ?? '')
    .replaceAll(/[^\p{L}\p{M}\p{N}'’・-]+/gu, ' ')
    .split(' ')
    .filter(Boolean);
}
