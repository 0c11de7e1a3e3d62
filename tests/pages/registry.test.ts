/** What every adapter has to keep to, and what a content script may carry. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MarkLook, OpenMessage, SeenAnswer, SeenMessage } from '../../lib/messages/page.ts';
import type { RawSighting } from '../../lib/sites/contract.ts';
import { linkedinAdapters, webmailAdapters } from '../../lib/sites/registry.ts';
import { SHORTENED } from '../../wxt.config.ts';
import { bundle } from '../tools/spot-bundle.ts';
import { testPages } from './pages.ts';
import { openChromium } from './spotter-stage.ts';

const adapters = [...linkedinAdapters, ...webmailAdapters];
const selectors = adapters.flatMap(({ id, slots, shadowHosts = [] }) =>
  [...slots.flatMap(({ where }) => where), ...shadowHosts].map((selector) => ({ id, selector })),
);

describe('registry', () => {
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

  it.each(adapters)('$id names each slot once and looks for something in it', ({ slots }) => {
    const names = slots.map(({ what, role }) => what ?? role);
    expect(new Set(names).size).toBe(names.length);
    for (const { what, role, where } of slots) expect(where.length, what ?? role).toBeGreaterThan(0);
  });

  it.each(selectors)('$id: $selector will outlive the next build of the site', ({ selector }) => {
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
  keyof SeenMessage | keyof OpenMessage | keyof RawSighting | keyof SeenAnswer | keyof MarkLook | 'tsunagi',
  true
> = {
  type: true,
  documentKey: true,
  site: true,
  verified: true,
  expectsPeople: true,
  url: true,
  title: true,
  people: true,
  index: true,
  role: true,
  confidence: true,
  name: true,
  address: true,
  profile: true,
  memberId: true,
  company: true,
  headline: true,
  looks: true,
  disc: true,
  stem: true,
  arc: true,
  notch: true,
  tsunagi: true,
};

describe('bundles', () => {
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

  // The spotter included, which takes half of it.
  it.each([
    { entry: 'entrypoints/linkedin.ts', own: 'interop-outlet', others: 'rcmContactAddress' },
    { entry: 'entrypoints/webmail.ts', own: 'rcmContactAddress', others: 'interop-outlet' },
  ])(
    '$entry carries its own adapters only, in bounds',
    { timeout: 60_000 },
    async ({ entry, own, others }) => {
      const code = await bundle(entry, 'entry', { minify: true });
      expect(code).toContain(own);
      expect(code).not.toContain(others);
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10_000);
    },
  );
});
