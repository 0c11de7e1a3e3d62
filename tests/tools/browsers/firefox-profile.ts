/** A Firefox profile with the add-on in it, quiet and without a network of its own. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColorScheme, Language } from './options.ts';
import { readZipEntry, zipFolder } from './zip.ts';

export interface FirefoxWishes {
  /** A built extension: its folder, or its ZIP or XPI. */
  readonly extension: string;
  readonly language: Language;
  readonly colorScheme?: ColorScheme;
  /** True gives the browser the network. Otherwise only loopback exists, and pages served by `serveAt`. */
  readonly online?: boolean;
}

/** Any UUID will do: fixed, so that the add-on's pages have a known address. */
export const EXTENSION_UUID = '7f9c24e8-3b12-4fef-91e0-56a2d5a1c0de';

/** Installs the add-on and writes the preferences, among them the proxy all but loopback goes to; gives the add-on's id. Firefox must not be running on the profile. */
export function prepareProfile(profileDir: string, wishes: FirefoxWishes, proxyPort: number): string {
  const xpi = statSync(wishes.extension).isDirectory()
    ? zipFolder(wishes.extension)
    : readFileSync(wishes.extension);
  const addonId = addonIdOf(xpi, wishes.extension);
  mkdirSync(join(profileDir, 'extensions'), { recursive: true });
  writeFileSync(join(profileDir, 'extensions', `${addonId}.xpi`), xpi);
  const lines = Object.entries({ ...preferences(wishes, proxyPort), ...addonPreferences(addonId) });
  writeFileSync(
    join(profileDir, 'user.js'),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  rmSync(join(profileDir, 'MarionetteActivePort'), { force: true }); // of the last run
  return addonId;
}

function addonIdOf(xpi: Buffer, source: string): string {
  const manifest = JSON.parse(readZipEntry(xpi, 'manifest.json')?.toString('utf8') ?? '{}') as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id)
    throw new Error(
      `${source} has no browser_specific_settings.gecko.id in its manifest; is it the Firefox build?`,
    );
  return id;
}

type Preferences = Record<string, string | number | boolean>;

function addonPreferences(addonId: string): Preferences {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_UUID }),
    // ESR takes unsigned add-ons with this, release Firefox never (support.mozilla.org/kb/add-on-signing-in-firefox).
    'xpinstall.signatures.required': false,
    // Add-ons found in the profile folder start enabled, without a question.
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 5,
    // An XPI replaced by a newer build under the same version is noticed.
    'extensions.startupScanScopes': 15,
    // permissions.request() from a gesture grants at once; without a gesture it still fails.
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

function preferences({ language, colorScheme, online }: FirefoxWishes, proxyPort: number): Preferences {
  return {
    'marionette.port': 0, // any free one, told in MarionetteActivePort
    'intl.accept_languages': language === 'ja-JP' ? 'ja, en-US, en' : 'en-US, en',
    'intl.locale.requested': language === 'ja-JP' ? 'ja' : 'en-US', // heeded where the language pack is installed
    ...(colorScheme && {
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    }),
    ...(!online && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    }),
    // No pages of its own at the start.
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.warnOnQuit': false,
    'browser.tabs.warnOnClose': false,
    'termsofuse.bypassNotification': true,
    // Nothing told, nothing fetched.
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.unified': false,
    'toolkit.telemetry.server': 'data:,',
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.blocklist.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'browser.translations.enable': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'dom.push.connection.enabled': false,
    // A download goes where the browser's folder is set, without a question.
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}
