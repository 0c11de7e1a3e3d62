import type { MailPlace } from '../mail-place.ts';

/** Unverified. The text stands in a frame of the page's own. @looked 2026-11 in its public source */
export const protonMail: MailPlace = {
  mail: ['[data-testid^="message-view-"]'],
  text: ['iframe[data-testid="content-iframe"]', '[data-testid="message-content:body"]'],
  subject: [
    '[data-testid="conversation-header:subject"]',
    '[data-testid="message-header:subject"]',
    'main h1',
  ],
};
