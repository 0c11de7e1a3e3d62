/**
 * `npm start`: builds the extension and shows it, with invented people in its notebook and sample pages to see them
 * on. Without a display it walks the tour instead, which leaves its pictures in `.output/tour`.
 */
import { parseArgs } from 'node:util';
import type { Language } from '../../lib/domain/basics.ts';
import { findChromium } from './browsers/find.ts';
import { ensureBuilt } from './build.ts';
import { show } from './tour/show.ts';
import { takeTours } from './tour/take-tours.ts';

const USAGE = `usage: npm start -- [--fresh] [--tour] [--language en|ja]
  --fresh     begin with the real first run: an empty notebook, no site allowed yet
  --tour      walk the tour without a window, also where there is a display
  --language  of the browser; the system's own when left out`;

interface Asked {
  readonly fresh: boolean;
  readonly tour: boolean;
  readonly language: Language;
}

function asked(): Asked | undefined {
  try {
    const { values } = parseArgs({
      options: { fresh: { type: 'boolean' }, tour: { type: 'boolean' }, language: { type: 'string' } },
    });
    const language =
      values.language ?? (Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ja') ? 'ja' : 'en');
    if (language !== 'en' && language !== 'ja') throw new Error(`--language takes en or ja, not ${language}`);
    return { fresh: values.fresh ?? false, tour: values.tour ?? false, language };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return undefined;
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return (
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(DISPLAY) ||
    Boolean(WAYLAND_DISPLAY)
  );
}

async function start({ fresh, tour, language }: Asked): Promise<number> {
  const log = (line: string) => console.log(line);
  const chromium = await findChromium(log);
  if (!chromium.ok) throw new Error(chromium.why);
  log(`${chromium.version} at ${chromium.path}`);
  const extensionDir = await ensureBuilt('chrome', log);
  const place = { extensionDir, executablePath: chromium.path, log };
  if (!tour && hasDisplay()) return show({ ...place, fresh, language });
  if (!tour) log('There is no display here: walking the tour without one.');
  return takeTours(place);
}

const wishes = asked();
try {
  process.exitCode = wishes ? await start(wishes) : 2;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
