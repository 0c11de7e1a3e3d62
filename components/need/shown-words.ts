/** So many words that were searched for are shown: what is wrong stands among the first. */
const SHOWN = 6;

/**
 * The words that notes were searched for, as people read them: of Japanese the search has pieces of two characters that
 * overlap (税理, 理士), which are put together again.
 */
export function shownWords(words: readonly string[]): readonly string[] {
  const shown: string[] = [];
  for (const word of words) {
    const last = shown.at(-1);
    const isPiece = /^[\u3040-\u30ff\u3400-\u9fff]{2,}$/u.test(word);
    if (last !== undefined && isPiece && last.at(-1) === word[0] && !shown.includes(word))
      shown[shown.length - 1] = last + word.slice(1);
    else if (!shown.some((one) => one.includes(word))) shown.push(word);
  }
  return shown.slice(0, SHOWN);
}
