/** Between the user and one person: a talk of two and the sheet before it, and a card that becomes an introduction. */
import { Glass } from './glass.ts';
import { onPaper } from './paper.ts';
import { notice } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';
import { lookAt, openAt } from './workspace-hands.ts';

export async function walkPair(it: Walk): Promise<void> {
  const { tour, words, notebook } = it;
  const { oneToOne, card } = words;
  await notebook.bringToFront();
  const on = await Glass.ofPage(notebook);
  const talks = { role: 'region', name: oneToOne.title };
  await tour.step({
    name: 'one-to-one',
    did: 'Somebody with whom a talk of two is planned: what they look for, the talk, their cards',
    on,
    act: async () => {
      await openAt(on, 'people/sample-takahashi');
      await lookAt(on, { role: 'region', name: oneToOne.asksTitle });
      return `${await on.text({ role: 'region', name: oneToOne.asksTitle })} — ${await on.text(talks)}`;
    },
  });
  await tour.step({
    name: 'one-to-one-sheet',
    did: 'Prepared for it: who they are, what fits, what they asked for, what is open between the two',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: like(oneToOne.prepareLong), within: talks });
      await on.one({ role: 'article', name: like(oneToOne.sheetTitle) });
      const bring = { role: 'region', name: oneToOne.bring };
      await on.one({ role: 'listitem', within: bring });
      return on.text({ role: 'main' });
    },
  });
  await onPaper(it, { name: 'one-to-one-on-paper', did: 'The same as it is printed' });
  const cards = { role: 'region', name: card.title };
  await tour.step({
    name: 'card-handed',
    did: 'A card that was handed to somebody, some days ago',
    on,
    act: async () => {
      await openAt(on, 'people/sample-greg', { role: 'article', name: 'Greg Smith' });
      return lookAt(on, cards);
    },
  });
  await tour.step({
    name: 'card-became-introduction',
    did: 'It became an introduction: one click',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: card.became, within: cards });
      const said = await notice(on, card.becameDone);
      await on.one({ role: 'button', name: having(card.introduction), within: cards });
      return `${said} — ${await on.text(cards)}`;
    },
  });
}
