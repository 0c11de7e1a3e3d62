import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/**
 * `npm run layers`: who may import whom. Says how many modules it read and fails at too few, because a tool that
 * cannot read TypeScript reports "0 modules, no violations"; then proves every rule on a violation planted for it in
 * a copy of the folder names, so that a rule that catches nothing is noticed.
 */

const FOLDERS = ['entrypoints', 'components', 'lib'];
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

/** For each rule a file that breaks it, and what else must stand there. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'domain-imports-nothing-of-ours': {
    'lib/domain/planted.ts': "import '../draft/other.ts';\n",
    'lib/draft/other.ts': 'export {};\n',
  },
  'pure-folders-stay-pure': { 'lib/sites/planted.ts': "import 'dexie';\n" },
  'content-scripts-carry-almost-nothing': {
    'entrypoints/linkedin.ts': "import '../lib/spotter/planted.ts';\n",
    'lib/spotter/planted.ts': "import '../sites/other.ts';\n",
    'lib/sites/other.ts': "import 'zod/mini';\n",
  },
  'spotter-is-small': {
    'lib/spotter/planted.ts': "import '../domain/other.ts';\n",
    'lib/domain/other.ts': 'export {};\n',
  },
  'components-do-not-touch-the-browser': {
    'components/planted.tsx': "import '../lib/platform/other.ts';\n",
    'lib/platform/other.ts': 'export {};\n',
  },
  'lib-does-without-components': {
    'lib/peek/planted.ts': "import '../../components/other.ts';\n",
    'components/other.ts': 'export {};\n',
  },
  'only-platform-touches-the-extension-api': { 'lib/deeds/planted.ts': "import 'webextension-polyfill';\n" },
  'the-database-is-for-deeds-and-queries': { 'lib/deeds/planted.ts': "import Dexie from 'dexie';\nDexie;\n" },
  'nothing-imports-entrypoints': {
    'lib/deeds/planted.ts': "import '../../entrypoints/other.ts';\n",
    'entrypoints/other.ts': 'export {};\n',
  },
  'product-does-not-import-tests': {
    'lib/deeds/planted.ts': "import '../../tests/other.ts';\n",
    'tests/other.ts': 'export {};\n',
  },
  'no-circles': {
    'lib/deeds/planted.ts': "import './other.ts';\n",
    'lib/deeds/other.ts': "import './planted.ts';\n",
  },
};

async function check(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const options = {
    ...config.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  };
  const { output } = await cruise([...folders], options as never, undefined, {
    tsConfig: extractTSConfig(resolve('tsconfig.json')),
  } as never);
  return output as ICruiseResult;
}

async function plant(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'tsunagi-layers-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  await symlink(resolve('node_modules'), join(dir, 'node_modules'));
  return dir;
}

/** Gives the number of modules read; throws in words at a violation or at a rule that catches nothing. */
export async function checkLayers(log: (line: string) => void): Promise<number> {
  const { summary, modules } = await check(process.cwd(), FOLDERS);
  const own = modules.filter((module) => /^(entrypoints|components|lib)\//u.test(module.source)).length;
  log(`${own} modules read`);
  if (own < 60) throw new Error(`only ${own} modules were read: the tool does not see the code`);
  const found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  if (found.length > 0) throw new Error(`layers are broken:\n${found.join('\n')}`);

  for (const rule of config.forbidden ?? []) {
    const name = rule.name ?? '';
    const files = PLANTED[name];
    if (!files) throw new Error(`no violation is planted for the rule ${name}`);
    const dir = await plant(files);
    try {
      const folders = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
      const planted = await check(dir, folders);
      if (!planted.summary.violations.some((one) => one.rule.name === name)) {
        throw new Error(`the rule ${name} did not catch the violation planted for it`);
      }
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
  log(`${config.forbidden?.length ?? 0} rules, each caught the violation planted for it`);
  return own;
}

if (import.meta.main) {
  checkLayers(console.log).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
