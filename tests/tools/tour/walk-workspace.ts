/** The workspace: its lists, one of each open, copies and settings. */
import type { Page } from 'playwright';
import { Glass } from './glass.ts';
import type { Walk } from './walk.ts';
import { having } from './words.ts';

export async function walkWorkspace({ tour, words }: Walk, notebook: Page): Promise<void> {
  await notebook.bringToFront();
  const on = await Glass.ofPage(notebook);
  for (const section of ['today', 'people', 'introductions', 'copies', 'settings'] as const) {
    await tour.step({
      name: `workspace-${section}`,
      did: `Opened “${words.workspace.sections[section]}” in the workspace`,
      on,
      act: async (hands) => {
        await hands.click({ role: 'link', name: having(words.workspace.sections[section]) });
        await new Promise((done) => setTimeout(done, 200));
        return on.text({ role: 'main' });
      },
    });
  }
}
