/** Today: the badge, one promise put off, one done; then the same at the side. */
import { until } from '../browsers/options.ts';
import { close, notice, openHome } from './popup-hands.ts';
import type { Tour } from './tour.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';

export async function walkToday(it: Walk): Promise<void> {
  const { tour, words } = it;
  const region = { role: 'region', name: words.common.today };
  const popup = await openHome(it);
  await tour.step({
    name: 'today',
    did: 'Looked at what is due today',
    on: popup,
    act: async () => `${await tour.badge()}: ${await popup.text(region)}`,
  });
  await tour.step({
    name: 'later-menu',
    did: 'Asked for later on the first promise',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: like(words.reminder.laterNamed), within: region });
      await hands.glass.one({ role: 'menuitem', name: having(words.reminder.nextWeek) });
      return (await hands.glass.all({ role: 'menuitem' })).map(({ name }) => name).join(' · ');
    },
  });
  await tour.step({
    name: 'put-off',
    did: 'Put it off for a week',
    on: popup,
    act: async (hands) => {
      const before = await tour.badge();
      await hands.click({ role: 'menuitem', name: having(words.reminder.nextWeek) });
      return `${await notice(hands.glass, words.reminder.putOff)} — ${before}, then ${await badgeAfter(tour, before)}`;
    },
  });
  await tour.step({
    name: 'done',
    did: 'Ticked off the next promise',
    on: popup,
    act: async (hands) => {
      const before = await tour.badge();
      await hands.click({ role: 'button', name: like(words.reminder.doneNamed), within: region });
      return `${await notice(hands.glass, words.reminder.markedDone)} — ${before}, then ${await badgeAfter(tour, before)}`;
    },
  });
  await close(popup);
}

/** Last of all: once the panel is open, marks open people there. */
export async function walkSidePanel(it: Walk): Promise<void> {
  const { tour, page, words } = it;
  await page.bringToFront();
  let popup = await openHome(it);
  await tour.step({
    name: 'all-keys',
    did: 'Asked for all keys',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: words.popup.allKeys });
      return hands.glass.text({ role: 'dialog', name: words.popup.keysTitle });
    },
  });
  await close(popup);
  popup = await openHome(it);
  await tour.step({
    name: 'side-panel',
    did: 'Moved to the side panel, where it stays open',
    on: popup,
    act: async (hands) => {
      const panel = await tour.opened('sidepanel.html', () =>
        hands.click({ role: 'button', name: words.popup.toSidePanel }),
      );
      hands.moveTo(panel);
      await panel.one({ role: 'region', name: words.popup.onThisPage });
      return panel.text({ role: 'main' });
    },
  });
}

/** The worker follows what was done in the popup. */
async function badgeAfter(tour: Tour, before: string): Promise<string> {
  return until('the badge to follow', async () => {
    const now = await tour.badge();
    return now !== before && now;
  });
}
