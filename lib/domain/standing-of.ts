import { ME, SIDES, unreachable } from './basics.ts';
import { eventsThatCount } from './events-that-count.ts';
import type { Introduction, IntroductionEvent } from './introduction.ts';
import { isReceived, partyOf, sideOf } from './introduction-parties.ts';
import { cameToNothing, isOpen, type Standing } from './standing.ts';
import {
  areTogether,
  type Draft,
  firstConsents,
  knowsBothEnds,
  put,
  read,
  stateFrom,
} from './standing-draft.ts';

type EventOf<Kind extends IntroductionEvent['kind']> = Extract<IntroductionEvent, { kind: Kind }>;

/**
 * The state of an introduction from its events, in any order and from any beginning: a later event settles what it
 * implies (who was introduced has agreed), and what a person can record never leaves it stuck. What was taken
 * otherwise than it stands is said in `readings`.
 */
export function standingOf(introduction: Introduction, events: readonly IntroductionEvent[]): Standing {
  const draft: Draft = {
    phase: 'before',
    state: 'considering',
    since: introduction.createdAt,
    consent: firstConsents(introduction),
    askedAt: {},
    askAgainOn: {},
    refusal: {},
    toldAt: {},
    outcome: {},
    mismatch: {},
    against: {},
    reports: {},
    loopClosed: false,
    relations: {},
    disclosedTo: {},
    readings: [],
  };
  for (const event of eventsThatCount(events)) {
    goOn(draft, introduction, event);
    const next = stateFrom(introduction, draft);
    if (next !== draft.state) {
      draft.state = next;
      draft.since = event.at;
    }
    // As long as it may come about nobody has heard that it will not: a refusal of before is history.
    if (!cameToNothing(next)) for (const side of SIDES) delete draft.toldAt[side];
  }
  for (const side of SIDES) {
    const consent = draft.consent[side];
    if (consent !== 'not-now') delete draft.askAgainOn[side];
    if (consent !== 'not-now' && consent !== 'declined') delete draft.refusal[side];
  }
  if (draft.state !== 'withdrawn') delete draft.withdrawal;
  const { phase: _, ...standing } = draft;
  return standing;
}

function goOn(draft: Draft, introduction: Introduction, event: IntroductionEvent): void {
  switch (event.kind) {
    case 'asked':
    case 'came-forward':
      approach(draft, introduction, event);
      return;
    case 'answered':
      answer(draft, introduction, event);
      return;
    case 'introduced':
      if (draft.phase === 'in-touch') {
        read(draft, event, 'changes-nothing');
        if (!knowsBothEnds(draft)) draft.introducedAt = event.at;
        return;
      }
      bringTogether(draft, introduction, event, 'introduced');
      draft.introducedAt = event.at;
      return;
    case 'taken':
      takeOn(draft, introduction, event);
      return;
    case 'in-touch':
      bringTogether(draft, introduction, event, 'in-touch');
      draft.contactedAt ??= event.at;
      draft.lastWordAt = event.at;
      return;
    case 'met':
      haveMet(draft, introduction, event);
      draft.lastWordAt = event.at;
      return;
    case 'outcome':
      // Told late, even after an end, it belongs to the round it is told of.
      bringTogether(draft, introduction, event, 'in-touch');
      draft.lastWordAt = event.at;
      draft.outcome[event.side] = event.outcome;
      put(draft.mismatch, event.side, event.outcome === 'no-fit' ? event.reason : undefined);
      put(draft.against, event.side, event.against);
      return;
    case 'withdrawn':
      draft.phase = 'withdrawn';
      put(draft, 'withdrawal', event.reason);
      return;
    case 'told':
      draft.toldAt[event.side] = event.at;
      if (!cameToNothing(draft.state)) read(draft, event, 'changes-nothing');
      return;
    case 'checked-in':
      draft.lastWordAt = event.at;
      return;
    case 'thanked':
      draft.thankedAt = event.at;
      return;
    case 'reported':
      report(draft, introduction, event);
      return;
    case 'relation': {
      const before = draft.relations[event.relation];
      const since = before?.now === event.now ? before.since : event.at;
      draft.relations[event.relation] = {
        now: event.now,
        since,
        ...(event.until !== undefined && { until: event.until }),
      };
      return;
    }
    case 'disclosed':
      draft.disclosedTo[event.side] ??= event.at;
      return;
    case 'noted':
    case 'struck':
      return;
    default:
      unreachable(event);
  }
}

/** The user asks a side, or a side asks to be introduced. */
function approach(
  draft: Draft,
  introduction: Introduction,
  event: EventOf<'asked'> | EventOf<'came-forward'>,
): void {
  const { side } = event;
  if (event.kind === 'asked') draft.askedAt[side] = event.at;
  delete draft.toldAt[side];
  // Whoever has been introduced has agreed and is known to the other: a question takes neither back.
  if (areTogether(draft) && !knowsBothEnds(draft)) {
    read(draft, event, 'changes-nothing');
    return;
  }
  beginAnew(draft, introduction, event);
  draft.consent[side] = event.kind === 'asked' ? 'asked' : 'agreed';
}

