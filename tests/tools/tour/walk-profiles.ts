/** Profiles: somebody known in the newer stack, somebody to be added in the older one. */
import { Glass } from './glass.ts';
import { close, openHome, openPersonByMark } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { sayMarks } from './walk-mail.ts';

export async function walkProfiles(it: Walk): Promise<void> {
  await walkProfile(it);
  await walkStranger(it);
}

/** Of somebody known. */
export async function walkProfile(it: Walk): Promise<void> {
  const { tour, page, pages, cast } = it;
  const glass = await Glass.ofPage(page);
  await tour.step({
    name: 'profile-with-marks',
    did: 'Opened a profile on LinkedIn',
    on: glass,
    act: async () => {
      await page.goto(pages.known);
      return sayMarks(glass);
    },
  });
  let popup: Glass | undefined;
  await tour.step({
    name: 'profile-person',
    did: 'Clicked the mark beside the name',
    on: glass,
    act: async (hands) => {
      popup = await openPersonByMark(it, hands, cast.known);
      return popup.text({ role: 'article', name: cast.known });
    },
  });
  if (popup) await close(popup);
}

async function walkStranger(it: Walk): Promise<void> {
  const { tour, page, words, cast } = it;
  const glass = await Glass.ofPage(page);
  await tour.step({
    name: 'stranger-page',
    did: 'Went on to somebody who is not in the notebook',
    on: glass,
    act: async (hands) => {
      await hands.click({ role: 'link', name: cast.stranger });
      await glass.one({ role: 'heading', name: cast.stranger });
      return sayMarks(glass);
    },
  });
  const popup = await openHome(it);
  const form = { role: 'form', name: words.contact.addTitle };
  await tour.step({
    name: 'stranger-form',
    did: 'Chose them in the popup, to add them',
    on: popup,
    act: async (hands) => {
      await hands.click({
        role: 'button',
        name: new RegExp(`^${words.popup.addPerson(cast.stranger)}`, 'u'),
      });
      await hands.glass.one(form);
      const filled: string[] = [];
      for (const { name } of await hands.glass.all({ role: 'textbox' })) {
        const value = await hands.glass.value({ role: 'textbox', name });
        if (value) filled.push(`${name}: ${value}`);
      }
      return filled.join(' · ');
    },
  });
  await tour.step({
    name: 'stranger-added',
    did: 'Added them',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: words.common.add, within: form });
      return hands.glass.text({ role: 'article', name: cast.stranger });
    },
  });
  await close(popup);
}
