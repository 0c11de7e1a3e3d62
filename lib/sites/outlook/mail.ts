import type { MailPlace } from '../mail-place.ts';

/** Unverified. @looked 2026-11 in sources of others; a collapsed mail (capture of 2023-05) shows no text of its own */
export const outlookMail: MailPlace = {
  mail: ['[aria-label]:has(> [id^="MSG_"][id$="_FROM"])'],
  text: ['[id^="UniqueMessageBody"]', '#ConversationReadingPaneContainer [role="document"]'],
  subject: [
    '[id^="CONV_"][id$="_SUBJECT"]',
    '#ConversationReadingPaneContainer [role="heading"][aria-level="2"]',
  ],
};
