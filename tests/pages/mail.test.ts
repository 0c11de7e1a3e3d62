/** The mail that is open, read off test pages of every site and off captures: its words, and nothing of the page's own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawMail } from '../../lib/sites/read-mail.ts';
import { testPages } from './pages.ts';
import { type Reader, type SavedPage, startReader } from './read-in-browser.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const bodyOf = (file: string) => readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8');
const html = (url: string, body: string): SavedPage => ({ url, body, contentType: 'text/html' });

/** By file: what is written in the mail, and who is on it. */
const MAILS: Readonly<
  Record<string, { text: string; sender: string; subject?: string; recipients: number }>
> = {
  'gmail/message.html': {
    text: 'Write to nobody@example.org.\nNobody\nNobody',
    sender: 'greg@example.org',
    recipients: 4,
  },
  'gmail/popped-out.html': { text: 'Until then.', sender: 'yamakawa@example.jp', recipients: 1 },
  'outlook/message.html': { text: 'Nobody', sender: 'greg@example.org', recipients: 2 },
  'yahoo/message.html': { text: 'NobodyNobody', sender: 'greg@example.org', recipients: 2 },
  'proton/message.html': { text: 'NobodyNobody', sender: 'greg@example.org', recipients: 2 },
  'fastmail/message.html': { text: 'Nobody', sender: '', recipients: 1 },
  'roundcube/preview.html': { text: 'Ask Nobody.', sender: 'greg@example.org', recipients: 2 },
  'webmail/message.html': {
    text: 'Nobody',
    sender: 'greg@example.org',
    recipients: 3,
    subject: 'boss@example.org',
  },
};

