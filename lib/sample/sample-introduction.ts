import type { Channel, Side } from '../domain/basics.ts';
import type { EventWhat, Introduction, MismatchReason, SupportStep } from '../domain/introduction.ts';

/**
 * The invented introductions: every state is there once, made by the user and received from others, so that something
 * is due today, something is overdue, something waits and one is to be asked again. Parties are named without
 * `sample-`; days count back from today.
 */
export interface SampleIntroduction {
  readonly what: string;
  readonly seeker: string;
  readonly provider: string;
  /** `me` where left out. */
  readonly introducer?: string;
  readonly startedDaysAgo: number;
  readonly fields: Omit<
    Introduction,
    | 'id'
    | 'seekerId'
    | 'providerId'
    | 'introducerId'
    | 'requestId'
    | 'circleId'
    | 'steps'
    | 'createdAt'
    | 'updatedAt'
  >;
  /** The request it came from. */
  readonly request?: string;
  /** The group in whose week it counts. */
  readonly circle?: string;
  readonly steps?: readonly SampleStep[];
  readonly events: readonly SampleEvent[];
}

interface SampleStep extends Pick<SupportStep, 'text'> {
  /** Days from today, below zero = past. */
  readonly in: number;
  readonly doneDaysAgo?: number;
}

export interface SampleEvent {
  readonly daysAgo: number;
  readonly what: DatedWhat;
  readonly how?: Channel;
  readonly text?: string;
}

type DatedWhat =
  | Exclude<EventWhat, { kind: 'answered' | 'struck' }>
  | {
      readonly kind: 'answered';
      readonly side: Side;
      readonly answer: 'agreed' | 'declined' | 'not-now' | 'no-answer';
      /** Days from today, below zero = past. */
      readonly askAgainIn?: number;
    };

export const asked = (side: Side, daysAgo: number, how: Channel = 'mail'): SampleEvent => ({
  daysAgo,
  how,
  what: { kind: 'asked', side },
});
export const agreed = (side: Side, daysAgo: number, text?: string): SampleEvent => ({
  daysAgo,
  how: 'mail',
  what: { kind: 'answered', side, answer: 'agreed' },
  ...(text !== undefined && { text }),
});
export const cameForward = (side: Side, daysAgo: number, how: Channel): SampleEvent => ({
  daysAgo,
  how,
  what: { kind: 'came-forward', side },
});
export const introduced = (daysAgo: number): SampleEvent => ({
  daysAgo,
  how: 'mail',
  what: { kind: 'introduced' },
});
export const inTouch = (daysAgo: number, text?: string): SampleEvent => ({
  daysAgo,
  what: { kind: 'in-touch' },
  ...(text !== undefined && { text }),
});
export const ended = (
  side: Side,
  outcome: 'landed' | 'no-fit',
  daysAgo: number,
  text?: string,
  more: { readonly reason?: MismatchReason; readonly against?: 'exceeded' | 'met' | 'short' } = {},
): SampleEvent => ({
  daysAgo,
  what: { kind: 'outcome', side, outcome, ...more },
  ...(text !== undefined && { text }),
});
