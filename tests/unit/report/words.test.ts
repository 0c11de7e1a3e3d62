import { describe, expect, it } from 'vitest';
import { makePlaceholders } from '../../../lib/report/placeholders.ts';
import { makeCensor, wordsIn } from '../../../lib/report/words.ts';

function censorOf(page: string, slugs: readonly string[] = []) {
  return makeCensor(makePlaceholders(new Set(wordsIn(page))), slugs);
}

describe('what stands for a text', () => {
  it('has its shape: letters, scripts, capitals, digits and what stands between them', () => {
    const { text } = censorOf('');
    expect(text('Greg Smith <greg@example.net>, 5 days')).toMatch(
      /^[A-Z][a-z]{3} [A-Z][a-z]{4} <person1@example\.org>, \d [a-z]{4}$/u,
    );
    expect(text('山川 あきひろ（ヤマカワ）')).toMatch(
      /^\p{Script=Han}{2} \p{Script=Hiragana}{4}（\p{Script=Katakana}{4}）$/u,
    );
    expect(text('GREG')).toBe(text('greg').toUpperCase());
  });

  it('is the same for the same, and another for another', () => {
    const { text } = censorOf('');
    expect(text('Greg Smith')).toBe(text('Greg Smith'));
    const names = ['Greg', 'Nora', '山川', '中村', '2024', '2025'];
    expect(new Set(names.map(text)).size).toBe(names.length);
  });

  it('is never a word of the page', () => {
    const first = censorOf('').text('Greg').toLowerCase();
    expect(censorOf(first).text('Greg').toLowerCase()).not.toBe(first);
  });

  it('is an address of a profile where one stood, however it was written', () => {
    const { text, url } = censorOf('');
    expect(url('https://www.linkedin.com/in/%E5%B1%B1%E5%B7%9D-1/?trk=x')).toMatch(
      /^https:\/\/www\.linkedin\.com\/in\/person-1\/\?trk=/u,
    );
    expect(url('/in/山川-1')).toBe('/in/person-1');
    expect(text('linkedin.com/in/山川-1')).toBe('linkedin.com/in/person-1');
    expect(url('/preload/custom-invite/?vanityName=山川-1')).toContain('vanityName=person-1');
  });

  it('is alike where slugs are, and the same only where they are the same', () => {
    const { url } = censorOf('');
    const [plain, wide] = [url('/in/greg-smith'), url('/in/%EF%BC%A7reg-smith')];
    expect(plain).toBe('/in/person-1');
    expect(wide).not.toBe(plain);
    expect(wide.normalize('NFKC')).toBe(plain);
    expect(url('/in/Ｇreg-smith/')).toBe(`${wide}/`);
  });

  it('is an address right behind words of a test id, the same as anywhere else', () => {
    const { text, token } = censorOf('');
    expect(text('greg@example.net, item-nora@example.net')).toBe('person1@example.org, person2@example.org');
    expect(token('recipients:item-greg@example.net')).toBe('recipients:item-person1@example.org');
    expect(token('recipient:details-dropdown-greg@example.net')).toBe(
      'recipient:details-dropdown-person1@example.org',
    );
    expect(token('row:item-Greg')).toMatch(/^row:item-(?!Greg)[A-Z][a-z]{3}$/u);
  });

  it('is a member id of the usual shape, in the middle of a key too', () => {
    const id = `ACoAA${'BcD_-9'.repeat(5)}wxyz`;
    const { token, url } = censorOf('', ['greg-smith']);
    const placeholder = `ACoAA${'1'.padStart(34, '0')}`;
    expect(token(`com.linkedin.sdui.profile.card.ref${id}Topcard`)).toBe(
      `com.linkedin.sdui.profile.card.ref${placeholder}Topcard`,
    );
    expect(token(`SearchResults${id}`)).toBe(`SearchResults${placeholder}`);
    expect(url(`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}`)).toContain(placeholder);
    expect(token('profileAsideBrowsemapgreg-smith')).toBe('profileAsideBrowsemapperson-1');
  });

  it('is another host for every host that could be somebody’s', () => {
    const { url } = censorOf('');
    expect(url('https://greg.example.com:8080/?_task=mail&_uid=1234')).toMatch(
      /^https:\/\/mail\.example\.net\/\?_task=mail&_uid=\d{4}$/u,
    );
    expect(url('https://greg:secret@www.linkedin.com/')).toBe('https://mail.example.net/');
    expect(url('javascript:alert(1)')).toBe('#');
    expect(url('data:text/html,Greg')).toBe('#');
  });

  it('takes a time that does not grow with the square of what somebody wrote', { timeout: 30_000 }, () => {
    const { text, token, url } = censorOf('');
    const begun = performance.now();
    for (const part of ['a1', 'a.', '@a', 'ACoA', 'linkedin.', '/in/', 'ё山', '%E5'])
      for (const work of [text, token, url]) work(part.repeat(10_000));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