describe('the open mail', () => {
  let reader: Reader<RawMail | null>;
  beforeAll(async () => {
    reader = await startReader<RawMail | null>('tests/pages/mail-page.ts', 'mailHere');
  }, 120_000);
  afterAll(() => reader?.close());

  it.each(Object.entries(MAILS))('of %s: its own words, its own people', async (file, truth) => {
    const page = testPages.find((one) => one.file === file);
    if (!page) throw new Error(`no page ${file}`);
    const mail = await reader.read(html(page.url, bodyOf(file)));
    expect(mail?.text.startsWith(truth.text), mail?.text).toBe(true);
    expect(mail?.subject).toBe(truth.subject);
    const of = (role: string) => mail?.people.filter((one) => one.role === role) ?? [];
    expect(of('sender').some(({ address = '' }) => address.includes(truth.sender))).toBe(truth.sender !== '');
    expect(new Set(of('recipient').map(({ address, name }) => address ?? name)).size).toBe(truth.recipients);
    expect(JSON.stringify(mail?.people)).not.toContain('nobody@');
  });

  it('is none in a list, a letter being written, or anywhere on LinkedIn', async () => {
    const without = testPages.filter(
      ({ file }) =>
        /^(linkedin|sales-navigator)\/|list|compose|collapsed/.test(file) && file.endsWith('.html'),
    );
    expect(without.length).toBeGreaterThan(15);
    for (const { file, url } of without) {
      const body = bodyOf(file).replace(
        '</body>',
        '<div class="message-body">Words</div><div id="messagebody">Words</div></body>',
      );
      const planted = /^(linkedin|sales-navigator)\//.test(file) ? body : bodyOf(file);
      expect(await reader.read(html(url, planted)), file).toBeNull();
    }
  });

  const gmail = (inside: string) =>
    html('https://mail.google.com/mail/u/0/#inbox/x', `<!doctype html><body>${inside}</body>`);
  const message = (id: number, from: string, body: string, more = '') =>
    `<div data-message-id="${id}" ${more}><h3><span email="${from}">x</span></h3><div class="ii"><div class="a3s">${body}</div></div></div>`;

  it('of a conversation is the last that is unfolded', async () => {
    const mail = await reader.read(
      gmail(
        `<h2 data-thread-perm-id="t">Paper</h2>${message(1, 'a@example.org', 'one')}${message(2, 'b@example.org', 'two')}${message(3, 'c@example.org', 'three', 'hidden')}`,
      ),
    );
    expect(mail).toMatchObject({ subject: 'Paper', text: 'two', people: [{ address: 'b@example.org' }] });
  });

  it('has the lines that are seen, quotes marked, and nothing hidden', async () => {
    const mail = await reader.read(
      gmail(
        message(
          1,
          'a@example.org',
          `<style>p { color: red }</style><script>x</script><div hidden>Preview</div><dialog>asleep</dialog><textarea>typed</textarea>
          <p>Dear   Mio,</p><p>the press runs.<br>Come by<b>!</b></p><ul><li>Paper</li><li>Ink</li></ul>
          <table><tr><td>a</td><td>b</td></tr></table><pre>kept
  lines</pre><button>Press</button>
          <div class="gmail_quote">On Tue, Greg wrote:<blockquote>Are you<br>there?</blockquote></div>`,
        ),
      ),
    );
    expect(mail?.text).toBe(
      'Dear Mio,\n\nthe press runs.\nCome by!\n\n- Paper\n- Ink\na b\nkept\n  lines\nOn Tue, Greg wrote:\n\n> Are you\n> there?',
    );
  });

  it('ends where a text has no end', async () => {
    const mail = await reader.read(gmail(message(1, 'a@example.org', '<p>endless words</p>'.repeat(20_000))));
    expect(mail?.text.length).toBeLessThanOrEqual(20_000);
    expect(mail?.text.length).toBeGreaterThan(19_000);
  });

  it.each([
    ['spaces without end', `<pre>a${' '.repeat(400_000)}b</pre>`],
    ['blanks without end', `a${'\u00a0'.repeat(400_000)}b`],
  ])('of %s takes no longer than others', async (_, body) => {
    const started = performance.now();
    const mail = await reader.read(gmail(message(1, 'a@example.org', `<p>Hello</p>${body}`)));
    expect(mail?.text.startsWith('Hello')).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is read to where it is nested deeper than anybody nests', async () => {
    const deep = await startReader<RawMail | null>('tests/pages/mail-page.ts', 'deepMailHere');
    const mail = await deep
      .read(gmail(message(1, 'a@example.org', '<p>Hello</p>')))
      .finally(() => deep.close());
    expect(mail?.text).toBe('Hello');
  });

  it('is read although a form in it has fields that bear the names of what is asked of it', async () => {
    const fields = [
      'matches',
      'closest',
      'childNodes',
      'nodeType',
      'localName',
      'parentElement',
      'ownerDocument',
    ];
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}<p>Hello</p></form>`;
    const mail = await reader.read(gmail(message(1, 'a@example.org', `<p>Dear Mio,</p>${form}`)));
    expect(mail?.text).toBe('Dear Mio,\n\nHello');
  });

  it('is found in a frame that the page writes itself, and in no frame of others', async () => {
    const url = 'https://mail.proton.me/u/0/inbox/x';
    const framed = (frame: string) =>
      html(
        url,
        `<!doctype html><body><div data-testid="message-view-0"><span data-testid="recipients:sender" title="greg@example.org">G</span>${frame}</div></body>`,
      );
    const own = await reader.read(
      framed('<iframe data-testid="content-iframe" srcdoc="<p>Hello</p>"></iframe>'),
    );
    expect(own).toMatchObject({ text: 'Hello', people: [{ role: 'sender', address: 'greg@example.org' }] });
    const closed = '<iframe data-testid="content-iframe" sandbox srcdoc="<p>Hello</p>"></iframe>';
    expect(await reader.read(framed(closed))).toBeNull();
  });

  it.skipIf(!existsSync(CORPUS))(
    'stands in the capture of Gmail, and not in a folded one of Outlook',
    async () => {
      const capture = (file: string) => readFileSync(join(CORPUS, file), 'utf8');
      const open = await reader.read(gmail(capture('gmail/message-header-2025-08.html')));
      expect(open).toMatchObject({ text: 'body' });
      expect(open?.people.map(({ role, address }) => [role, address])).toEqual([
        ['sender', 'vikram.sample@example.com'],
        ['recipient', 'list@example.com'],
      ]);
      for (const file of ['gmail/thread-row-2019-12-ru.html', 'gmail/compose-recipient-2023.html'])
        expect(await reader.read(gmail(capture(file)))).toBeNull();
      const folded = capture('outlook/collapsed-preview-2023-05.html');
      expect(
        await reader.read(html('https://outlook.office.com/mail/', `<!doctype html><body>${folded}</body>`)),
      ).toBeNull();
    },
  );
});
