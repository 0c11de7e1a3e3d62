import { describe, expect, test } from 'vitest';
import { speaksOfMail } from '../../../lib/access/webmail-address.ts';

describe('an address that speaks of mail', () => {
  test.each([
    'https://mail.zoho.com/zm/#mail/folder/inbox',
    'https://mail.zoho.eu/zm/',
    'https://www.icloud.com/mail/',
    'https://www.icloud.com/mail',
    'https://webmail.example.org/',
    'https://mail2.example.org/',
    'https://example.org/webmail/src/read.php',
    'https://example.org/SOGo/so/mio/Mail/view',
    'http://127.0.0.1:3000/mailbox/INBOX/20',
  ])('%s', (url) => {
    expect(speaksOfMail(url)).toBe(true);
  });

  test.each([
    'https://www.icloud.com/photos/',
    'https://www.icloud.com/iclouddrive',
    'https://mailing.example.org/',
    'https://example.org/mailing-lists/',
    'https://example.org/blackmail/',
    'https://example.org/?next=/mail/',
    'https://www.example.org/',
    'about:blank',
    'no address',
  ])('and one that does not: %s', (url) => {
    expect(speaksOfMail(url)).toBe(false);
  });
});
