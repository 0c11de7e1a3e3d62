import react from '@vitejs/plugin-react';
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

export default defineConfig({
  // Another folder for trial builds that must not disturb the ones in use.
  outDir: process.env.TSUNAGI_OUT ?? '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [react()] }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip', zipSources: false },
  hooks: {
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
      'scripting', // the chosen sites' scripts are registered at run time
      'storage', // what a page shows right now, in memory only
      'unlimitedStorage', // the browser may not throw the notebook away when the disk is short
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    ...(command === 'build' && { content_security_policy: { extension_pages: sealedPolicy } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
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
