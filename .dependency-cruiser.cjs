/**
 * Who may import whom. Each rule says why; `npm run layers` runs it, says how many modules it read, fails at none and
 * proves itself on a planted violation.
 */
const ours = '^(entrypoints|components|lib)/';
const folder = (...names) => `^lib/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing-of-ours',
      comment: 'The rules are the one thing every other part may lean on.',
      severity: 'error',
      from: { path: folder('domain') },
      to: { path: ours, pathNot: folder('domain') },
    },
    {
      name: 'pure-folders-stay-pure',
      comment: 'domain, identity, fit, draft, sites and report have no browser API, no Dexie, no React.',
      severity: 'error',
      from: { path: folder('domain', 'identity', 'fit', 'draft', 'sites', 'report') },
      to: {
        path: `${folder('db', 'deeds', 'platform', 'reminders', 'exchange', 'recognise', 'spotter')}|^components/|node_modules/(dexie|react|react-dom|webextension-polyfill|zod)/`,
      },
    },
    {
      name: 'content-scripts-carry-almost-nothing',
      comment: 'A script in a page carries the spotter, its sites and message types: no library at all.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.ts$', pathNot: '^entrypoints/background\\.ts$' },
      to: {
        reachable: true,
        path: `node_modules/(?!wxt/)|${folder('db', 'deeds', 'identity', 'draft', 'recognise', 'reminders', 'exchange', 'i18n', 'access', 'glance', 'peek', 'fit', 'mail')}|^components/|^lib/messages/check|^lib/platform/(?!page-port)`,
      },
    },
    {
      name: 'spotter-is-small',
      comment: 'The spotter speaks to the worker by message types only.',
      severity: 'error',
      from: { path: folder('spotter') },
      to: { path: ours, pathNot: folder('spotter', 'sites', 'messages') },
    },
    {
      name: 'components-do-not-touch-the-browser',
      comment: 'Pages get a Shell handed in; only lib/platform touches the extension API.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: `${folder('platform', 'spotter', 'recognise')}|node_modules/webextension-polyfill/` },
    },
    {
      name: 'lib-does-without-components',
      comment: 'The worker is made of lib: what it shares with the pages stands in lib/glance.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^components/' },
    },
    {
      name: 'only-platform-touches-the-extension-api',
      comment: 'One place to look for what the browser can do.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: folder('platform') },
      to: { path: 'node_modules/webextension-polyfill/' },
    },
    {
      name: 'the-database-is-for-deeds-and-queries',
      comment: 'Dexie is used by lib/db; components read through its queries with live hooks.',
      severity: 'error',
      from: { path: ours, pathNot: `${folder('db', 'platform')}|^components/` },
      to: { path: 'node_modules/dexie/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-entrypoints',
      comment: 'They are wiring.',
      severity: 'error',
      from: {},
      to: { path: '^entrypoints/', pathNot: '\\.css$' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: ours },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.css'], conditionNames: ['import', 'default'] },
  },
};
