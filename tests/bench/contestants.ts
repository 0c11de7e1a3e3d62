import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { LIST_ADDRESS } from './long-list.ts';
import { minified } from './others.ts';
import { launchOnSites, serveLists } from './site-stage.ts';

/** Whatever stands in the same pages in the same run: nothing, an empty script, others' libraries, and we. */

export type ContestantName = 'without' | 'empty' | 'tsunagi' | 'darkreader' | 'inboxsdk';

export interface Contestant {
  readonly name: ContestantName;
  readonly run: ChromiumRun;
}

/** As the sample apps of each library start it; Dark Reader in its own dynamic mode, InboxSDK with one handler for rows. */
const START_DARK =
  ';DarkReader.setFetchMethod(window.fetch);DarkReader.enable({ brightness: 100, contrast: 100 });';
const START_INBOX = `;globalThis.inboxBench = { loaded: false, rows: 0 };
InboxSDK.load(2, 'sdk_tsunagi-bench').then((sdk) => {
  inboxBench.loaded = true;
  sdk.Lists.registerThreadRowViewHandler(() => { inboxBench.rows += 1; });
});`;

/** What `@inboxsdk/core/background.js` does under Manifest V3: the half of it that runs in the page's own world. */
const INBOX_WORKER = `chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message.type !== 'inboxsdk__injectPageWorld') return;
  chrome.scripting.executeScript({ target: { tabId: sender.tab.id, documentIds: [sender.documentId] }, world: 'MAIN', files: ['pageWorld.js'] });
  answer(true);
});\n`;

const WORKER = 'chrome.runtime.onInstalled.addListener(() => {});\n';

interface Files {
  readonly 'worker.js': string;
  readonly [name: string]: string;
}

async function filesOf(name: Exclude<ContestantName, 'tsunagi'>): Promise<Files> {
  switch (name) {
    case 'without':
      return { 'worker.js': WORKER };
    case 'empty':
      return { 'worker.js': WORKER, 'content.js': '(() => {})();\n' };
    case 'darkreader':
      return {
        'worker.js': WORKER,
        'content.js': (await minified('darkreader', 'darkreader.js')) + START_DARK,
      };
    case 'inboxsdk':
      return {
        'worker.js': INBOX_WORKER,
        'content.js': (await minified('inboxsdk', 'inboxsdk.js')) + START_INBOX,
        'pageWorld.js': await minified('inboxsdk', 'pageWorld.js'),
      };
  }
}

/** People in the notebook while lists are measured, all of them with a mark that draws: the most there is to do. */
const PEOPLE = 15_000;

/** Starts a browser for each of these; an other one that cannot be had is left out, with the reason told. */
export async function launchContestants(
  dir: string,
  names: readonly ContestantName[],
  log: (line: string) => void,
): Promise<{ readonly contestants: readonly Contestant[]; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-bench-'));
  const contestants: Contestant[] = [];
  const close = async () => {
    for (const { run } of contestants) await run.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const name of names) {
      if (name === 'tsunagi') {
        contestants.push({ name, run: await launchOnSites(dir, PEOPLE, PEOPLE, log) });
        continue;
      }
      const files = await filesOf(name).catch((error: Error) => {
        log(`${name} is left out: ${error.message}`);
        return undefined;
      });
      if (files) contestants.push({ name, run: await launchSmall(join(folder, name), name, files) });
    }
    return { contestants, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function launchSmall(folder: string, name: string, files: Files): Promise<ChromiumRun> {
  const hosts = Object.values(LIST_ADDRESS).map((address) => `${new URL(address).origin}/*`);
  await mkdir(folder);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'worker.js' },
    permissions: ['scripting', 'storage'],
    host_permissions: hosts,
    ...('content.js' in files && {
      content_scripts: [{ js: ['content.js'], matches: hosts, all_frames: true, run_at: 'document_idle' }],
    }),
  };
  for (const [file, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) }))
    await writeFile(join(folder, file), text);
  const run = await launchChromium({ extensionDir: folder, headless: true, language: 'en-US' });
  await serveLists(run);
  return run;
}
