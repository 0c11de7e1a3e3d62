import { isSame } from '../db/same.ts';
import type { MergedPerson } from '../recognise/merge-readings.ts';
import { mergeReadings } from '../recognise/merge-readings.ts';
import type { RawSighting } from '../sites/contract.ts';
import { browser } from './browser.ts';
import { type FrameNow, frameKey, storedFrames, tabOf } from './pages-now.ts';

/**
 * The worker's side of what the open pages show. A page is answered first and what it told is stored after, one after
 * the other, so that the newest stands there in the end. The worker may die: what it no longer has in memory it reads.
 */
export interface FramesTold {
  /** This document told something that is about to be answered: until it says that it goes, it is there. */
  arrived(documentKey: string): void;
  /** A new document in the tab's main frame forgets what its old frames showed; one that has gone is not remembered. */
  remember(tabId: number, frameId: number, frame: FrameNow): Promise<void>;
  /** Forgets a frame, if it still shows that document. */
  forgetFrame(tabId: number, frameId: number, documentKey: string): Promise<void>;
  forgetTab(tabId: number): Promise<void>;
  /** The person whom the page's script names so (`Found.who`), if the frame still shows that document and them. */
  personAt(
    tabId: number,
    frameId: number,
    documentKey: string,
    whom: string,
  ): Promise<MergedPerson | undefined>;
  /** Is anybody in any frame of the tab known? A mail list and the mail beside it are two. */
  isAnyoneKnown(tabId: number): Promise<boolean>;
  tabs(): Promise<readonly number[]>;
}

/** People kept of a page without end where there is no room. */
const FEW = 200;
const GONE_AT_MOST = 100;

export function createFramesTold(): FramesTold {
  /** What was told last, at once; `stored` follows. */
  const latest = new Map<string, FrameNow>();
  /** Documents that went while what they had told was being answered. */
  const gone = new Set<string>();
  let reading: Promise<Map<string, FrameNow>> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: (stored: Map<string, FrameNow>) => Promise<T> | T): Promise<T> => {
    const done = turn.then(async () => {
      reading ??= storedFrames();
      return work(await reading);
    });
    // Whoever waits for it is told; the next one has its turn all the same.
    turn = done.catch(() => {
      reading = undefined;
    });
    return done;
  };

  const drop = async (stored: Map<string, FrameNow>, keys: readonly string[]) => {
    if (keys.length === 0) return;
    await browser.storage.session.remove([...keys]);
    for (const key of keys) stored.delete(key);
  };

  const put = async (stored: Map<string, FrameNow>, key: string, frame: FrameNow) => {
    await browser.storage.session.set({ [key]: frame });
    stored.set(key, frame);
  };

  return {
    arrived: (documentKey) => void gone.delete(documentKey),
    async remember(tabId, frameId, frame) {
      if (gone.has(frame.documentKey)) return;
      const key = frameKey(tabId, frameId);
      latest.set(key, frame);
      await inTurn(async (stored) => {
        const before = stored.get(key);
        if (frameId === 0 && before && before.documentKey !== frame.documentKey)
          await drop(stored, keysOfTab(stored, tabId));
        try {
          await put(stored, key, frame);
        } catch {
          // The room is full (10 MB in Chromium): what other tabs showed goes, and of a page without end the beginning stays.
          await drop(
            stored,
            [...stored.keys()].filter((other) => tabOf(other) !== tabId),
          );
          await put(stored, key, { ...frame, people: frame.people.slice(0, FEW) });
        }
      });
    },
    forgetFrame(tabId, frameId, documentKey) {
      const key = frameKey(tabId, frameId);
      if (latest.get(key)?.documentKey === documentKey) latest.delete(key);
      if (gone.size >= GONE_AT_MOST) gone.clear();
      gone.add(documentKey);
      return inTurn(async (stored) => {
        if (stored.get(key)?.documentKey === documentKey) await drop(stored, [key]);
      });
    },
    forgetTab(tabId) {
      for (const key of keysOfTab(latest, tabId)) latest.delete(key);
      return inTurn((stored) => drop(stored, keysOfTab(stored, tabId)));
    },
    async personAt(tabId, frameId, documentKey, whom) {
      const key = frameKey(tabId, frameId);
      const frame = latest.get(key) ?? (await inTurn((stored) => stored.get(key)));
      if (frame?.documentKey !== documentKey) return undefined;
      const index = frame.people.findIndex((sighting) => isNamed(sighting, whom));
      return mergeReadings(frame.people).find(({ at }) => at.includes(index));
    },
    isAnyoneKnown: (tabId) =>
      inTurn((stored) => keysOfTab(stored, tabId).some((key) => stored.get(key)?.known === true)),
    tabs: () => inTurn((stored) => [...new Set([...stored.keys()].map(tabOf))]),
  };
}

function keysOfTab(frames: ReadonlyMap<string, FrameNow>, tabId: number): readonly string[] {
  return [...frames.keys()].filter((key) => tabOf(key) === tabId);
}

/** As `read-page.ts` names people: by what identifies them, else by all that is said of them. */
function isNamed(sighting: RawSighting, whom: string): boolean {
  const { profile, memberId, address } = sighting;
  const identifier = profile ?? memberId ?? address;
  if (identifier !== undefined) return identifier === whom;
  try {
    return isSame(JSON.parse(whom), sighting);
  } catch {
    return false;
  }
}
