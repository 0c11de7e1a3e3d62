/**
 * The text of a mail is somebody's, be it received or being written: whoever it names is no sighting. On every
 * webmail's page with such a text in it, made to look like what the adapter reads.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyAdapter } from './adapters.ts';
import type { Taken } from './bodies.ts';
import { testPages } from './pages.ts';
import { type Reader, startReader } from './read-in-browser.ts';

const bodyOf = (file: string) => readFileSync(join(import.meta.dirname, 'fixtures', file));
const pages = testPages.filter(({ file }) => bodyOf(file).includes('data-somebodys-text'));
/** LinkedIn and its Sales Navigator show no mails. */
const WEBMAIL = everyAdapter.map(({ id }) => id).filter((id) => !/^(linkedin|sales-navigator)$/.test(id));

describe('the texts of mails', () => {
  let reader: Reader<Taken>;
  beforeAll(async () => {
    reader = await startReader('tests/pages/bodies.ts', 'takeHere');
  }, 120_000);
  afterAll(() => reader?.close());

  it.each(WEBMAIL)('of %s are on a test page', (id) => {
    expect(pages.some(({ file }) => file.startsWith(`${id}/`))).toBe(true);
  });

  it.each(pages)('$file: nobody of the text, loosely or not', async ({ file, url }) => {
    const taken = await reader.read({ url, body: bodyOf(file), contentType: 'text/html' });
    expect(taken.temptations).toBeGreaterThan(0);
    expect(taken.wrongly).toEqual([]);
  });

  it.each(testPages.filter(({ file }) => WEBMAIL.some((id) => file.startsWith(`${id}/`))))(
    '$file at $url: the loose finder finds everybody whom the slots find by an address',
    async ({ file, url, people }) => {
      const taken = await reader.read({ url, body: bodyOf(file), contentType: 'text/html' });
      const addresses = people.flatMap(({ address }) => address ?? []);
      expect(taken.loosely).toEqual(expect.arrayContaining(addresses));
    },
  );
});
