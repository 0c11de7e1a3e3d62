import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openableAddress } from '../../../lib/access/page-address.ts';
import {
  KNOWN_SITES,
  modeOf,
  originsOf,
  scriptAt,
  scriptsOf,
  siteName,
  siteOf,
} from '../../../lib/access/sites.ts';

describe('which site a page is of', () => {
  test.each([
    ['https://www.linkedin.com/in/greg-smith/', 'linkedin'],
    ['https://www.linkedin.com/sales/lead/ACwAA1', 'linkedin'],
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://outlook.live.com/mail/0/', 'outlook'],
    ['https://outlook.office365.com/mail/', 'outlook'],
    ['https://mail.yahoo.com/d/folders/1', 'yahoo'],
    ['https://mail.yahoo.co.jp/u/pc/f/', 'yahoo-japan'],
    ['https://mail.proton.me/u/0/inbox', 'proton'],
    ['https://app.fastmail.com/mail/Inbox/', 'fastmail'],
    ['https://mail.example.org/?_task=mail', 'https://mail.example.org'],
    ['https://mail.example.org:8443/mail', 'https://mail.example.org'],
    ['http://mail.example.org:8080/', 'http://mail.example.org'],
    ['http://127.0.0.1:8000/?_task=mail', 'http://127.0.0.1'],
    ['http://localhost/', 'http://localhost'],
    ['https://MAIL.Example.org/', 'https://mail.example.org'],
    ['https://メール.example/', 'https://xn--4dkua4c.example'],
    ['https://greg:secret@mail.example.org/', 'https://mail.example.org'],
    // Not the known ones, though they look like them.
    ['https://www.linkedin.com.example.org/', 'https://www.linkedin.com.example.org'],
    ['https://mail.google.com.example.org/', 'https://mail.google.com.example.org'],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each([
    '',
    'no address',
    'about:blank',
    'chrome://extensions/',
    'chrome-extension://abcdef/popup.html',
    'moz-extension://abcdef/popup.html',
    'file:///home/mio/mail.html',
    'view-source:https://mail.example.org/',
    'data:text/html,x',
    'blob:https://mail.example.org/123',
    'javascript:void 0',
    'ftp://example.org/',
  ])('none: %s', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });

  test('laws: never throws, and a site’s own page is of that site and covered by its patterns', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        (url) => {
          const site = siteOf(url);
          if (site === undefined) return;
          const [origin] = originsOf(site);
          expect(origin.endsWith('/*')).toBe(true);
          expect(siteOf(origin.replace('*', 'any/page'))).toBe(site);
          // Match patterns have no port.
          expect(origin).toMatch(/^https?:\/\/[^/:]+\/\*$|^https?:\/\/\[[^\]]+\]\/\*$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('what is asked for, registered and called by name', () => {
  for (const site of KNOWN_SITES) {
    expect(originsOf(site.id)).toEqual(site.origins);
    expect(scriptsOf(site.id)).toBe(site.scripts);
    expect(siteName(site.id, 'en')).toBe(site.name);
    for (const origin of site.origins) expect(siteOf(origin.replace('*', ''))).toBe(site.id);
  }
  expect(originsOf('https://mail.example.org')).toEqual(['https://mail.example.org/*']);
  expect(scriptsOf('https://mail.example.org')).toEqual([
    { name: 'webmail', matches: ['https://mail.example.org/*'] },
  ]);
  expect(siteName('https://mail.example.org', 'ja')).toBe('mail.example.org');
  expect(siteName('yahoo-japan', 'ja')).toBe('Yahoo!メール');
  expect(siteName('gmail', 'ja')).toBe('Gmail');
});

test('at first run only the sites most people use are proposed, LinkedIn beside the page', () => {
  expect(KNOWN_SITES.flatMap(({ id, proposed }) => (proposed ? [[id, proposed]] : []))).toEqual([
    ['linkedin', 'beside'],
    ['gmail', 'on'],
    ['outlook', 'on'],
  ]);
});

describe('which script runs on a page', () => {
  test.each([
    ['https://www.linkedin.com/in/greg-smith/', 'linkedin'],
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://outlook.cloud.microsoft/mail/', 'outlook'],
    ['https://mail.yahoo.co.jp/', 'yahoo-japan'],
    ['https://mail.example.org:8443/?_task=mail', 'webmail'],
    ['chrome://extensions/', undefined],
    ['', undefined],
  ])('%s: %s', (url, script) => {
    expect(scriptAt(url)).toBe(script);
  });

  test('a webmail of one’s own that runs Outlook gets Outlook’s', () => {
    expect(scriptAt('https://mail.example.org/owa/', 'outlook')).toBe('outlook');
    expect(scriptsOf('https://mail.example.org', 'outlook')).toEqual([
      { name: 'outlook', matches: ['https://mail.example.org/*'] },
    ]);
    expect(scriptAt('https://mail.google.com/mail/u/0/', 'outlook')).toBe('gmail');
  });

  test('one and no other, on every page of a known site', () => {
    for (const { origins, scripts } of KNOWN_SITES) {
      const patterns = scripts.flatMap(({ matches, excludeMatches = [] }) => [...matches, ...excludeMatches]);
      for (const pattern of [...origins, ...patterns]) {
        const url = pattern.replace('*', 'any/page');
        const here = scripts.filter(
          ({ matches, excludeMatches = [] }) =>
            matches.some((one) => url.startsWith(one.slice(0, -1))) &&
            !excludeMatches.some((one) => url.startsWith(one.slice(0, -1))),
        );
        expect(here.map(({ name }) => name)).toEqual([scriptAt(url)]);
      }
    }
  });
});

test('a site has the mode that was chosen for it, or none', () => {
  const choices = [
    { site: 'gmail', mode: 'on' },
    { site: 'linkedin', mode: 'off' },
  ] as const;
  expect(modeOf(choices, 'gmail')).toBe('on');
  expect(modeOf(choices, 'linkedin')).toBe('off');
  expect(modeOf(choices, 'outlook')).toBeUndefined();
});

test('a framed preview is opened as a whole mail, everything else as it is', () => {
  const mail = 'https://mail.example.org/?_task=mail&_mbox=INBOX&_uid=7';
  expect(openableAddress(`${mail}&_action=preview&_framed=1`)).toBe(`${mail}&_action=show`);
  expect(openableAddress(`${mail}&_framed=1&_action=get`)).toBe(`${mail}&_action=get`);
  expect(openableAddress(`${mail}&_action=show&_token=abc`)).toBe(`${mail}&_action=show`);
  for (const url of [`${mail}&_action=show`, 'https://www.linkedin.com/in/a%20b/', 'no address', '']) {
    expect(openableAddress(url)).toBe(url);
  }
});
