/** Today: the badge, one promise put off, one done. */
import { until } from '../browsers/options.ts';
import { close, notice, openHome } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';

export async function walkToday(it: Walk): Promise<void> {
  const { tour, words } = it;
  const { later, today } = { later: words.reminder, today: words.common.today };
  const region = { role: 'region', name: today };
  let popup = await openHome(it);
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
      await hands.click({ role: 'button', name: like(later.laterNamed), within: region });
      await hands.glass.one({ role: 'menuitem', name: having(later.nextWeek) });
      const items = await hands.glass.all({ role: 'menuitem' });
      return items.map(({ name }) => name).join(' · ');
    },
  });
  await tour.step({
    name: 'put-off',
    did: 'Put it off for a week',
    on: popup,
    act: async (hands) => {
      const before = await tour.badge();
      await hands.click({ role: 'menuitem', name: having(later.nextWeek) });
      const said = await notice(hands.glass, later.putOff);
      return `${said} — ${before}, then ${await until('the badge to follow', async () => { const now = await tour.badge(); return now !== before && now; })}`;
    },
  });
  await tour.step({
    name: 'done',
    did: 'Ticked off the next promise',
    on: popup,
    act: async (hands) => {
      const before = await tour.badge();
      await hands.click({ role: 'button', name: like(later.doneNamed), within: region });
      const said = await notice(hands.glass, later.markedDone);
      return `${said} — ${before}, then ${await until('the badge to follow', async () => { const now = await tour.badge(); return now !== before && now; })}`;
    },
  });

  await tour.step({
    name: 'all-keys',
    did: 'Asked for all keys',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: having(words.popup.allKeys) });
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
      return panel.text({ role: 'main' });
    },
  });
}
