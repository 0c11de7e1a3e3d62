/** The workspace: its lists, one of each open, the palette, copies and settings. */
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';
import { goTo, openAt, type Section, sayBoth, unfold } from './workspace-hands.ts';

export async function walkWorkspace(it: Walk): Promise<void> {
  await it.notebook.bringToFront();
  const on = await Glass.ofPage(it.notebook);
  await today(it, on);
  await people(it, on);
  await introductions(it, on);
  await lists(it, on);
  await rest(it, on);
}

async function today(it: Walk, on: Glass): Promise<void> {
  const { tour, words, cast } = it;
  const { sections } = words.workspace;
  const region = { role: 'region', name: sections.today };
  await tour.step({
    name: 'workspace-today',
    did: 'Opened the notebook in a tab: today',
    on,
    act: async (hands) => {
      await hands.click(goTo(it, 'today'));
      const due = having(words.reminder.reasons['thank-introducer'](''));
      await hands.click({ role: 'button', name: due, within: region });
      return sayBoth(on, region);
    },
  });
  await tour.step({
    name: 'workspace-need',
    did: 'Asked who fits, and typed a need',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: having(words.need.title), within: region });
      await hands.glass.one({ role: 'textbox', name: words.need.text });
      await hands.type(cast.need);
      await hands.glass.one({ role: 'list', name: words.need.for });
      return hands.glass.text({ role: 'main' });
    },
  });
}

async function people(it: Walk, on: Glass): Promise<void> {
  const { tour, words, cast } = it;
  const region = { role: 'region', name: words.workspace.sections.people };
  await tour.step({
    name: 'workspace-people',
    did: 'Looked at the list of people',
    on,
    act: async (hands) => {
      await hands.click(goTo(it, 'people'));
      await on.one({ role: 'grid' });
      return on.text(region);
    },
  });
  await tour.step({
    name: 'workspace-person',
    did: 'Opened somebody in it',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: new RegExp(`^${cast.known}`, 'u'), within: region });
      await on.one({ role: 'article', name: cast.known });
      return on.text({ role: 'main' });
    },
  });
}

async function introductions(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  const { board } = words;
  const undo = { role: 'button', name: words.common.undo };
  await tour.step({
    name: 'workspace-board',
    did: 'Looked at the introductions as a board',
    on,
    act: async (hands) => {
      await hands.click(goTo(it, 'introductions'));
      await hands.click({ role: 'button', name: board.asBoard });
      await on.one({ role: 'button', name: like(board.moveNamed), within: columnOf(it, 'ended') });
      return on.text({ role: 'main' });
    },
  });
  const considering = columnOf(it, 'considering');
  await tour.step({
    name: 'workspace-card-menu',
    did: 'Opened the menu of a card that is still thought over',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: like(board.moveNamed), within: considering });
      await on.one({ role: 'menuitem', name: board.targets.asking });
      return (await on.all({ role: 'menuitem' })).map(({ name }) => name).join(' · ');
    },
  });
  await tour.step({
    name: 'workspace-card-moved',
    did: 'Moved it on: what happened is recorded, and can be undone',
    on,
    act: async (hands) => {
      await hands.click({ role: 'menuitem', name: board.targets.asking });
      await on.one(undo);
      return `${await on.text({ role: 'status' })} — ${await on.text(columnOf(it, 'asking'))}`;
    },
  });
  await until('the notice to go', async () => !(await on.has(undo)), 12_000);
  await tour.step({
    name: 'workspace-introductions',
    did: 'Looked at them as a list',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: board.asList });
      return on.text({ role: 'region', name: words.workspace.sections.introductions });
    },
  });
  const one = (name: string, did: string, id: string) =>
    tour.step({ name, did, on, act: () => openAt(on, `introductions/sample-${id}`) });
  await one(
    'workspace-received',
    'One the user received: taken on knowingly, and what was reported',
    'to-me-manuscript',
  );
  await one('workspace-received-new', 'One received today: not decided yet', 'to-me-translation');
  await one('workspace-follow-through', 'One followed through closely, with its steps', 'price-study');
  await tour.step({
    name: 'workspace-relations',
    did: 'One that worked, and how it is between the three',
    on,
    act: async () => {
      const text = await openAt(on, 'introductions/sample-shop-interior');
      await unfold(on, words.after.relationsTitle);
      return text;
    },
  });
}

async function lists(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  const { sections } = words.workspace;
  const open = (section: Section, name: string, did: string, text: string) =>
    tour.step({
      name,
      did,
      on,
      act: async (hands) => {
        const region = { role: 'region', name: sections[section] };
        await hands.click(goTo(it, section));
        await hands.click({ role: 'button', name: having(text), within: region });
        return sayBoth(on, region);
      },
    });
  await open('requests', 'workspace-requests', 'The requests, one with its introductions open', '2号店');
  await open('again', 'workspace-again', 'People to ask again, one open', 'Hannah Vogel');
  await open(
    'again',
    'workspace-company',
    'A company, with who was there and what was between',
    'みなと製作所',
  );
  await open(
    'recommendations',
    'workspace-recommendations',
    'Recommendations, one told to many open',
    {
      en: 'An evening for small presses',
      ja: '小さな出版社の夕べ',
    }[tour.language],
  );
}

async function rest(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  const { sections } = words.workspace;
  await tour.step({
    name: 'workspace-palette',
    did: 'Called the palette by its key and typed a name',
    on,
    act: async (hands) => {
      await hands.press('Control+k');
      await on.one({ role: 'combobox', name: words.palette.label });
      await hands.type('Greg');
      await on.one({ role: 'option', name: having('Greg Smith') });
      return (await on.all({ role: 'option' })).map(({ name }) => name).join(' · ');
    },
  });
  await on.press('Escape');
  for (const section of ['copies', 'settings'] as const) {
    await tour.step({
      name: `workspace-${section}`,
      did: `Looked at “${sections[section]}”`,
      on,
      act: async (hands) => {
        await hands.click(goTo(it, section));
        await on.one({ role: 'heading', name: sections[section] });
        return on.text({ role: 'main' });
      },
    });
  }
  await tour.step({
    name: 'workspace-trades',
    did: 'Looked for a trade by what people say, and opened it',
    on,
    act: async (hands) => {
      await hands.click({ role: 'searchbox', name: words.trade.search });
      await hands.type(tour.language === 'ja' ? '雨漏り' : 'roof');
      await hands.press('Tab');
      await hands.press('Enter');
      await on.one({ role: 'heading', name: words.trade.says });
      return on.text({ role: 'main' });
    },
  });
}

function columnOf({ words }: Walk, column: keyof Walk['words']['board']['columns']) {
  return { role: 'region', name: words.board.columns[column] };
}