function answer(draft: Draft, introduction: Introduction, event: EventOf<'answered'>): void {
  const { side, answer } = event;
  const changesNothing = answer === 'agreed' || answer === 'no-answer';
  if (areTogether(draft) && changesNothing) {
    read(draft, event, 'changes-nothing');
    return;
  }
  if (answer === 'agreed') {
    beginAnew(draft, introduction, event);
    delete draft.toldAt[side];
  } else if (answer !== 'no-answer' || draft.phase !== 'withdrawn') draft.phase = 'before';
  draft.consent[side] = answer;
  put(draft.askAgainOn, side, event.askAgainOn);
  put(draft.refusal, side, event.reason);
  // The user turns down what they had taken on.
  if (!changesNothing && partyOf(introduction, side) === ME) delete draft.takenAt;
}

/** After a refusal or an end it begins anew: what came of it before is history, and both are asked anew. */
function beginAnew(draft: Draft, introduction: Introduction, event: IntroductionEvent): void {
  draft.phase = 'before';
  delete draft.lastWordAt;
  // Not brought together yet: who has said yes need not say it twice.
  if (draft.introducedAt === undefined) return;
  draft.consent = firstConsents(introduction);
  for (const field of ['outcome', 'mismatch', 'against', 'reports'] as const) draft[field] = {};
  for (const field of ['introducedAt', 'takenAt', 'contactedAt', 'metAt'] as const) delete draft[field];
  draft.loopClosed = false;
  read(draft, event, 'begun-anew');
}

/** The two are brought together, or turn out to have been. */
function bringTogether(
  draft: Draft,
  introduction: Introduction,
  event: IntroductionEvent,
  phase: 'introduced' | 'in-touch',
): void {
  const before = draft.introducedAt;
  if (!areTogether(draft)) {
    const isOver = cameToNothing(draft.state);
    const isNewRound = event.kind === 'introduced' || knowsBothEnds(draft);
    if (isOver && before !== undefined && isNewRound && event.kind !== 'outcome')
      beginAnew(draft, introduction, event);
    else if (isOver) read(draft, event, 'after-all');
    else if (introduction.introducerId === ME && SIDES.some((side) => draft.consent[side] !== 'agreed'))
      read(draft, event, 'agreed-by-then');
  }
  if (event.kind !== 'introduced') {
    if (before === undefined) read(draft, event, 'introduced-by-then');
    else if (draft.contactedAt === undefined && (event.kind === 'met' || event.kind === 'reported'))
      read(draft, event, 'in-touch-by-then');
    if (isReceived(introduction)) draft.takenAt ??= event.at;
  }
  draft.phase = phase;
  for (const side of SIDES) draft.consent[side] = 'agreed';
  draft.introducedAt ??= event.at;
}

function haveMet(draft: Draft, introduction: Introduction, event: IntroductionEvent): void {
  bringTogether(draft, introduction, event, 'in-touch');
  draft.contactedAt ??= event.at;
  draft.metAt ??= event.at;
}

/** The user takes on what they were introduced to, perhaps after having turned it down. */
function takeOn(draft: Draft, introduction: Introduction, event: EventOf<'taken'>): void {
  const own = sideOf(introduction, ME);
  if (!isReceived(introduction) || own === undefined) {
    read(draft, event, 'changes-nothing');
    return;
  }
  draft.takenAt ??= event.at;
  if (!cameToNothing(draft.state)) return;
  draft.consent[own] = 'agreed';
  const bothAgree = SIDES.every((side) => draft.consent[side] === 'agreed');
  draft.phase = 'before';
  if (bothAgree && draft.introducedAt !== undefined)
    draft.phase = draft.contactedAt === undefined ? 'introduced' : 'in-touch';
  if (!cameToNothing(stateFrom(introduction, draft))) read(draft, event, 'after-all');
}

/** What the introducer heard of has happened, where it was not written down by itself. */
function report(draft: Draft, introduction: Introduction, event: EventOf<'reported'>): void {
  const { about, at } = event;
  draft.reportedAt = at;
  draft.reports[about] = at;
  if (about === 'result') draft.loopClosed = true;
  if (!isReceived(introduction) || !isOpen(draft.state)) return;
  draft.takenAt ??= at;
  if (about === 'contacted') {
    bringTogether(draft, introduction, event, 'in-touch');
    draft.contactedAt ??= at;
  }
  if (about === 'met') {
    if (draft.metAt === undefined) read(draft, event, 'met-by-then');
    haveMet(draft, introduction, event);
  }
}
