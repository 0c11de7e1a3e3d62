import type { MailPlace } from '../mail-place.ts';

/** Unverified. @looked 2026-11 in sources of others */
export const yahooJapanMail: MailPlace = {
  mail: ['[data-cy="mailPreviewArea"]'],
  text: ['[data-cy="textMail"]', '[data-cy="htmlMail"]', '[data-cy="mailPreviewArea"] iframe'],
  subject: ['[data-cy="mailPreviewArea"] [data-cy$="ubject"]', '[data-cy="mailPreviewArea"] :is(h1, h2)'],
};
