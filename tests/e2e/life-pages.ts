import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { HydratedList, type Person } from './hydrated-list.ts';

/**
 * A small webmail of our own on loopback, in Roundcube's markup, for what happens to pages over their life: kept and
 * gone back to, shown before they are asked for, framed, hydrated. No route of a test's stands between it and the
 * browser, since browsers neither keep nor prerender what is intercepted.
 */

/** Who stands in a list: `Greg Smith` and `Sarah Cole` are of the sample notebook, the others nobody knows. */
export const PEOPLE = {
  greg: ['Greg Smith', 'greg@example.org'],
  sarah: ['Sarah Cole', 'sarah.cole@example.com'],
  rin: ['Rin Stranger', 'rin@example.net'],
  aki: ['Aki Stranger', 'aki@example.net'],
} as const satisfies Record<string, readonly [name: string, address: string]>;

export type Who = keyof typeof PEOPLE;

/** What stands in the page when everybody is marked: the known with a drawn mark, the others with an empty one. */
export const drawnFor = (...people: readonly Who[]): string =>
  people.map((who) => `${PEOPLE[who][0]}:${who === 'greg' || who === 'sarah' ? 'drawn' : ''}`).join(', ');

export const row = (who: Who): string => {
  const [name, address] = PEOPLE[who];
  return `<tr class="message"><td class="subject"><span class="fromto"><span class="adr"><span title="${address}" class="rcmContactAddress">${name}</span></span></span></td></tr>`;
};

export const list = (...people: readonly Who[]): string =>
  `<table id="messagelist"><tbody>${people.map(row).join('')}</tbody></table>`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title><link rel="icon" href="data:,">${head}</head><body class="task-mail">${body}</body></html>`;

const FRAMES = `${list('greg')}<iframe src="/inner"></iframe><iframe srcdoc="${list('rin', 'sarah').replaceAll('"', '&quot;')}"></iframe><iframe id="blank"></iframe>
<script>blank.contentDocument.body.innerHTML = ${JSON.stringify(list('aki', 'greg'))}</script>`;

/** Draws the list as a page's own script does, once React has come. */
async function hydrating(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'hydrated-page.ts'), formats: ['iife'], name: 'hydrates' },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

/**
 * Milliseconds after which the next page is prerendered (by then the extension has registered its scripts), and after
 * which it is gone to. No tool may look on: with one attached, Chromium does not prerender.
 */
const PRERENDERED_AFTER = 4000;
const GONE_TO_AFTER = 8000;

const PRERENDERS = `<script>
setTimeout(() => {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: ['/prerendered'], eagerness: 'immediate' }] });
  document.head.append(rules);
}, ${PRERENDERED_AFTER});
setTimeout(() => document.querySelector('a').click(), ${GONE_TO_AFTER});
</script>`;

/** What a page says of the marks in it; times since it began to load. */
interface MarksReport {
  /** When it was first shown; 0 where it never was prerendered. */
  readonly activated: number;
  readonly cameAt: readonly number[];
}

/** Notes when marks come, and tells the server three seconds after the page is shown. */
const RECORDS = `<script>
const cameAt = [];
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node.localName === 'span' && node.attributes.length === 0) cameAt.push(performance.now());
}).observe(document, { childList: true, subtree: true });
const report = () => setTimeout(() => {
  const activated = performance.getEntriesByType('navigation')[0].activationStart;
  fetch('/report', { method: 'POST', body: JSON.stringify({ activated, cameAt }) });
}, 3000);
if (document.prerendering) document.addEventListener('prerenderingchange', report);
else report();
</script>`;

export interface LifePages {
  readonly origin: string;
  /** What pages have told of themselves. */
  readonly reports: readonly MarksReport[];
  readonly stop: () => Promise<void>;
}

export async function serveLifePages(): Promise<LifePages> {
  const script = await hydrating();
  const people: readonly Person[] = [PEOPLE.greg, PEOPLE.rin];
  const app = `<div id="app">${renderToString(createElement(HydratedList, { people }))}</div><script>people = ${JSON.stringify(people)}</script>`;
  const bodies: Readonly<Record<string, string>> = {
    '/': page(list('greg', 'rin')),
    '/other': page(list('aki', 'sarah')),
    '/plain': page('<h1>Nobody here</h1>'),
    '/inner': page(list('sarah', 'rin')),
    '/frames': page(FRAMES),
    '/hydrated': page(app, '<script src="/hydrates.js" defer></script>'),
    '/prerenders': page(`${list('greg')}<a href="/prerendered">next</a>`, PRERENDERS),
    '/prerendered': page(list('aki', 'sarah'), RECORDS),
  };
  const reports: MarksReport[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/report') {
      void json(request).then((report) => {
        reports.push(report as MarksReport);
        response.end();
      });
      return;
    }
    if (path === '/hydrates.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
      return;
    }
    const body = bodies[new URL(path, 'http://any').pathname];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reports,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
