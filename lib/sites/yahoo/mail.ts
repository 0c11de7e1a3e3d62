import type { MailPlace } from '../mail-place.ts';

/** Unverified. @looked 2026-11 in sources of others */
export const yahooMail: MailPlace = {
  mail: ['[data-test-id="message-view"]'],
  text: ['[data-test-id="message-view-body-content"]', '[data-test-id="message-view-body"]'],
  subject: ['[data-test-id="message-group-subject-text"]', '[data-test-id="message-subject"]:not(li *)'],
};
