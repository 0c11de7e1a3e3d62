import { censorAttribute, READ } from './attributes.ts';
import { makePlaceholders } from './placeholders.ts';
import { type PageReport, REPORT_AT_MOST } from './report.ts';
import { TITLE_TAIL, VOCABULARY } from './vocabulary.ts';
import { emailsIn, makeCensor, slugsIn, wordsIn } from './words.ts';

/**
 * A page's structure with all that could tell about anybody replaced: text, names, addresses, numbers, pictures. What
 * was the same on the page is the same in the report, so adapters find as many people there, in the same places.
 * In: the live document. Out: a string; nothing is changed, kept or sent. Open shadow roots and frames of the same
 * site are part of it. (Learned from page-parser-tree's `censorHTMLtree`.)
 */

/** Left out whole; of a page's code an empty place stays. */
const DROPPED = new Set(
  'script style noscript template object embed applet base meta math audio video source track param map area portal fencedframe'.split(
    ' ',
  ),
);
const VOID = new Set('br col hr img input link wbr area base embed meta param source track'.split(' '));
/** Stay as an empty place. */
const HOLLOW = new Set(['svg', 'canvas', 'picture', 'textarea']);
/** Of the webmails we know, and whatever says of itself that it is a letter's text. */
const BODIES =
  '.a3s, .ii.gt, [id^="UniqueMessageBody"], [role="document"], .message-part, .message-htmlpart, #message-htmlpart1, [data-testid="message-content:body"], .v-Message-body, [data-test-id="message-view-body"]';
/** Where somebody writes; but for Proton's recipients, each of whom can be rewritten in place. */
const WRITTEN =
  ':is([contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]):not([data-testid^="composer-addresses"])';
/** Whoever is named in it with their address: Outlook's recipients stand in a place of this kind. */
const ADDRESSED = '[aria-label*="@"]';
/** Characters of one text at most; a longer one without a space is data. */
const TEXT_AT_MOST = 20_000;
const UNBROKEN_AT_MOST = 400;

const ELEMENT = 1;
const TEXT = 3;

