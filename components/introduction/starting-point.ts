import type { FirstEvent, NewIntroduction } from '../../lib/deeds/introductions.ts';
import { type Id, ME, type Side } from '../../lib/domain/basics.ts';
import type { Compensation, IntroductionKind, SupportLevel } from '../../lib/domain/introduction.ts';

/** An introduction may start at any state: what has already happened when it is first written down. */
export const STAGES = [
  'nothing',
  'seeker-came',
  'provider-came',
  'seeker-agreed',
  'provider-agreed',
  'both-agreed',
  'introduced',
  'in-touch',
] as const;
export type Stage = (typeof STAGES)[number];

/** The form as it is typed. Texts are empty rather than missing, so that fields stay controlled. */
export interface IntroductionForm {
  readonly why: string;
  readonly seekerId?: Id | undefined;
  readonly providerId?: Id | undefined;
  readonly introducerId?: Id | undefined;
  readonly stage: Stage;
  readonly seekerGains: string;
  readonly providerGains: string;
  readonly seekerRisk: string;
  readonly providerRisk: string;
  readonly ownInterest: string;
  readonly expected: string;
  readonly kind: IntroductionKind;
  readonly compensation?: Compensation | undefined;
  readonly support?: SupportLevel | undefined;
}

export interface GivenParties {
  readonly seekerId?: Id | undefined;
  readonly providerId?: Id | undefined;
  readonly introducerId?: Id | undefined;
  /** The need, where it was said before: in a mail, in a request. */
  readonly why?: string | undefined;
  readonly requestId?: Id | undefined;
}

/** A new form. Whoever came with an introducer was introduced to the user: that referral has begun. */
export function formFor({ seekerId, providerId, introducerId, why = '' }: GivenParties): IntroductionForm {
  const byOther = introducerId !== undefined && introducerId !== ME;
  const sides: { seekerId?: Id | undefined; providerId?: Id | undefined } = { seekerId, providerId };
  if (byOther && seekerId !== ME && providerId !== ME) {
    if (providerId === undefined) sides.providerId = ME;
    else if (seekerId === undefined) sides.seekerId = ME;
  }
  return {
    ...sides,
    introducerId: introducerId ?? ME,
    why,
    stage: byOther ? 'introduced' : 'nothing',
    seekerGains: '',
    providerGains: '',
    seekerRisk: '',
    providerRisk: '',
    ownInterest: '',
    expected: '',
    kind: 'business',
  };
}

/** Somebody else introduces, and the user is one of the two: an いただいた紹介. */
export function isReceivedForm(form: IntroductionForm): boolean {
  return form.introducerId !== ME && (form.seekerId === ME || form.providerId === ME);
}

export type Wrong = 'need-both' | 'same-person' | 'need-introducer';

/** What stops it from being saved; gains and reasons never do. */
export function wrongIn(form: IntroductionForm): Wrong | undefined {
  if (form.seekerId === undefined || form.providerId === undefined) return 'need-both';
  if (form.seekerId === form.providerId) return 'same-person';
  if (form.introducerId === undefined) return 'need-introducer';
  if (form.introducerId === form.seekerId || form.introducerId === form.providerId) return 'need-introducer';
  return undefined;
}

/** What the ledger gets; nothing while something is wrong. */
export function newIntroductionOf(form: IntroductionForm, requestId?: Id): NewIntroduction | undefined {
  const { seekerId, providerId, introducerId, kind, support } = form;
  const what = form.compensation?.what.trim() ?? '';
  if (wrongIn(form) !== undefined || !seekerId || !providerId || !introducerId) return undefined;
  return {
    seekerId,
    providerId,
    introducerId,
    kind,
    ...text('why', form.why),
    ...text('seekerGains', form.seekerGains),
    ...text('providerGains', form.providerGains),
    ...text('seekerRisk', form.seekerRisk),
    ...text('providerRisk', form.providerRisk),
    ...text('ownInterest', form.ownInterest),
    ...text('expected', form.expected),
    ...(form.compensation && what !== '' && { compensation: { ...form.compensation, what } }),
    ...(support && { support }),
    ...(requestId !== undefined && { requestId }),
  };
}

function text<Field extends string>(field: Field, value: string): Partial<Record<Field, string>> {
  const trimmed = value.trim();
  return trimmed === '' ? {} : ({ [field]: trimmed } as Record<Field, string>);
}

/** The events that lead to the stage. */
export function eventsOf(stage: Stage): readonly FirstEvent[] {
  const came = (side: Side): FirstEvent => ({ kind: 'came-forward', side });
  const agreed = (side: Side): FirstEvent => ({ kind: 'answered', side, answer: 'agreed' });
  switch (stage) {
    case 'nothing':
      return [];
    case 'seeker-came':
      return [came('seeker')];
    case 'provider-came':
      return [came('provider')];
    case 'seeker-agreed':
      return [agreed('seeker')];
    case 'provider-agreed':
      return [agreed('provider')];
    case 'both-agreed':
      return [agreed('seeker'), agreed('provider')];
    case 'introduced':
      return [{ kind: 'introduced' }];
    case 'in-touch':
      return [{ kind: 'in-touch' }];
  }
}

/** Which side is to be asked first after saving, where the user introduces and one is still open. */
export function sideToAsk(form: IntroductionForm): Side | undefined {
  if (form.introducerId !== ME) return undefined;
  if (form.stage === 'nothing' || form.stage === 'provider-came' || form.stage === 'provider-agreed')
    return 'seeker';
  return form.stage === 'seeker-came' || form.stage === 'seeker-agreed' ? 'provider' : undefined;
}
