/** Starts a real webmail: Debian's Roundcube over dovecot, on loopback, with the test mailbox in it. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Skin } from './install.ts';
import { answers, freePorts, lastLines, startMailServer, until } from './mail-server.ts';
import { mio } from './people.ts';
import { Household } from './processes.ts';
import { type Language, prepareRoundcube } from './roundcube.ts';
import { startSmtpSink } from './smtp-sink.ts';

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
    const [imapPort, webPort] = await freePorts();
    const server = startMailServer(household, imapPort, options.now ?? new Date());
    const { user, password } = server;
    const roundcube = prepareRoundcube(household, {
      skin: options.skin ?? 'elastic',
      language: options.language ?? 'en_US',
      showsAddresses: options.showsAddresses ?? false,
      user,
      imapPort,
      smtpPort: sink.port,
    });
    server.hand(roundcube.folder);
    roundcube.start(webPort, server.account);

    const origin = `http://127.0.0.1:${webPort}`;
    await Promise.all([
      server.ready(),
      until(
        'Roundcube',
        () => answers(`${origin}/`, 'rcmloginuser'),
        () => lastLines(readdirSync(roundcube.logs).map((name) => join(roundcube.logs, name))),
      ),
    ]);
    return { origin, user, password, ownAddress: mio.address, sentMail: async () => [...sink.taken], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
