/** So long a reason still reads well in a letter. */
const LONGEST = 240;

/**
 * A need in one line, as the reason of an introduction and of its letters: the whole of it where it is short, else as
 * many whole sentences as fit.
 *
 * @param text the need as it was typed or taken out of a mail; lines broken anywhere
 */
export function needLine(text: string): string {
  const line = text
    // Where a line of Japanese is broken no space is meant.
    .replace(
      /(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])[ \t]*\r?\n\s*(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])/gu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const sentences = line.slice(0, LONGEST).match(/^.*(?:[。！？]|[.!?](?=\s))/su)?.[0];
  return sentences?.trim() ?? `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
