/** What every adapter has to keep to, and what a content script may carry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_SITES, type ScriptName, scriptsOf } from '../../lib/access/sites.ts';
import type {
  OpenMessage,
  PeekAnswer,
  PeekMessage,
  SeenAnswer,
  SeenMessage,
} from '../../lib/messages/page.ts';
import type { RawSighting } from '../../lib/sites/contract.ts';
import { SHORTENED } from '../../wxt.config.ts';
import { bundle } from '../tools/spot-bundle.ts';
import { everyAdapter as adapters } from './adapters.ts';
import { testPages } from './pages.ts';
import { openChromium } from './spotter-stage.ts';

const selectors = adapters.flatMap(({ id, slots, shadowHosts = [], loose = [] }) =>
  [...slots.flatMap(({ where }) => where), ...shadowHosts, ...loose].map((selector) => ({ id, selector })),
);

/** When and on what an adapter's writer looked last; in a comment, so that no page carries it. */
const LOOKED = /^ \* @looked (20\d\d-(?:0[1-9]|1[0-2])) (on|in) \S/m;

describe('registry', () => {
  it.each(KNOWN_SITES)(
    '$id: valid match patterns, each page of it some script’s',
    ({ id, origins, scripts, verified }) => {
      const patterns = scripts.flatMap(({ matches, excludeMatches = [] }) => [...matches, ...excludeMatches]);
      for (const pattern of [...origins, ...patterns]) {
        expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/(?:[\w-]+\/)*\*$/);
        expect(URL.canParse(pattern)).toBe(true);
      }
      // What the browser was not asked for it would not register.
      for (const pattern of patterns)
        expect(origins.some((origin) => pattern.startsWith(origin.slice(0, -1)))).toBe(true);
      for (const { name } of scripts)
        expect(existsSync(join(import.meta.dirname, '..', '..', 'entrypoints', `${name}.ts`))).toBe(true);
      expect(adapters.find((adapter) => adapter.id === id)?.isVerified).toBe(verified);
    },
  );

  it('names every adapter once', () => {
    const ids = adapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(adapters.map(({ id }) => id))('%s has test pages, and they are there', (id) => {
    const own = testPages.filter(({ file }) => file.startsWith(`${id}/`));
    expect(own.length).toBeGreaterThan(0);
    for (const { file } of own)
      expect(existsSync(join(import.meta.dirname, 'fixtures', file)), file).toBe(true);
  });

  it.each(adapters)('$id says when somebody looked last, and at what', ({ id, isVerified }) => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'lib', 'sites', id, 'index.ts'), 'utf8');
    const [, month = '', how] = LOOKED.exec(text) ?? [];
    expect(month, 'such as `@looked 2026-11 on captures`, or `in sources of others`').not.toBe('');
    expect(Date.parse(month)).toBeLessThanOrEqual(Date.now());
    // A capture or the program itself is looked on; whoever has nothing but others' sources has verified nothing.
    expect(how).toBe(isVerified ? 'on' : 'in');
  });

  it('has every adapter there is', () => {
    const folders = readdirSync(join(import.meta.dirname, '..', '..', 'lib', 'sites'), {
      withFileTypes: true,
    });
    expect(adapters.map(({ id }) => id).sort()).toEqual(
      folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort(),
    );
  });

  it.each(adapters)('$id has a loose finder, and a way to read what that finds', (adapter) => {
    expect(adapter.loose?.length).toBeGreaterThan(0);
    if (adapter.loose) expect(adapter.read).toBeDefined();
  });

  it.each(adapters)('$id looks for something else in each slot', ({ slots }) => {
    const sought = slots.map(({ on, where }) => `${on} ${where}`);
    expect(new Set(sought).size).toBe(sought.length);
    for (const { what, role, where } of slots) expect(where.length, what ?? role).toBeGreaterThan(0);
  });

  it.each(selectors)('$id: $selector is one, and will outlive the next build of the site', ({ selector }) => {
    expect(selector).not.toMatch(BRITTLE.hashedClass);
    expect(selector).not.toMatch(BRITTLE.position);
    expect(selector.split('>').length - 1, 'steps from parent to child').toBeLessThan(5);
    expect(selector).not.toMatch(BRITTLE.words);
  });

  it('would notice brittle selectors', () => {
    for (const hashed of ['._40d6ef26 a', '.b8daa724', 'div.UhBZPdcSlrxUCeAMDPGpFEZePIZ', '.css-1a2b3c'])
      expect(hashed).toMatch(BRITTLE.hashedClass);
    expect('ul > li:nth-child(2) a').toMatch(BRITTLE.position);
    expect('[aria-label^="View "]').toMatch(BRITTLE.words);
  });
});

