import type { NewRecommendation } from '../../lib/deeds/recommendations.ts';
import type { Channel, Id } from '../../lib/domain/basics.ts';
import type { Compensation } from '../../lib/domain/introduction.ts';
import type { Recommendation, RecommendationSubject } from '../../lib/domain/recommendation.ts';

/** A recommendation as it is typed. Texts are empty rather than missing, so that fields stay controlled. */
export interface RecommendationForm {
  readonly subject: RecommendationSubject;
  readonly what: string;
  readonly recipientIds: readonly Id[];
  readonly why: string;
  readonly isBroadcast: boolean;
  readonly toldOn: string;
  readonly url: string;
  readonly contactId?: Id | undefined;
  readonly limits: string;
  readonly ownInterest: string;
  readonly compensation: string;
  readonly compensationAnswer: Compensation['answer'];
  readonly how?: Channel | undefined;
}

interface GivenRecommendation {
  readonly contactId?: string | undefined;
  readonly recipientId?: string | undefined;
  readonly what?: string | undefined;
}

export function formForRecommendation(given: GivenRecommendation): RecommendationForm {
  const { contactId, recipientId, what } = given;
  return {
    // What is asked to be spread is mostly an event.
    subject: what === undefined ? 'place' : 'event',
    what: what ?? '',
    recipientIds: recipientId === undefined ? [] : [recipientId],
    why: '',
    isBroadcast: what !== undefined,
    toldOn: '',
    url: '',
    contactId,
    limits: '',
    ownInterest: '',
    compensation: '',
    compensationAnswer: 'offered',
  };
}

export function formOfRecommendation(row: Recommendation): RecommendationForm {
  return {
    subject: row.subject,
    what: row.what,
    recipientIds: row.recipientIds,
    why: row.why ?? '',
    isBroadcast: row.isBroadcast,
    toldOn: row.toldOn ?? '',
    url: row.url ?? '',
    contactId: row.contactId,
    limits: row.limits ?? '',
    ownInterest: row.ownInterest ?? '',
    compensation: row.compensation?.what ?? '',
    compensationAnswer: row.compensation?.answer ?? 'offered',
    how: row.how,
  };
}

/** What the ledger gets; nothing while it has no name. Replies of people it no longer names go with them. */
export function recommendationOf(
  form: RecommendationForm,
  before?: Recommendation,
): NewRecommendation | undefined {
  const text = (value: string) => value.trim() || undefined;
  const what = text(form.what);
  if (what === undefined) return undefined;
  const compensation = text(form.compensation);
  return {
    subject: form.subject,
    what,
    recipientIds: form.recipientIds,
    why: text(form.why),
    isBroadcast: form.isBroadcast,
    toldOn: form.toldOn || undefined,
    url: text(form.url),
    contactId: form.contactId,
    limits: text(form.limits),
    ownInterest: text(form.ownInterest),
    compensation:
      compensation === undefined ? undefined : { what: compensation, answer: form.compensationAnswer },
    how: form.how,
    replies: (before?.replies ?? []).filter(({ contactId }) => form.recipientIds.includes(contactId)),
    // Fields that are `undefined` are left out of the row, or taken out of it by an edit.
  } as NewRecommendation;
}

/** The address where it may be opened: an ordinary page, whatever was typed in front of it. */
export function linkOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(url) ? url : `https://${url}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, href } = new URL(whole);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
