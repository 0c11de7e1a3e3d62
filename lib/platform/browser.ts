import browser from 'webextension-polyfill';

/** The extension API with promises, for the worker and the extension's own pages. Content scripts use `page-port`. */
export { browser };
