import { useEffect, useState } from 'react';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { type ComposeTarget, composeTargetFor } from '../../lib/draft/compose.ts';

/** How long a page that is being read may take to say what it is, before the mail program is offered. */
const PATIENCE_MS = 1500;

/**
 * The draft opens in the webmail at hand; anywhere else in the mail program. Nothing while that is not known yet: a
 * webmail of the user's own is known by its page, which is read while the popup stands already.
 */
export function useComposeTarget(page: PageAtHand | undefined): ComposeTarget | undefined {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (page === undefined) return isPatient ? undefined : { kind: 'mailto' };
  if (page.url === undefined) return { kind: 'mailto' };
  const target = composeTargetFor(page.url, page.adapter ?? page.site);
  const isBeingRead = page.allowed && page.adapter === undefined && (page.mode ?? 'off') !== 'off';
  return target.kind === 'mailto' && isBeingRead && isPatient ? undefined : target;
}
