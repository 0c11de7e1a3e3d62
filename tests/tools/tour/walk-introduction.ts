/** A need in a mail, whom it may suit, the first ask, answers, the letters, the end and the report; then the form. */
import type { LetterKind } from '../../../lib/draft/letter.ts';
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import { close, notice, openHome, openPersonByMark } from './popup-hands.ts';
import type { Walk } from './walk.ts';
import { anyOf, having, like } from './words.ts';

export async function walkIntroduction(it: Walk): Promise<void> {
  const { page, pages } = it;
  if (page.url() !== pages.mail) await page.goto(pages.mail);
  await page.bringToFront();
  await needToAsk(it);
  await answerToJoint(it);
  await outcomeToReport(it);
  await byForm(it);
}

/** The need stands in the open mail; the first ask stands in a draft at the end. Nothing is typed. */
async function needToAsk(it: Walk): Promise<void> {
  const { tour, page, words, cast } = it;
  await close(await openHome(it));
  const from = tour.lines.length;
  let popup: Glass | undefined;
  await tour.step({
    name: 'need-in-mail',
    did: 'Pressed the toolbar’s button over the mail with a need in it',
    on: await Glass.ofPage(page),
    act: async (hands) => {
      popup = await tour.openPopup(page, hands);
      await popup.one({ role: 'button', name: having(words.need.fitsMail) });
      return popup.text({ role: 'region', name: words.popup.onThisPage });
    },
  });
  if (!popup?.isOpen) return;
  await tour.step({
    name: 'need-candidates',
    did: 'Asked who fits what the mail needs: the mail was read, and candidates stand there with reasons',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: having(words.need.fitsMail) });
      const text = await hands.glass.value({ role: 'textbox', name: words.need.text });
      return `${text} — ${await hands.glass.text({ role: 'region', name: words.need.candidates })}`;
    },
  });
  await tour.step({
    name: 'need-ask',
    did: 'Chose one: the letter that asks them',
    on: popup,
    act: async (hands) => {
      // A Japanese button calls people by their family name.
      const called = tour.language === 'ja' ? (cast.provider.split(' ')[0] ?? '') : cast.provider;
      const asks = await hands.glass.all({ role: 'button', name: like(words.need.askLong) });
      const name = asks.find((one) => one.name.includes(called))?.name;
      if (name === undefined) throw new Error(`${cast.provider} is none of ${asks.map((one) => one.name)}`);
      await hands.click({ role: 'button', name });
      return readLetter(it, hands.glass);
    },
  });
  await openDraft(it, popup, 'ask');
  tour.sum('hands-need', 'Hands: a need in a mail, until the first ask stands in a draft', from, 6);
  await wentOut(it, 'ask');
}

/** So many fields may stand in sight: two people, why, and what each gains. */
const FIELDS_AT_MOST = 5;

/** “Introduce A to B” without a need in a mail: by the form, in as many fields as stand in sight. */
async function byForm(it: Walk): Promise<void> {
  const { tour, page, words, cast } = it;
  const form = { role: 'form', name: words.introduction.newTitle };
  let popup: Glass | undefined;
  await tour.step({
    name: 'form',
    did: 'Began an introduction by the form, typed why and looked for who could help: some are offered',
    on: await Glass.ofPage(page),
    act: async (hands) => {
      popup = await openPersonByMark(it, hands, cast.sender);
      await hands.click({ role: 'button', name: like(words.contact.introduceLong) });
      await hands.glass.one(form);
      const fields = await hands.glass.evaluate<number>(
        '[...document.querySelectorAll("form .field")].filter((field) => field.checkVisibility()).length',
      );
      if (fields > FIELDS_AT_MOST) throw new Error(`${fields} fields in sight`);
      await hands.type(cast.why);
      await hands.click({ role: 'combobox', name: having(words.introduction.provider) });
      await hands.glass.one({ role: 'option' });
      const offered = await hands.glass.all({ role: 'option' });
      return `${fields} fields in sight; offered: ${offered.map(({ name }) => name).join(', ')}`;
    },
  });
  if (!popup?.isOpen) return;
  await tour.step({
    name: 'form-filled',
    did: 'Typed a name instead, and chose them',
    on: popup,
    act: async (hands) => {
      await hands.type(cast.other.split(' ')[0] ?? '');
      await hands.click({ role: 'option', name: having(cast.other) });
      await hands.glass.one({ role: 'button', name: having(cast.other) });
      return hands.glass.text(form);
    },
  });
  await tour.step({
    name: 'form-saved',
    did: 'Saved it: still being thought over',
    on: popup,
    act: async (hands) => {
      await hands.click({ role: 'button', name: words.common.save, within: form });
      return `${await notice(hands.glass, words.introduction.saved)} — ${await hands.glass.text({ role: 'main' })}`;
    },
  });
  await close(popup);
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
      await hands.glass.one({ role: 'button', name: reportIn(it) });
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
      await hands.click({ role: 'button', name: reportIn(it) });
      await hands.click({ role: 'radio', name: words.letter.abouts.landed });
      await isChosen(hands.glass, words.letter.abouts.landed);
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

async function isChosen(glass: Glass, name: string): Promise<void> {
  await until(
    `“${name}” to be chosen`,
    async () => (await glass.all({ role: 'radio', name }))[0]?.properties.checked === 'true',
  );
}

/** The button for the report, by what the introducer does not know yet. */
function reportIn({ words }: Walk): RegExp {
  const { acts } = words.introduction;
  return anyOf([acts.report, acts['report-contacted'], acts['report-met'], acts['report-result']]);
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
      if (kind === 'report') await isChosen(popup, words.letter.abouts.landed);
      await hands.click({ role: 'button', name: words.letter.wentOut });
      return `${await notice(popup, words.letter.recorded[kind])} — ${await popup.text({ role: 'main' })}`;
    },
  });
  if (popup) await close(popup);
}
