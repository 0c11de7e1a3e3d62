import type { MailPlace } from '../mail-place.ts';

/** Unverified. @looked 2026-11 in sources of others */
export const fastmailMail: MailPlace = {
  mail: ['.v-Message:has(.v-MessageCard-from)'],
  text: ['.v-Message-body'],
  subject: ['.v-Thread-title h1', '.v-Thread-title'],
};
