import { createElement, type ReactElement, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedList, type Person } from './hydrated-list.ts';

/** What the page of `life-pages.ts` loads: takes over what the server drew, and offers the test its strings. */

interface Offered {
  people: readonly Person[];
  /** Draws the list anew with these people. */
  show: (people: readonly Person[]) => void;
  hydrated: boolean;
  /** What React had to put right: #418 where what it found is not what it drew on the server. */
  trouble: string[];
}

const offered = window as never as Offered;

function App(): ReactElement {
  const [people, show] = useState(offered.people);
  useEffect(() => {
    Object.assign(offered, { show, hydrated: true });
  }, []);
  return createElement(HydratedList, { people });
}

const app = document.getElementById('app');
if (!app) throw new Error('the page has no place for the list');
offered.trouble = [];
hydrateRoot(app, createElement(App), {
  onRecoverableError: (error) => {
    offered.trouble.push(String(error));
    reportError(error);
  },
});
