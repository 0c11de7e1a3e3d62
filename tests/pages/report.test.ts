/** “Report this page”: what is saved tells nothing about anybody, and adapters find as many people on it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageReport, REPORT_AT_MOST } from '../../lib/report/report.ts';
import { VOCABULARY } from '../../lib/report/vocabulary.ts';
import { wordsIn } from '../../lib/report/words.ts';
import { CAPTURES, suiteName, whyNot } from '../tools/needs.ts';
import { testPages } from './pages.ts';
import { type Reader, type SavedPage, startReader } from './read-in-browser.ts';
import type { Read } from './reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
}, 120_000);
afterAll(async () => {
  await reader?.close();
});

/** A report, as it would be looked at by whoever gets it. */
function saved(report: PageReport): SavedPage {
  return {
    url: report.url,
    body: report.html,
    contentType: report.kind === 'xhtml' ? 'application/xhtml+xml' : 'text/html',
  };
}

/** Whom a page shows, with everything but the names: what has to be the same on the report. */
function shapeOf(read: Read): readonly string[] {
  return read.people
    .map(({ role, confidence, name, address, profile, memberId, anchors }) =>
      [
        role,
        confidence,
        name !== undefined && 'name',
        address !== undefined && 'address',
        profile !== undefined && 'profile',
        memberId !== undefined && 'member',
        `${anchors.length} marks`,
      ].join(' '),
    )
    .sort();
}

async function expectSamePeople(page: SavedPage): Promise<PageReport> {
  const report = await reader.censor(page);
  const before = await reader.read(page);
  const after = await reader.read(saved(report));
  expect(after.site).toBe(before.site);
  expect(after.expectsPeople).toBe(before.expectsPeople);
  expect(shapeOf(after)).toEqual(shapeOf(before));
  return report;
}

const fixtures = join(import.meta.dirname, 'fixtures');

describe('a report of the hand-written pages', () => {
  for (const { file, url } of testPages) {
    it(`${file} at ${url} shows the same people`, async () => {
      const body = readFileSync(join(fixtures, file), 'utf8');
      const contentType = file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
      const { html } = await expectSamePeople({ url, body, contentType });
      for (const name of ['Greg', 'Smith', '山川', '晃弘', 'Sarah', 'yamakawa', 'Wiśniewska'])
        expect(html.toLowerCase()).not.toContain(name.toLowerCase());
    });
  }
});

const why = whyNot('captures');
const truth = existsSync(join(CAPTURES, 'truth.json'))
  ? (JSON.parse(readFileSync(join(CAPTURES, 'truth.json'), 'utf8')) as Record<
      string,
      { readonly url: string; readonly people: readonly Readonly<Record<string, string>>[] }
    >)
  : {};

describe.skipIf(why !== undefined)(suiteName('a report of each capture', why), () => {
  const figures: string[] = [];
  afterAll(() => console.log(figures.sort().join('\n')));

  for (const [name, { url, people }] of Object.entries(truth)) {
    it(`${name} shows the same people, and none of their names`, async () => {
      const file = ['.xhtml', '.html']
        .map((end) => join(CAPTURES, name + end))
        .find((path) => existsSync(path));
      const body = readFileSync(file ?? '');
      const contentType = file?.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
      const { html, replaced, cut } = await expectSamePeople({ url, body, contentType });
      figures.push(`${name}: ${body.length} → ${html.length} bytes, ${JSON.stringify(replaced)}`);
      expect(cut).toBe(false);
      // A mailing list called “list” is a word of every page.
      for (const person of people)
        for (const known of [person['slug'], person['member_id'], person['email'], person['name']])
          if (known && known !== 'list') expect(html).not.toContain(known);
    });
  }
});

