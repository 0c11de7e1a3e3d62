/** After an evening: twelve people by keyboard alone, and a thank-you each. */
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import { EVENING, type Typed } from './guests.ts';
import { notice } from './popup-hands.ts';
import type { Hands } from './tour.ts';
import type { Walk } from './walk.ts';
import { like } from './words.ts';
import { openAt } from './workspace-hands.ts';

/** GOALS.md, "Hands": 12 cards after an evening. */
const FOUR_MINUTES = 240;

export async function walkEvening(it: Walk): Promise<void> {
  await it.notebook.bringToFront();
  const on = await Glass.ofPage(it.notebook);
  await enter(it, on);
  await thank(it, on);
}

async function enter(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  const { gathering } = words;
  const { command, what, place, guests } = EVENING[tour.language];
  const type = (hands: Hands, { text, strokes }: Typed) => hands.type(text, strokes);
  await openAt(on, 'circles', { role: 'region', name: words.workspace.sections.circles });
  await tour.step({
    name: 'evening-typed',
    did: 'After an evening, by keyboard alone: its name and place, and half of those met',
    on,
    act: async (hands) => {
      await hands.press('Control+k');
      await on.one({ role: 'combobox', name: words.palette.label });
      await type(hands, command);
      await on.one({ role: 'option', name: words.palette.commands['new-gathering'] });
      await hands.press('Enter');
      await isIn(on, gathering.what);
      await type(hands, what);
      await hands.press('Tab');
      await type(hands, place);
      await toGrid(it, on, hands);
      await typeGuests(it, on, hands, guests.slice(0, 6), 0);
      return on.text({ role: 'main' });
    },
  });
  await tour.step({
    name: 'evening-all-typed',
    did: 'The other half',
    on,
    act: async (hands) => {
      await typeGuests(it, on, hands, guests.slice(6), 6);
      await on.scrollTo(await on.one({ role: 'grid', name: gathering.grid }));
      return on.text({ role: 'grid', name: gathering.grid });
    },
  });
  await tour.step({
    name: 'evening-saved',
    did: 'Saved them all by one key',
    on,
    act: async (hands) => {
      await hands.press('Control+Enter');
      const said = await notice(on, gathering.kept(guests.length));
      await on.one({ role: 'article', name: what.text });
      return `${said} — ${await on.text({ role: 'main' })}`;
    },
  });
  tour.sum('hands-evening', 'Hands: 12 cards after an evening, by keyboard', tour.lines.length - 3, {
    atMostSeconds: FOUR_MINUTES,
  });
}

/** Until the keyboard is in a field, by its name. */
async function isIn(on: Glass, label: string): Promise<void> {
  await until(`the keyboard to be in “${label}”`, async () => (await focused(on)) === label);
}

function focused(on: Glass): Promise<string> {
  return on.evaluate<string>(
    `(() => { const at = document.activeElement; return at?.ariaLabel ?? at?.labels?.[0]?.innerText ?? '' })()`,
  );
}

/** So many stops may lie between the place and the first row. */
const STOPS_AT_MOST = 12;

async function toGrid({ words: { gathering } }: Walk, on: Glass, hands: Hands): Promise<void> {
  const first = gathering.cell(gathering.columns.name, 1);
  for (let stop = 0; (await focused(on)) !== first; stop++) {
    if (stop > STOPS_AT_MOST) throw new Error(`the first row is not reached: at “${await focused(on)}”`);
    await hands.press('Tab');
  }
}

async function typeGuests(
  { words: { gathering } }: Walk,
  on: Glass,
  hands: Hands,
  guests: readonly (readonly Typed[])[],
  from: number,
): Promise<void> {
  const columns = [gathering.columns.name, gathering.columns.company, gathering.columns.line];
  for (const [at, guest] of guests.entries()) {
    for (const [index, { text, strokes }] of guest.entries()) {
      await isIn(on, gathering.cell(columns[index] ?? '', from + at + 1));
      await hands.type(text, strokes);
      await hands.press('Enter');
    }
  }
}

async function thank({ tour, words, notebook }: Walk, on: Glass): Promise<void> {
  const { gathering } = words;
  const toThank = { role: 'article', name: like(gathering.thanksTo) };
  await tour.step({
    name: 'thank-yous',
    did: 'On to the thank-yous: the first of the queue',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: like(gathering.thankYous) });
      await on.one(toThank);
      return on.text({ role: 'main' });
    },
  });
  await tour.step({
    name: 'thank-yous-next',
    did: 'Thanked, and on to the next, each by one key',
    on,
    act: async (hands) => {
      const [first] = await on.all(toThank);
      await hands.press('e');
      await until('the next one', async () => (await on.all(toThank))[0]?.name !== first?.name);
      return `${await notice(on, gathering.thanked)} — ${await on.text({ role: 'main' })}`;
    },
  });
  await notebook.evaluate('scrollTo(0, 0)');
}
