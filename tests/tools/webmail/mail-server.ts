/** What every webmail of these tests stands on: dovecot with the test mailbox, and ways to wait for servers. */
import { chmodSync, chownSync, readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { startDovecot } from './dovecot.ts';
import { mails, mailsIn } from './mailbox.ts';
import { writeMaildir } from './maildir.ts';
import { mio } from './people.ts';
import type { Household } from './processes.ts';
import { openFolders } from './warm.ts';

/** "nobody" on Debian: owns the mail and runs the webmail when we are root, since dovecot serves no mail of root's. */
const NOBODY = { uid: 65534, gid: 65534 } as const;
const PATIENCE_MS = 20_000;

export interface MailServer {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Whose rights the webmail is to get; nothing where it can only have ours. */
  readonly account: { readonly uid: number; readonly gid: number } | undefined;
  /** Lets the webmail write to this folder of the run's. */
  readonly hand: (folder: string) => void;
  /** Returns once every mail is there to be read. */
  readonly ready: () => Promise<void>;
}

/**
 * Writes the mailbox and starts dovecot on it.
 *
 * @param now the moment the mails' dates count back from
 */
export function startMailServer(household: Household, port: number, now: Date): MailServer {
  const isRoot = process.getuid?.() === 0;
  const account = isRoot ? NOBODY : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const user = mio.address;
  const password = 'letters';
  const maildir = join(household.folder, 'mail');
  writeMaildir(maildir, mails, now);
  const hand = (folder: string): void => {
    if (isRoot) giveTo(folder, account);
  };
  // mkdtemp lets nobody but us in; the others need to pass through.
  if (isRoot) chmodSync(household.folder, 0o711);
  hand(maildir);
  const log = startDovecot(household, port, { user, password, maildir, ...account });
  return {
    port,
    user,
    password,
    account: isRoot ? account : undefined,
    hand,
    ready: async () => {
      await until(
        'dovecot',
        () => greets(port),
        () => lastLines([log]),
      );
      await openFolders(
        port,
        { user, password },
        { INBOX: mailsIn('INBOX').length, Sent: mailsIn('Sent').length },
      );
    },
  };
}

/** Two ports nobody listens on. Held together until both are known, so that they differ. */
export async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.on('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(address !== null && typeof address === 'object' ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

function giveTo(folder: string, account: { uid: number; gid: number }): void {
  chownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(path, account);
    // Following a link would hand out a file of the system's.
    else if (entry.isFile()) chownSync(path, account.uid, account.gid);
  }
}

/** Waits until a server is ready; throws with the end of its log where it is not within twenty seconds. */
export async function until(name: string, isReady: () => Promise<boolean>, log: () => string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isReady())) {
    if (Date.now() > end)
      throw new Error(`${name} did not answer within ${PATIENCE_MS / 1000} s. Its log ends:\n${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Does this page answer, with these words in it? */
export async function answers(url: string, words: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return response.ok && (await response.text()).includes(words);
  } catch {
    return false;
  }
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean) => (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => end(data.toString('latin1').startsWith('* OK'))());
    socket.once('error', end(false));
    socket.once('close', end(false));
    socket.setTimeout(2000, end(false));
  });
}

/** The last lines of these logs, for whoever has to find out why a server is silent. */
export function lastLines(files: readonly string[]): string {
  return files
    .map((file) => {
      try {
        return readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n');
      } catch {
        return `(nothing in ${file})`;
      }
    })
    .join('\n');
}
