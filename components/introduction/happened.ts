import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Moment, SIDES, type Side } from '../../lib/domain/basics.ts';
import {
  type IntroductionEvent,
  RELATIONS,
  type Relation,
  type ReportAbout,
} from '../../lib/domain/introduction.ts';

export type RelationEvent = Extract<IntroductionEvent, { kind: 'relation' }>;

/** Single lines of the history that the page shows where they belong. Struck ones are no part of it. */
export interface Happened {
  readonly takenAt?: Moment;
  readonly inTouchAt?: Moment;
  readonly metAt?: Moment;
  /** The first outcome that was recorded, of either side. */
  readonly resultAt?: Moment;
  readonly reportedAt: Readonly<Partial<Record<ReportAbout, Moment>>>;
  readonly disclosedAt: Readonly<Partial<Record<Side, Moment>>>;
  /** Newest first. */
  readonly relations: Readonly<Record<Relation, readonly RelationEvent[]>>;
}

/** What of the history is shown outside of it. */
export function happenedOf({ events, struck }: IntroductionView): Happened {
  const counting = events.filter((event) => !struck.has(event.id));
  const last = (wanted: (event: IntroductionEvent) => boolean) => counting.find(wanted)?.at;
  const first = (wanted: (event: IntroductionEvent) => boolean) => counting.findLast(wanted)?.at;
  const found = <Key extends string>(keys: readonly Key[], at: (key: Key) => Moment | undefined) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const moment = at(key);
        return moment === undefined ? [] : [[key, moment]];
      }),
    ) as Partial<Record<Key, Moment>>;
  const single = found(['takenAt', 'inTouchAt', 'metAt', 'resultAt'], (key) => {
    if (key === 'takenAt') return last((event) => event.kind === 'taken');
    if (key === 'inTouchAt') return first((event) => event.kind === 'in-touch');
    if (key === 'metAt') return first((event) => event.kind === 'met');
    return first((event) => event.kind === 'outcome');
  });
  const relations = counting.filter((event) => event.kind === 'relation');
  return {
    ...single,
    reportedAt: found(['contacted', 'met', 'result'], (about) =>
      last((event) => event.kind === 'reported' && event.about === about),
    ),
    disclosedAt: found(SIDES, (side) => last((event) => event.kind === 'disclosed' && event.side === side)),
    relations: Object.fromEntries(
      RELATIONS.map((relation) => [relation, relations.filter((event) => event.relation === relation)]),
    ) as Record<Relation, RelationEvent[]>,
  };
}
