/** What has to stand in a Chromium profile before the browser starts: languages, grants, a pinned button. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './options.ts';

type Json = { [key: string]: unknown };

/**
 * The id Chromium gives an unpacked extension: the first 16 bytes of a SHA-256, written with the letters a to p.
 * Hashed is the manifest's public `key`, or else the folder's real path (UTF-16 on Windows).
 * From components/crx_file/id_util.cc.
 */
export function extensionIdOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as { key?: string };
  const source = manifest.key
    ? Buffer.from(manifest.key, 'base64')
    : Buffer.from(realpathSync(extensionDir), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

export interface ProfileWishes {
  readonly extensionId: string;
  readonly language: Language;
  readonly grants: readonly string[];
}

/** Writes the wishes into `<profileDir>/Default/Preferences`, keeping whatever else is there. The browser must not be running. */
export function preparePreferences(profileDir: string, wishes: ProfileWishes): void {
  const file = join(profileDir, 'Default', 'Preferences');
  const preferences = readPreferences(file);
  const intl = section(preferences, 'intl');
  intl.accept_languages = intl.selected_languages = wishes.language === 'ja-JP' ? 'ja,en-US,en' : 'en-US,en';
  // The offer to translate asks the network, and lies over the page in pictures.
  section(preferences, 'translate').enabled = false;
  // After a SIGKILL Chromium would offer to restore the last session, in a bubble over the page.
  section(preferences, 'profile').exit_type = 'Normal';
  const extensions = section(preferences, 'extensions');
  extensions.pinned_extensions = [wishes.extensionId];
  // Without it an unpacked extension that reloads itself, as after an update, is switched off.
  section(extensions, 'ui').developer_mode = true;
  if (wishes.grants.length > 0) addGrants(section(extensions, 'settings', wishes.extensionId), wishes.grants);
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

/**
 * Grants host permissions as if the person had agreed to the prompt, which no protocol can press.
 * On Linux nothing checks these entries; Windows and macOS keep a MAC over `extensions.settings`
 * (services/preferences/tracked) and may reset them there.
 */
function addGrants(settings: Json, origins: readonly string[]): void {
  for (const name of ['granted_permissions', 'active_permissions']) {
    const permissions = section(settings, name);
    for (const list of ['api', 'explicit_host', 'manifest_permissions', 'scriptable_host'])
      permissions[list] ??= [];
    permissions.explicit_host = [...new Set([...(permissions.explicit_host as string[]), ...origins])];
  }
}

function readPreferences(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Json;
  } catch {
    return {}; // a new profile, or one a crash cut short: Chromium starts afresh from such a file as well
  }
}

function section(parent: Json, ...path: string[]): Json {
  let at = parent;
  for (const name of path) {
    at[name] ??= {};
    at = at[name] as Json;
  }
  return at;
}
