/** What the extension's own pages say to the worker after a commit: badge, bell and marks follow. */
export const LEDGER_CHANGED = 'ledger-changed';
