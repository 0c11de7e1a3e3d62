import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../../lib/db/commit.ts';
import type { Shell } from '../../lib/deeds/shell.ts';
import { AppRoot } from './app.tsx';
import { FirstLookRoot } from './first-look.tsx';
import { type ReadAhead, readOpening } from './opening.ts';
import { RouteRoot } from './route.tsx';

interface OwnPage {
  readonly desk: Desk;
  readonly shell: Shell;
  readonly browserLanguage: string;
}

/** Puts a page of the extension into its document; `readAhead` reads what it will ask first. */
export async function mountPage(page: OwnPage, content: ReactNode, readAhead?: ReadAhead): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root in this page');
  const opening = await readOpening(page.desk, page.shell, readAhead);
  createRoot(root).render(
    <AppRoot {...page} opening={opening}>
      <FirstLookRoot>
        <RouteRoot>{content}</RouteRoot>
      </FirstLookRoot>
    </AppRoot>,
  );
}
