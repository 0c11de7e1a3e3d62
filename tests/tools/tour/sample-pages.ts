/** The sample pages of `tests/fixtures/pages`, at addresses where the extension takes them for the real ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import type { Language } from '../../../lib/domain/basics.ts';
import { serveAt } from '../browsers/chromium-sites.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'pages');

/** Where each sample page stands. */
export interface SamplePages {
  /** An open mail from somebody known, with a need in it. */
  readonly mail: string;
  /** An open mail in which somebody known introduces somebody to the user. */
  readonly introduction: string;
  /** A profile in LinkedIn's newer stack, of somebody known. */
  readonly known: string;
  /** A profile in the older stack, of somebody not in the ledger. */
  readonly stranger: string;
}

const PROFILES: Readonly<Record<Language, { readonly known: string; readonly stranger: string }>> = {
  en: { known: 'greg-smith-example', stranger: 'nora-lindqvist-example' },
  ja: { known: 'sho-nakamura-example', stranger: '西田-悠-example' },
};

const DRAFT: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    mail: 'Mail',
    title: 'New message',
    'to-label': 'To',
    'subject-label': 'Subject',
    'body-label': 'Message',
    footer: 'Sample page. It is connected to nothing, and nothing is sent.',
  },
  ja: {
    mail: 'メール',
    title: '新規メッセージ',
    'to-label': '宛先',
    'subject-label': '件名',
    'body-label': '本文',
    footer: '見本のページです。どこにもつながっていないので、送信はされません。',
  },
};

/** Serves the pages of one language; everything else at their sites goes nowhere. */
export async function serveSamplePages(context: BrowserContext, language: Language): Promise<SamplePages> {
  const { known, stranger } = PROFILES[language];
  const pages: SamplePages = {
    mail: 'https://mail.google.com/mail/u/0/#inbox/sample',
    // Another address, not another part behind the #: the page is served, and not changed by a script.
    introduction: 'https://mail.google.com/mail/u/0/?introduction#inbox/introduction',
    known: `https://www.linkedin.com/in/${encodeURIComponent(known)}/`,
    stranger: `https://www.linkedin.com/in/${encodeURIComponent(stranger)}/`,
  };
  await serveAt(context, pages.mail, samplePage(`mail.${language}.html`));
  await serveAt(context, pages.introduction, samplePage(`introduction.${language}.html`));
  await serveAt(context, pages.known, samplePage(`profile-newer.${language}.html`));
  await serveAt(context, pages.stranger, samplePage(`profile-older.${language}.html`));
  await context.route(
    (asked) => asked.hostname === 'mail.google.com' && asked.searchParams.get('view') === 'cm',
    (route) => route.fulfill({ status: 200, ...draft(new URL(route.request().url()), language) }),
  );
  return pages;
}

interface Served {
  readonly body: string;
  readonly contentType: string;
}

/** A page with its styles in it, so that nothing has to be asked of the site it pretends to be. */
export function samplePage(name: string): Served {
  const body = readFileSync(join(FOLDER, name), 'utf8').replace(
    /<link rel="stylesheet" href="([\w.]+)"\/?>/,
    (_link, sheet: string) => `<style>${readFileSync(join(FOLDER, sheet), 'utf8')}</style>`,
  );
  // Written out, a link within a link is two: only XML and scripts can make one.
  const type = name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  return { body, contentType: `${type}; charset=utf-8` };
}

/** The window in which a webmail opens a draft, filled as its address says. */
function draft({ searchParams }: URL, language: Language): Served {
  const of = (name: string) => escaped(searchParams.get(name) ?? '');
  const recipients = ['to', 'cc']
    .flatMap((name) => (searchParams.get(name) ?? '').split(','))
    .filter(Boolean);
  const filled: Readonly<Record<string, string>> = {
    ...DRAFT[language],
    lang: language,
    to: recipients
      .map(escaped)
      .map((one) => `<span role="option" data-name="${one}" data-hovercard-id="${one}">${one}</span>`)
      .join(''),
    subject: of('su'),
    body: of('body'),
  };
  const { body, contentType } = samplePage('draft.html');
  return {
    body: body.replace(/\{\{([\w-]+)\}\}/g, (_hole, name: string) => filled[name] ?? ''),
    contentType,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
