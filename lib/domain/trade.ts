import type { Id, Language } from './basics.ts';

/** A line of work, what it is called, and what people say when they need one. */
export interface Trade {
  /** `tax-accountant`; the user's own ones have a random id. */
  readonly id: Id;
  /** What it is called, the usual name first: 税理士. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** What people say when they need one: 相続・決算・節税, "our books are a mess". */
  readonly says: Readonly<Record<Language, readonly string[]>>;
}

/** The user's own version of a shipped trade (same id), or one of their own; `hidden` takes a shipped one out. */
export interface OwnTrade extends Trade {
  readonly hidden?: boolean;
}
