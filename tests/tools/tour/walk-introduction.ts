/** A need in a mail, the introduction it becomes, answers, the letters, the end and the report. */
import type { LetterKind } from '../../../lib/draft/letter.ts';
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import { close, notice, openPersonByMark } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { having, like } from './words.ts';

export async function walkIntroduction(it: Walk): Promise<void> {
  const { page, pages } = it;
  if (page.url() !== pages.mail) await page.goto(pages.mail);
  await page.bringToFront();
  await needToAsk(it);
  await answerToJoint(it);
  await outcomeToReport(it);
}

/** The need stands in the open mail; the first ask stands in a draft at the end. */
async function needToAsk(it: Walk): Promise<void> {
  const { tour, page, words, cast } = it;
  const from = tour.lines.length;
  let popup: Glass | undefined;
  await tour.step({
    name: 'need',
    did: 'Began an introduction from the mail with the need, and typed why',
    on: await Glass.ofPage(page),
    act: async (hands) => {
      popup = await openPersonByMark(it, hands, cast.sender);
      await hands.click({ role: 'button', name: like(words.contact.introduceLong) });
      await hands.glass.one({ role: 'form', name: words.introduction.newTitle });
      await hands.type(cast.why);
      return hands.glass.text({ role: 'form', name: words.introduction.newTitle });
    },
  });
  if (!popup) return;
  await tour.step({
    name: 'provider-found',
    did: 'Looked for who could meet it: those of the page and of late are offered, nothing is typed',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'combobox', name: having(words.introduction.provider) });
      await hands.glass.one({ role: 'option', name: having(cast.provider) });
      const offered = await hands.glass.all({ role: 'option' });
      return `offered: ${offered.map(({ name }) => name).join(', ')}`;
    },
  });
  await tour.step({
    name: 'introduction-form',
    did: 'Chose them',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'option', name: having(cast.provider) });
      await hands.glass.one({ role: 'button', name: having(cast.provider) });
      return hands.glass.text({ role: 'form', name: words.introduction.newTitle });
    },
  });
  await tour.step({
    name: 'ask-letter',
    did: 'Saved it, on to the letter that asks the one with the need first',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: like(words.introduction.saveAndAsk) });
      return readLetter(it, hands.glass);
    },
  });
  await openDraft(it, popup, 'ask');
  tour.sum('hands-need', 'Hands: a need in a mail, until the first ask stands in a draft', from, 6);
  await wentOut(it, 'ask');
}

/** Somebody who was asked yesterday agrees; both have agreed then, and are introduced. */
async function answerToJoint(it: Walk): Promise<void> {
  const { tour, page, words, cast } = it;
  const { acts, actNamed } = words.reminder;
  const introduceNow = having(actNamed(acts['introduce-now'], ''));
  let popup: Glass | undefined;
  await tour.step({
    name: 'hands-answer',
    did: 'Hands: an answer recorded, from the mark in the mail it came with',
    on: await Glass.ofPage(page),
    atMost: 2,
    act: async (hands) => {
      popup = await openPersonByMark(it, hands, cast.asked);
      await hands.click({
        role: 'button',
        name: words.introduction.answer.agreed,
        within: { role: 'group', name: having(cast.askedFor) },
      });
      await hands.glass.one({ role: 'button', name: introduceNow });
      return hands.glass.text({ role: 'main' });
    },
  });
  if (!popup?.isOpen) return;
  const from = tour.lines.length;
  await tour.step({
    name: 'joint-letter',
    did: 'Both have agreed: on to the letter that introduces them',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: introduceNow });
      return readLetter(it, hands.glass);
    },
  });
  await tour.step({
    name: 'joint-copied',
    did: 'Copied it',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: words.letter.copyLetter });
      return notice(hands.glass, words.letter.copied);
    },
  });
  await tour.step({
    name: 'joint-went-out',
    did: 'Said that it went out',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: words.letter.wentOut });
      return `${await notice(hands.glass, words.letter.recorded.joint)} — ${await hands.glass.text({ role: 'main' })}`;
    },
  });
  tour.sum('hands-joint', 'Hands: the joint letter, both having agreed', from, 3);
  await close(popup);
}

