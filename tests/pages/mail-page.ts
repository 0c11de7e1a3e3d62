/** What tests put into a page: the reader of the mail that is open. Bundled by `read-in-browser.ts`. */
import { type RawMail, readMail } from '../../lib/sites/read-mail.ts';

export function mailHere(): RawMail | null {
  return readMail(document, location) ?? null;
}

/** The same once the mail's text is nested deep: much deeper, and the browser itself falls over. */
export function deepMailHere(): RawMail | null {
  let inner: Element | null = document.querySelector('.a3s');
  for (let count = 0; inner && count < 4_000; count++)
    inner = inner.appendChild(document.createElement('div'));
  inner?.append('the ground');
  return mailHere();
}
