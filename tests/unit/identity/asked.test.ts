import { describe, expect, it, test } from 'vitest';
import { readAsked } from '../../../lib/identity/asked.ts';

const keys = (selected?: string, link?: string) =>
  readAsked(selected, link)?.people.map(({ name, identity }) => [name, identity?.key]);

describe('readAsked', () => {
  it('takes an address, alone, in a sentence, or beside its name', () => {
    expect(readAsked(' greg@example.org ', undefined)?.typed).toBe('greg@example.org');
    expect(keys('Please write to greg@example.org.')).toEqual([[undefined, 'email:greg@example.org']]);
    expect(keys('連絡先：greg@example.org（担当）')).toEqual([[undefined, 'email:greg@example.org']]);
    expect(keys('Smith, Greg <greg@example.org>')).toEqual([['Smith, Greg', 'email:greg@example.org']]);
    expect(keys('山川 晃弘 <yamakawa@example.jp>')).toEqual([['山川 晃弘', 'email:yamakawa@example.jp']]);
  });

  it('takes several addresses in their order, each once', () => {
    expect(
      keys('Greg <greg@example.org>, Sarah Cole <sarah@example.com>; greg@example.org\nnora@example.net'),
    ).toEqual([
      ['Greg', 'email:greg@example.org'],
      ['Sarah Cole', 'email:sarah@example.com'],
      [undefined, 'email:nora@example.net'],
    ]);
  });

  it('takes a profile, by slug and by member id', () => {
    expect(keys('see https://www.linkedin.com/in/greg-smith/?trk=x')).toEqual([
      [undefined, 'linkedin:greg-smith'],
    ]);
    expect(readAsked(undefined, 'https://www.linkedin.com/in/greg-smith/')?.typed).toBe(
      'linkedin.com/in/greg-smith',
    );
    const member = `ACoAA${'0'.repeat(34)}`;
    expect(keys(undefined, `https://www.linkedin.com/in/${member}`)).toEqual([
      [undefined, `member:${member}`],
    ]);
  });

  it('takes the address of a link, and the text of a link to one person as their name', () => {
    expect(keys('Greg Smith', 'mailto:greg%40example.org?subject=Hello')).toEqual([
      ['Greg Smith', 'email:greg@example.org'],
    ]);
    expect(keys('Write to us', 'mailto:greg@example.org,sarah@example.com')).toEqual([
      [undefined, 'email:greg@example.org'],
      [undefined, 'email:sarah@example.com'],
    ]);
    expect(keys('greg@example.org', 'mailto:greg@example.org')).toEqual([
      [undefined, 'email:greg@example.org'],
    ]);
  });

  it('takes anything else for a name: one line of it, without what is no part of it', () => {
    expect(readAsked('  Dr. Greg Smith 📚\nbookbinder', undefined)?.typed).toBe('Greg Smith');
    expect(readAsked('山川 晃弘 様', undefined)?.typed).toBe('山川 晃弘');
    expect(readAsked('x'.repeat(5000), undefined)?.typed).toHaveLength(80);
  });

  it('asks for nobody where nothing is marked', () => {
    for (const nothing of [undefined, '', ' \n '])
      expect(readAsked(nothing, 'https://example.org/in/greg')).toBeUndefined();
  });

  it('is quick on whatever is marked', () => {
    const begun = performance.now();
    for (const text of [
      'a@'.repeat(1000),
      '<'.repeat(2000),
      'linkedin.com/in/'.repeat(120),
      '@'.repeat(2000),
      'a.'.repeat(1000),
    ])
      readAsked(text, undefined);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

test('a link of a megabyte costs no time; another site’s name that ends as LinkedIn’s is none', () => {
  const begun = performance.now();
  expect(readAsked(undefined, `mailto:${'"a b"@example.org,'.repeat(60_000)}`)?.people).toHaveLength(20);
  expect(performance.now() - begun).toBeLessThan(500);
  expect(readAsked('https://notlinkedin.com/in/greg', undefined)?.people[0]?.identity).toBeUndefined();
  expect(readAsked('see www.linkedin.com/in/greg', undefined)?.people[0]?.identity?.key).toBe(
    'linkedin:greg',
  );
});
