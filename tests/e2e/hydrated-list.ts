import { createElement, type ReactElement } from 'react';

/** A person as the small webmail of `life-pages.ts` shows them. */
export type Person = readonly [name: string, address: string];

/** Roundcube's list drawn by React: on the server first, then taken over in the browser. */
export function HydratedList({ people }: { readonly people: readonly Person[] }): ReactElement {
  const h = createElement;
  const rows = people.map(([name, address]) =>
    h(
      'tr',
      { key: address, className: 'message' },
      h(
        'td',
        { className: 'subject' },
        h(
          'span',
          { className: 'fromto' },
          h(
            'span',
            { className: 'adr' },
            h('span', { className: 'rcmContactAddress', title: address }, name),
          ),
        ),
      ),
    ),
  );
  return h('table', { id: 'messagelist' }, h('tbody', null, rows));
}
