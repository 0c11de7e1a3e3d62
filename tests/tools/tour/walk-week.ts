/** A group's week: what was given and received, written down in passing, the speech, the year, and it on paper. */
import { Glass } from './glass.ts';
import { onPaper } from './paper.ts';
import { notice } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { having } from './words.ts';
import { goTo, lookAt } from './workspace-hands.ts';

export async function walkWeek(it: Walk): Promise<void> {
  const { tour, words, notebook } = it;
  const { week } = words;
  await notebook.bringToFront();
  const on = await Glass.ofPage(notebook);
  await tour.step({
    name: 'week',
    did: 'Looked at the week of the group that meets next',
    on,
    act: async (hands) => {
      await hands.click(goTo(it, 'week'));
      await on.one({ role: 'region', name: week.year });
      return on.text({ role: 'main' });
    },
  });
  const passing = { role: 'form', name: `${week.passing}: ${week.given}` };
  await tour.step({
    name: 'week-in-passing',
    did: 'Wrote down in passing what was given: two names, one of them new',
    on,
    act: async (hands) => {
      const { known, newcomer } = PASSING[tour.language];
      await hands.click({ role: 'combobox', name: week.gave, within: passing });
      await hands.type(newcomer);
      await hands.click({ role: 'option', name: words.contact.addTyped(newcomer) });
      await hands.click({ role: 'combobox', name: week.gaveTo, within: passing });
      await hands.type(known);
      await hands.click({ role: 'option', name: having(known) });
      await hands.click({ role: 'button', name: week.record, within: passing });
      const said = await notice(on, week.recordedGiven);
      return `${said} — ${await on.text({ role: 'region', name: week.given })}`;
    },
  });
  await tour.step({
    name: 'week-speech',
    did: 'Asked for the speech',
    on,
    act: async (hands) => {
      await on.evaluate('document.querySelector("main").scrollTo(0, 0)');
      await hands.click({ role: 'button', name: week.speech });
      return on.text({ role: 'region', name: week.speechTitle });
    },
  });
  await tour.step({
    name: 'week-year',
    did: 'The year in weeks: in how many there was one or more',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: week.speech });
      return lookAt(on, { role: 'region', name: week.year });
    },
  });
  await onPaper(it, { name: 'week-on-paper', did: 'The week as it is printed' });
}

const PASSING = {
  en: { newcomer: 'Nils Aalto', known: 'Greg Smith' },
  ja: { newcomer: '野口 亮', known: '小林 直子' },
} as const;
