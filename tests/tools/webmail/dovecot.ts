/** A dovecot of our own: IMAP on loopback, one mailbox, one password, no TLS, nothing of the system's settings. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { systemEnv } from './install.ts';
import type { Household } from './processes.ts';

export interface ImapAccount {
  readonly user: string;
  readonly password: string;
  readonly maildir: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Starts dovecot on `port` of loopback.
 *
 * @returns the path of its log, to be shown when it does not answer
 */
export function startDovecot(household: Household, port: number, account: ImapAccount): string {
  const folder = join(household.folder, 'dovecot');
  mkdirSync(folder, { mode: 0o755 });
  const config = join(folder, 'dovecot.conf');
  const log = join(folder, 'dovecot.log');
  writeFileSync(config, settings(folder, log, port, account));
  household.start('dovecot', ['-F', '-c', config], { cwd: folder, env: systemEnv() });
  return log;
}

function settings(folder: string, log: string, port: number, account: ImapAccount): string {
  const isRoot = process.getuid?.() === 0;
  // As root, dovecot insists on giving rights away, to the accounts its package made; otherwise it can only keep its own.
  const own = userInfo().username;
  const accounts = isRoot
    ? ''
    : `default_internal_user = ${own}
default_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}
default_login_user = ${own}
`;
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${log}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
${accounts}
first_valid_uid = ${account.uid}
last_valid_uid = ${account.uid}
first_valid_gid = ${account.gid}
mail_location = maildir:${account.maildir}
passdb {
  driver = static
  args = user=${account.user} password=${account.password}
}
userdb {
  driver = static
  args = uid=${account.uid} gid=${account.gid} home=${account.maildir}
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
# Chroots need root, and guard nothing here.
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}
