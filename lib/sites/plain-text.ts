/** The text of a part of a page as a person reads it. */

const NO_TEXT =
  'script, style, noscript, template, head, title, textarea, select, button, svg, object, [contenteditable=""], [contenteditable="true"]';

const BLOCK = /^(block|flex|grid|list-item|table|table-row|flow-root|table-caption)$/;

/**
 * Plain text with the lines that are seen: blocks and breaks begin one, quotes (`blockquote`) have `> ` before theirs,
 * what is hidden, drawn in no size or not text at all is left out.
 *
 * @param without selectors of what is left out as well
 * @param atMost characters; what lies beyond is not looked at
 */
export function plainTextOf(root: Element, without: readonly string[], atMost: number): string {
  const view = root.ownerDocument.defaultView;
  const skipped = [NO_TEXT, ...without].join();
  let text = '';
  /** Blank lines that are due before whatever comes next; none at the start. */
  let breaks = 0;
  let depth = 0;
  let depthBefore = 0;
  const write = (said: string) => {
    const quoted = '> '.repeat(depth);
    if (text === '') text = quoted;
    else if (breaks > 0) {
      // A blank line is quoted where it stands within the quote.
      const blank = breaks > 1 ? `\n${'> '.repeat(Math.min(depth, depthBefore))}` : '';
      text = `${text.trimEnd()}${blank}\n${quoted}`;
    }
    breaks = 0;
    depthBefore = depth;
    text += said;
  };
  const breakLine = (count: number) => {
    breaks = Math.max(breaks, count);
  };
  const writeText = (said: string, keepsLines: boolean) => {
    if (!keepsLines) {
      const line = said.replace(/[\t\n\r\f ]+/g, ' ');
      const starts = breaks > 0 || text === '' || /\s$/.test(text);
      const rest = starts ? line.replace(/^ /, '') : line;
      if (rest !== '') write(rest);
      return;
    }
    for (const [at, line] of said.split(/\r?\n/).entries()) {
      if (at > 0) breaks += 1;
      if (line !== '') write(line);
    }
  };
  const walk = (node: Node): void => {
    if (text.length >= atMost) return;
    if (node.nodeType === node.TEXT_NODE) {
      const style = node.parentElement && view?.getComputedStyle(node.parentElement);
      writeText(node.nodeValue ?? '', /^(pre|break-spaces)/.test(style?.whiteSpace ?? ''));
      return;
    }
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.localName === 'br') {
      breaks += 1;
      return;
    }
    if (element.matches(skipped)) return;
    const style = view?.getComputedStyle(element);
    if (style && isUnseen(style)) return;
    const quotes = element.localName === 'blockquote';
    const gap = element.localName === 'p' || quotes ? 2 : BLOCK.test(style?.display ?? '') ? 1 : 0;
    breakLine(gap);
    if (quotes) depth += 1;
    if (element.localName === 'li') write('- ');
    for (const child of element.childNodes) walk(child);
    if (style?.display === 'table-cell' && text !== '' && breaks === 0) text += ' ';
    if (quotes) depth -= 1;
    breakLine(gap);
  };
  walk(root);
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .slice(0, atMost)
    .trim();
}

/** Not drawn, or in no size: the line that newsletters put there for lists of mails. */
function isUnseen({
  display,
  visibility,
  opacity,
  fontSize,
  maxHeight,
  overflowY,
}: CSSStyleDeclaration): boolean {
  return (
    display === 'none' ||
    visibility === 'hidden' ||
    opacity === '0' ||
    Number.parseFloat(fontSize) < 2 ||
    (maxHeight === '0px' && overflowY === 'hidden')
  );
}
