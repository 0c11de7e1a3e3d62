import type { MailPlace } from '../mail-place.ts';

/**
 * Framed preview, window of its own and print view alike. Classic has the subject in its table of headers.
 * @looked 2026-11 on the program itself (1.6.5) in its skins elastic, larry and classic
 */
export const roundcubeMail: MailPlace = {
  text: ['#messagebody'],
  subject: ['h2.subject', 'td.header.subject', 'h1.subject', '.subject:not(#messagelist *, thead *)'],
  // What it writes into it itself: an attached mail's headers, the switch of a quote, files.
  without: [
    '.voice',
    '.headers-table',
    '.message-partheaders',
    '.blockquote-link',
    '.image-attachment',
    '.part-notice',
    '.extwin',
    'h2.subject > a',
  ],
};
