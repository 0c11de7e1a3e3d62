/**
 * An amount as people type it, without its unit: `1,200,000`, `￥５００００`, `50 000 €`. Nothing typed is no amount
 * (`undefined`), and what cannot be read as one is `null`.
 */
export function amountIn(text: string): number | undefined | null {
  const plain = text.normalize('NFKC').replace(/[\s,'’¥$€£円]/gu, '');
  if (plain === '') return undefined;
  return /^\d{1,15}(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
