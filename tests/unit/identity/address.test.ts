import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../lib/identity/address.ts';
import { emailIdentity } from '../../../lib/identity/identities.ts';

const GREG = 'greg@example.org';

describe('reads one address', () => {
  test.each([
    [GREG, undefined],
    [`  ${GREG}\n`, undefined],
    [`<${GREG}>`, undefined],
    [`${GREG},`, undefined],
    [`${GREG}; `, undefined],
    [`, ${GREG}`, undefined],
    [`;${GREG}`, undefined],
    [`${GREG}\u200b`, undefined],
    [`\u200e${GREG}\u202c`, undefined],
    [`Greg Smith <${GREG}>`, 'Greg Smith'],
    [`"Greg Smith" <${GREG}>`, 'Greg Smith'],
    [`"Smith, Greg" <${GREG}>`, 'Smith, Greg'],
    [`Smith, Greg <${GREG}>`, 'Smith, Greg'],
    [`Smith, Greg <${GREG}>,`, 'Smith, Greg'],
    [`"Greg \\"G\\" Smith" <${GREG}>`, 'Greg "G" Smith'],
    [`Greg Smith (work) <${GREG}>`, 'Greg Smith'],
    [`${GREG} (Greg Smith)`, undefined],
    [`Greg [Sales] <${GREG}>`, 'Greg [Sales]'],
    [`Greg: Sales <${GREG}>`, 'Greg: Sales'],
    [`${GREG} <${GREG}>`, GREG],
    [`O'Neil <${GREG}>`, "O'Neil"],
    [`林 美緒 <${GREG}>`, '林 美緒'],
    [`林　美緒 <${GREG}>`, '林　美緒'],
    [`山川, 晃弘 <${GREG}>`, '山川, 晃弘'],
    [`mailto:${GREG}`, undefined],
    [`MAILTO:${GREG}?subject=Hello%20there&cc=a@example.com`, undefined],
    ['mailto:greg%40example.org', undefined],
    ['mailto:%22Smith%2C%20Greg%22%20%3Cgreg%40example.org%3E', 'Smith, Greg'],
    [`mailto:%E6%9E%97%20%3C${GREG}%3E`, '林'],
    [`mailto:%E0%A4%A <${GREG}>`, '%E0%A4%A'],
    ['mailto:?subject=x&to=greg%40example.org', undefined],
    ['greg%40example.org', undefined],
    [`=?UTF-8?B?5p6X?= <${GREG}>`, '林'],
    [`"=?utf-8?b?5p6X?=" <${GREG}>`, '林'],
    // A character cut in two, and the space between two words that is none.
    [`=?UTF-8?B?5p6X5w==?= =?UTF-8?B?vo7nt5I=?= <${GREG}>`, '林美緒'],
    [`=?UTF-8?Q?Jos=C3=A9_Obi?= <${GREG}>`, 'José Obi'],
    [`=?iso-8859-1?q?Andr=E9?= Costa <${GREG}>`, 'André Costa'],
    [`=?ISO-2022-JP?B?GyRCTlMbKEI=?= <${GREG}>`, '林'],
    [`=?iso-2022-jp*ja?B?GyRCTlMbKEI=?= =?UTF-8?Q?Mio?= <${GREG}>`, '林Mio'],
    [`=?Shift_JIS?B?l9E=?= <${GREG}>`, '林'],
    [`=?EUC-JP?B?zdM=?= <${GREG}>`, '羊'],
    // What cannot be read stays.
    [`=?KLINGON?B?5p6X?= <${GREG}>`, '=?KLINGON?B?5p6X?='],
    [`=?UTF-8?B?gg==?= <${GREG}>`, '=?UTF-8?B?gg==?='],
    [`=?UTF-8?Q?=0D=0ABcc:_x?= <${GREG}>`, 'Bcc: x'],
  ])('%j', (written, name) => {
    const parsed = parseAddress(written);
    expect(parsed?.address).toBe(GREG);
    expect(parsed?.normal).toBe(GREG);
    expect(parsed?.name).toBe(name);
  });
});

describe('nothing for what is none, or several', () => {
  test.each([
    '',
    '   ',
    ',',
    'greg',
    'greg@',
    '@example.org',
    'Greg Smith',
    'greg smith@example.org',
    'a@example.org, b@example.com',
    'a@example.org; b@example.com',
    'a@example.org b@example.com',
    'A <a@example.org>, B <b@example.com>',
    'A <a@example.org> B <b@example.com>',
    '"林 美緒" <mio@example.org>, "X" <x@example.com>',
    'a@example.org, Greg <b@example.com>',
    'mailto:a@example.org,b@example.com',
    'Friends: a@example.org, b@example.com;',
    'Friends: a@example.org;',
    'undisclosed-recipients:;',
    'greg@[127.0.0.1]',
    'greg@exam%70le.org',
    'greg@example.org/path',
    'greg@exa mple.org',
    `Greg <${GREG}> via a list`,
    `${'x'.repeat(990)}@example.org`,
  ])('%j', (written) => {
    expect(parseAddress(written)).toBeUndefined();
    expect(emailIdentity(written)).toBeUndefined();
  });
});

