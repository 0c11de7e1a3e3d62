/** `npm run spot` as its users run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../tools/spot-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'tsunagi-spot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function spot(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'tests/tools/spot.ts'), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const fixture = (file: string): string => join(import.meta.dirname, 'fixtures', file);

describe('spot', { timeout: 60_000 }, () => {
  it('prints everybody once, slugs decoded', () => {
    const { status, stdout } = spot(
      fixture('linkedin/profile-newer.xhtml'),
      '--url',
      'https://www.linkedin.com/in/%E5%B1%B1%E5%B7%9D-%E6%99%83%E5%BC%98/',
    );
    expect(JSON.parse(stdout)).toEqual([
      {
        name: '山川 晃弘',
        slug: '山川-晃弘',
        memberId: `ACoAA${'1'.padStart(34, '0')}`,
        role: 'subject',
        confidence: 'sure',
        site: 'linkedin',
      },
      { name: 'Sarah Cole', slug: 'sarah-cole', role: 'aside', confidence: 'sure', site: 'linkedin' },
      { name: 'Greg Smith 📚', slug: 'greg-smith', role: 'other', confidence: 'sure', site: 'linkedin' },
    ]);
    expect(status).toBe(0);
  });

  it('looks into frames whose content was saved with the page, and runs no script of theirs', () => {
    const inner = `<body class='task-mail'><script>document.body.remove()</script><table><td class='header from'><span class='adr'>Greg Smith &amp;lt;greg@example.org&amp;gt;</span></td></table>`;
    const file = saved(
      'framed.html',
      `<body class="task-mail"><script>document.body.remove()</script><iframe srcdoc="${inner}"></iframe></body>`,
    );
    const { stdout } = spot(file, '--url', 'http://mail.example.net/?_task=mail#x');
    expect(JSON.parse(stdout)).toEqual([
      {
        name: 'Greg Smith',
        email: 'greg@example.org',
        role: 'sender',
        confidence: 'sure',
        site: 'roundcube',
      },
    ]);
  });

  it('says on stderr when there is nobody', () => {
    const { status, stdout, stderr } = spot(
      saved('empty.html', '<p>greg@example.org</p>'),
      '--url',
      'https://example.org/',
    );
    expect({ status, people: JSON.parse(stdout) as unknown }).toEqual({ status: 0, people: [] });
    expect(stderr).toContain('no adapter found anyone');
  });

  it.each([
    ['a missing file', [join(folder, 'nowhere.html'), '--url', 'https://example.org/']],
    ['no file', ['--url', 'https://example.org/']],
    ['no address', [fixture('gmail/message.html')]],
    ['an address that is no web address', [fixture('gmail/message.html'), '--url', 'file:///etc/hosts']],
    ['an unknown option', [fixture('gmail/message.html'), '--at', 'x']],
  ])('refuses %s with its usage', (_what, args) => {
    const { status, stdout, stderr } = spot(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run -s spot');
  });
});
