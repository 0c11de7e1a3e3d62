import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ComposeTarget, composeLink, composeTargetFor } from '../../../lib/draft/compose.ts';

// Many runs, on machines that may be busy with others.
vi.setConfig({ testTimeout: 60_000 });

const TARGETS: readonly ComposeTarget[] = [
  { kind: 'gmail', base: 'https://mail.google.com/mail/u/1/' },
  { kind: 'outlook', base: 'https://outlook.office.com/mail/deeplink/compose' },
  { kind: 'yahoo', base: 'https://compose.mail.yahoo.com/' },
  { kind: 'proton', base: 'https://mail.proton.me/u/3/' },
  { kind: 'fastmail', base: 'https://app.fastmail.com/mail/compose' },
  { kind: 'roundcube', base: 'https://mail.example.org/roundcube/' },
  { kind: 'mailto' },
];
const NAMES = {
  gmail: { to: 'to', subject: 'su', body: 'body', fixed: { view: 'cm', fs: '1' } },
  outlook: { to: 'to', subject: 'subject', body: 'body', fixed: {} },
  yahoo: { to: 'to', subject: 'subject', body: 'body', fixed: {} },
  fastmail: { to: 'to', subject: 'subject', body: 'body', fixed: {} },
  roundcube: { to: '_to', subject: '_subject', body: '_body', fixed: { _task: 'mail', _action: 'compose' } },
} as const;

/** Reads a link back as the mail program would. */
function read(target: ComposeTarget, url: string): ReturnType<typeof readFields> {
  if (target.kind !== 'proton') return readFields(target, url);
  const { origin, pathname, search, hash } = new URL(url);
  expect(origin + pathname + search).toBe(`${target.base}inbox/`);
  const [, mailto = ''] = /^#mailto=([^&=]*)$/.exec(hash) ?? [];
  return readFields({ kind: 'mailto' }, decodeURIComponent(mailto));
}

function readFields(target: Exclude<ComposeTarget, { kind: 'proton' }>, url: string) {
  if (target.kind === 'mailto') {
    expect(url).toMatch(/^mailto:[^?]*(?:\?[^?#]*)?$/);
    const [to = '', query = ''] = url.slice('mailto:'.length).split('?');
    const fields = query === '' ? [] : query.split('&').map((one) => one.split('='));
    const pairs = fields.map(([name = '', value = '', ...rest]) => {
      expect(rest).toEqual([]);
      return [name, decodeURIComponent(value)];
    });
    const seen = Object.fromEntries(pairs) as Record<string, string>;
    expect(pairs.length).toBe(Object.keys(seen).length);
    const { subject = '', body = '', ...others } = seen;
    return { to: to === '' ? [] : to.split(',').map(decodeURIComponent), subject, body, others };
  }
  const names = NAMES[target.kind];
  const parsed = new URL(url);
  expect(parsed.hash).toBe('');
  expect(parsed.origin + parsed.pathname).toBe(target.base);
  const pairs = [...parsed.searchParams];
  const seen = Object.fromEntries(pairs);
  expect(pairs.length).toBe(Object.keys(seen).length);
  const { [names.to]: to = '', [names.subject]: subject = '', [names.body]: body = '', ...others } = seen;
  for (const [name, value] of Object.entries(names.fixed)) {
    expect(others[name]).toBe(value);
    delete others[name];
  }
  return { to: to === '' ? [] : to.split(','), subject, body, others };
}

const letter = { to: [], subject: 'ご紹介：A & B', body: '一行目\n\n二行目 "引用" & + %41 😀' };

/** A mailto: link breaks lines as mails do. */
const breaksAsMail = ({ kind }: ComposeTarget) => kind === 'mailto' || kind === 'proton';

describe.each(TARGETS.map((target) => [target.kind, target] as const))('%s', (_, target) => {
  test('carries recipients, subject and body', () => {
    const link = composeLink(target, letter, ['a@example.org', 'b+x@example.org']);
    expect(link.fits).toBe(true);
    expect(link.bytes).toBe(link.url.length);
    expect(read(target, link.url)).toEqual({
      to: ['a@example.org', 'b+x@example.org'],
      subject: letter.subject,
      body: breaksAsMail(target) ? letter.body.replaceAll('\n', '\r\n') : letter.body,
      others: {},
    });
  });

  test('what is too long goes without its body, and says so', () => {
    const link = composeLink(target, { ...letter, body: 'あ'.repeat(1000) }, ['a@example.org']);
    expect(link.fits).toBe(false);
    expect(link.bytes).toBeGreaterThan(9000);
    expect(read(target, link.url)).toEqual({
      to: ['a@example.org'],
      subject: letter.subject,
      body: '',
      others: {},
    });
  });

  test('nothing in a letter adds a field', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'a\r\nBcc: eve@example.org',
        '&bcc=eve@example.org',
        '?cc=e@e.e#x',
        '%0D%0ABcc:e@e.e',
        '\ud800',
      ),
    );
    const address = fc.oneof(
      nasty,
      fc.emailAddress(),
      fc.constantFrom('a@b.example\r\nBcc: c@d.example', 'a@b?cc=x@y', 'a,b@c.d'),
    );
    fc.assert(
      fc.property(nasty, nasty, fc.array(address, { maxLength: 3 }), (subject, body, to) => {
        const link = composeLink(target, { to: [], subject, body }, to);
        const seen = read(target, link.url);
        expect(seen.others).toEqual({});
        expect(link.url).not.toMatch(/[^\x21-\x7e]/);
        expect(seen.subject).not.toMatch(/[\r\n]/);
        expect([...seen.to, ...link.leftOut].sort()).toEqual([...to].sort());
        const lines = body.toWellFormed().replace(/\r\n?/g, '\n');
        const wanted = breaksAsMail(target) ? lines.replaceAll('\n', '\r\n') : lines;
        expect(seen.body).toBe(link.fits ? wanted : '');
      }),
      { numRuns: 200 },
    );
  });
});

