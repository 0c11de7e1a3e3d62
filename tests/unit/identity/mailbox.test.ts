import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailIdentity, keyBelongsToValue } from '../../../lib/identity/identities.ts';
import { mailboxOf, mayBeWrittenWith } from '../../../lib/identity/mailbox.ts';

const key = (written: string) => emailIdentity(written)?.key;

describe('one mailbox, as its provider has it', () => {
  test.each([
    ['Greg.Example@Gmail.com', 'gregexample@gmail.com'],
    ['greg.example+club@googlemail.com', 'gregexample@gmail.com'],
    ['greg+a+b@gmail.com', 'greg@gmail.com'],
    ['greg+club@outlook.com', 'greg@outlook.com'],
    ['greg+club@hotmail.co.jp', 'greg@hotmail.co.jp'],
    ['greg+club@live.jp', 'greg@live.jp'],
    ['greg+club@msn.com', 'greg@msn.com'],
    ['greg+club@fastmail.com', 'greg@fastmail.com'],
    ['club@greg.fastmail.com', 'greg@fastmail.com'],
    ['club+x@greg.sent.com', 'greg@sent.com'],
    ['greg+club@me.com', 'greg@icloud.com'],
    ['greg@mac.com', 'greg@icloud.com'],
    ['Greg_Ex-ample.x+club@pm.me', 'gregexamplex@proton.me'],
    ['greg@protonmail.ch', 'greg@proton.me'],
    ['"greg+club"@gmail.com', 'greg@gmail.com'],
  ])('%j is %j', (written, mailbox) => {
    expect(key(written)).toBe(`email:${mailbox}`);
    expect(keyBelongsToValue({ key: `email:${mailbox}`, kind: 'email', value: written })).toBe(true);
  });

  test.each([
    // Not a provider that says so: a company's own domain, whoever keeps its mail.
    'greg.example+club@example.org',
    'greg.example@company.example',
    // Their dots count, and so does what stands before a hyphen.
    'greg.example@outlook.com',
    'greg.example@icloud.com',
    'greg.example@fastmail.com',
    'greg-club@yahoo.com',
    'greg.example+club@yahoo.co.jp',
    'greg@www.fastmail.com',
    'greg@a.b.fastmail.com',
    'greg@notgmail.com',
    'greg@gmail.com.example.org',
    '+club@gmail.com',
  ])('%j is itself', (written) => {
    expect(key(written)).toBe(`email:${written}`);
  });

  test('two domains of one company are two mailboxes unless it says otherwise', () => {
    expect(key('greg@outlook.com')).not.toBe(key('greg@hotmail.com'));
    expect(key('greg@fastmail.com')).not.toBe(key('greg@fastmail.fm'));
    expect(key('greg@gmail.com')).not.toBe(key('greg@icloud.com'));
  });

  test('the value stays as written', () => {
    expect(emailIdentity('Greg <Greg.Example+Club@GoogleMail.com>')?.value).toBe(
      'Greg.Example+Club@GoogleMail.com',
    );
  });

  test('laws: a mailbox is its own; what is left is an address', () => {
    const local = fc.stringMatching(/^[a-z0-9._+-]{1,12}$/);
    const domain = fc.constantFrom(
      'gmail.com',
      'pm.me',
      'x.fastmail.com',
      'me.com',
      'hotmail.com',
      'example.org',
    );
    fc.assert(
      fc.property(local, domain, (name, host) => {
        const mailbox = mailboxOf(`${name}@${host}`);
        expect(mailboxOf(mailbox)).toBe(mailbox);
        expect(mailbox).toMatch(/^[^@]+@[^@]+\.[^@]+$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

test('an address is found by how it is written, though its key has lost that', () => {
  expect(mayBeWrittenWith('email:itosakura@gmail.com', ['ito.sakura'])).toBe(true);
  expect(mayBeWrittenWith('email:itosakura@gmail.com', ['sakura'])).toBe(true);
  expect(mayBeWrittenWith('email:itosakura@gmail.com', ['ito.sakura+club'])).toBe(true);
  expect(mayBeWrittenWith('email:itosakura@example.org', ['ito.sakura'])).toBe(false);
  expect(mayBeWrittenWith('linkedin:itosakura', ['ito.sakura'])).toBe(false);
});

test('a key belongs to its value, or a file is not to be believed', () => {
  const belongs = (key: string, kind: 'email' | 'linkedin' | 'member' | 'lead' | 'phone', value: string) =>
    keyBelongsToValue({ key, kind, value });
  expect(belongs('email:greg@example.org', 'email', 'Greg@Example.org')).toBe(true);
  expect(belongs('email:greg@xn--r8jz45g.jp', 'email', 'greg@例え.jp')).toBe(true);
  expect(belongs('email:greg.@example.jp', 'email', '"greg."@example.jp')).toBe(true);
  // The second of two rows with one mailbox keeps another way of writing it.
  expect(belongs('email:g.reg@gmail.com', 'email', 'greg@gmail.com')).toBe(true);
  expect(belongs('linkedin:greg-smith', 'linkedin', 'greg-smith')).toBe(true);
  expect(belongs('linkedin:greg/smith', 'linkedin', 'greg/smith')).toBe(true);
  expect(belongs('phone:+81312345678', 'phone', '03-1234-5678')).toBe(true);
  for (const wrong of [
    ['email:sarah@example.com', 'email', 'greg@example.org'],
    ['email:', 'email', 'greg@example.org'],
    ['greg@example.org', 'email', 'greg@example.org'],
    ['linkedin:greg@example.org', 'email', 'greg@example.org'],
    ['linkedin:sarah-cole', 'linkedin', 'greg-smith'],
    ['member:ACoAA1', 'member', 'ACoAA2'],
    ['lead:ACwAA1', 'lead', 'ACwAA2'],
    ['phone:+81312345678', 'phone', '03-1234-9999'],
  ] as const)
    expect(belongs(wrong[0], wrong[1], wrong[2]), wrong[0]).toBe(false);
});
