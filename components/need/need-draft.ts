import type { DayDate, Id } from '../../lib/domain/basics.ts';
import { daysBetween } from '../../lib/domain/day.ts';
import type { NeedLimits } from '../../lib/domain/request.ts';

/** A need as it is typed. A limit that was not touched is absent: what was understood stands in its field. */
export interface NeedDraft {
  readonly text: string;
  /** `nobody`: the one who was filled in was taken out again. Absent: whoever the page or request says. */
  readonly seekerId?: Id | 'nobody' | undefined;
  /** They asked the user, or it is the user's own idea; absent while nobody said: then it follows from where it came. */
  readonly asked?: 'them' | 'me' | undefined;
  readonly withinDays?: string | undefined;
  readonly by?: DayDate | undefined;
  readonly budget?: string | undefined;
  readonly region?: string | undefined;
  readonly perMonth?: string | undefined;
  /** Trades that were understood and are not meant. */
  readonly notMeant: readonly Id[];
}

/** What stands behind a number and makes it another one. */
const TIMES: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, 万: 1e4, m: 1e6, 億: 1e8 };

/** The number somebody typed: `50万`, `1,500`, `2k`, `５０`. Nothing where it is none, or below one. */
export function readAmount(typed: string): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[,\s¥$€£円]/gu, '');
  const found = /^(\d+(?:\.\d+)?)(千|k|万|m|億)?$/u.exec(plain);
  if (!found) return undefined;
  const amount = Math.round(Number(found[1]) * (TIMES[found[2] ?? ''] ?? 1));
  return amount >= 1 && Number.isSafeInteger(amount) ? amount : undefined;
}

/** The limits that were typed; what was not is left to the text of the need. */
export function limitsOf(draft: NeedDraft, today: DayDate): NeedLimits {
  const days = draft.by ? Math.max(1, daysBetween(today, draft.by)) : readAmount(draft.withinDays ?? '');
  const budget = readAmount(draft.budget ?? '');
  const region = draft.region?.trim();
  const perMonth = readAmount(draft.perMonth ?? '');
  return {
    ...(days !== undefined && { withinDays: days }),
    ...(budget !== undefined && { budget }),
    ...(region && { region }),
    ...(perMonth !== undefined && { perMonth }),
  };
}

/** A request's limits, as they stand in the fields. */
export function draftLimits(limits: NeedLimits, deadline: DayDate | undefined): Partial<NeedDraft> {
  return {
    ...(limits.withinDays !== undefined && { withinDays: String(limits.withinDays) }),
    ...(deadline !== undefined && { by: deadline }),
    ...(limits.budget !== undefined && { budget: String(limits.budget) }),
    ...(limits.region !== undefined && { region: limits.region }),
    ...(limits.perMonth !== undefined && { perMonth: String(limits.perMonth) }),
  };
}
