import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../../lib/db/commit.ts';
import type { Shell } from '../../lib/deeds/shell.ts';
import { AppRoot } from './app.tsx';
import { RouteRoot } from './route.tsx';

interface OwnPage {
  readonly desk: Desk;
  readonly shell: Shell;
  readonly browserLanguage: string;
}

/** Puts a page of the extension into its document. */
export function mountPage(page: OwnPage, content: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root in this page');
  createRoot(root).render(
    <AppRoot {...page}>
      <RouteRoot>{content}</RouteRoot>
    </AppRoot>,
  );
}
