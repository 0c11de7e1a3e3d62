const WORD = String.raw`=\?([\w-]+)(?:\*[\w-]+)?\?([BbQq])\?([^?\s]*)\?=`;
const ONE = new RegExp(WORD, 'gu');
const RUN = new RegExp(`${WORD}(?:\\s+${WORD})*`, 'gu');

/**
 * A name as it was meant, where a page or a file shows it as headers carry it: `=?ISO-2022-JP?B?GyRC…?=` (RFC 2047).
 * What cannot be read stays as it stands.
 */
export function decodedWords(text: string): string {
  if (!text.includes('=?')) return text;
  return text.replace(RUN, (run) => decodeRun([...run.matchAll(ONE)]) ?? run);
}

/** Spaces between encoded words are none, and a character may have been cut in two: bytes come first, then letters. */
function decodeRun(words: readonly RegExpExecArray[]): string | undefined {
  let text = '';
  let bytes: number[] = [];
  for (const [index, [, charset = '', encoding = '', payload = '']] of words.entries()) {
    const more = encoding.toUpperCase() === 'B' ? fromBase64(payload) : fromQuoted(payload);
    if (!more) return undefined;
    bytes.push(...more);
    if (words[index + 1]?.[1]?.toLowerCase() === charset.toLowerCase()) continue;
    const decoded = lettersOf(bytes, charset);
    if (decoded === undefined) return undefined;
    text += decoded;
    bytes = [];
  }
  // Nothing of a header may come out of a name: line breaks and other controls.
  return text.replace(/\p{Cc}+/gu, ' ');
}

function lettersOf(bytes: readonly number[], charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    // A character set that nobody knows, or bytes that are none of its letters.
    return undefined;
  }
}

function fromBase64(payload: string): readonly number[] | undefined {
  try {
    return Array.from(atob(payload), (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function fromQuoted(payload: string): readonly number[] | undefined {
  if (!/^(?:[!->@-~]|=[0-9A-F]{2})*$/iu.test(payload)) return undefined;
  const plain = payload.replaceAll('_', ' ');
  return Array.from(plain.matchAll(/=([0-9A-F]{2})|([^=])/giu), ([, code, letter = '']) =>
    code === undefined ? letter.charCodeAt(0) : Number.parseInt(code, 16),
  );
}
