import type { MailPlace } from '../mail-place.ts';

/** @looked 2025-08 on a capture; the subject in sources of others */
export const gmailMail: MailPlace = {
  mail: ['[data-message-id]', '[role="listitem"]:has(h3 [email])'],
  text: ['.ii .a3s', '.a3s'],
  subject: ['h2[data-thread-perm-id]', 'h2.hP', '[role="main"] h2'],
};
