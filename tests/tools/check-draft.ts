/** Says whether a letter takes a side: `npm run -s check-draft -- FILE [--lang ja|en]`. JSON on stdout. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../../lib/domain/basics.ts';
import { checkDraft } from '../../lib/draft/neutral/check-draft.ts';
import { neutralWords } from '../../lib/i18n/neutral.ts';

const USAGE = `usage: npm run -s check-draft -- FILE [--lang ja|en]
  FILE    a letter as plain text, UTF-8
  --lang  its language, and that of the explanations; else it is found by looking
Prints what takes a side, and what a letter of its kind should have, as JSON.`;

/** Its message is for the user, with the usage below it. */
class UsageError extends Error {}

function askedFor(args: readonly string[]): { text: string; language: Language | undefined } {
  let parsed: { values: { lang?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { lang: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const [file, ...more] = parsed.positionals;
  const { lang } = parsed.values;
  if (file === undefined || more.length > 0) throw new UsageError('name one letter');
  if (lang !== undefined && lang !== 'ja' && lang !== 'en')
    throw new UsageError(`--lang is ja or en, not ${lang}`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as UTF-8 text: ${(error as Error).message}`);
  }
  return { text, language: lang };
}

try {
  const { text, language } = askedFor(process.argv.slice(2));
  const check = checkDraft(text, language === undefined ? {} : { language });
  const words = neutralWords[check.language];
  const printed = {
    lang: check.language,
    kind: check.kind,
    findings: check.findings.map(({ start, end, text, class: one, suggest }) => ({
      start,
      end,
      text,
      class: one,
      why: words.why[one],
      suggest,
    })),
    shape: check.shape.map(({ part, present, by }) => ({
      part,
      present,
      why: present ? (by === '' ? words.parts[part] : by) : words.parts[part],
    })),
    balance: check.balance ?? {},
    neutral: check.neutral,
  };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