test('an address that is none is left out and told', () => {
  const link = composeLink({ kind: 'mailto' }, letter, [
    'ok@example.org',
    'x@example.org\r\nBcc: y@example.org',
  ]);
  expect(link.leftOut).toEqual(['x@example.org\r\nBcc: y@example.org']);
  expect(link.url).toContain('mailto:ok@example.org?subject=');
});

test.each([
  ['https://mail.google.com/mail/u/2/#inbox/FMfc', 'gmail', 'https://mail.google.com/mail/u/2/'],
  ['https://mail.google.com/mail/u/0', 'gmail', 'https://mail.google.com/mail/u/0/'],
  ['https://mail.google.com/', 'gmail', 'https://mail.google.com/mail/'],
  ['https://outlook.live.com/mail/1/inbox', 'outlook', 'https://outlook.live.com/mail/1/deeplink/compose'],
  ['https://outlook.cloud.microsoft/mail/', 'outlook', 'https://outlook.office.com/mail/deeplink/compose'],
  ['https://mail.yahoo.com/d/folders/1', 'yahoo', 'https://compose.mail.yahoo.com/'],
  ['https://mail.proton.me/u/2/inbox/x', 'proton', 'https://mail.proton.me/u/2/'],
  ['https://mail.proton.me/inbox', 'proton', 'https://mail.proton.me/'],
  ['https://app.fastmail.com/mail/Inbox/', 'fastmail', 'https://app.fastmail.com/mail/compose'],
  ['https://mail.example.org/rc/?_task=mail&_mbox=INBOX#x', 'roundcube', 'https://mail.example.org/rc/'],
])('%s opens in its own program', (url, site, base) => {
  expect(composeTargetFor(url, site)).toEqual({ kind: site, base });
});

test.each([
  ['https://www.linkedin.com/in/greg', 'linkedin'],
  ['https://mail.google.com.evil.example/mail/u/0/', 'gmail'],
  ['https://owa.example.org/owa/', 'outlook'],
  ['https://mail.yahoo.co.jp/u/pc/f/', 'yahoo-japan'],
  ['https://mail.yahoo.com.evil.example/', 'yahoo'],
  ['about:blank', 'roundcube'],
  ['', undefined],
])('%s opens by mailto', (url, site) => {
  expect(composeTargetFor(url, site)).toEqual({ kind: 'mailto' });
});
