/** Reading a mail: who is in it, the whole history behind one click, a note. */
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import { readMarks } from './marks.ts';
import { close, openHome, openPersonByMark } from './popup-hands.ts';
import type { Walk } from './walk.ts';

export async function walkMail(it: Walk): Promise<void> {
  const { tour, page, pages, words, cast } = it;
  const glass = await Glass.ofPage(page);
  await tour.step({
    name: 'mail-with-marks',
    did: 'Opened a mail',
    on: glass,
    act: async () => {
      await page.goto(pages.mail);
      await page.bringToFront();
      return sayMarks(glass);
    },
  });

  await close(await openHome(it));
  let popup: Glass | undefined;
  await tour.step({
    name: 'who-is-here',
    did: 'Pressed the toolbar’s button: who is on this page, and today',
    on: glass,
    act: async (hands) => {
      popup = await tour.openPopup(page, hands);
      await popup.one({ role: 'region', name: words.popup.onThisPage });
      return `${await popup.text({ role: 'main' })} — ${await tour.badge()}`;
    },
  });
  if (popup) await close(popup);

  let sheet: Glass | undefined;
  await tour.step({
    name: 'hands-history',
    did: 'Hands: the whole history, by the mark beside the sender',
    on: glass,
    atMost: 1,
    act: async (hands) => {
      sheet = await openPersonByMark(it, hands, cast.sender);
      return sheet.text({ role: 'article', name: cast.sender });
    },
  });
  if (!sheet?.isOpen) return;

  await tour.step({
    name: 'note-form',
    did: 'Wrote down what they are looking for',
    on: sheet,
    act: async (hands) => {
      await hands.click({ role: 'button', name: words.contact.addNote });
      await hands.glass.one({ role: 'textbox', name: words.contact.noteText });
      await hands.click({ role: 'radio', name: words.contact.fit['looking-for'] });
      await hands.click({ role: 'textbox', name: words.contact.noteText });
      await hands.type(cast.note);
      return hands.glass.value({ role: 'textbox', name: words.contact.noteText });
    },
  });
  await tour.step({
    name: 'note-added',
    did: 'Saved it by Enter',
    on: sheet,
    act: async (hands) => {
      await hands.press('Enter');
      return until('the note in the list', async () => {
        const text = await hands.glass.text({ role: 'region', name: words.contact.fitTitle });
        const isWritten = await hands.glass.has({ role: 'textbox', name: words.contact.noteText });
        return !isWritten && text.includes(cast.note) && text;
      });
    },
  });
  await close(sheet);
}

/** Beside whom marks stand, as they are drawn. */
export async function sayMarks(glass: Glass): Promise<string> {
  const marks = await until('marks on the page', async () => {
    const seen = await readMarks(glass);
    return seen.length > 0 && seen;
  });
  return `marks beside ${marks.map(({ behind, due }) => (due ? `${behind} (something is due)` : behind)).join(', ')}`;
}
