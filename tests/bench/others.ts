import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { minifySync } from 'vite';

/**
 * Others' libraries for content scripts, measured beside our own script: fetched from npm when a measurement wants
 * them, checked against the digest written here, kept under `.output`, and no dependency of the project.
 */

const PACKAGES = {
  inboxsdk: {
    name: '@inboxsdk/core',
    version: '2.2.26',
    archive: 'inboxsdk-core-2.2.26.tgz',
    integrity:
      'sha512-kzMaL0R6bzhS9DV6PKi9FtB584A0ncKrEsAlt+CPbdPea/lri373uMcgcb7rDFuqjCQvX/GahTxlxn1UiK2qZg==',
  },
  darkreader: {
    name: 'darkreader',
    version: '4.9.133',
    archive: 'darkreader-4.9.133.tgz',
    integrity:
      'sha512-d3dRGpVgoBnMXl9qfnTuRvrdtO/9e6puFbsDwxfycTwbRNFI+sNX+093h6qnNo4VosyHHUaIXyunDWvbEudTRQ==',
  },
} as const;

export type Other = keyof typeof PACKAGES;

const FOLDER = '.output/bench';

/** The unpacked package's folder. Rejects with npm's reason where it cannot be fetched. */
async function fetched(other: Other): Promise<string> {
  const { name, version, archive, integrity } = PACKAGES[other];
  const folder = join(FOLDER, other);
  if (existsSync(join(folder, 'package', 'package.json'))) return join(folder, 'package');
  await mkdir(folder, { recursive: true });
  const run = promisify(execFile);
  const isWindows = process.platform === 'win32';
  await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder], { shell: isWindows });
  const packed = await readFile(join(folder, archive));
  const digest = await crypto.subtle.digest('SHA-512', packed);
  if (`sha512-${Buffer.from(digest).toString('base64')}` !== integrity)
    throw new Error(`${name} ${version} is not the archive it was when its digest was noted`);
  await run('tar', ['-xzf', archive], { cwd: folder });
  return join(folder, 'package');
}

/** One of a package's files, minified as our own scripts are. */
export async function minified(other: Other, file: string): Promise<string> {
  const folder = await fetched(other);
  const kept = join(folder, `${file}.min`);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const { code, errors } = minifySync(file, await readFile(join(folder, file), 'utf8'), {
    compress: true,
    mangle: true,
    module: false,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  await writeFile(kept, code);
  return code;
}
