import type { Answers, ReadAhead } from '../app/opening.ts';
import { readSheet } from '../contact/read-sheet.ts';

/** What the popup's places ask first. A person is what it opens on most; the others ask for themselves. */
export const readPlace: ReadAhead = async (desk, kept, zone): Promise<Answers> => {
  const place = await kept;
  return place.at === 'person' ? readSheet(desk, place.contactId, zone) : new Map();
};
