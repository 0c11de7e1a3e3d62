import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { IntroductionEvent, Relation } from '../../lib/domain/introduction.ts';

export type RelationEvent = Extract<IntroductionEvent, { kind: 'relation' }>;

/** What was recorded of one of the three relations, newest first. Struck lines are no part of it. */
export function relationHistory(
  { events, struck }: IntroductionView,
  relation: Relation,
): readonly RelationEvent[] {
  return events.filter(
    (event) => event.kind === 'relation' && event.relation === relation && !struck.has(event.id),
  ) as RelationEvent[];
}
