/** What both browsers are asked for in the same words. */

/** The language the browser tells pages and, where its language pack is installed, speaks itself. */
export type Language = 'en-US' | 'ja-JP';

export type ColorScheme = 'light' | 'dark';

/** Where progress is told; `console.error` will do. */
export type Log = (line: string) => void;

/** Polls `look` until it gives something else than undefined, null or false; otherwise throws, saying what was waited for. */
export async function until<T>(
  what: string,
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  timeoutMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
