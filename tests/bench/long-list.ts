/**
 * A long list of invented people as LinkedIn (connections, newer stack) and Gmail (inbox) show one: some forty elements
 * a row, hashed classes with their rules, pictures drawn inline. The page fills it as such sites do: more rows on
 * scrolling, rows used again for other people by new attributes and new text in the old nodes, rows moved and removed.
 * It has no framework, so its own work is less than that of the real ones: what is measured against it is measured
 * severely.
 */

export type ListSite = 'linkedin' | 'gmail';

/** Where each list stands. */
export const LIST_ADDRESS: Readonly<Record<ListSite, string>> = {
  linkedin: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
  gmail: 'https://mail.google.com/mail/u/0/',
};

/** How many hashed classes the sheet has; an element takes a few of them. */
const CLASSES = 120;

const hashed = (at: number): string => `_${((at * 2654435761) >>> 0).toString(16).padStart(8, '0')}`;

/** So many classes for the element with this number, the same in each row. */
const classesFor = (element: number, count: number): string =>
  Array.from({ length: count }, (_, at) => hashed((element * 7 + at * 13) % CLASSES)).join(' ');

const RULES = [
  'display:flex;flex-direction:column;min-width:0',
  'padding:1px 2px',
  'color:#222',
  'gap:2px',
  'font:13px/1.3 Arial',
  'box-sizing:border-box',
  'overflow-wrap:anywhere',
  'text-decoration:none',
];

const SHEET = `body{margin:0;font:14px Arial}main{max-width:900px}svg{width:40px;height:40px}
[role=list]>*{display:flex;gap:8px;border-bottom:1px solid #ddd;padding:6px}td{padding:4px;white-space:nowrap}
${Array.from({ length: CLASSES }, (_, at) => `.${hashed(at)}{${RULES[at % RULES.length]}}`).join('\n')}`;

const c = (element: number, count = 8): string => `class="${classesFor(element, count)}"`;

const FACE = `<svg ${c(1, 4)} viewBox="0 0 128 128" role="img"><g><path fill="#e7e2dc" d="M0 0h128v128H0z"/><path fill="#788fa5" d="M88.4 84.6a32 32 0 1 0-48.8 0 66 66 0 0 1 48.8 0"/><path fill="#9db3c8" d="M88.4 84.6a32 32 0 0 1-48.8 0A66 66 0 0 0 0 128h128a66 66 0 0 0-39.6-43"/><path fill="#56687a" d="M64 96a32 32 0 0 0 24-11 66 66 0 0 0-48.8 0A32 32 0 0 0 64 96"/></g></svg>`;

const LINKEDIN_ROW = `<div data-display-contents="true"><div ${c(2)}><a data-href ${c(3, 10)} tabindex="0"><figure ${c(4)}>${FACE}</figure></a>
<div ${c(5)}><div ${c(6)}><a data-href ${c(7, 10)} tabindex="0"><div ${c(8)}><p ${c(9)} data-name></p><div ${c(10, 6)}><p ${c(11)} data-line></p></div></div></a><p ${c(12)} data-since></p></div></div>
<div ${c(13)}><div ${c(14)}><div ${c(15, 2)} data-display-contents="true"><a data-message ${c(16, 12)} aria-label="Message"><span ${c(17, 14)}><span ${c(18, 12)}>Message</span></span></a></div><button ${c(19, 12)} type="button" aria-label="Show more actions" aria-expanded="false"><span ${c(20, 14)}><svg ${c(21, 5)} viewBox="0 0 16 16" aria-hidden="true"><path d="M3 9.5A1.5 1.5 0 1 1 4.5 8 1.5 1.5 0 0 1 3 9.5"/></svg></span></button></div></div></div></div>`;

const GMAIL_ROW = `<tr class="zA ${classesFor(2, 6)}" role="row" tabindex="-1"><td ${c(3)}><span ${c(4, 3)}></span></td><td ${c(5)}><div ${c(6, 3)} role="checkbox" aria-checked="false"><div ${c(7, 2)}></div></div></td>
<td ${c(8)}><span ${c(9, 3)} role="button" aria-label="Not starred"><img alt="" src="data:,"></span></td><td ${c(10)}><div ${c(11, 3)}><span ${c(12, 2)}><span data-mail ${c(13, 3)} data-name></span></span></div></td>
<td ${c(14)}><div ${c(15, 3)}><div ${c(16, 3)}><div ${c(17, 3)}><span ${c(18, 3)}><span data-line></span></span></div><span ${c(19, 3)}> - <span data-since></span></span></div></div></td>
<td ${c(20)}><span ${c(21, 2)}><img alt="" src="data:,"></span></td><td ${c(22)}><span title="Today" ${c(23, 3)}><span>10:40</span></span></td>
<td ${c(24)}><ul ${c(25, 3)} role="toolbar"><li ${c(26, 2)}></li><li ${c(27, 2)}></li><li ${c(28, 2)}></li><li ${c(29, 2)}></li></ul></td></tr>`;

