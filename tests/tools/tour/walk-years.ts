/** What shows only over years: how we came together, where it comes from, what came of it, and whom to call on. */
import { Glass } from './glass.ts';
import { onPaper } from './paper.ts';
import type { Walk } from './walk.ts';
import { like } from './words.ts';
import { goTo, lookAt, openAt, type Section, sayBoth } from './workspace-hands.ts';

export async function walkYears(it: Walk): Promise<void> {
  await it.notebook.bringToFront();
  const on = await Glass.ofPage(it.notebook);
  await lineage(it, on);
  await standing(it, on);
  await callOn(it, on);
  await sheets(it, on);
}

/** Clicks a section, and says what it says. */
function open(it: Walk, on: Glass, section: Section, name: string, did: string): Promise<void> {
  const title = it.words.workspace.sections[section];
  return it.tour.step({
    name,
    did,
    on,
    act: async (hands) => {
      await hands.click(goTo(it, section));
      await on.one({ role: 'heading', name: title });
      await on.one({ role: 'region' });
      return on.text({ role: 'main' });
    },
  });
}

async function lineage(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  await open(it, on, 'lineage', 'lineage', 'How we came together: where it began, by year');
  await tour.step({
    name: 'lineage-around',
    did: 'Looked for somebody: up to where it began, and down to what came of it',
    on,
    act: async (hands) => {
      await hands.click({ role: 'searchbox', name: words.lineage.find });
      await hands.type('Sarah');
      await on.one({ role: 'list', name: words.lineage.found });
      await hands.press('Enter');
      await on.one({ role: 'article', name: 'Sarah Cole' });
      return on.text({ role: 'article', name: 'Sarah Cole' });
    },
  });
  await onPaper(it, { name: 'lineage-on-paper', did: 'The same as it is printed' });
}

async function standing(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  await open(it, on, 'origins', 'origins', 'Where business comes from, and what hangs on one person');
  await tour.step({
    name: 'origins-through',
    did: 'Through whom, and whether once or again',
    on,
    act: () => lookAt(on, { role: 'region', name: words.origins.through }),
  });
  await onPaper(it, { name: 'origins-on-paper', did: 'The same as it is printed' });
  const record = { role: 'article', name: like(words.trackRecord.title) };
  await tour.step({
    name: 'track-record',
    did: 'What came of introductions with one person, by role and year; a figure opened',
    on,
    act: async (hands) => {
      await openAt(on, 'people/track-record/sample-sarah', record);
      await hands.click({ role: 'button', name: like(words.trackRecord.cell), within: record });
      await on.one({ role: 'button', name: words.trackRecord.close });
      return on.text(record);
    },
  });
  await onPaper(it, { name: 'track-record-on-paper', did: 'The same as it is printed' });
  await open(
    it,
    on,
    'look-back',
    'look-back',
    'Looked back: how soon the user got in touch, thanked, reported',
  );
}

async function callOn(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  const list = { role: 'region', name: words.workspace.sections['call-on'] };
  await tour.step({
    name: 'call-on',
    did: 'People to call on, and why each',
    on,
    act: async (hands) => {
      await hands.click(goTo(it, 'call-on'));
      await on.one({ role: 'listitem', within: list });
      return sayBoth(on, list);
    },
  });
}

async function sheets(it: Walk, on: Glass): Promise<void> {
  const { tour, words } = it;
  const { introduceSheet } = words;
  const lines = { role: 'region', name: introduceSheet.lines };
  await tour.step({
    name: 'introduce-me',
    did: 'How to introduce the user: a sheet to give away, line by line',
    on,
    act: async () => {
      await openAt(on, 'people/introduce-sheet/me', lines);
      return on.text(lines);
    },
  });
  await onPaper(it, { name: 'introduce-me-on-paper', did: 'The same as it is printed' });
  await tour.step({
    name: 'introduce-person',
    did: 'The same of somebody else, out of what is noted of them',
    on,
    act: async () => {
      await openAt(
        on,
        `people/introduce-sheet/sample-${tour.language === 'ja' ? 'nakamura' : 'greg'}`,
        lines,
      );
      return on.text(lines);
    },
  });
}
