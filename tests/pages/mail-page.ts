/** What tests put into a page: the reader of the mail that is open. Bundled by `read-in-browser.ts`. */
import { type RawMail, readMail } from '../../lib/sites/read-mail.ts';

export function mailHere(): RawMail | null {
  return readMail(document, location) ?? null;
}
