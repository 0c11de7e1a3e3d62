import type { Introduction, IntroductionEvent } from '../domain/introduction.ts';
import { isLive, standingOf } from '../domain/introduction-state.ts';
import type { IntroductionRow } from './rows.ts';

/** An introduction as the ledger stores it: with what follows from its events, so that indexes find it by that. */
export function settled(
  introduction: Introduction & { readonly introducedAt?: number },
  events: readonly IntroductionEvent[],
): IntroductionRow {
  const standing = standingOf(introduction, events);
  const { introducedAt: _, ...row } = introduction;
  return {
    ...row,
    state: standing.state,
    live: isLive(introduction, standing) ? 1 : 0,
    ...(standing.introducedAt !== undefined && { introducedAt: standing.introducedAt }),
  };
}
