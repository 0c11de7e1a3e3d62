/**
 * Debian's CiderWebmail over the same mailbox, with settings and a database of its own in the run's folder: a webmail
 * that the extension has no line of code for.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { systemEnv } from './install.ts';
import { answers, freePorts, startMailServer, until } from './mail-server.ts';
import { Household } from './processes.ts';

const PROGRAM = '/usr/share/ciderwebmail';

export interface OtherWebmail {
  /** Such as `http://127.0.0.1:43210`, without a slash at the end. */
  readonly origin: string;
  readonly user: string;
  readonly password: string;
  /** Ends all processes and removes all files. Happens by itself when the process ends. */
  readonly stop: () => Promise<void>;
}

/** Starts it and returns when it answers; call `ensureCiderwebmail` first. */
export async function startCiderwebmail(): Promise<OtherWebmail> {
  const household = new Household(mkdtempSync(join(tmpdir(), 'tsunagi-webmail-')));
  try {
    const [imapPort, webPort] = await freePorts();
    const server = startMailServer(household, imapPort, new Date());
    const folder = join(household.folder, 'ciderwebmail');
    mkdirSync(folder);
    writeFileSync(join(folder, 'ciderwebmail.conf'), settings(folder, imapPort));
    server.hand(folder);
    household.start(
      'perl',
      // Each page in a process of its own: one alone would answer them one after the other.
      [
        join(PROGRAM, 'bin/ciderwebmail_server.pl'),
        '--host',
        '127.0.0.1',
        '--port',
        String(webPort),
        '--fork',
      ],
      {
        cwd: folder,
        env: {
          ...systemEnv(),
          HOME: folder,
          CIDERWEBMAIL_HOME: PROGRAM,
          CIDERWEBMAIL_CONFIG: folder,
        },
        ...(server.account && { account: server.account }),
      },
    );
    const origin = `http://127.0.0.1:${webPort}`;
    await Promise.all([
      server.ready(),
      until(
        'CiderWebmail',
        () => answers(`${origin}/`, 'name="password"'),
        () => '(it has none)',
      ),
    ]);
    const { user, password } = server;
    return { origin, user, password, stop: () => household.stop() };
  } catch (error) {
    await household.stop();
    throw error;
  }
}

function settings(folder: string, imapPort: number): string {
  return `name CiderWebmail
language en
username_default_address 1
<server>
  host 127.0.0.1
  port ${imapPort}
</server>
<managesieve>
  mode off
</managesieve>
<send>
  method smtp
  host 127.0.0.1
</send>
<Model::DB>
  connect_info dbi:SQLite:${folder}/settings.sqlite
</Model::DB>
<Plugin::Session>
  storage ${folder}/session
</Plugin::Session>
`;
}

/** The link of each mail in the list; the head of the column is one, too. */
export const CIDER_MAIL = '#message_list td.subject a';

/** Signs in through its form; returns when the list of mails stands. */
export async function signInToCiderwebmail(page: Page, webmail: OtherWebmail): Promise<void> {
  await page.goto(`${webmail.origin}/`);
  await page.fill('[name="username"]', webmail.user);
  await page.fill('[name="password"]', webmail.password);
  await page.click('[type="submit"]');
  await page.waitForSelector(CIDER_MAIL);
}
