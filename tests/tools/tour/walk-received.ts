/** A mail that introduces somebody to the user: recorded as it says, and its clocks run. */
import { Glass } from './glass.ts';
import { close, notice, openHome } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';

export async function walkReceived(it: Walk): Promise<void> {
  const { tour, page, pages, words } = it;
  await page.goto(pages.introduction);
  await page.bringToFront();
  let popup = await openHome(it);
  await tour.step({
    name: 'introduction-mail',
    did: 'Opened a mail that introduces somebody: the popup offers to record it',
    on: popup,
    act: async (hands) => {
      await hands.glass.one({ role: 'button', name: like(words.mail.recordLabel) });
      return hands.glass.text({ role: 'main' });
    },
  });
  await tour.step({
    name: 'introduction-mail-form',
    did: 'Looked first at what would be recorded',
    on: popup,
    act: async (hands) => {
      const line = await hands.glass.one({ role: 'region', name: like(words.mail.received) });
      await hands.click({ role: 'button', name: line.name });
      return hands.glass.text({ role: 'form' });
    },
  });
  await close(popup);
  await close(await openHome(it));
  await tour.step({
    name: 'hands-introduction-mail',
    did: 'Hands: an introduction mail received, until it is recorded and its clocks run',
    on: await Glass.ofPage(page),
    atMost: 2,
    act: async (hands) => {
      const before = await tour.badge();
      popup = await tour.openPopup(page, hands);
      await hands.click({ role: 'button', name: like(words.mail.recordLabel) });
      const said = await notice(popup, words.mail.recorded);
      await popup.one({ role: 'button', name: like(words.introduction.acts.thank) });
      return `${said} — ${before}, then ${await tour.badge()} — ${await popup.text({ role: 'main' })}`;
    },
  });
  await tour.step({
    name: 'introduction-recorded',
    did: 'Opened what it says further down',
    on: popup,
    act: async (hands) => {
      await hands.glass.evaluate('document.querySelector(".popup-scroll")?.scrollTo(0, 1e6)');
      return hands.glass.text({ role: 'main' });
    },
  });
  await close(popup);
}

/** A profile of somebody who is not in the notebook, with people in it who know them: one is asked. */
export async function walkMutual(it: Walk): Promise<void> {
  const { tour, page, pages, words, cast } = it;
  await page.goto(pages.stranger);
  await page.bringToFront();
  const popup = await openHome(it);
  await tour.step({
    name: 'mutual',
    did: 'On a stranger’s profile: who of the notebook knows them too',
    on: popup,
    act: async (hands) => hands.glass.text({ role: 'region', name: words.mail.mutual }),
  });
  await tour.step({
    name: 'mutual-ask',
    did: 'Asked one of them for an introduction',
    on: popup,
    act: async (hands) => {
      const region = { role: 'region', name: words.mail.mutual };
      await hands.click({ role: 'button', name: having(cast.mutual), within: region });
      await hands.glass.one({ role: 'main', name: words.popup.titles['new-request'] });
      return hands.glass.text({ role: 'main' });
    },
  });
  await close(popup);
}
