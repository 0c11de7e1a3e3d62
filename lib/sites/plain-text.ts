/** The text of a part of a page as a person reads it. */

const NO_TEXT =
  'script, style, noscript, template, head, title, textarea, select, button, svg, object, [contenteditable=""], [contenteditable="true"]';

/** Whoever wrote the mail may have nested it as deep, and of as many parts, as they liked. */
const DEEP_AT_MOST = 1000;
const NODES_AT_MOST = 100_000;

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
  let nodes = 0;
  const ask = askNodes();
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
      const starts = breaks > 0 || text === '' || text.at(-1)?.trim() === '';
      const rest = starts ? line.replace(/^ /, '') : line;
      if (rest !== '') write(rest.slice(0, atMost));
      return;
    }
    for (const [at, line] of said.split(/\r?\n/).entries()) {
      if (at > 0) breaks += 1;
      if (line !== '') write(line.slice(0, atMost));
    }
  };
  const walk = (node: Node, deep: number): void => {
    if (text.length >= atMost || deep > DEEP_AT_MOST || ++nodes > NODES_AT_MOST) return;
    const type = ask.type(node);
    if (type === TEXT) {
      const style = node.parentElement && view?.getComputedStyle(node.parentElement);
      writeText(node.nodeValue ?? '', /^(pre|break-spaces)/.test(style?.whiteSpace ?? ''));
      return;
    }
    if (type !== ELEMENT) return;
    const element = node as Element;
    const name = ask.name(element);
    if (name === 'br') {
      breaks += 1;
      return;
    }
    if (ask.matches(element, skipped)) return;
    const style = view?.getComputedStyle(element);
    if (style && isUnseen(style)) return;
    const quotes = name === 'blockquote';
    const gap = name === 'p' || quotes ? 2 : BLOCK.test(style?.display ?? '') ? 1 : 0;
    breakLine(gap);
    if (quotes) depth += 1;
    if (name === 'li') write('- ');
    for (const child of ask.children(element)) walk(child, deep + 1);
    if (style?.display === 'table-cell' && text !== '' && breaks === 0) text += ' ';
    if (quotes) depth -= 1;
    breakLine(gap);
  };
  walk(root, 0);
  // Line by line: a pattern for the spaces at a line's end takes the square of a run of them.
  return text
    .slice(0, atMost)
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * What a node is asked, past the fields of a form: `<input name="matches">` stands in place of its form's own
 * `matches`.
 */
function askNodes() {
  const getter =
    <Owner extends object, Key extends keyof Owner>(prototype: Owner, key: Key) =>
    (node: Owner): Owner[Key] =>
      Object.getOwnPropertyDescriptor(prototype, key)?.get?.call(node);
  return {
    type: getter(Node.prototype, 'nodeType'),
    name: getter(Element.prototype, 'localName'),
    children: getter(Node.prototype, 'childNodes'),
    matches: (element: Element, selector: string): boolean =>
      Element.prototype.matches.call(element, selector),
  };
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
