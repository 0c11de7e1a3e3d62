/** Ways through the popup that several chapters take. */
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import { readMarks } from './marks.ts';
import { Hands } from './tour.ts';
import type { Walk } from './walk.ts';
import { like } from './words.ts';

/** Opens the popup over the page at hand and goes to its first page: it opens where one was. Nothing of it is counted. */
export async function openHome({ tour, page, words }: Walk): Promise<Glass> {
  const popup = await tour.openPopup(page);
  const hands = new Hands(popup);
  const back = { role: 'button', name: words.common.back };
  await until('the popup’s first page', async () => {
    if (await popup.has({ role: 'combobox', name: words.popup.searchLabel })) return true;
    if (await popup.has(back)) await hands.click(back);
    return false;
  });
  return popup;
}

/** Clicks the mark beside a name on the page; the popup opens with that person. */
export async function openPersonByMark({ tour, page }: Walk, hands: Hands, name: string): Promise<Glass> {
  const glass = await Glass.ofPage(page);
  const mark = await until(`the mark beside ${name}`, async () =>
    (await readMarks(glass)).find(({ behind }) => behind === name),
  );
  const popup = await tour.opened('popup.html', async () => {
    hands.moveTo(glass);
    await hands.clickAt(mark.at);
  });
  hands.moveTo(popup);
  await popup.one({ role: 'article', name });
  return popup;
}

/** Closes the popup, as a click beside it does. */
export async function close(popup: Glass): Promise<void> {
  if (!popup.isOpen) return;
  await popup.evaluate('setTimeout(() => close())').catch(() => {});
  await until('the popup to close', () => !popup.isOpen);
}

/** What the notice at the foot says, without its button, once it says something of this kind. */
export async function notice(
  glass: Glass,
  words: string | ((...values: never[]) => string),
): Promise<string> {
  return until(`the notice ${words}`, async () => {
    for (const seen of await glass.all({ role: 'status' })) {
      const [text = ''] = (await glass.linesOf(seen)).filter((line) => line !== '');
      if (typeof words === 'string' ? text === words : like(words).test(text)) return text;
    }
    return undefined;
  });
}
