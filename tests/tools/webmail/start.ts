/** Starts a real webmail: Debian's Roundcube over dovecot, on loopback, with the test mailbox in it. */
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDovecot } from './dovecot.ts';
import type { Skin } from './install.ts';
import { mails, mailsIn } from './mailbox.ts';
import { writeMaildir } from './maildir.ts';
import { mio } from './people.ts';
import { Household } from './processes.ts';
import { type Language, prepareRoundcube } from './roundcube.ts';
import { startSmtpSink } from './smtp-sink.ts';
import { openFolders } from './warm.ts';

/** "nobody" on Debian: owns the mail and runs PHP when we are root, since dovecot serves no mail of root's. */
const NOBODY = { uid: 65534, gid: 65534 } as const;
const PATIENCE_MS = 20_000;

export interface WebmailOptions {
  readonly skin?: Skin;
  readonly language?: Language;
  /** A message's header shows `Name <address>` in place of the name alone: Roundcube's own setting, off by default. */
  readonly showsAddresses?: boolean;
  /** The moment the mails' dates count back from; the present by default. */
  readonly now?: Date;
}

export interface Webmail {
  /** Such as `http://127.0.0.1:43210`, without a slash at the end. */
  readonly origin: string;
  readonly user: string;
  readonly password: string;
  /** The address of the mailbox's owner. */
  readonly ownAddress: string;
  /** Every mail somebody sent from the webmail, whole; none of them went anywhere. */
  sentMail(): Promise<readonly string[]>;
  /** Ends all processes and removes all files. Happens by itself when the process ends. */
  stop(): Promise<void>;
}

/**
 * Starts the webmail and returns when it answers; call `ensureWebmail` first.
 *
 * @throws with the servers' last log lines if one of them does not answer within twenty seconds
 */
export async function startWebmail(options: WebmailOptions = {}): Promise<Webmail> {
  const household = new Household(mkdtempSync(join(tmpdir(), 'tsunagi-webmail-')));
  const sink = await startSmtpSink();
  const stop = async (): Promise<void> => {
    await household.stop();
    await sink.close();
  };
  try {
    const isRoot = process.getuid?.() === 0;
    const account = isRoot ? NOBODY : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const user = mio.address;
    const password = 'letters';
    const maildir = join(household.folder, 'mail');
    const [imapPort, webPort] = await freePorts();

    writeMaildir(maildir, mails, options.now ?? new Date());
    const roundcube = prepareRoundcube(household, {
      skin: options.skin ?? 'elastic',
      language: options.language ?? 'en_US',
      showsAddresses: options.showsAddresses ?? false,
      user,
      imapPort,
      smtpPort: sink.port,
    });
    if (isRoot) {
      // mkdtemp lets nobody but us in; the others need to pass through.
      chmodSync(household.folder, 0o711);
      for (const folder of [maildir, roundcube.folder]) giveTo(folder, account);
    }
    const dovecotLog = startDovecot(household, imapPort, { user, password, maildir, ...account });
    roundcube.start(webPort, isRoot ? account : undefined);

    const origin = `http://127.0.0.1:${webPort}`;
    await Promise.all([
      until(
        'dovecot',
        () => greets(imapPort),
        () => lastLines([dovecotLog]),
      ),
      until(
        'Roundcube',
        () => answers(origin),
        () => lastLines(readdirSync(roundcube.logs).map((name) => join(roundcube.logs, name))),
      ),
    ]);
    await openFolders(
      imapPort,
      { user, password },
      { INBOX: mailsIn('INBOX').length, Sent: mailsIn('Sent').length },
    );
    return { origin, user, password, ownAddress: mio.address, sentMail: async () => [...sink.taken], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Two ports nobody listens on. Held together until both are known, so that they differ. */
async function freePorts(): Promise<[number, number]> {
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

async function until(name: string, isReady: () => Promise<boolean>, log: () => string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isReady())) {
    if (Date.now() > end)
      throw new Error(`${name} did not answer within ${PATIENCE_MS / 1000} s. Its log ends:\n${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
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

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/`, { signal: AbortSignal.timeout(5000) });
    return response.ok && (await response.text()).includes('rcmloginuser');
  } catch {
    return false;
  }
}

function lastLines(files: readonly string[]): string {
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
