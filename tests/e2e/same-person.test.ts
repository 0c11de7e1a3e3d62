import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_SITES } from '../../lib/access/sites.ts';
import type { Identity } from '../../lib/domain/contact.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { serveAt } from '../tools/browsers/chromium-sites.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type SamplePages, serveSamplePages } from '../tools/tour/sample-pages.ts';
import { dumpLedger, says } from './stage.ts';

/** One person under several identities: learned from a page, perhaps known by name, in the notebook twice. */

const why = whyNot('chromium');
const words = samePersonWords.en;
const contact = contactWords.en;

describe.skipIf(why !== undefined)(suiteName('one person, in Chromium', why), () => {
  let run: ChromiumRun;
  let pages: SamplePages;
  let profile: Page;

  beforeAll(async () => {
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      grants: KNOWN_SITES.flatMap((site) => [...site.origins]),
    });
    pages = await serveSamplePages(run.context, 'en');
    const welcome = await run.openAsTab('/welcome.html');
    await welcome.getByRole('button', { name: welcomeWords.en.start }).click();
    await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
    await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
  });

  afterAll(async () => {
    await run?.close();
  });

  const identities = async () => (await dumpLedger(run)).identities as readonly Identity[];
  const contacts = async () =>
    (await dumpLedger(run)).contacts as readonly { id: string; name: { written: string } }[];
  const ownerOf = async (key: string) => (await identities()).find((one) => one.key === key)?.contactId;

  const openPopup = async () => {
    await profile.bringToFront();
    return run.openPopup(profile);
  };

  /** Adds somebody by hand, in the workspace. */
  async function addByHand(name: string, address: string): Promise<void> {
    const workspace = await run.openAsTab('/workspace.html#people/add-person');
    await workspace.getByLabel(contact.name, { exact: true }).fill(name);
    await workspace.getByLabel(contact.addIdentity).fill(address);
    await workspace.keyboard.press('Control+Enter');
    await workspace.getByRole('heading', { level: 1, name }).waitFor();
    await workspace.close();
  }

  it('learns the member id of somebody known from their profile, and nothing of the strangers beside it', async () => {
    const greg = await ownerOf('linkedin:greg-smith-example');
    expect(greg).toBeDefined();
    profile = await run.context.newPage();
    await profile.goto(pages.known);
    const key = 'member:ACoAASampleGregSmith0000000000000000000';
    expect(await until('the member id', () => ownerOf(key))).toBe(greg);
    expect(JSON.stringify(await dumpLedger(run))).not.toContain('nora-lindqvist');
  });

  it('says of a stranger whose name is known that it is perhaps them, and why; one click adds the profile', async () => {
    await addByHand('Nora Lindqvist', 'nora@example.org');
    await profile.goto(pages.stranger);
    const before = await identities();
    const popup = await openPopup();
    await says(popup, words.perhaps('Nora Lindqvist'));
    await says(popup, words.why.same);
    await popup.close();
    // A name alone joins nobody.
    expect(await identities()).toEqual(before);
    const again = await openPopup();
    await again.click(`text=${words.itIsThem}`);
    await again.waitFor('.person-sheet');
    await says(again, words.pageSays);
    await says(again, 'Lindqvist Paper Studio');
    await again.click(`text=${words.takeOver}`);
    await says(again, words.takenOver('Lindqvist Paper Studio'));
    await again.close();
    expect(await ownerOf('linkedin:nora-lindqvist-example')).toBe(await ownerOf('email:nora@example.org'));
    expect(JSON.stringify(await contacts())).toContain('"company":"Lindqvist Paper Studio"');
  });

  it('offers to join two people whom a page shows as one, and remembers that they are not', async () => {
    await addByHand('Gregory Smyth', 'linkedin.com/in/gregory-smyth-example');
    const response = await run.context.newPage();
    await response.goto(pages.known);
    const body = (await response.content()).replaceAll('greg-smith-example', 'gregory-smyth-example');
    await response.close();
    expect(body).toContain('gregory-smyth-example');
    const address = 'https://www.linkedin.com/in/gregory-smyth-example/';
    await serveAt(run.context, address, { body, contentType: 'text/html; charset=utf-8' });
    await profile.goto(address);
    const popup = await openPopup();
    await says(popup, words.twinsJoin);
    await popup.click(`text=${words.notSame}`);
    await until('no offer', () =>
      popup.evaluate((text: string) => !document.body.innerText.includes(text), words.twinsJoin),
    );
    await popup.close();
    const { settings } = await dumpLedger(run);
    expect(JSON.stringify(settings)).toContain('"apart"');
    const again = await openPopup();
    await says(again, 'Greg');
    expect(await again.evaluate('document.body.innerText')).not.toContain(words.twinsJoin);
    // Undone by the key: nobody joins or parts people for good.
    await again.press('Escape');
    await again.press('Control+z');
    await says(again, words.twinsJoin);
    await again.close();
  });

  it('joins two people from the sheet of one, and undo brings both back', async () => {
    const before = await dumpLedger(run);
    const workspace = await run.openAsTab('/workspace.html#people');
    await workspace.locator('.list').getByText('Greg Smith').first().click();
    await workspace.getByText(contact.restTitle).click();
    await workspace.getByRole('button', { name: words.joinWith }).click();
    await workspace.getByRole('combobox', { name: words.whoElse('Greg Smith') }).fill('gregory');
    await workspace.getByRole('option', { name: /Gregory Smyth/u }).click();
    await workspace.getByRole('heading', { name: 'Gregory Smyth' }).waitFor();
    await workspace.getByRole('radio', { name: 'Gregory Smyth' }).check({ force: true });
    await workspace.getByRole('button', { name: words.join, exact: true }).click();
    await workspace.getByRole('heading', { level: 1, name: 'Gregory Smyth' }).waitFor();
    await workspace.getByText(words.alsoNamed('Greg Smith')).waitFor();
    expect(await ownerOf('linkedin:gregory-smyth-example')).toBe(
      await ownerOf('linkedin:greg-smith-example'),
    );
    expect(await contacts()).toHaveLength((before.contacts?.length ?? 0) - 1);
    await workspace.getByRole('button', { name: commonWords.en.undo }).click();
    await workspace.getByRole('heading', { level: 1, name: 'Greg Smith' }).waitFor();
    const after = await dumpLedger(run);
    for (const table of ['contacts', 'identities', 'fitNotes', 'introductions', 'reminders', 'settings'])
      expect(after[table], table).toEqual(before[table]);
    await workspace.close();
  });

  it('has the page for it in the popup too', async () => {
    const popup = await openPopup();
    await popup.click(`text=${words.twinsJoin}`);
    await says(popup, popupWords.en.titles['join-people']);
    await says(popup, words.staysWith.slice(0, 30));
    await popup.close();
  });

  it('shows of a long list whom there is something to say of, and the others as a number', async () => {
    const workspace = await run.openAsTab('/workspace.html#people');
    await workspace.evaluate(putMany, 7);
    await workspace.close();
    const result = (slug: string) =>
      `<li><div data-chameleon-result-urn="urn:li:member:${slug}"><a href="https://www.linkedin.com/in/${slug}/"><span>${slug}</span></a></div></li>`;
    const slugs = [
      ...Array.from({ length: 7 }, (_, at) => `many-${at}`),
      'sarah-cole-example',
      ...Array.from({ length: 20 }, (_, at) => `stranger-${at}`),
    ];
    const address = 'https://www.linkedin.com/search/results/people/?keywords=paper';
    const body = `<!doctype html><main><ul>${slugs.map(result).join('')}</ul></main>`;
    await serveAt(run.context, address, { body, contentType: 'text/html; charset=utf-8' });
    await profile.goto(address);
    const popup = await openPopup();
    await says(popup, popupWords.en.knownMore(7));
    await says(popup, popupWords.en.unknownMore(20));
    const names = '[...document.querySelectorAll(".people-here .name")].map((one) => one.textContent)';
    expect(await popup.evaluate(names)).toEqual(['Sarah Cole']);
    await popup.click(`text=${popupWords.en.knownMore(7)}`);
    await until('everybody known', async () => ((await popup.evaluate(names)) as string[]).length === 8);
    await popup.close();
  });
});

/** Runs inside the browser: so many people with a profile each, of whom there is nothing more to say. */
async function putMany(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tsunagi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['contacts', 'identities'], 'readwrite');
  for (let at = 0; at < count; at++) {
    const [id, value] = [`many-${at}`, `many-${at}`];
    const contact = { id, name: { written: `Many ${at}` }, tags: [], words: [], createdAt: 1, updatedAt: 1 };
    writing.objectStore('contacts').put(contact);
    const identity = { key: `linkedin:${value}`, kind: 'linkedin', value, contactId: id, addedAt: 1 };
    writing.objectStore('identities').put(identity);
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}
