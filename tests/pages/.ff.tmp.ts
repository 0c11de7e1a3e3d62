import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import { launchFirefox } from '../tools/browsers/firefox.ts';
const R = '/work/main';
const entry = `import {start} from '${R}/lib/spotter/start.ts'; import {pagePort} from '${R}/lib/platform/page-port.ts';
start([{id:'t',verified:true,applies:()=>true,expectsPeople:()=>true,slots:[{what:'l',role:'other',where:['a[href*="/in/"]'],read:(a)=>({profile:a.getAttribute('href'),name:a.textContent})}]}], pagePort);`;
const out: any = await build({ configFile: false, logLevel: 'error', plugins: [{ name: 'v', enforce: 'pre', resolveId: (id) => id.endsWith('/virt') ? '\0v' : undefined, load: (id) => id === '\0v' ? entry : undefined }], build: { write: false, target: 'esnext', lib: { entry: '/virt', formats: ['iife'], name: 'x' } } });
writeFileSync('/tmp/sp/ext/cs.js', [out].flat()[0].output[0].code);
writeFileSync('/tmp/sp/ext/bg.js', `let log=[];chrome.runtime.onMessage.addListener((m,s,r)=>{log.push(m.type);chrome.storage?.session?.set({log}); if(m.type==='seen'){r({looks:m.people.map(p=>({disc:/in\\/[a-z]*d/.test(p.profile),stem:/in\\/[a-z]*s/.test(p.profile),arc:/in\\/[a-z]*a/.test(p.profile),notch:/in\\/[a-z]*n/.test(p.profile)}))});} });`);
writeFileSync('/tmp/sp/ext/manifest.json', JSON.stringify({ manifest_version: 3, name: 't', version: '1', permissions: ['storage'], host_permissions: ['*://*/*'], background: { scripts: ['bg.js'] }, content_scripts: [{ matches: ['*://*/*'], js: ['cs.js'], all_frames: true }], browser_specific_settings: { gecko: { id: 't@t.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } } } }));
const run = await launchFirefox({ extension: '/tmp/sp/ext', headless: true } as never);
try {
  await run.grant(['*://*/*']);
  const body = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'"><body><ul><li><a href="/in/dsan-1">Greg</a></li><li><a href="/in/x-1">Rin</a></li></ul>`;
  run.serveAt('https://www.linkedin.com/in/x/', { body, headers: {'content-type': 'text/html'} , contentType: 'text/html' } as never);
  await run.open('https://www.linkedin.com/in/x/');
  await new Promise((r) => setTimeout(r, 2500));
  const look = () => run.client.execute(`return JSON.stringify(Array.from(document.querySelectorAll('li'), li => [li.outerHTML, li.lastElementChild.getBoundingClientRect().width, li.lastElementChild.getBoundingClientRect().height, li.lastElementChild.shadowRoot === null, window.find('svg')]))`);
  console.log(await look());
  writeFileSync('/tmp/sp/shots/ff.png', Buffer.from((await (run.client as any).screenshot?.()) ?? '', 'base64'));
  // update: disable and enable = old sandbox nuked, new script on reload of add-on
  const priv = (run.client as any);
  console.log(Object.getOwnPropertyNames(Object.getPrototypeOf(priv)).join());
  const p = (run as any);
  const r2 = await p.client.execute(`return 1`);
  const orphan = await (run as any).client.inContext?.('chrome', async () => 0);
  (globalThis as any).run = run;
  const res = await (run as any).client.executeAsyncPrivileged?.('');
  await new Promise((r) => setTimeout(r, 100));
} catch (e) { console.log(e); } finally { await run.close(); }
