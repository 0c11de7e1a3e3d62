import type { NewRequest } from '../../lib/deeds/requests.ts';
import { type DayDate, type Id, ME } from '../../lib/domain/basics.ts';
import type { Compensation, IntroductionKind } from '../../lib/domain/introduction.ts';
import type { Pitch, Request } from '../../lib/domain/request.ts';

/** A request as it is typed. Texts are empty rather than missing, so that fields stay controlled. */
export interface RequestForm {
  readonly direction: 'of-me' | 'by-me';
  /** Who asks, or who was asked: the one who is not the user. */
  readonly otherId?: Id | undefined;
  readonly wanted: string;
  readonly why: string;
  readonly deadline: string;
  readonly wantedId?: Id | undefined;
  readonly kind: IntroductionKind;
  readonly isBroadcast: boolean;
  readonly withinDays: string;
  readonly budget: string;
  readonly region: string;
  readonly perMonth: string;
  readonly pitch: string;
  readonly compensation: string;
  readonly compensationAnswer: Compensation['answer'];
  readonly askedOn: string;
}

export interface GivenRequest {
  readonly askerId?: string | undefined;
  readonly askedId?: string | undefined;
  readonly wantedId?: string | undefined;
  readonly wanted?: string | undefined;
}

/** A new form. Whoever is given as asked was asked by the user; else it is asked of them. */
export function formForRequest(given: GivenRequest, today: DayDate): RequestForm {
  const byMe = given.askerId === ME || (given.askedId !== undefined && given.askedId !== ME);
  return {
    direction: byMe ? 'by-me' : 'of-me',
    otherId: byMe ? given.askedId : given.askerId,
    wanted: given.wanted ?? '',
    why: '',
    deadline: '',
    wantedId: given.wantedId,
    kind: 'business',
    isBroadcast: false,
    withinDays: '',
    budget: '',
    region: '',
    perMonth: '',
    pitch: '',
    compensation: '',
    compensationAnswer: 'offered',
    askedOn: today,
  };
}

/** A request as it is, for editing. */
export function formOfRequest(request: Request): RequestForm {
  const { limits, pitch, compensation } = request;
  const byMe = request.askerId === ME;
  const digits = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    direction: byMe ? 'by-me' : 'of-me',
    otherId: byMe ? request.askedId : request.askerId,
    wanted: request.wanted,
    why: request.why ?? '',
    deadline: request.deadline ?? '',
    wantedId: request.wantedId,
    kind: request.kind,
    isBroadcast: request.isBroadcast === true,
    withinDays: digits(limits.withinDays),
    budget: digits(limits.budget),
    region: limits.region ?? '',
    perMonth: digits(limits.perMonth),
    pitch: pitch?.text ?? '',
    compensation: compensation?.what ?? '',
    compensationAnswer: compensation?.answer ?? 'offered',
    askedOn: request.askedOn,
  };
}

export type WrongField = 'other' | 'wanted' | 'withinDays' | 'budget' | 'perMonth';

/** What stops it from being saved; reasons and limits left out never do. */
export function wrongInRequest(form: RequestForm): readonly WrongField[] {
  const numbers = (['withinDays', 'budget', 'perMonth'] as const).filter(
    (field) => numberIn(form[field]) === undefined && form[field].trim() !== '',
  );
  return [
    ...(form.otherId === undefined ? (['other'] as const) : []),
    ...(form.wanted.trim() === '' ? (['wanted'] as const) : []),
    ...numbers,
  ];
}

/**
 * What the ledger gets; nothing while something is wrong.
 *
 * @param before the request as it was, whose decision and dates of the pitch stay
 */
export function requestOf(form: RequestForm, today: DayDate, before?: Request): NewRequest | undefined {
  const { otherId } = form;
  if (wrongInRequest(form).length > 0 || otherId === undefined) return undefined;
  const byMe = form.direction === 'by-me';
  const what = form.compensation.trim();
  const region = form.region.trim();
  return {
    askerId: byMe ? ME : otherId,
    askedId: byMe ? otherId : ME,
    wanted: form.wanted.trim(),
    wantedId: form.wantedId,
    why: form.why.trim() || undefined,
    kind: form.kind,
    isBroadcast: form.isBroadcast || undefined,
    limits: {
      ...number('withinDays', form.withinDays),
      ...number('budget', form.budget),
      ...(region !== '' && { region }),
      ...number('perMonth', form.perMonth),
    },
    deadline: form.deadline || undefined,
    pitch: withPitch(before?.pitch, form.pitch, today),
    compensation: what === '' ? undefined : { what, answer: form.compensationAnswer },
    decision: before?.decision ?? 'open',
    askedOn: form.askedOn || before?.askedOn || today,
    // Fields that are `undefined` are left out of the row, or taken out of it by an edit.
  } as NewRequest;
}

/** The pitch with this text: received today where there was none, or another. */
export function withPitch(before: Pitch | undefined, typed: string, today: DayDate): Pitch | undefined {
  const text = typed.trim();
  const { askedOn, receivedOn } = before ?? {};
  if (text === '') return askedOn === undefined ? undefined : { askedOn };
  return { ...(askedOn !== undefined && { askedOn }), receivedOn: receivedOn ?? today, text };
}

function number<Field extends string>(field: Field, typed: string): Partial<Record<Field, number>> {
  const value = numberIn(typed);
  return value === undefined ? {} : ({ [field]: value } as Record<Field, number>);
}

/** `1,200,000`, `１２００円`, `30`: digits of either width, with marks between them and a unit after. */
export function numberIn(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,_]/gu, '');
  const found = /^[^\d.-]*(\d+(?:\.\d+)?)(万|億)?[^\d]*$/u.exec(plain);
  if (!found?.[1]) return undefined;
  const value = Number(found[1]) * (found[2] === '億' ? 100_000_000 : found[2] === '万' ? 10_000 : 1);
  return value <= 1e15 ? value : undefined;
}
