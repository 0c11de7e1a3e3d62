/** Text the user typed, made fit to stand in a letter without changing its words. */

/**
 * What cannot be seen and can do harm: control characters and those that turn the direction of text. A tab and the
 * line ends are dealt with apart. The joiners of emoji and of some scripts (U+200C, U+200D) stay.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** One line, single spaces, nothing unseen. */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[\s\u3000]+/gu, ' ')
    .trim();
}

/** As it stands, several lines and all: only what cannot be seen is taken out. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Its lines, without empty ones and without a comma left hanging at the end; nothing when nothing is said. */
export function linesOf(text: string | undefined): readonly string[] {
  const lines = (text ?? '')
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map(oneLine)
    .filter((line) => line !== '');
  const last = lines.pop();
  if (last === undefined) return [];
  const ended = last.replace(/[\s,、，;；:：]+$/u, '');
  return /[\p{L}\p{N}]/u.test([...lines, ended].join(''))
    ? [...lines, ended].filter((line) => line !== '')
    : [];
}

/** A piece for the middle of a sentence: one line without a full stop. */
export function phraseOf(text: string | undefined): string | undefined {
  const phrase = linesOf(text)
    .join(' ')
    .replace(/[\s.。．,、，;；:：]+$/u, '');
  return phrase === '' ? undefined : phrase;
}

/** Does it end as a sentence does? */
export function isEnded(line: string): boolean {
  return /[.。．!！?？…)）」』”"]$/u.test(line);
}

/** Does whoever wrote it speak of themselves? Taken over from their mail, it is theirs to say and not the user's. */
export function speaksOfSelf(lines: readonly string[]): boolean {
  return lines.some(
    (line) =>
      /\b(I|we|my|our|us)\b|\bI['’]m\b/u.test(
        line.replace(/^(We|My|Our)\b/u, (word) => word.toLowerCase()),
      ) ||
      /私|弊社|当社|小社|当方|たいと(考え|思っ|存じ)|(探|さが)して(い|お)(る|ます|ります)|(困|悩)って(い|お)り?ます/u.test(
        line,
      ),
  );
}

/** Paragraphs with one empty line between them; empty ones are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
