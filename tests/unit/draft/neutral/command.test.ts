/** `npm run check-draft` as its users run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tsunagi-check-draft-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: string[]) {
  const tool = join(import.meta.dirname, '../../../tools/check-draft.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function saved(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('check-draft', { timeout: 60_000 }, () => {
  test('prints what takes a side, with places in UTF-16 units of the file', () => {
    const text = '🚀 Dear Ann,\r\nmay I introduce you to Greg? He is a real genius.\r\n';
    const { status, stdout } = check(saved('en.txt', text));
    const printed = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(printed)).toEqual(['lang', 'kind', 'findings', 'shape', 'balance', 'neutral']);
    expect(printed).toMatchObject({ lang: 'en', kind: 'ask', neutral: false });
    const [{ start, end, text: words, class: one, why, suggest }] = printed.findings;
    expect(text.slice(start, end)).toBe(words);
    expect({ words, one }).toEqual({ words: 'a real genius', one: 'superlative' });
    expect(why).not.toBe('');
    expect(suggest).toBe('specialist');
  });

  test('explains in the language asked for, and is quiet where nothing is to be said', () => {
    const file = saved('ja.txt', '伊藤様\n\nご紹介できればと思い、ご意向を伺いたくご連絡いたしました。\n');
    expect(JSON.parse(check(file, '--lang', 'en').stdout)).toMatchObject({ lang: 'en', neutral: true });
    expect(JSON.parse(check(file).stdout)).toMatchObject({ lang: 'ja', kind: 'ask', findings: [] });
  });

  test('says what is wrong with what it was asked, and ends with 2', () => {
    const file = saved('ok.txt', 'Hello.');
    for (const args of [
      [],
      ['/no/such/file'],
      [folder],
      [file, file],
      [file, '--lang', 'fr'],
      [file, '--what'],
    ]) {
      const { status, stdout, stderr } = check(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/usage: npm run -s check-draft/u);
    }
    expect(check(saved('bad.txt', new Uint8Array([0xff, 0xfe, 0x00]))).status).toBe(2);
  });
});
