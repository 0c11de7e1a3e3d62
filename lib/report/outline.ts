/** Lines in a piece of an outline: what is out of sight costs the browser little by the piece. */
const PIECE = 200;
const INDENT_AT_MOST = 16;

/** A report's document as people read it: a tag a line, further in the deeper it stands. In pieces of some lines each. */
export function outlineOf(html: string): readonly string[] {
  const lines: string[] = [];
  let depth = 0;
  let isOpen = false;
  // Within a report `<` and `>` are tags' own: everything else is escaped.
  for (const [part] of html.matchAll(/<[^>]*>[^<]*/gu)) {
    const written = part.trimEnd();
    if (written.startsWith('</')) {
      depth--;
      // An element with nothing but text in it is one line.
      if (isOpen) lines.push(`${lines.pop() ?? ''}${written}`);
      else lines.push(indented(depth, written));
      isOpen = false;
      continue;
    }
    lines.push(indented(depth, written));
    isOpen = !/^<!|^<[^>]*\/>/u.test(written);
    if (isOpen) depth++;
  }
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += PIECE) pieces.push(lines.slice(at, at + PIECE).join('\n'));
  return pieces;
}

function indented(depth: number, text: string): string {
  return ' '.repeat(Math.min(Math.max(depth, 0), INDENT_AT_MOST)) + text;
}
