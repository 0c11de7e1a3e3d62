import type { Channel } from '../../lib/domain/basics.ts';
import type { FormOfAddress, HowWell, Load, Source } from '../../lib/domain/contact.ts';

/** What can be chosen, in the order in which it is offered. */
export const HOW_WELL: readonly HowWell[] = ['met-once', 'know', 'worked-with'];
export const FORMS_OF_ADDRESS: readonly FormOfAddress[] = [
  'sama',
  'san',
  'sensei',
  'first-name',
  'mr',
  'ms',
  'dr',
];
export const CHANNELS: readonly Channel[] = ['mail', 'chat', 'phone', 'in-person'];
export const SOURCES: readonly Source[] = ['referral', 'own-effort', 'came-back'];
export const LOADS: readonly Load['now'][] = ['free', 'busy', 'full'];