/** @param isOwnMark tells the extension's own marks, which are no part of the site's page. */
export function censorPage(
  document: Document,
  address: string,
  isOwnMark: (element: Element) => boolean = () => false,
): PageReport {
  const read = readWords(document, address);
  const placeholders = makePlaceholders(read.all);
  const censor = makeCensor(placeholders, read.slugs);
  const stays = (word: string) => VOCABULARY.has(word) || !read.people.has(word);
  const rules = { censor, placeholders, stays };
  const left = { pictures: 0, bodies: 0, typed: 0, code: 0 };
  const out: string[] = [];
  let length = 0;
  let cut = false;
  let hasShadow = false;
  /** Within what is being written, where nothing stays but who is addressed. */
  let isWriting = false;

  const write = (text: string) => {
    out.push(text);
    length += text.length;
  };

  const writeText = (written: string) => {
    if (isWriting) return;
    if (written.trim() === '') return write(/\n/u.test(written) ? '\n' : ' ');
    if (/^\s*[[{]/u.test(written) && written.length > 500) {
      left.code++;
      return;
    }
    const text = written.slice(0, TEXT_AT_MOST).replace(/\S+/gu, (run) => run.slice(0, UNBROKEN_AT_MOST));
    write(escaped(censor.text(text)));
  };

  const writeChildren = (parent: ParentNode) => {
    for (const node of parent.childNodes) {
      if (length > REPORT_AT_MOST) {
        cut = true;
        return;
      }
      if (node.nodeType === ELEMENT) writeElement(node as Element);
      else if (node.nodeType === TEXT) writeText(node.nodeValue ?? '');
    }
  };

  const writeElement = (element: Element) => {
    if (isWriting) {
      const isAddressed = element.matches(ADDRESSED);
      if (!isAddressed && !element.querySelector(ADDRESSED)) return;
      isWriting = !isAddressed;
      writeWhole(element);
      isWriting = true;
    } else writeWhole(element);
  };

  const writeWhole = (element: Element) => {
    const name = element.localName.toLowerCase();
    if (isOwnMark(element)) return;
    if (DROPPED.has(name)) {
      if (name === 'script' || name === 'style') left.code++;
      // That a page runs anything of its own tells it from a part of a mail.
      if (element === element.ownerDocument.scripts[0]) write('<script></script>');
      if (name === 'video' || name === 'audio') left.pictures++;
      return;
    }
    const tag = tagOf(element, name.includes('-') ? censor.token(name, stays) : name);
    write(`<${tag}`);
    if (tag === 'html') write(' xmlns="http://www.w3.org/1999/xhtml"');
    if (tag === 'svg') write(' xmlns="http://www.w3.org/2000/svg"');
    const written = new Set<string>();
    for (const { name: attribute, value } of element.attributes) {
      if (name === 'svg' && !/^(?:class|role|id|aria-.*|data-.*)$/u.test(attribute)) continue;
      if (name === 'link' && attribute === 'rel') continue; // it would be loaded by whoever opens the report
      const censored = censorAttribute(attribute, value, rules);
      if (!censored || written.has(censored[0])) continue;
      written.add(censored[0]);
      write(` ${censored[0]}="${escaped(censored[1])}"`);
    }
    if (name === 'svg' || name === 'img' || name === 'canvas' || name === 'picture') left.pictures++;
    if ((name === 'input' || name === 'textarea') && (element as HTMLInputElement).value) left.typed++;
    if (name === 'iframe' || name === 'frame') return writeFrame(element as HTMLIFrameElement, tag);
    if (VOID.has(name)) return write('/>');
    write('>');
    if (name === 'title' && !element.closest('svg')) writeTitle(element.textContent ?? '');
    else if (!HOLLOW.has(name)) writeInside(element);
    write(`</${tag}>`);
  };

  const writeInside = (element: Element) => {
    if (element.shadowRoot) {
      hasShadow = true;
      write('<template shadowrootmode="open">');
      writeChildren(element.shadowRoot);
      write('</template>');
    }
    if (element.matches(BODIES)) {
      left.bodies++;
      write('<p>☐</p>');
    } else if (!isWriting && element.matches(WRITTEN)) {
      left.bodies++;
      write('<p>☐</p>');
      isWriting = true;
      writeChildren(element);
      isWriting = false;
    } else writeChildren(element);
  };

  const writeTitle = (title: string) => {
    const tail = TITLE_TAIL.exec(title)?.[0] ?? '';
    write(escaped(censor.text(title.slice(0, title.length - tail.length)) + tail));
  };

  const writeFrame = (frame: HTMLIFrameElement, tag: string) => {
    const inside = frameDocument(frame);
    if (inside?.documentElement) {
      const before = out.length;
      const lengthBefore = length;
      writeElement(inside.documentElement);
      const text = out.splice(before).join('');
      length = lengthBefore;
      write(` srcdoc="${escaped(text)}"`);
    }
    write(`></${tag}>`);
  };

  const url = censor.url(address);
  // No two hyphens in a row: XML allows none in a comment.
  write(`<!DOCTYPE html>\n<!-- ${escaped(url).replace(/-(?=-|$)/gu, '%2D')} -->\n`);
  writeElement(document.documentElement);
  const { words = 0, numbers = 0, addresses = 0, profiles = 0, members = 0 } = placeholders.sizes();
  const isNested = document.querySelector('a a, button button, p :is(div, p, ul, section, table)') !== null;
  return {
    html: out.join(''),
    url,
    kind: isNested && !hasShadow ? 'xhtml' : 'html',
    replaced: { words, numbers, addresses, profiles: Math.max(profiles, members), ...left },
    cut,
  };
}

interface WordsRead {
  /** Every word and number anywhere, in lower case: no placeholder may be one. */
  readonly all: ReadonlySet<string>;
  /** Those that people read, or that stand in an address. */
  readonly people: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
}

/** What words the page has, its shadow roots and frames included. */
function readWords(document: Document, address: string): WordsRead {
  const all = new Set<string>();
  const people = new Set<string>();
  const slugs = new Set<string>();
  const take = (text: string, isRead: boolean) => {
    for (const word of wordsIn(text)) {
      all.add(word);
      if (isRead) people.add(word);
    }
  };
  const takeAddress = (text: string) => {
    for (const slug of slugsIn(text)) {
      slugs.add(slug);
      take(slug, true);
    }
    const plain = decodedSafely(text);
    for (const email of emailsIn(plain)) take(email, true);
    take(plain, false);
  };
  const walk = (parent: ParentNode) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT) {
        const text = node.nodeValue ?? '';
        const name = node.parentElement?.localName ?? '';
        if (name !== 'script' && name !== 'style') take(text.slice(0, TEXT_AT_MOST), true);
      }
      if (node.nodeType !== ELEMENT) continue;
      const element = node as Element;
      for (const { name, value } of element.attributes) {
        if (READ.test(name)) take(value, true);
        takeAddress(value.slice(0, 4000));
      }
      if (element.shadowRoot) walk(element.shadowRoot);
      const inside = /^i?frame$/u.test(element.localName)
        ? frameDocument(element as HTMLIFrameElement)
        : null;
      if (inside) walk(inside);
      walk(element);
    }
  };
  takeAddress(address);
  walk(document);
  return { all, people, slugs };
}

/** The document of a frame of the same site; nothing where the browser keeps it apart. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function decodedSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A tag as XML takes it. Text that a page forgot to escape (`<greg@example.org>`) makes elements too. */
function tagOf(element: Element, name: string): string {
  const isUnknown = Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
  return !isUnknown && /^[a-z][a-z\d-]{0,60}$/u.test(name) ? name : 'x-unknown';
}

/** For text and attributes alike; what XML cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
