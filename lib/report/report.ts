/** A page's structure, with everything in it replaced that could tell about anybody. */
export interface PageReport {
  /** The whole document, well-formed as HTML and as XML. */
  readonly html: string;
  /** The address as the report has it, for `spot --url`. */
  readonly url: string;
  /** Only as XML links stay inside links; only as HTML shadow roots are opened. */
  readonly kind: 'html' | 'xhtml';
  readonly replaced: Readonly<Record<Replaced, number>>;
  /** The page is larger than a report may be: its end is missing. */
  readonly cut: boolean;
}

/** What is counted of what was replaced or left out. */
export type Replaced =
  | 'words'
  | 'numbers'
  | 'addresses'
  | 'profiles'
  | 'pictures'
  | 'bodies'
  | 'typed'
  | 'code';

/** Characters of a report at most. */
export const REPORT_AT_MOST = 3_000_000;
