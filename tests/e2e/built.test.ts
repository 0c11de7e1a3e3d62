import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_SITES, scriptsOf } from '../../lib/access/sites.ts';
import { builtDir } from '../tools/build.ts';

/** What is shipped, looked at as files: permissions, policy, and what the scripts in pages carry. */

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
  readonly minimum_chrome_version?: string;
}

const manifestOf = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(builtDir(browser), 'manifest.json'), 'utf8')) as Manifest;

/** Each permission with its reason; a new one is added here on purpose or not at all. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  activeTab: 'the page at hand, when its user opens the popup on it',
  alarms: 'one bell for the next promise',
  contextMenus: '"who is this?" for a selected name or address, on any page and without access to it',
  scripting: 'the scripts of the chosen sites are registered at run time',
  storage: 'what a page shows right now, in memory only',
  unlimitedStorage: 'the browser may not throw the notebook away when the disk is short',
  sidePanel: 'the side panel of Chromium',
};

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks for these permissions and no others', () => {
    const expected = Object.keys(PERMISSIONS).filter((name) => browser === 'chrome' || name !== 'sidePanel');
    expect([...manifest.permissions].sort()).toEqual(expected.sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('has no access to any site before it is asked for', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('closes every outgoing channel of its own pages', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const wanted = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-src 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "worker-src 'self'",
    ];
    expect(
      policy
        .split(';')
        .map((part) => part.trim())
        .sort(),
    ).toEqual(wanted.sort());
  });

  it('names the oldest browser it runs in', () => {
    if (browser === 'chrome') expect(manifest.minimum_chrome_version).toBe('144');
    else expect(manifest.browser_specific_settings?.gecko.strict_min_version).toBe('142.0');
  });
});

/** Every script that is registered somewhere, that for users' own webmail last. */
const SCRIPTS = [...KNOWN_SITES.map(({ id }) => id), 'https://mail.example.org'].flatMap((site) =>
  scriptsOf(site).map(({ name }) => name),
);

describe.each(['chrome', 'firefox'] as const)('the scripts in pages, built for %s', (browser) => {
  it.each(SCRIPTS)('%s.js carries almost nothing', (name) => {
    const file = join(builtDir(browser), `${name}.js`);
    expect(statSync(file).size).toBeLessThanOrEqual(10_000);
    const text = readFileSync(file, 'utf8');
    // Names that a library's code cannot do without.
    expect(text).not.toMatch(
      /indexedDB|IDBKeyRange|ZodError|_zod|react|createElementNS?\(["'`]script|ownerDocument\.defaultView\.fetch/u,
    );
  });

  it.each([...SCRIPTS, 'report'])(
    '%s.js neither acts for the user nor speaks to the network or the page',
    (name) => {
      const text = readFileSync(join(builtDir(browser), `${name}.js`), 'utf8');
      const forbidden = [
        /\.click\(/u,
        /dispatchEvent/u,
        /\.submit\(|requestSubmit/u,
        /fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/u,
        /postMessage/u,
        /localStorage|sessionStorage|document\.cookie/u,
        /window\.open\(/u,
        /innerHTML|insertAdjacentHTML|document\.write/u,
      ];
      for (const pattern of forbidden) expect(text).not.toMatch(pattern);
    },
  );
});

describe('the worker', () => {
  it('carries no React', () => {
    expect(readFileSync(join(builtDir('chrome'), 'background.js'), 'utf8')).not.toMatch(
      /react\.transitional|createRoot/u,
    );
  });

  it('is a file of its own, with no chunk to load at a wake', () => {
    expect(readFileSync(join(builtDir('chrome'), 'background.js'), 'utf8')).not.toMatch(
      /\bimport\s*["'{(]\s*["'.]*\/?chunks/u,
    );
    expect(readdirSync(builtDir('chrome'))).toContain('background.js');
  });
});
