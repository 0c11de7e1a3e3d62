/** Where a letter can be opened as a draft. */
export type ComposeTarget =
  | { readonly kind: 'gmail'; /** Of the account at hand: `https://mail.google.com/mail/u/1/`. */ readonly base: string }
  | { readonly kind: 'outlook'; /** `https://outlook.office.com/mail/deeplink/compose`. */ readonly base: string }
  | { readonly kind: 'roundcube'; /** The page's own address without query. */ readonly base: string }
  | { readonly kind: 'mailto' };

export interface ComposeLink {
  readonly url: string;
  /** False: the body was too long for an address and is not in it. Copy it to the clipboard, and say so. */
  readonly fits: boolean;
  /** Length of the address with the body in it. */
  readonly bytes: number;
}
