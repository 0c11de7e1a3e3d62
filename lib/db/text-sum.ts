/** Changes when anything in the text does: what large values are kept in has no checksum of its own. */
export function sumOfText(text: string): number {
  let sum = text.length;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}
