/** Bundles an entry of this repository in memory, into one script. */
import { join } from 'node:path';
import { build } from 'vite';

export const ROOT = join(import.meta.dirname, '..', '..');

/** @param name what the script declares: the entry's exports, or its default export where it has no other. */
export async function bundle(
  entry: string,
  name: string,
  options: { readonly minify?: boolean } = {},
): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: options.minify ?? false,
      target: 'es2023',
      // Only then: it brings all of WXT along.
      rolldownOptions: options.minify ? (await import('../../wxt.config.ts')).scriptInPage : {},
      lib: { entry: join(ROOT, entry), name, formats: ['iife'], fileName: name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`vite gave nothing for ${entry}`);
  return chunk.code;
}