describe('what comparisons use', () => {
  const normal = (written: string) => parseAddress(written)?.normal;
  test.each([
    ['Greg@Example.ORG', GREG],
    ['greg@例え.jp', 'greg@xn--r8jz45g.jp'],
    ['greg@xn--R8JZ45G.jp', 'greg@xn--r8jz45g.jp'],
    ['greg@MÜNCHEN.example', 'greg@xn--mnchen-3ya.example'],
    // One letter, or two: the same address.
    ['ju\u0308rgen@example.org', 'j\u00fcrgen@example.org'],
    ['林@example.jp', '林@example.jp'],
    ['"greg"@example.org', GREG],
    // Mobile carriers in Japan gave out addresses that need quoting; pages show them without.
    ['g..reg@example.jp', 'g..reg@example.jp'],
    ['greg.@example.jp', 'greg.@example.jp'],
    ['"greg."@example.jp', 'greg.@example.jp'],
    ['山川 <.greg@example.jp>', '.greg@example.jp'],
  ])('%j', (written, expected) => {
    expect(normal(written)).toBe(expected);
  });

  test('what has to be quoted to be written to, is', () => {
    expect(parseAddress('greg.@example.jp')?.address).toBe('"greg."@example.jp');
    expect(parseAddress('"greg smith"@example.org')?.address).toBe('"greg smith"@example.org');
  });

  test('an address with a tag is another one where no provider says otherwise', () => {
    expect(normal('greg+club@example.org')).toBe('greg+club@example.org');
    expect(normal('greg+club@example.org')).not.toBe(normal(GREG));
    expect(emailIdentity('greg+club@example.org')?.key).not.toBe(emailIdentity(GREG)?.key);
  });

  test('the identity keeps how it was written', () => {
    expect(emailIdentity('Greg <Greg@Example.org>')).toEqual({
      key: 'email:greg@example.org',
      kind: 'email',
      value: 'Greg@Example.org',
    });
  });
});

describe('laws', () => {
  const atom = fc.stringMatching(/^[a-zA-Z0-9!#$&'*+/=?^_`{|}~-]{1,12}$/);
  const local = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join('.'));
  const domain = fc.stringMatching(/^[a-z][a-z0-9]{0,10}\.(?:example|例え|org)$/);
  const address = fc.tuple(local, domain).map(([name, host]) => `${name}@${host}`);
  const name = fc.stringMatching(/^[A-Za-z山川晃弘 ,.'()-]{1,20}$/);

  test('never throws, whatever is handed in', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.stringMatching(/^[<>@,;:"()\\ a.%[\]-]{0,30}$/),
        ),
        (text) => {
          const parsed = parseAddress(text);
          if (!parsed) return;
          // One local part and one domain, and nothing that breaks a key or a letter's address line.
          expect(parsed.normal).toMatch(/^[^\n\r]+@[^@\s]+$/u);
          expect(parsed.normal).toBe(parsed.normal.trim());
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('the same address however it is wrapped', () => {
    fc.assert(
      fc.property(address, name, (plain, who) => {
        const normal = parseAddress(plain)?.normal;
        expect(normal).toBeDefined();
        const quoted = `"${who}" <${plain}>`;
        for (const written of [
          `<${plain}>`,
          quoted,
          plain.toUpperCase(),
          `${plain}, `,
          `mailto:${encodeURIComponent(plain)}?subject=x`,
        ]) {
          expect(parseAddress(written)?.normal).toBe(normal);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is read is read again as the same', () => {
    fc.assert(
      fc.property(address, (plain) => {
        const once = parseAddress(plain);
        expect(parseAddress(once?.normal ?? '')?.normal).toBe(once?.normal);
        expect(parseAddress(once?.address ?? '')?.normal).toBe(once?.normal);
      }),
    );
  });

  test('two addresses in a row are never one', () => {
    fc.assert(
      fc.property(address, address, fc.constantFrom(', ', '; ', ' '), (one, other, between) => {
        expect(parseAddress(`${one}${between}${other}`)).toBeUndefined();
        expect(parseAddress(`A <${one}>${between}B <${other}>`)).toBeUndefined();
      }),
    );
  });
});

test.each(['(', '"', 'a,', '((a)', ':a;', 'a.', '()'])('%s a thousand times over costs no time', (some) => {
  const many = some.repeat(Math.ceil(900 / some.length)).slice(0, 900);
  const begun = performance.now();
  for (const one of [
    `${many}@example.org`,
    `${many} <a@example.org>`,
    `a@${many}`,
    `${many}${many}`.slice(0, 998),
  ])
    parseAddress(one);
  expect(performance.now() - begun).toBeLessThan(150);
});
