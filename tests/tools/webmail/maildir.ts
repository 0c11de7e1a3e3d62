/** Writes the test mailbox as a Maildir, the form dovecot serves it from. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrivalOf, type Folder, type Mail, renderMail } from './mail.ts';

/** Folders besides the Inbox stand in it with a leading dot (Maildir++). */
const FOLDER_PATHS: Readonly<Record<Folder, string>> = { INBOX: '', Sent: '.Sent' };

/**
 * Writes mails into a Maildir, creating it.
 *
 * @param root the Maildir's folder
 * @param mails in any order; the files' names put them in order of arrival, which becomes the order of UIDs
 * @param now the moment the mails' `minutesAgo` count back from
 */
export function writeMaildir(root: string, mails: readonly Mail[], now: Date): void {
  for (const folder of Object.values(FOLDER_PATHS)) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(root, folder, part), { recursive: true });
  }
  for (const mail of mails) {
    const arrival = arrivalOf(mail, now);
    const seconds = Math.floor(arrival.getTime() / 1000);
    const flags = `${mail.isAnswered ? 'R' : ''}${mail.isUnread ? '' : 'S'}`;
    const file = join(root, FOLDER_PATHS[mail.folder], 'cur', `${seconds}.${mail.id}.tsunagi:2,${flags}`);
    writeFileSync(file, renderMail(mail, now));
    // dovecot takes the date of arrival from the file.
    utimesSync(file, arrival, arrival);
  }
}
