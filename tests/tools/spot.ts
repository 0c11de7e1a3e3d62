/** Says whom the extension's adapters see on a saved page: `npm run -s spot -- PAGE --url URL`. JSON on stdout. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSavedPage, UnusableAddress } from './spot-page.ts';
import { spotPeople } from './spot-people.ts';

const USAGE = `usage: npm run -s spot -- PAGE --url URL
  PAGE  a saved page, .html or .xhtml
  URL   the http(s) address at which it stood
Prints whom the built adapters see there as a JSON array, one entry a person.`;

/** Its message is for the user, with the usage below it. */
class UsageError extends Error {}

function askedFor(args: readonly string[]): { file: string; url: URL; body: Buffer } {
  let parsed: { values: { url?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { url: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) throw new UsageError('name one saved page');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`);
  const url = URL.parse(parsed.values.url ?? '');
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--url takes an http(s) address, not ${parsed.values.url ?? 'nothing'}`);
  return { file, url, body: readFileSync(file) };
}

try {
  const { file, url, body } = askedFor(process.argv.slice(2));
  const log = (line: string) => console.error(line);
  const seen = await readSavedPage({ url, body, isXml: /\.xht(ml)?$/i.test(file) }, log);
  const people = spotPeople(seen);
  if (people.length === 0) {
    const sites = [...new Set(seen.map(({ site }) => site))].join(', ');
    console.error(
      sites ? `the adapter for ${sites} found nobody on ${file}` : `no adapter found anyone on ${file}`,
    );
  }
  process.stdout.write(`${JSON.stringify(people, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof UnusableAddress)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
