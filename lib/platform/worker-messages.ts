import type { SiteChoice } from '../domain/settings.ts';

/** What the extension's own pages say to the worker. */
export type OwnMessage =
  /** After a commit: badge, bell and marks follow. */
  | { readonly type: 'ledger-changed' }
  /**
   * The browser is being asked for these sites. Its question closes a popup, so whoever asked may be gone when the
   * answer comes: the worker remembers what was meant.
   */
  | { readonly type: 'site-wish'; readonly choices: readonly SiteChoice[] };

export function isOwnMessage(message: unknown): message is OwnMessage {
  const type = (message as { type?: unknown } | null)?.type;
  return type === 'ledger-changed' || type === 'site-wish';
}
