import type { Language } from '../../lib/domain/basics.ts';

/** A letter's words as the user changed them. */
export interface Edited {
  readonly subject: string;
  readonly body: string;
}

/** What is kept of a letter on its way: a text for each language, and what stood there before it was written anew. */
export interface Drafts {
  /** The language chosen; the recipient's own when left out. */
  readonly language?: Language;
  readonly edited: ByLanguage<Edited>;
  readonly before: ByLanguage<readonly Edited[]>;
}

/** The language a letter is in. */
export type Written = Language | 'both';

type ByLanguage<T> = { readonly [In in Written]?: T | undefined };

export function noDrafts(language: Language | undefined): Drafts {
  return { ...(language && { language }), edited: {}, before: {} };
}

/** Another language, or the recipient's own again: what was typed in either stays. */
export function inLanguage({ edited, before }: Drafts, language: Language | undefined): Drafts {
  return { ...noDrafts(language), edited, before };
}

export function withText(drafts: Drafts, written: Written, edited: Edited): Drafts {
  return { ...drafts, edited: { ...drafts.edited, [written]: edited } };
}

/** Takes the user's text away, and keeps it at hand. */
export function writtenAnew(drafts: Drafts, written: Written): Drafts {
  const edited = drafts.edited[written];
  const before = drafts.before[written] ?? [];
  return {
    ...drafts,
    edited: { ...drafts.edited, [written]: undefined },
    before: { ...drafts.before, [written]: edited ? [...before, edited] : before },
  };
}

/** Brings back what stood there last; what stands there now takes its turn behind the others. */
export function withMyText(drafts: Drafts, written: Written): Drafts {
  const edited = drafts.edited[written];
  const before = drafts.before[written] ?? [];
  const last = before.at(-1);
  if (last === undefined) return drafts;
  return {
    ...drafts,
    edited: { ...drafts.edited, [written]: last },
    before: { ...drafts.before, [written]: [...(edited ? [edited] : []), ...before.slice(0, -1)] },
  };
}