/** Wherever a page may say something, `word`, `email` and `number` give the next thing nobody may read in a report. */
function pageOf(next: { word: () => string; email: () => string; number: () => string }): string {
  const { word, email, number } = next;
  const both = word();
  return `<!DOCTYPE html><html lang="en"><head><title>${word()} ${number()} | LinkedIn</title>
<meta name="description" content="${word()}"><link rel="canonical" href="https://${word()}.example/${word()}">
<script>const a = "${word()} ${email()}"</script><style>.x::after { content: "${word()}" }</style></head>
<body data-user="${word()}" data-json='{"name":"${word()}","id":${number()}}' onload="greet('${word()}')">
<!-- ${word()} ${email()} --><noscript>${word()}</noscript><template>${word()}</template>
<main class="list ${both}-row" id="row-${word()}-${number()}" ${`${word()}=""`}>
<h1 title="${word()} ${word()}" aria-label="${word()}: ${word()} <${email()}>">${both} ${word()} ${number()}</h1>
<a href="https://www.linkedin.com/in/${word()}-${number()}/?trk=${word()}&vanityName=${word()}#${word()}">${word()}</a>
<a href="mailto:${email()}?subject=${word()}">${email()}</a> <a href="tel:+${number()}">${number()}</a>
<a href="javascript:say('${word()}')">${word()}</a> <a href="/path/${word()}/${number()}?q=${word()}%20${word()}">x</a>
<a href="https://www.linkedin.com/search/?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2F${word()}">x</a>
<p>${word()}さん、${word()} &lt;${email()}&gt; https://${word()}.example/${word()} linkedin.com/in/${word()}</p>
<p>${word()}_${word()}@${word()} (${number()}) “${word()}” ${word()}/${word()}</p>
<img alt="${word()}" src="https://example.com/${word()}.png" srcset="${word()}.png 2x"><svg><title>${word()}</title></svg>
<form action="/send/${word()}"><input type="hidden" name="${word()}" value="${word()}"><input placeholder="${word()}" value="${email()}">
<textarea name="to">${word()}</textarea><select><option value="${word()}">${word()}</option></select></form>
<div contenteditable="true">${word()} <b><i aria-label="${word()} <${email()}>" title="${word()}">${word()}</i> ${word()}</b></div>
<i data-testid="recipients:item-${email()}">${word()}</i> <a href="https://www.linkedin.com/in/Ｇ${word()}">${word()}</a><div role="document">${word()} ${email()}</div>
<iframe title="${word()}" srcdoc="<p data-x='${word()}'>${word()} ${email()}</p><!-- ${word()} -->"></iframe>
<iframe src="data:text/html,${word()}"></iframe>
<div><template shadowrootmode="open"><b title="${word()}">${word()} ${number()}</b></template></div>
Written by ${word()} <${word()}@${word()}.example> <${word()}>
<div style="background: url(${word()}.png)" data-urn="urn:li:${word()}:${number()}" data-tooltip="${word()}">${number()}</div>
<div componentkey="SearchResults${word()}" email="${email()}" name="${word()}" data-testid="${both}">${both}</div>
</main></body></html>`;
}

