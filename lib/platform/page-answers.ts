import { modeOf, siteOf } from '../access/sites.ts';
import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import { dayOf } from '../domain/day.ts';
import { identitiesOf } from '../identity/identities.ts';
import { checkPageMessage } from '../messages/check.ts';
import type { AskAgainMessage, SeenAnswer, SeenMessage } from '../messages/page.ts';
import { recognise } from '../recognise/recognise.ts';
import { browser } from './browser.ts';
import { userZone } from './desk.ts';
import { forgetFrame, framesOf, rememberFrame, requestOpen, tabsWithPeople } from './pages-now.ts';
import { openPopup, showKnownOnTab } from './toolbar.ts';

/** Who sent a message, as the browser says: never believed from the message itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}

const NOTHING: SeenAnswer = { looks: null };

/** Answers the scripts in pages. Whatever comes from elsewhere or has another shape gets no answer. */
export async function answerPage(
  desk: Desk,
  arrived: unknown,
  sender: Sender,
): Promise<SeenAnswer | undefined> {
  const tabId = sender.tab?.id;
  const frameId = sender.frameId;
  if (sender.id !== browser.runtime.id || tabId === undefined || frameId === undefined) return undefined;
  // A page of our own opened in a tab has a `tab` too; it has no business with these messages.
  if (sender.url === undefined || sender.url.startsWith(browser.runtime.getURL(''))) return undefined;
  const message = checkPageMessage(arrived);
  if (!message) return undefined;
  switch (message.type) {
    case 'seen':
      return answerSeen(desk, message, tabId, frameId, sender);
    case 'open': {
      const frame = (await framesOf(tabId)).get(frameId);
      const sighting = frame?.documentKey === message.documentKey ? frame.people[message.index] : undefined;
      if (!sighting) return undefined;
      await requestOpen({ sighting, identities: identitiesOf(sighting), inFront: true });
      await openPopup(sender.tab?.windowId);
      return undefined;
    }
    case 'gone':
      await forgetFrame(tabId, frameId, message.documentKey);
      return undefined;
  }
}

async function answerSeen(
  desk: Desk,
  { type: _, ...frame }: SeenMessage,
  tabId: number,
  frameId: number,
  sender: Sender,
): Promise<SeenAnswer> {
  const settings = await readSettings(desk.ledger);
  // A frame without an address of its own (about:srcdoc) belongs to the page it stands in.
  const site = siteOf(sender.url ?? '') ?? siteOf(sender.tab?.url ?? '');
  const mode = site === undefined ? undefined : modeOf(settings.sites, site);
  if (mode === undefined || mode === 'off') return NOTHING;
  await rememberFrame(tabId, frameId, frame);
  const zone = userZone();
  const recognised = await recognise(desk.ledger, frame.people, settings.me, dayOf(desk.now(), zone), zone);
  await showKnownOnTab(
    tabId,
    await isAnyoneKnown(
      tabId,
      frameId,
      recognised.some((one) => one.contactId !== undefined),
      desk,
    ),
  );
  return mode === 'on' ? { looks: recognised.map((one) => one.look) } : NOTHING;
}

/** Known in this frame, or in another frame of the same tab: a mail list and the mail beside it are two. */
async function isAnyoneKnown(tabId: number, frameId: number, here: boolean, desk: Desk): Promise<boolean> {
  if (here) return true;
  const others = [...(await framesOf(tabId))]
    .filter(([id]) => id !== frameId)
    .flatMap(([, frame]) => frame.people);
  const keys = others.flatMap((sighting) => identitiesOf(sighting).map((identity) => identity.key));
  return (await desk.ledger.identities.bulkGet(keys)).some((row) => row !== undefined);
}

/** The ledger or a mode changed: every page that has people is told to ask again. */
export async function tellPages(): Promise<void> {
  const message: AskAgainMessage = { type: 'ask-again' };
  await Promise.all(
    (await tabsWithPeople()).map((tabId) =>
      browser.tabs.sendMessage(tabId, message).catch(() => {
        // The tab is gone or asleep; it asks by itself when it comes back.
      }),
    ),
  );
}
