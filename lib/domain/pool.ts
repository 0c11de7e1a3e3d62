import { type DayDate, ME } from './basics.ts';
import { daysBetween } from './day.ts';
import { isOpen, type Standing } from './introduction-state.ts';
import { IN_THE_POOL, type Request } from './request.ts';

/** Within so many days of its deadline, or past it, a request is urgent. */
const URGENT_DAYS = 7;

export function isInPool({ decision }: Pick<Request, 'decision'>): boolean {
  return IN_THE_POOL.includes(decision);
}

/** Waits, and its deadline is near or over. */
export function isUrgent(request: Pick<Request, 'decision' | 'deadline'>, today: DayDate): boolean {
  if (!isInPool(request) || request.deadline === undefined) return false;
  return daysBetween(today, request.deadline) <= URGENT_DAYS;
}

/**
 * The open ones as they wait: by deadline, the nearest first, so that urgent ones lead; those without one after, the
 * longest waiting first.
 */
export function inPoolOrder<One extends Pick<Request, 'deadline' | 'askedOn' | 'createdAt'>>(
  requests: readonly One[],
): readonly One[] {
  const never = '9999-12-31';
  return [...requests].sort(
    (a, b) =>
      compare(a.deadline ?? never, b.deadline ?? never) ||
      compare(a.askedOn, b.askedOn) ||
      a.createdAt - b.createdAt,
  );
}

/** Whom a request is between, seen from the user: who asks them, or whom they asked. */
export function otherOf({ askerId, askedId }: Pick<Request, 'askerId' | 'askedId'>): string {
  return askerId === ME ? askedId : askerId;
}

/** Asked of me; else it is mine, asked of somebody. */
export function isAskedOfMe({ askerId }: Pick<Request, 'askerId'>): boolean {
  return askerId !== ME;
}

/**
 * What to say about the pitch of something that is to be spread to many: what does not move the user will not move a
 * third person. Nothing where one is there, or none is needed; it never blocks.
 */
export function pitchWanting({
  isBroadcast,
  pitch,
}: Pick<Request, 'isBroadcast' | 'pitch'>): 'to-ask' | 'asked' | undefined {
  if (!isBroadcast || pitch?.text !== undefined || pitch?.receivedOn !== undefined) return undefined;
  return pitch?.askedOn === undefined ? 'to-ask' : 'asked';
}

/** How far the introductions of one request have come. */
export interface Progress {
  readonly total: number;
  /** Of whom at least one side was asked or has answered. */
  readonly asked: number;
  /** Both sides agreed, or further. */
  readonly agreed: number;
  readonly landed: number;
  /** Still on their way. */
  readonly open: number;
}

export function progressOf(standings: readonly Standing[]): Progress {
  const count = (is: (standing: Standing) => boolean) => standings.filter(is).length;
  return {
    total: standings.length,
    asked: count(({ state }) => state !== 'considering'),
    agreed: count(({ state }) => ['agreed', 'introduced', 'in-touch', 'landed', 'no-fit'].includes(state)),
    landed: count(({ state }) => state === 'landed'),
    open: count(({ state }) => isOpen(state)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
