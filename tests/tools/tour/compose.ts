/** Puts pictures of a page and of a popup over it together, as a person sees them: the README's picture. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import type { ColorScheme } from '../browsers/options.ts';

export interface Composition {
  /** PNG of the page, `scale` dots to a point. */
  readonly page: string;
  /** PNG of the popup over it. */
  readonly popup: string;
  readonly scheme: ColorScheme;
  /** The extension's icon, and the number on it. */
  readonly icon: string;
  readonly badge: { readonly text: string; readonly color: string };
  /** What the address bar says. */
  readonly address: string;
  readonly file: string;
}

/** Dots to a point in the pictures handed in, and in the one that comes out. */
export const SHARP = 2;

export async function compose(executablePath: string, compositions: readonly Composition[]): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: SHARP, viewport: { width: 1400, height: 1000 } });
    for (const composition of compositions) {
      await page.setContent(html(composition), { waitUntil: 'load' });
      await page.locator('main').screenshot({ path: composition.file, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

function html({ page, popup, scheme, icon, badge, address }: Composition): string {
  const dark = scheme === 'dark';
  return `<!doctype html><style>
    body { margin: 0; background: none; font: 13px system-ui, "Noto Sans CJK JP", sans-serif; }
    main { position: relative; width: fit-content; padding: 12px; }
    .window { overflow: hidden; border-radius: 10px; border: 1px solid ${dark ? '#3a3f45' : '#cfd3d8'}; }
    .bar { display: flex; align-items: center; gap: 12px; height: 44px; padding: 0 18px;
      background: ${dark ? '#2a2e33' : '#eceef1'}; color: ${dark ? '#b7bdc5' : '#5a626b'}; }
    .address { flex: 1; padding: 5px 16px; border-radius: 16px; background: ${dark ? '#1f2226' : '#fff'}; }
    .button { position: relative; width: 32px; height: 32px; border-radius: 6px; display: grid; place-items: center;
      background: ${dark ? '#40464d' : '#d8dce1'}; }
    .button img { width: 18px; }
    .button b { position: absolute; right: -3px; bottom: -3px; padding: 0 4px; border-radius: 4px;
      font: 600 10px/14px system-ui, sans-serif; color: #fff; background: ${badge.color}; }
    .window > img { display: block; zoom: ${1 / SHARP}; }
    .popup { position: absolute; top: 60px; right: 26px; overflow: hidden; border-radius: 10px;
      box-shadow: 0 0 0 1px ${dark ? '#4a5058' : '#c3c8ce'}, 0 10px 34px rgb(0 0 0 / ${dark ? 0.6 : 0.24}); }
    .popup img { display: block; zoom: ${1 / SHARP}; }
  </style><main>
    <div class="window"><div class="bar"><span class="address">${address}</span>
      <span class="button"><img src="${data(icon)}">${badge.text && `<b>${badge.text}</b>`}</span></div>
      <img src="${data(page)}"></div>
    <div class="popup"><img src="${data(popup)}"></div>
  </main>`;
}

function data(file: string): string {
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}
