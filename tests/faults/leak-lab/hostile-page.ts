/**
 * A page that wants to know what the extension knows. It stands at a site the user chose, and everything a page can do
 * it may do: it was there first, patches what it likes, watches everything, and asks at every moment.
 */

/** Everything the page has come to know, without a time or a random name in it, so that two can be compared. */
export interface Trace {
  /** Every record of its observers, in order. */
  readonly mutations: readonly string[];
  /** Every event that reached its window, in order; the same one several times in a row is one. */
  readonly events: readonly string[];
  /** Built-in functions that were called by somebody else than the page itself. */
  readonly calls: readonly string[];
  /** What there was to be seen at each moment, by the probe that saw it. */
  readonly moments: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What the page puts into its own `window` for the test. */
export interface HostilePage {
  /** Looks everywhere, and remembers it under this name. */
  look(moment: string, words: readonly string[]): Promise<void>;
  trace(): Trace;
  /** Where the middle of the mark behind the person's name is, once there is one. */
  mark(): { readonly x: number; readonly y: number } | undefined;
}

/** Families that fonts on pages go by, and under which the extension's own words could be drawn. */
const FAMILIES = [
  ...['Times New Roman', 'Times', 'Arial', 'Helvetica', 'Helvetica Neue', 'Segoe UI', 'Roboto', 'Ubuntu'],
  ...['Noto Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Noto Color Emoji', 'DejaVu Sans', 'DejaVu Serif'],
  ...['Liberation Sans', 'Liberation Serif', 'Cantarell', 'Hiragino Sans', 'Hiragino Kaku Gothic ProN'],
  ...[
    'Yu Gothic UI',
    'Yu Gothic',
    'Meiryo',
    'MS PGothic',
    'system-ui',
    'ui-sans-serif',
    'sans-serif',
    'serif',
  ],
  ...['-apple-system', 'BlinkMacSystemFont', 'monospace', 'cursive', 'fantasy', 'math', 'emoji'],
];

/** Ranges of characters: each is a face of its own, and a face is asked for when one of its characters is drawn. */
const RANGES = ['U+0-40', 'U+41-5A', 'U+5B-60', 'U+61-7A', 'U+7B-2FFF', 'U+3000-30FF', 'U+3100-10FFFF'];

/** The page's own font, so that nothing it draws itself asks for one of the faces: a generic name cannot be redefined. */
const OWN_FONT = 'font: 16px monospace';

/** The page, with one person on it. */
export function hostilePage(address: string, name: string): string {
  const faces = FAMILIES.flatMap((family) =>
    RANGES.map(
      (range, at) =>
        `@font-face{font-family:"${family}";src:url("/font/${encodeURIComponent(family)}/${at}");unicode-range:${range}}`,
    ),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox</title><link rel="icon" href="data:,">
<style>${faces.join('\n')}
*{${OWN_FONT};transition:color 1ms,width 1ms,opacity 1ms,background-color 1ms,transform 1ms}
html,body{margin:0;height:100%}
main{padding:120px 40px}
h3{margin:0}
h3 span:not(.gD){--watched:1;outline:0 solid red}
#grid{position:fixed;inset:0;z-index:9;pointer-events:none;display:grid;grid-template-columns:repeat(32,1fr);grid-template-rows:repeat(20,1fr)}
</style><script>(${beHostile.toString()})();</script></head>
<body><div id="grid">${'<i></i>'.repeat(640)}</div>
<main><div role="listitem" data-message-id="#msg-f:1">
<h3><span email="${address}" name="${name}" class="gD">${name}</span></h3>
<p>An invitation to nothing in particular.</p></div></main></body></html>`;
}

/** Runs in the page before anything else, the extension included. */
function beHostile(): void {
  const own = { busy: 0 };
  const mutations: string[] = [];
  const events: string[] = [];
  const calls: string[] = [];
  const moments: Record<string, Record<string, unknown>> = {};
  const keysBefore = new Set<PropertyKey>(Reflect.ownKeys(window));

  const describe = (node: unknown): string => {
    if (node === window) return 'window';
    if (node === document) return 'document';
    if (node instanceof Element) return (node.cloneNode(false) as Element).outerHTML;
    return node instanceof Node ? `${node.nodeName}:${node.nodeValue}` : String(node);
  };

  // Observers: of the tree, sizes, places, and what covers what.
  const observer = new MutationObserver((records) => {
    for (const {
      type,
      target,
      attributeName,
      oldValue,
      addedNodes,
      removedNodes,
      previousSibling,
    } of records)
      mutations.push(
        [
          type,
          describe(target),
          attributeName,
          oldValue,
          ...[...addedNodes].map((node) => `+${describe(node)}`),
          ...[...removedNodes].map((node) => `-${describe(node)}`),
          previousSibling && describe(previousSibling),
        ].join(' '),
      );
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  const sizes: string[] = [];
  const resized = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      sizes.push(`${describe(target)} ${contentRect.width}×${contentRect.height}`);
  });
  const covered = new Map<Element, boolean | undefined>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) covered.set(entry.target, (entry as { isVisible?: boolean }).isVisible);
    },
    // Chromium tells whether anything lies over an element, the top layer included; Firefox takes no notice of it.
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );

  // Events: every kind that any target of the page has a handler for, and some that have none.
  const kinds = new Set([
    'focusin',
    'focusout',
    'DOMContentLoaded',
    'touchstart',
    'compositionstart',
    'message',
  ]);
  for (const holder of [window, Document.prototype, HTMLElement.prototype, SVGElement.prototype])
    for (const key of Object.getOwnPropertyNames(holder)) if (key.startsWith('on')) kinds.add(key.slice(2));
  for (const kind of [
    'devicemotion',
    'deviceorientation',
    'deviceorientationabsolute',
    'unload',
    'beforeunload',
  ])
    kinds.delete(kind);
  // These repeat as often as the browser likes; where they went is said by the events of coming and going.
  const often = new Set(['pointermove', 'mousemove', 'pointerrawupdate', 'selectionchange']);
  for (const kind of kinds)
    window.addEventListener(
      kind,
      (event) => {
        if (own.busy > 0) return;
        const { offsetX, offsetY, relatedTarget } = event as MouseEvent;
        const path = event.composedPath().map(describe).join('<');
        const said = [kind, path, `${offsetX},${offsetY}`, relatedTarget && describe(relatedTarget)];
        const { data, detail } = event as MessageEvent & CustomEvent;
        const line = [...said, JSON.stringify(data ?? detail ?? null)].join(' ');
        if (often.has(kind) ? !events.includes(line) : events.at(-1) !== line) events.push(line);
      },
      true,
    );

  // Built-ins through which a careless script would pass what it knows.
  const patch = (holder: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    const original: unknown = found?.value;
    if (typeof original !== 'function') return;
    Object.defineProperty(holder, name, {
      ...found,
      value(this: unknown, ...given: unknown[]) {
        if (own.busy === 0) calls.push(`${name} ${given.map(describe).join(' ').slice(0, 300)}`);
        return Reflect.apply(original as (...all: unknown[]) => unknown, this, given);
      },
    });
  };
  patch(Element.prototype, 'attachShadow');
  for (const name of ['append', 'after', 'before', 'replaceWith', 'setAttribute', 'insertAdjacentHTML'])
    patch(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'dispatchEvent'])
    patch(Node.prototype, name);
  patch(EventTarget.prototype, 'dispatchEvent');
  for (const name of ['fillText', 'strokeText', 'measureText', 'drawImage'])
    patch(CanvasRenderingContext2D.prototype, name);
  for (const name of ['getContext', 'toDataURL', 'toBlob']) patch(HTMLCanvasElement.prototype, name);
  for (const name of ['showPopover', 'togglePopover', 'focus', 'click']) patch(HTMLElement.prototype, name);
  for (const name of ['postMessage', 'fetch', 'createImageBitmap', 'open', 'atob', 'find'])
    patch(window, name);
  for (const name of ['createElement', 'createElementNS', 'importNode']) patch(Document.prototype, name);
  patch(CSSStyleSheet.prototype, 'replaceSync');
  for (const name of ['looks', 'picture', 'people', 'disc', 'notch'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      set(value) {
        calls.push(`${name} was set to ${String(value)}`);
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
      },
    });

  const isMark = (element: Element | null): element is HTMLElement => element?.localName === 'span';
  const markBehind = () => {
    const beside = document.querySelector('.gD')?.nextElementSibling ?? null;
    return isMark(beside) ? beside : undefined;
  };

  /** Each looks in one way; what it sees must have no canary in it, and be the same for everybody. */
  const probes: Readonly<Record<string, (words: readonly string[]) => unknown>> = {
    'window.find': (words) => {
      const { find } = window as unknown as { find: (...given: unknown[]) => boolean };
      return words.filter((word) => {
        getSelection()?.removeAllRanges();
        return find(word, false, false, true, false, true, false);
      });
    },
    selection: () => {
      const selection = getSelection();
      selection?.selectAllChildren(document.documentElement);
      const text = selection?.toString();
      selection?.removeAllRanges();
      return text;
    },
    text: () => [document.body.innerText, document.body.textContent, document.documentElement.outerHTML],
    serialised: () => [
      new XMLSerializer().serializeToString(document),
      (document.body as unknown as { getHTML?: (o: object) => string }).getHTML?.({
        serializableShadowRoots: true,
      }),
    ],
    shadow: () => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).map(describe),
    rects: () =>
      [...document.querySelectorAll('body *:not(i)')].map((one) => [
        one.localName,
        ...[...one.getClientRects()].map((r) => `${r.x},${r.y} ${r.width}×${r.height}`),
        (one as HTMLElement).offsetWidth,
        one.scrollWidth,
        one.scrollHeight,
        one.childNodes.length,
      ]),
    scrolling: () => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
      innerWidth,
    ],
    hits: () => {
      const hits: string[] = [];
      for (let y = 90; y < 340; y += 3)
        for (let x = 20; x < 560; x += 7) {
          const stack = document.elementsFromPoint(x, y).map((one) => one.localName + one.className);
          const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode.nodeName;
          hits.push(`${stack.join('<')} ${caret}`);
        }
      return hits;
    },
    styles: () => {
      const mark = markBehind();
      return [null, '::before', '::after', '::marker', '::backdrop', '::part(x)'].map((pseudo) => {
        const style = mark && getComputedStyle(mark, pseudo);
        return style && [...style].map((name) => `${name}:${style.getPropertyValue(name)}`);
      });
    },
    matches: () =>
      [
        ':hover',
        ':focus',
        ':active',
        ':popover-open',
        ':modal',
        ':fullscreen',
        ':defined',
        ':has(canvas)',
      ].map((selector) => {
        const found = [...document.querySelectorAll(selector)].filter((one) => one.localName !== 'i');
        return `${selector} ${found.map(describe).join()}`;
      }),
    focus: () => [describe(document.activeElement), document.hasFocus()],
    animations: () => document.getAnimations().length,
    fonts: () =>
      [...document.fonts]
        .filter((face) => face.status !== 'unloaded')
        .map((f) => `${f.family} ${f.unicodeRange}`),
    requests: () =>
      performance
        .getEntries()
        // Left out is what says how busy the machine is.
        .filter(({ entryType }) => !/^(?:visibility-state|paint|long|event|first-input)/u.test(entryType))
        .map(({ entryType, name }) => `${entryType} ${name}`)
        .filter((line, at, all) => all.indexOf(line) === at)
        .sort(),
    globals: () =>
      Reflect.ownKeys(window)
        .filter((key) => !keysBefore.has(key) && key !== 'hostile')
        .map(String),
    sheets: () => [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      customElements.get('x-mark'),
    ],
    frames: () => [window.length, history.length, document.title, Object.keys(localStorage).join()],
    covered: () => [...covered.values()].map((visible) => (visible === false ? '#' : '.')).join(''),
    sizes: () => [...sizes],
  };

  const look = async (moment: string, words: readonly string[]) => {
    const mark = markBehind();
    for (const one of document.querySelectorAll('main *')) resized.observe(one);
    for (const one of document.querySelectorAll('#grid i')) seen.observe(one);
    if (mark) observer.observe(mark, { childList: true, attributes: true, subtree: true });
    await new Promise((resolve) => setTimeout(resolve, 400));
    own.busy += 1;
    const found: Record<string, unknown> = {};
    for (const [name, probe] of Object.entries(probes)) {
      try {
        found[name] = probe(words);
      } catch (error) {
        found[name] = String(error);
      }
    }
    moments[moment] = found;
    // What a probe sets off itself comes a task later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    own.busy -= 1;
  };
  const page: HostilePage = {
    look,
    trace: () => ({ mutations, events, calls, moments }),
    mark: () => {
      own.busy += 1;
      const rect = markBehind()?.getBoundingClientRect();
      own.busy -= 1;
      return rect && rect.width > 0 ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : undefined;
    },
  };
  Object.assign(window, { hostile: page });
}
