/**
 * The mails of the test mailbox, which belongs to `Mio Hayashi <mio@example.org>`.
 * What is listed is the truth: tests compare with it what the extension saw.
 */
import type { Folder, Mail } from './mail.ts';
import { oddMails } from './mailbox-odd.ts';
import { usualMails } from './mailbox-usual.ts';
import { mio, type Person } from './people.ts';

/** Every mail, newest first. */
export const mails: readonly Mail[] = [...usualMails, ...oddMails].sort(
  (a, b) => a.minutesAgo - b.minutesAgo,
);

/** The mails of one folder, newest first: the order in which the webmail lists them. */
export function mailsIn(folder: Folder): readonly Mail[] {
  return mails.filter((mail) => mail.folder === folder);
}

/** Everybody in the headers of a mail (From, Reply-To, To, Cc), each address once, the owner left out. */
export function peopleIn(mail: Mail): readonly Person[] {
  const seen = new Map<string, Person>();
  for (const person of [mail.from, ...(mail.replyTo ? [mail.replyTo] : []), ...mail.to, ...mail.cc]) {
    const key = person.address.toLowerCase();
    if (key !== mio.address && !seen.has(key)) seen.set(key, { name: person.name, address: person.address });
  }
  return [...seen.values()];
}
