/** Groups and evenings: the list, a group with a specialty that is taken, its visitors, the round of the table. */
import { Glass } from './glass.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';
import { goTo, lookAt, openAt } from './workspace-hands.ts';

/** Of the sample: two sit there on one specialty, and somebody is invited. */
const GROUP = '木曜あさの会';
const GROUP_ID = 'sample-circle-asa';

export async function walkGroups(it: Walk): Promise<void> {
  const { tour, words, notebook } = it;
  const { circle, common, workspace } = words;
  await notebook.bringToFront();
  const on = await Glass.ofPage(notebook);
  const list = { role: 'region', name: workspace.sections.circles };
  await tour.step({
    name: 'groups',
    did: 'Looked at the groups, side by side, and the evenings',
    on,
    act: async (hands) => {
      await hands.click(goTo(it, 'circles'));
      await on.one({ role: 'button', name: having(GROUP), within: list });
      return on.text(list);
    },
  });
  await tour.step({
    name: 'group',
    did: 'Opened one: when it meets, who sits there, and two on one specialty',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: having(GROUP), within: list });
      await on.one({ role: 'region', name: like(circle.visitors) });
      return on.text({ role: 'main' });
    },
  });
  await tour.step({
    name: 'group-visitors',
    did: 'Its visitors: invited by whom, who came',
    on,
    act: () => lookAt(on, { role: 'region', name: like(circle.visitors) }),
  });
  const form = { role: 'form', name: circle.addMember };
  await tour.step({
    name: 'group-clash',
    did: 'Took in another of a specialty that somebody has: whose it is, and how it could be split',
    on,
    act: async (hands) => {
      await openAt(on, `circles/circle/${GROUP_ID}`);
      await hands.click({ role: 'button', name: circle.addMember });
      await hands.click({ role: 'combobox', name: circle.member, within: form });
      await hands.type('Marta');
      await hands.click({ role: 'option', name: having('Marta Lindqvist') });
      await hands.click({ role: 'textbox', name: circle.specialty, within: form });
      await hands.press('Control+a');
      await hands.type('損害保険');
      await on.one({ role: 'alert' });
      await on.one({ role: 'button', name: like(circle.split) });
      return on.text(form);
    },
  });
  await tour.step({
    name: 'group-round',
    did: 'Let it be, and began the round of the table: what each looks for, a line each',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: common.cancel, within: form });
      await hands.click({ role: 'button', name: circle.round });
      await on.one({ role: 'textbox', name: like(circle.roundFor) });
      return on.text({ role: 'main' });
    },
  });
}
