/**
 * Draws the icons anew from their SVG: `node tests/tools/icons.ts`. Browsers take SVG for toolbar icons unevenly
 * (Chromium not at all), so the PNGs stand in the repository and this is run after a change of the drawing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './browsers/find.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
/** `icon/16.png` is what WXT looks for; the other says that somebody on the page is known. */
const DRAWINGS = [
  { source: 'icon.svg', name: '', sizes: [16, 32, 48, 128] },
  { source: 'icon-known.svg', name: 'known-', sizes: [16, 32] },
];

const found = await findChromium((line) => console.log(line));
if (!found.ok) throw new Error(found.why);
const browser = await chromium.launch({
  executablePath: found.path,
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const { source, name, sizes } of DRAWINGS) {
  const svg = readFileSync(join(PUBLIC, source), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(PUBLIC, 'icon', `${name}${size}.png`), omitBackground: true });
  }
}
await browser.close();
