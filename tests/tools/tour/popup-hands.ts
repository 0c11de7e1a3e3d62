/** Ways through the popup that several chapters take. */
import { until } from '../browsers/options.ts';
import type { Glass } from './glass.ts';
import { Hands } from './tour.ts';
import type { Walk } from './walk.ts';
import { like } from './words.ts';

/** Opens the popup over the page at hand and goes to its first page: it opens where one was. Nothing of it is counted. */
export async function openHome({ tour, page, words }: Walk): Promise<Glass> {
  const popup = await tour.openPopup(page);
  const hands = new Hands(popup);
  await until('the popup’s first page', async () => {
    if (await popup.has({ role: 'combobox', name: words.popup.searchLabel })) return true;
    if (await popup.has({ role: 'button', name: words.common.back })) await hands.click({ role: 'button', name: words.common.back });
    return false;
  });
  return popup;
}

/** Closes the popup, as a click beside it does. */
export async function close(popup: Glass): Promise<void> {
  if (!popup.isOpen) return;
  await popup.evaluate('setTimeout(() => close())').catch(() => {});
  await until('the popup to close', () => !popup.isOpen);
}

/** Opens a person's page from the popup's search. */
export async function findPerson(hands: Hands, { words }: Walk, typed: string, name: string): Promise<void> {
  await hands.click({ role: 'combobox', name: words.popup.searchLabel });
  await hands.type(typed);
  await hands.glass.one({ role: 'option', name: new RegExp(`^${name}`) });
  await hands.press('Enter');
  await hands.glass.one({ role: 'article', name });
}

/** What the notice at the foot says, once it says something of this kind. */
export async function notice(glass: Glass, words: (...values: never[]) => string): Promise<string> {
  const wanted = like(words);
  return until(`the notice ${wanted}`, async () => {
    for (const seen of await glass.all({ role: 'status' })) {
      const text = await glass.textOf(seen);
      const first = text.split(/ (?=\S+$)/u)[0] ?? '';
      if (wanted.test(text) || wanted.test(first)) return text;
    }
    return undefined;
  });
}
