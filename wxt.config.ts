import react from '@vitejs/plugin-react';
import { type BuildOptions, mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Every outgoing channel of the extension's own pages is closed: `connect-src` alone would still let images,
 * styles, forms, frames, prefetch and media out. WXT's dev mode relaxes this for itself; builds do not.
 */
const sealedPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "worker-src 'self'",
].join('; ');

/**
 * WXT starts an unlisted script from a module of its own that carries 560 bytes of a logger into every page, silent in
 * builds as it is. This one starts the script, and says nothing else.
 */
function bareScripts(): Plugin {
  const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';
  return {
    name: 'tsunagi:bare-scripts',
    enforce: 'pre',
    load: (id) =>
      id.startsWith(wrapper)
        ? `import script from ${JSON.stringify(id.slice(wrapper.length))};\nscript.main();`
        : undefined,
  };
}

/**
 * Properties that get shorter names in scripts in pages: our own, and none that a message has or anything of the
 * browser's (checked in tests/pages/registry.test.ts).
 */
export const SHORTENED =
  /^(adapter|applies|askPeek|blank|closedRoot|follow|forget|found|gone|hear|hydratesIn|isAlive|isChecked|isVerified|lookAt|loose|markBehind|mayShowPeople|openPerson|over|place|placed|placings|said|selector|shadowHosts|sighting|sign|slots|sweep|tell|unverified|what|where|who)$/;

/**
 * How scripts in pages are bundled: their every byte goes into every page of a site. Also for
 * `tests/tools/spot-bundle.ts`.
 */
export const scriptInPage: NonNullable<BuildOptions['rolldownOptions']> = {
  optimization: { inlineConst: false }, // it repeats long selectors
  output: {
    topLevelVar: false, // a `const` that is used once the minifier puts in its place
    minify: {
      compress: true,
      mangle: true,
      codegen: true,
      mangleProps: { include: SHORTENED },
    },
  },
};

export default defineConfig({
  // Another folder for trial builds that must not disturb the ones in use.
  outDir: process.env.TSUNAGI_OUT ?? '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [react(), bareScripts()] }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip', zipSources: false },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (config.mode === 'production' && entrypoints.every(({ type }) => type === 'unlisted-script'))
        config.build = mergeConfig({ rolldownOptions: scriptInPage }, config.build ?? {}, false);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The entrypoint's own entry replaces what is said below, and a sidebar that opens by itself is a nuisance.
      const sidebar = manifest.sidebar_action as { open_at_install?: boolean } | undefined;
      if (sidebar) sidebar.open_at_install = false;
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Tsunagi',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab', // the page at hand, when its user opens the popup on it
      'alarms', // one bell for the next promise
      'contextMenus', // "who is this?" for a selected name or address, on any page and without access to it
      'scripting', // the chosen sites' scripts are registered at run time
      'storage', // what a page shows right now, in memory only
      'unlimitedStorage', // the browser may not throw the notebook away when the disk is short
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    ...(command === 'build' && { content_security_policy: { extension_pages: sealedPolicy } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      // Taken by neither browser; a page's own accesskey `p` (Alt+Shift+P on Windows and Linux) steps back for it.
      peek: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_peekCommand__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tsunagi@tsunagi.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