/** One that the user received went well; whoever made it hears of it. */
async function outcomeToReport(it: Walk): Promise<void> {
  const { tour, page, words, cast } = it;
  let popup: Glass | undefined;
  await tour.step({
    name: 'received',
    did: 'Opened an introduction that the user had received',
    on: await Glass.ofPage(page),
    act: async (hands) => {
      popup = await openPersonByMark(it, hands, cast.received);
      await hands.click({
        role: 'button',
        name: having(cast.receivedOf),
        within: { role: 'region', name: words.contact.introductionsTitle },
      });
      await hands.glass.one({ role: 'button', name: like(words.introduction.acts.report) });
      return hands.glass.text({ role: 'main' });
    },
  });
  if (!popup?.isOpen) return;
  const from = tour.lines.length;
  await tour.step({
    name: 'report-letter',
    did: 'On to the report, and that it worked',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: like(words.introduction.acts.report) });
      await hands.click({ role: 'radio', name: words.letter.abouts.landed });
      await until(
        'the outcome to be told',
        async () =>
          (await hands.glass.all({ role: 'radio', name: words.letter.abouts.landed }))[0]?.properties.checked,
      );
      return readLetter(it, hands.glass);
    },
  });
  await openDraft(it, popup, 'report');
  tour.sum(
    'hands-report',
    'Hands: outcome and report to the introducer, until it stands in a draft',
    from,
    3,
  );
  await wentOut(it, 'report');
}

/** To whom, subject and text, as they stand in their fields. */
async function readLetter({ words }: Walk, glass: Glass): Promise<string> {
  const subject = await glass.value({ role: 'textbox', name: words.letter.subject });
  const body = await glass.value({ role: 'textbox', name: words.letter.body });
  const title = await glass.text({ role: 'heading' });
  return `${title}: “${subject}” ${body.replace(/\s+/g, ' ')}`;
}

/** In the sample webmail, which shows what its address brought. */
async function openDraft({ tour, page, words }: Walk, popup: Glass, kind: LetterKind): Promise<void> {
  await tour.step({
    name: `${kind}-draft`,
    did: 'Opened it as a draft in the webmail',
    on: popup,
    act: async (hands) => {
      const draft = await tour.newTab(() => hands.click({ role: 'button', name: words.letter.openIn.gmail }));
      const glass = await Glass.ofPage(draft);
      hands.moveTo(glass);
      await glass.one({ role: 'option' });
      const to = await Promise.all((await glass.all({ role: 'option' })).map((one) => glass.textOf(one)));
      const [subject = '', body = ''] = await glass.evaluate<string[]>(
        '[...document.querySelectorAll("input, textarea")].map((field) => field.value)',
      );
      return `to ${to.join(', ')}: “${subject}” ${body.replace(/\s+/g, ' ')}`;
    },
  });
  for (const other of tour.run.context.pages()) if (other.url().includes('view=cm')) await other.close();
  await page.bringToFront();
}

/** Opening the draft has closed the popup: it opens again where it was. */
async function wentOut({ tour, page, words }: Walk, kind: LetterKind): Promise<void> {
  let popup: Glass | undefined;
  await tour.step({
    name: `${kind}-went-out`,
    did: 'Opened the popup again, where the letter still stood, and said that it went out',
    on: await Glass.ofPage(page),
    act: async (hands) => {
      popup = await tour.openPopup(page, hands);
      await hands.click({ role: 'button', name: words.letter.wentOut });
      return `${await notice(popup, words.letter.recorded[kind])} — ${await popup.text({ role: 'main' })}`;
    },
  });
  if (popup) await close(popup);
}
