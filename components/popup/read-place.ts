import type { Answers, ReadPlace } from '../app/opening.ts';
import { readSheet } from '../contact/read-sheet.ts';

/** What the popup's places ask first. A person is what it opens on most; the others ask for themselves. */
export const readPlace: ReadPlace = async (desk, place, zone): Promise<Answers> =>
  place.at === 'person' ? readSheet(desk, place.contactId, zone) : new Map();