describe('a report of any page', () => {
  it('lets no word, address or number of it through', { timeout: 120_000 }, async () => {
    const url = 'https://www.linkedin.com/feed/';
    const asPage = (body: string): SavedPage => ({ url, body, contentType: 'text/html' });
    const nothing = { word: () => '', email: () => 'a@b.example', number: () => '' };
    const own = new Set(wordsIn((await reader.censor(asPage(pageOf(nothing)))).html));
    const isFree = (word: string) => !wordsIn(word).some((part) => own.has(part) || VOCABULARY.has(part));
    const word = fc
      .oneof(
        fc.stringMatching(/^[a-z]{3,9}$/u),
        fc.stringMatching(/^[A-Z][a-z]{2,7}$/u),
        fc.stringMatching(/^[a-zé]{2,4}[A-Z][a-zü]{2,4}$/u),
        fc.stringMatching(/^[山川田中佐藤鈴木高橋晃弘美咲]{2,4}$/u),
        fc.stringMatching(/^[あいうえおかきくけこ]{2,4}$/u),
        fc.stringMatching(/^[アイウエオカキクケコ]{2,5}$/u),
        fc.stringMatching(/^[김이박최정]{2,3}$/u),
        fc.stringMatching(/^[а-я]{3,7}$/u),
      )
      .filter(isFree);
    const number = fc.stringMatching(/^[1-9]\d{3,11}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(word, { minLength: 40, maxLength: 120 }),
        fc.uniqueArray(number, { minLength: 10, maxLength: 30 }),
        async (words, numbers) => {
          const used = new Set<string>();
          const take = <T extends string>(from: readonly T[], at: { next: number }): T => {
            const one = from[at.next++ % from.length] as T;
            used.add(one);
            return one;
          };
          const [w, n] = [{ next: 0 }, { next: 0 }];
          const next = {
            word: () => take(words, w),
            number: () => take(numbers, n),
            email: () => `${take(words, w)}.${take(numbers, n)}@${take(words, w)}.example`,
          };
          const { html } = await reader.censor(asPage(pageOf(next)));
          const left = new Set(wordsIn(html));
          const survived = [...used].filter((one) =>
            wordsIn(one).some((part) => part.length > 1 && left.has(part)),
          );
          expect(survived).toEqual([]);
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('says so when a page is too large, and stays well-formed', async () => {
    const body = `<!DOCTYPE html><body>${'<p>Some words of somebody</p>'.repeat(120_000)}<p id="end">x</p>`;
    const report = await reader.censor({
      url: 'https://www.linkedin.com/feed/',
      body,
      contentType: 'text/html',
    });
    expect(report.cut).toBe(true);
    expect(report.html.length).toBeLessThan(REPORT_AT_MOST + 1000);
    expect(report.html.endsWith('</body></html>')).toBe(true);
  });

  it('keeps of what is being written nothing but who is addressed', async () => {
    const body = `<!DOCTYPE html><body><div contenteditable="true">Dear <b class="bold">friends</b>
      <span class="pill">of <i aria-label="Greg Smith <greg@example.net>">Greg Smith</i> and others</span></div><p>After</p>`;
    const { html, replaced } = await reader.censor({
      url: 'https://outlook.live.com/mail/0/',
      body,
      contentType: 'text/html',
    });
    expect(replaced.bodies).toBe(1);
    expect(html).toMatch(
      /<div contenteditable="true"><p>☐<\/p><span class="pill"><i aria-label="[^"]*person1@example\.org[^"]*">\w{4} \w{5}<\/i><\/span><\/div><p>\w{5}<\/p>/u,
    );
    expect(html).not.toMatch(/greg|smith|class="bold"/iu);
  });

  it('keeps of its code one empty place, and none where it has none', async () => {
    const censored = async (body: string) =>
      (await reader.censor({ url: 'https://mail.example.com/', body, contentType: 'text/html' })).html;
    const code = '<script src="greg.js" id="greg">greet()</script>';
    const html = await censored(`<!DOCTYPE html><body>${code}<p>x</p>${code}</body>`);
    expect(html.match(/<script.*?<\/script>/gsu)).toEqual(['<script></script>']);
    expect(await censored('<!DOCTYPE html><body><p>x</p></body>')).not.toContain('<script');
  });

  it('keeps open shadow roots, and frames of the same site', async () => {
    const body = `<!DOCTYPE html><body><div id="host"><template shadowrootmode="open"><a href="/in/greg-smith/">Greg Smith</a></template></div>
      <iframe srcdoc="<a href='mailto:greg@example.net'>Greg Smith</a>"></iframe>`;
    const { html, kind } = await reader.censor({
      url: 'https://mail.example.com/',
      body,
      contentType: 'text/html',
    });
    expect(kind).toBe('html');
    expect(html).toContain('<template shadowrootmode="open"><a href="/in/person-1/">');
    expect(html).toContain('mailto:person1@example.org');
    expect(html).not.toMatch(/greg|smith/iu);
  });
});
