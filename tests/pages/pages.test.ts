/** The adapters on small pages with one trap or more each, in a real browser. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPages } from './pages.ts';
import { type Reader, startReader } from './read-in-browser.ts';

describe('test pages', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  }, 120_000);
  afterAll(() => reader?.close());

  for (const { file, url, why, people, anchors } of testPages) {
    it(`${file}: ${why}`, async () => {
      const contentType = extname(file) === '.xhtml' ? 'application/xhtml+xml' : 'text/html';
      const body = readFileSync(join(import.meta.dirname, 'fixtures', file));
      const read = await reader.read({ url, body, contentType });
      expect(read.site).toBe(file.split('/')[0]);
      const seen = read.people.map(({ anchors: _anchors, insideLink: _inside, ...sighting }) => sighting);
      expect(seen).toEqual(people.map((person) => ({ confidence: 'sure', ...person })));
      if (anchors)
        expect(read.people.map((person) => person.anchors.map((a) => a.replace(/^<\w+> /, '')))).toEqual(
          anchors,
        );
    });
  }

  it('a page that is nobody’s: no adapter, nobody', async () => {
    const read = await reader.read({
      url: 'https://example.org/',
      body: '<p>greg@example.org</p>',
      contentType: 'text/html',
    });
    expect(read).toMatchObject({ people: [], expectsPeople: false });
    expect(read.site).toBeUndefined();
  });
});
