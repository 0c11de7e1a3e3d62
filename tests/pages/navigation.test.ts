/**
 * LinkedIn replaces one profile by another without a load, and the address changes before, after or amid the content.
 * In none of it may anything of the one person come to the other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../tools/browsers/find.ts';
import { bundle } from '../tools/spot-bundle.ts';
import type { navigate } from './navigation-page.ts';
import { openSaved } from './read-in-browser.ts';

const member = (digit: number): string => `ACoAA${String(digit).padStart(34, '0')}`;

/** Each page of one person, and how it becomes that of another. */
const PAGES = [
  {
    file: 'profile-newer.xhtml',
    contentType: 'application/xhtml+xml',
    first: { name: '山川 晃弘', slug: '山川-晃弘', member: member(1) },
    next: { name: 'Noor Sato', slug: 'noor-sato', member: member(7) },
  },
  {
    file: 'profile-older.html',
    contentType: 'text/html',
    first: { name: 'Greg Smith', slug: 'greg-smith', member: member(1) },
    next: { name: 'Noor Sato', slug: 'noor-sato', member: member(7) },
  },
] as const;

describe('one profile replaced by another in place', { timeout: 120_000 }, () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    const found = await findChromium(() => {});
    if (!found.ok) throw new Error(found.why);
    script = await bundle('tests/pages/navigation-page.ts', 'navigation');
    browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(() => browser?.close());

  for (const { file, contentType, first, next } of PAGES)
    for (const isReused of [false, true])
      it(`${file}, ${isReused ? 'its elements used again' : 'block by block'}`, async () => {
        const body = readFileSync(join(import.meta.dirname, 'fixtures', 'linkedin', file), 'utf8');
        const nextBody = body
          .replaceAll(encodeURIComponent(first.slug), next.slug)
          .replaceAll(first.slug, next.slug)
          .replaceAll(first.member, next.member)
          .replaceAll(first.name, next.name);
        const context = await browser.newContext();
        const run = async (steps: Parameters<typeof navigate>[2]) => {
          const url = `https://www.linkedin.com/in/${encodeURIComponent(first.slug)}/`;
          const page = await openSaved(context, { url, body, contentType });
          const args = [nextBody, `/in/${next.slug}/`, steps, isReused];
          const told = await page.evaluate(
            `(() => { ${script}; return navigation.navigate(...${JSON.stringify(args)}); })()`,
          );
          await page.close();
          return told as ReturnType<typeof navigate>;
        };
        const blocks = file.includes('newer') ? [0, 1, 2, 3, 4, 5] : [0, 1];
        const orders = fc.sample(
          fc.shuffledSubarray(['address' as const, ...blocks], { minLength: blocks.length + 1 }),
          4,
        );
        for (const steps of [['address' as const, ...blocks], [...blocks, 'address' as const], ...orders]) {
          const told = await run(steps);
          for (const people of told)
            for (const { role, name, identities } of people) {
              const seen = JSON.stringify({ steps, role, name, identities });
              const ofFirst = identities.some(
                (key) => key.includes(first.slug) || key.includes(first.member),
              );
              const ofNext = identities.some((key) => key.includes(next.slug) || key.includes(next.member));
              expect(ofFirst && ofNext, seen).toBe(false);
              if (name === first.name) expect(ofNext, seen).toBe(false);
              if (name === next.name) expect(ofFirst, seen).toBe(false);
              if (role === 'subject') {
                expect(ofFirst || ofNext, seen).toBe(true);
                expect([first.name, next.name, undefined], seen).toContain(name);
              }
            }
          const subjects = told.at(-1)?.filter(({ role }) => role === 'subject');
          expect(subjects).toEqual([
            {
              role: 'subject',
              name: next.name,
              identities: expect.arrayContaining([`linkedin:${next.slug}`, `member:${next.member}`]),
            },
          ]);
        }
        await context.close();
      });
});
