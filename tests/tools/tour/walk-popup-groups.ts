/** The same in the popup, which is as wide as a hand: the speech, a person's talks and cards, what shows over years. */
import type { Glass } from './glass.ts';
import { close, openHome } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';
import { lookAt } from './workspace-hands.ts';

export async function walkPopupGroups(it: Walk): Promise<void> {
  await it.page.bringToFront();
  await speech(it);
  await person(it);
}

async function speech(it: Walk): Promise<void> {
  const { tour, words } = it;
  const { week } = words;
  const popup = await openHome(it);
  await tour.step({
    name: 'popup-home',
    did: 'The popup’s first page, with the week at its foot',
    on: popup,
    act: async () => {
      await popup.one({ role: 'button', name: week.title });
      return popup.text({ role: 'contentinfo' });
    },
  });
  await tour.step({
    name: 'hands-speech',
    did: 'Hands: the week report, as speech',
    on: popup,
    atMost: 2,
    act: async (hands) => {
      await hands.click({ role: 'button', name: week.title });
      await hands.click({ role: 'button', name: week.speech });
      return popup.text({ role: 'region', name: week.speechTitle });
    },
  });
  await tour.step({
    name: 'popup-week',
    did: 'The week, in the popup',
    on: popup,
    act: () => lookAt(popup, { role: 'region', name: week.given }),
  });
  await close(popup);
}

async function person(it: Walk): Promise<void> {
  const { tour, words } = it;
  const { oneToOne, lineage, trackRecord, popup: popupWord, common } = words;
  const name = 'Greg Smith';
  const popup: Glass = await openHome(it);
  await tour.step({
    name: 'popup-person-talks',
    did: 'Looked for a person: what they look for, talks of two, cards',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'combobox', name: popupWord.searchLabel });
      await hands.type('Greg');
      await hands.click({ role: 'option', name: having(name) });
      await popup.one({ role: 'article', name });
      return lookAt(popup, { role: 'region', name: oneToOne.title });
    },
  });
  await tour.step({
    name: 'popup-lineage',
    did: 'How we came together, from this person',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: lineage.link });
      await popup.one({ role: 'region', name: lineage.throughThem });
      return popup.text({ role: 'main' });
    },
  });
  await tour.step({
    name: 'popup-track-record',
    did: 'And what came of introductions with them',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: common.back });
      await hands.click({ role: 'button', name: trackRecord.link });
      await popup.one({ role: 'article', name: like(trackRecord.title) });
      return popup.text({ role: 'main' });
    },
  });
  await close(popup);
}
