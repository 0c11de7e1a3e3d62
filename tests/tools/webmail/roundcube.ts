/** Debian's Roundcube, served by PHP itself, with settings and a database of its own in the run's folder. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Skin, systemEnv } from './install.ts';
import { mio } from './people.ts';
import type { Household } from './processes.ts';

const PROGRAM = '/usr/share/roundcube';
/** The package's defaults, which every setting not named here keeps. */
const DEFAULTS = '/etc/roundcube/defaults.inc.php';

/** Pages ask for several things at once; one PHP would answer them one after the other. */
const WORKERS = '4';

export type Language = 'en_US' | 'ja_JP';

export interface RoundcubeOptions {
  readonly skin: Skin;
  readonly language: Language;
  /** Whether a message's header shows `Name <address>` in place of the name alone. */
  readonly showsAddresses: boolean;
  readonly user: string;
  readonly imapPort: number;
  readonly smtpPort: number;
}

/** Roundcube's files, before it is started: the caller may have to give them to another account. */
export interface PreparedRoundcube {
  /** The folder PHP must be able to write to. */
  readonly folder: string;
  readonly logs: string;
  start(port: number, account?: { uid: number; gid: number }): void;
}

/** Writes settings and database into the run's folder. */
export function prepareRoundcube(household: Household, options: RoundcubeOptions): PreparedRoundcube {
  const folder = join(household.folder, 'roundcube');
  const logs = join(folder, 'logs');
  const config = join(folder, 'config');
  for (const path of [folder, logs, config, join(folder, 'temp')]) mkdirSync(path);

  symlinkSync(DEFAULTS, join(config, 'defaults.inc.php'));
  writeFileSync(join(config, 'settings.json'), JSON.stringify(settings(folder, options), null, 2));
  writeFileSync(
    join(config, 'config.inc.php'),
    "<?php\n$config = json_decode(file_get_contents(__DIR__ . '/settings.json'), true);\n",
  );
  // Debian's Roundcube otherwise runs in /var/lib/roundcube, with the system's settings.
  const prepend = join(folder, 'prepend.php');
  writeFileSync(prepend, `<?php define('INSTALL_PATH', '${PROGRAM}/');\n`);
  writeDatabase(join(folder, 'roundcube.sqlite'), options);

  return {
    folder,
    logs,
    start: (port, account) => {
      const ini = [
        `auto_prepend_file=${prepend}`,
        'opcache.enable=1',
        'opcache.enable_cli=1',
        'opcache.file_update_protection=0',
        `error_log=${join(logs, 'php.log')}`,
        'display_errors=0',
        'log_errors=1',
        `sys_temp_dir=${join(folder, 'temp')}`,
      ];
      household.start(
        'php',
        [...ini.flatMap((line) => ['-d', line]), '-S', `127.0.0.1:${port}`, '-t', PROGRAM],
        {
          cwd: folder,
          env: { ...systemEnv(), PHP_CLI_SERVER_WORKERS: WORKERS, ROUNDCUBE_CONFIG_DIR: config },
          ...(account ? { account } : {}),
        },
      );
    },
  };
}

function settings(folder: string, options: RoundcubeOptions): Record<string, unknown> {
  return {
    db_dsnw: `sqlite:///${join(folder, 'roundcube.sqlite')}?mode=0600`,
    imap_host: `127.0.0.1:${options.imapPort}`,
    smtp_host: `127.0.0.1:${options.smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'tsunagi-test-des-key-024',
    log_dir: join(folder, 'logs'),
    temp_dir: join(folder, 'temp'),
    product_name: 'Roundcube Webmail',
    language: options.language,
    skin: options.skin,
    plugins: [],
    // Nothing that would sign a test out, or slow it down.
    ip_check: false,
    session_lifetime: 600,
    login_rate_limit: 1000,
    enable_installer: false,
    enable_spellcheck: false,
    draft_autosave: 0,
    refresh_interval: 0,
    // The list with the framed preview beside it, as most people have it.
    layout: 'widescreen',
    mail_pagesize: 50,
    message_show_email: options.showsAddresses,
    prefer_html: true,
    show_images: 0,
    htmleditor: 0,
    compose_extwin: false,
    sent_mbox: 'Sent',
    drafts_mbox: 'Drafts',
    junk_mbox: 'Junk',
    trash_mbox: 'Trash',
  };
}

/** Creates the tables, and the owner with her name, so that the compose page signs for her. */
function writeDatabase(path: string, options: RoundcubeOptions): void {
  const database = new DatabaseSync(path);
  try {
    database.exec(readFileSync(`${PROGRAM}/SQL/sqlite.initial.sql`, 'utf8'));
    database
      .prepare(
        "INSERT INTO users (user_id, username, mail_host, created, language) VALUES (1, ?, '127.0.0.1', datetime('now'), ?)",
      )
      .run(options.user, options.language);
    database
      .prepare(
        "INSERT INTO identities (user_id, changed, standard, name, email) VALUES (1, datetime('now'), 1, ?, ?)",
      )
      .run(mio.name, mio.address);
  } finally {
    database.close();
  }
}
