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
  /** A profile in LinkedIn's newer stack, of somebody known. */
  readonly known: string;
  /** A profile in the older stack, of somebody not in the ledger. */
  readonly stranger: string;
}

const PROFILES: Readonly<Record<Language, { readonly known: string; readonly stranger: string }>> = {
  en: { known: 'greg-smith-example', stranger: 'nora-lindqvist-example' },
  ja: { known: 'sho-nakamura-example', stranger: '西田-悠-example' },
};

/** Serves the pages of one language; everything else at their sites goes nowhere. */
export async function serveSamplePages(context: BrowserContext, language: Language): Promise<SamplePages> {
  const { known, stranger } = PROFILES[language];
  const pages: SamplePages = {
    mail: 'https://mail.google.com/mail/u/0/#inbox/sample',
    known: `https://www.linkedin.com/in/${encodeURIComponent(known)}/`,
    stranger: `https://www.linkedin.com/in/${encodeURIComponent(stranger)}/`,
  };
  await serveAt(context, pages.mail, page(`mail.${language}.html`));
  await serveAt(context, pages.known, page(`profile-newer.${language}.html`));
  await serveAt(context, pages.stranger, page(`profile-older.${language}.html`));
  return pages;
}

/** A page with its styles in it, so that nothing has to be asked of the site it pretends to be. */
function page(name: string): { readonly body: string; readonly contentType: string } {
  const body = readFileSync(join(FOLDER, name), 'utf8').replace(
    /<link rel="stylesheet" href="([\w.]+)">/,
    (_link, sheet: string) => `<style>${readFileSync(join(FOLDER, sheet), 'utf8')}</style>`,
  );
  return { body, contentType: 'text/html; charset=utf-8' };
}
