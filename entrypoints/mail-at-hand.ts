import { type RawMail, readMail } from '../lib/sites/read-mail.ts';

/**
 * Put into a page of mails when its user opens the popup or asks for the mail at hand, and never otherwise;
 * `lib/platform/read-mail.ts` takes what it read. It changes nothing, and stays no longer than that.
 */
export default {
  main: () => {
    const mail = readMail(document, location);
    if (mail) (globalThis as { mailAtHand?: RawMail }).mailAtHand = mail;
  },
};
