/** The workspace: its lists, one of each open, copies and settings. */
import { Glass } from './glass.ts';
import type { Walk } from './walk.ts';
import { having } from './words.ts';

export async function walkWorkspace({ tour, words, cast, notebook }: Walk): Promise<void> {
  await notebook.bringToFront();
  const on = await Glass.ofPage(notebook);
  const { sections } = words.workspace;
  const goTo = (section: keyof typeof sections) => ({
    role: 'link',
    name: new RegExp(`^${sections[section]}`, 'u'),
  });
  await tour.step({
    name: 'workspace-today',
    did: 'Opened the notebook in a tab: today',
    on,
    act: async (hands) => {
      await hands.click(goTo('today'));
      await hands.click({
        role: 'button',
        name: having(words.reminder.reasons['thank-introducer']('')),
        within: { role: 'region', name: sections.today },
      });
      await on.one({ role: 'main' });
      return `${await on.text({ role: 'region', name: sections.today })} — ${await on.text({ role: 'main' })}`;
    },
  });
  await tour.step({
    name: 'workspace-people',
    did: 'Opened somebody in the list of people',
    on,
    act: async (hands) => {
      await hands.click(goTo('people'));
      await hands.click({
        role: 'button',
        name: new RegExp(`^${cast.known}`, 'u'),
        within: { role: 'region', name: sections.people },
      });
      await on.one({ role: 'article', name: cast.known });
      return `${await on.text({ role: 'region', name: sections.people })} — ${await on.text({ role: 'main' })}`;
    },
  });
  await tour.step({
    name: 'workspace-introductions',
    did: 'Opened an introduction in their list',
    on,
    act: async (hands) => {
      await hands.click(goTo('introductions'));
      await hands.click({
        role: 'button',
        name: having(cast.provider),
        within: { role: 'region', name: sections.introductions },
      });
      await on.one({ role: 'main' });
      return `${await on.text({ role: 'region', name: sections.introductions })} — ${await on.text({ role: 'main' })}`;
    },
  });
  for (const section of ['copies', 'settings'] as const) {
    await tour.step({
      name: `workspace-${section}`,
      did: `Looked at “${sections[section]}”`,
      on,
      act: async (hands) => {
        await hands.click(goTo(section));
        await on.one({ role: 'heading', name: sections[section] });
        return on.text({ role: 'main' });
      },
    });
  }
}
