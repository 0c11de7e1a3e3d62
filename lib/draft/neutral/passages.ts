import { ownLinesOf } from '../../mail/own-part.ts';

/** A sentence of the writer's own, with its place in the whole text, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** Ends a sentence, or an item of a list; a full stop between figures or letters (3.5, e.g.) does not. */
const SENTENCE_END = /[。．！？!?…]+[」』）)"”’]*|\.(?=["”’)]*(?:\s|$))["”’)]*|\n/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|mr|mrs|ms|dr|prof|st|no|vs|approx|inc|ltd|co|jr|sr|cf|p|[a-z])\.$/iu;
/** A sentence of a Latin script runs on over a line's end; a Japanese one too, where no stop stands there. */
const LONGEST = 1200;

/**
 * The writer's own sentences: nothing quoted or forwarded, no signature, and of a line that goes on in the next one
 * sentence. Linear in the text's length.
 */
export function passagesOf(text: string): readonly Passage[] {
  const lines = text.split('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const own = new Set(ownLinesOf(lines.map((line) => line.replace(/\r$/u, ''))));
  const passages: Passage[] = [];
  let open: { start: number; text: string } | undefined;
  const close = () => {
    if (open && open.text.trim() !== '') passages.push(open);
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const isBreak =
      !own.has(index) || line.trim() === '' || /^\s*(?:[-*・●■◆•]|\d{1,2}[.)．）])\s/u.test(line);
    if (isBreak || (open?.text.length ?? 0) > LONGEST) close();
    if (!own.has(index) || line.trim() === '') continue;
    const start = starts[index] ?? 0;
    let from = 0;
    for (const match of line.matchAll(SENTENCE_END)) {
      const to = match.index + match[0].length;
      if (match[0].startsWith('.') && ABBREVIATION.test(line.slice(Math.max(0, to - 12), to))) continue;
      open = joined(open, start + from, line.slice(from, to));
      close();
      from = to;
    }
    if (from < line.length) open = joined(open, start + from, line.slice(from));
    // A short line that ends without a stop is a greeting, a heading or a name.
    if (open && from === 0 && /[,、，:：]\s*$/u.test(line) && line.length < 40) close();
  }
  close();
  return passages;
}

/** Keeps places right: the line's end counts as one unit, as it does in the text. */
function joined(
  open: { start: number; text: string } | undefined,
  start: number,
  text: string,
): { start: number; text: string } {
  if (!open) return { start, text };
  const gap = start - (open.start + open.text.length);
  return { start: open.start, text: `${open.text}${'\n'.repeat(Math.max(0, gap))}${text}` };
}