/**
 * In the page. `list-add` is heard also from another world than the page's own, so that a row enters at the moment a
 * measurement chooses, by the page's own hand.
 */
function pageScript(rowsAtLoad: number): void {
  const template = document.querySelector('template') as HTMLTemplateElement;
  const list = document.querySelector('[data-rows]') as HTMLElement;
  const memberId = (n: number) => `ACoAA${n}xxxxxxxxxxxxxxxxxxxxx`.slice(0, 26);
  const text = (row: Element, selector: string, value: string) => {
    const element = row.querySelector(selector);
    if (element?.firstChild) element.firstChild.nodeValue = value;
    else element?.append(value);
  };
  const show = (row: Element, n: number) => {
    text(row, '[data-name]', `Person ${n}`);
    text(row, '[data-line]', `Bookbinder and restorer of maps at Company ${n % 5000} in the old harbour`);
    text(row, '[data-since]', `Connected on day ${n % 365} of a year`);
    for (const link of row.querySelectorAll('[data-href]'))
      link.setAttribute('href', `https://www.linkedin.com/in/person-${n}/`);
    row
      .querySelector('[data-message]')
      ?.setAttribute(
        'href',
        `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId(n)}&recipient=${memberId(n)}`,
      );
    const mail = row.querySelector('[data-mail]');
    mail?.setAttribute('email', `p${n}@example.org`);
    mail?.setAttribute('name', `Person ${n}`);
  };
  const make = (n: number): Element => {
    const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as Element;
    show(row, n);
    return row;
  };
  const add = (from: number, count: number) => {
    for (let n = from; n < from + count; n++) list.append(make(n));
  };
  /** Rows in the middle show other people from now on, in place. */
  const reuse = (from: number, count: number) => {
    const rows = [...list.children];
    const at = Math.floor(rows.length / 2);
    rows.slice(at, at + count).forEach((row, index) => {
      show(row, from + index);
    });
  };
  /** The first row goes to the end, the second goes away. */
  const turn = () => {
    list.children[1]?.remove();
    if (list.firstElementChild) list.append(list.firstElementChild);
  };
  const frames = async (count: number) => {
    for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
  };
  add(0, rowsAtLoad);
  document.addEventListener('list-add', (event) => {
    list.prepend(make((event as CustomEvent<number>).detail));
  });
  document.addEventListener('list-drop', () => list.firstElementChild?.remove());
  Object.assign(window, {
    longList: {
      /** Scrolling down: more rows at the end, a few used again, a few moved, so many frames between. */
      scroll: async (batches: number, rowsEach: number, framesBetween: number) => {
        for (let batch = 0; batch < batches; batch++) {
          add(rowsAtLoad + batch * rowsEach, rowsEach);
          reuse(2000 + batch * 10, 10);
          turn();
          scrollTo(0, document.documentElement.scrollHeight);
          await frames(framesBetween);
        }
      },
      /** A virtual list that never ends: always as many rows, others in them. */
      churn: async (from: number, cycles: number, framesBetween: number) => {
        for (let cycle = 0; cycle < cycles; cycle++) {
          reuse(from + cycle * 3, 3);
          list.lastElementChild?.remove();
          list.prepend(make(from + cycle * 3 + 2));
          await frames(framesBetween);
        }
      },
    },
  });
}

/** What the page's own script offers to a measurement. */
export interface LongList {
  readonly scroll: (batches: number, rowsEach: number, framesBetween: number) => Promise<void>;
  readonly churn: (from: number, cycles: number, framesBetween: number) => Promise<void>;
}

/** The whole page. People are `Person 0` on, with the slugs, member ids and addresses of `fillLedger`. */
export function longListPage(site: ListSite, rowsAtLoad: number): string {
  const body =
    site === 'linkedin'
      ? `<main><section><div role="list" data-rows data-testid="lazy-column" data-component-type="LazyColumn"></div></section></main>`
      : `<div role="main"><table role="grid"><tbody data-rows></tbody></table></div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>List</title><style>${SHEET}</style></head><body>
<template>${site === 'linkedin' ? LINKEDIN_ROW : GMAIL_ROW}</template>${body}
<script>(${pageScript.toString()})(${rowsAtLoad})</script></body></html>`;
}
