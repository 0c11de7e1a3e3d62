import { modeOf, siteOf } from '../access/sites.ts';
import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import { learnFromPage } from '../deeds/learn.ts';
import { dayOf } from '../domain/day.ts';
import { checkPageMessage } from '../messages/check.ts';
import type { AskAgainMessage, PeekAnswer, SeenAnswer } from '../messages/page.ts';
import { outlinesOf } from '../recognise/outlines.ts';
import { isSelf } from '../recognise/recognise.ts';
import { createRecogniser, type Recogniser } from '../recognise/recogniser.ts';
import { browser } from './browser.ts';
import { userZone } from './desk.ts';
import { createFramesTold, type FramesTold } from './frames-told.ts';
import { type FrameNow, requestOpen } from './pages-now.ts';
import { answerPeek } from './peek-answer.ts';
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

/** Characters kept of a document's address, which may be 2 MB long. */
const URL_AT_MOST = 2000;

const NOTHING: SeenAnswer = { looks: null };

/** What the worker answers pages from. It may vanish with the worker at any time: nothing is in it alone. */
export interface Memory {
  readonly desk: Desk;
  readonly recogniser: Recogniser;
  readonly frames: FramesTold;
}

export function createMemory(desk: Desk): Memory {
  const frames = createFramesTold();
  const today = () => {
    const zone = userZone();
    return { day: dayOf(desk.now(), zone), zone };
  };
  return { desk, frames, recogniser: createRecogniser(desk.ledger, today, () => void tellPages(frames)) };
}

/** Answers the scripts in pages. Whatever comes from elsewhere or has another shape gets no answer. */
export async function answerPage(
  { desk, recogniser, frames }: Memory,
  arrived: unknown,
  sender: Sender,
): Promise<SeenAnswer | PeekAnswer | undefined> {
  const tabId = sender.tab?.id;
  const frameId = sender.frameId;
  if (sender.id !== browser.runtime.id || tabId === undefined || frameId === undefined) return undefined;
  // A page of our own opened in a tab has a `tab` too; it has no business with these messages.
  if (sender.url === undefined || sender.url.startsWith(browser.runtime.getURL(''))) return undefined;
  const message = checkPageMessage(arrived);
  if (!message) return undefined;
  switch (message.type) {
    case 'seen': {
      const { type: _, ...frame } = message;
      frames.arrived(frame.documentKey);
      const { settings, recognised } = await recogniser.ask(frame.people);
      // A frame without an address of its own (about:srcdoc) belongs to the page it stands in.
      const site = siteOf(sender.url ?? '') ?? siteOf(sender.tab?.url ?? '');
      const mode = site === undefined ? undefined : modeOf(settings.sites, site);
      if (mode === undefined || mode === 'off') return NOTHING;
      const known = recognised.some((one) => one.contactId !== undefined);
      void follow(frames, tabId, frameId, { ...frame, known, url: frame.url.slice(0, URL_AT_MOST) });
      // Each of a person's readings has one and the same answer. Where nobody shows anything new, nothing is read.
      if (frame.verified && recognised.some((one) => one.showsMore))
        void learnFromPage(desk, [...new Set(recognised)]);
      return mode === 'on' ? { looks: recognised.map((one) => outlinesOf(one.look)) } : NOTHING;
    }
    case 'open': {
      const person = await frames.personAt(tabId, frameId, message.documentKey, message.whom);
      if (!person) return undefined;
      const { sighting, identities } = person;
      // Of the user themself there is nothing to open or to add; the popup opens all the same, as for anybody.
      if (!isSelf(identities, (await readSettings(desk.ledger)).me))
        await requestOpen({ why: 'mark', person: { sighting, identities, inFront: true } });
      await openPopup(sender.tab?.windowId);
      return undefined;
    }
    case 'peek':
      return answerPeek(
        desk,
        message,
        await frames.personAt(tabId, frameId, message.documentKey, message.whom),
        {
          frame: sender.url,
          tab: sender.tab?.url,
        },
      );
    case 'gone':
      await frames.forgetFrame(tabId, frameId, message.documentKey);
      return undefined;
  }
}

/** What a page told is kept, and the tab's icon follows. */
async function follow(frames: FramesTold, tabId: number, frameId: number, frame: FrameNow): Promise<void> {
  await frames.remember(tabId, frameId, frame);
  await showKnownOnTab(tabId, await frames.isAnyoneKnown(tabId));
}

/** The ledger or a mode changed: every page that has people is told to ask again. */
export async function tellPages(frames: FramesTold): Promise<void> {
  const message: AskAgainMessage = { type: 'ask-again' };
  await Promise.all(
    (await frames.tabs()).map((tabId) =>
      browser.tabs.sendMessage(tabId, message).catch(() => {
        // The tab is gone or asleep; it asks by itself when it comes back.
      }),
    ),
  );
}
