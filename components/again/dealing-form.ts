import type { DealingPatch, NewDealing } from '../../lib/deeds/dealings.ts';
import type { DayDate, Id } from '../../lib/domain/basics.ts';
import { ASKED_AGAIN_AFTER, type Dealing, type DealingKind } from '../../lib/domain/dealing.ts';
import type { RefusalReason } from '../../lib/domain/introduction.ts';
import { numberIn } from '../request/request-form.ts';

/** A dealing as it is typed. Texts are empty rather than missing, so that fields stay controlled. */
export interface DealingForm {
  readonly open: boolean;
  readonly kind: DealingKind;
  readonly on: string;
  readonly reason?: RefusalReason | undefined;
  readonly text: string;
  readonly hurts: string;
  readonly supplier: string;
  readonly amount: string;
  readonly until: string;
}

/** Which fields a kind has, beside its date and its words. */
interface Fields {
  readonly reason: boolean;
  readonly supplier: boolean;
  readonly amount: boolean;
  readonly hurts: boolean;
  readonly until?: 'again' | 'cools';
}

export function fieldsOf(kind: DealingKind): Fields {
  const cools = kind === 'trouble' || kind === 'angry' || kind === 'repaired';
  return {
    reason: kind === 'refused' || kind === 'left' || kind === 'lost-bid',
    supplier: kind === 'has-supplier' || kind === 'left' || kind === 'lost-bid',
    amount: kind === 'volume',
    hurts: kind === 'question',
    ...(cools ? { until: 'cools' } : ASKED_AGAIN_AFTER.includes(kind) && { until: 'again' }),
  };
}

export function emptyDealing(today: DayDate): DealingForm {
  return {
    open: false,
    kind: 'refused',
    on: today,
    text: '',
    hurts: '',
    supplier: '',
    amount: '',
    until: '',
  };
}

export function formOfDealing(dealing: Dealing): DealingForm {
  return {
    open: true,
    kind: dealing.kind,
    on: dealing.on,
    reason: dealing.reason,
    text: dealing.text ?? '',
    hurts: dealing.hurts ?? '',
    supplier: dealing.supplier ?? '',
    amount: dealing.amount === undefined ? '' : String(dealing.amount),
    until: dealing.until ?? '',
  };
}

type WrongField = 'on' | 'amount';

export function wrongInDealing(form: DealingForm): WrongField | undefined {
  if (form.on === '') return 'on';
  return form.kind === 'volume' && numberIn(form.amount) === undefined ? 'amount' : undefined;
}

/** What the ledger gets, with whom it is; nothing while something is wrong. What its kind does not have goes. */
export function dealingOf(
  form: DealingForm,
  party: { readonly contactId?: Id; readonly company?: string },
): (NewDealing & DealingPatch) | undefined {
  if (wrongInDealing(form) !== undefined) return undefined;
  const has = fieldsOf(form.kind);
  const text = (value: string) => value.trim() || undefined;
  return {
    ...party,
    kind: form.kind,
    on: form.on,
    reason: has.reason ? form.reason : undefined,
    text: text(form.text),
    hurts: has.hurts ? text(form.hurts) : undefined,
    supplier: has.supplier ? text(form.supplier) : undefined,
    amount: has.amount ? numberIn(form.amount) : undefined,
    until: has.until === undefined ? undefined : form.until || undefined,
    // Fields that are `undefined` are left out of the row, or taken out of it by an edit.
  } as NewDealing & DealingPatch;
}