/** Names as of 8 hexadecimal digits (LinkedIn's newer stack), of 25 random letters (its older one), or of a CSS library. */
const BRITTLE = {
  hashedClass: /\._?[0-9a-f]{6,8}(?![\w-])|\.(?=[a-z]*[A-Z]\w*[A-Z])[A-Za-z]{25,}|\.(css|sc|jss)-\w+/,
  position: /:nth-|:first-child|:last-child/,
  words: /\[(aria-label|title|alt|placeholder)[\^*|~$]?="[^"]*[A-Za-z]{2}[^"]*"/,
};

/** What leaves a script under its own name: to the worker and back, and to the next version of itself. */
const SPOKEN: Record<
  | keyof SeenMessage
  | keyof OpenMessage
  | keyof PeekMessage
  | keyof RawSighting
  | keyof SeenAnswer
  | keyof PeekAnswer
  | 'tsunagi',
  true
> = {
  type: true,
  documentKey: true,
  site: true,
  verified: true,
  expectsPeople: true,
  strayed: true,
  url: true,
  people: true,
  whom: true,
  role: true,
  confidence: true,
  name: true,
  address: true,
  profile: true,
  memberId: true,
  company: true,
  headline: true,
  looks: true,
  scale: true,
  dark: true,
  picture: true,
  tsunagi: true,
};

/** Words of each adapter that no other has. */
const SIGNS: Readonly<Record<string, string>> = {
  linkedin: 'interop-outlet',
  'sales-navigator': 'data-x-search-result',
  gmail: 'tr.zA',
  outlook: 'owamail',
  roundcube: 'rcmContactAddress',
  yahoo: 'email-pill',
  'yahoo-japan': 'mailPreviewArea',
  proton: 'recipients:sender',
  fastmail: 'v-MailboxItem',
  webmail: 'class*=recip',
};

/** Every script that is registered somewhere, and the adapters in it. */
const SCRIPTS: readonly { readonly name: ScriptName; readonly ids: readonly string[] }[] = [
  ...KNOWN_SITES.flatMap(({ id }) => scriptsOf(id)).map(({ name }) => ({ name, ids: [name] })),
  { name: 'webmail', ids: ['roundcube', 'webmail'] },
];

describe('bundles', () => {
  it('are signed, each adapter its own way', () => {
    expect(Object.keys(SIGNS).sort()).toEqual(adapters.map(({ id }) => id).sort());
  });

  it.each(Object.keys(SPOKEN))('%s keeps its name', (name) => {
    expect(name).not.toMatch(SHORTENED);
  });

  it('shorten no name of the browser’s', { timeout: 60_000 }, async () => {
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      const names = await page.evaluate(() => {
        const globals = Object.getOwnPropertyDescriptors(globalThis);
        const all = new Set(Object.keys(globals));
        for (const { value } of Object.values(globals))
          for (const name of Object.getOwnPropertyNames(value?.prototype ?? {})) all.add(name);
        return [...all];
      });
      expect(names.length).toBeGreaterThan(1000);
      expect(names.filter((name) => SHORTENED.test(name))).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  // The spotter included, which takes most of it.
  it.each(SCRIPTS)(
    'the script $name carries its own adapters only, in bounds',
    { timeout: 60_000 },
    async ({ name, ids }) => {
      const code = await bundle(`entrypoints/${name}.ts`, 'entry', { minify: true });
      for (const [id, sign] of Object.entries(SIGNS)) {
        if (ids.includes(id)) expect(code).toContain(sign);
        else expect(code).not.toContain(sign);
      }
      expect(code).not.toContain('@looked');
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10_000);
    },
  );
});
