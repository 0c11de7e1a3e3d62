import { openableAddress } from '../access/page-address.ts';
import { modeOf, siteOf } from '../access/sites.ts';
import { speaksOfMail } from '../access/webmail-address.ts';
import { type PageAtHand, type PagePerson, ROLE_ORDER } from '../deeds/shell.ts';
import type { Settings, WebmailProgram } from '../domain/settings.ts';
import { isNobodyAtAll } from '../identity/nobody.ts';
import { mergeReadings } from '../recognise/merge-readings.ts';
import { ownKeys } from '../recognise/recognise.ts';
import { browser } from './browser.ts';
import { type FrameNow, framesNow } from './pages-now.ts';
import { hasAccess } from './site-access.ts';

const NO_PAGE: PageAtHand = {
  allowed: false,
  looksLikeWebmail: false,
  verified: true,
  expectsPeople: false,
  foundNobody: false,
  strayed: false,
  people: [],
};

/** What the tab in front shows, put together from its frames. */
export async function readPageAtHand(
  reading: Promise<Settings>,
  looked: Map<number, PageKind>,
): Promise<PageAtHand> {
  const [[tab], framesOf, settings] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    framesNow(),
    reading,
  ]);
  if (tab?.id === undefined) return NO_PAGE;
  const frames = framesOf(tab.id);
  // Where the browser does not tell the address there is no access, and what is remembered is of an earlier page.
  const url = tab.url;
  const site = url === undefined ? undefined : siteOf(url);
  if (url === undefined || site === undefined) return NO_PAGE;
  const mode = modeOf(settings.sites, site);
  const allowed = await hasAccess(site);
  const running = allowed && mode !== undefined && mode !== 'off';
  const isHere = siteOf(frames.get(0)?.url ?? '') === site;
  const shown = running && isHere ? [...frames].sort(([a], [b]) => b - a).map(([, frame]) => frame) : [];
  const kind = mode === undefined ? await kindOf(tab.id, looked) : 'none';
  const reader = shown.find((frame) => frame.people.length > 0) ?? shown[0];
  return {
    url: openableAddress(openedMail(shown) ?? url),
    ...(tab.title !== undefined && { title: tab.title }),
    site,
    ...(reader && { adapter: reader.site }),
    ...(mode !== undefined && { mode }),
    allowed,
    looksLikeWebmail: mode === undefined && (speaksOfMail(url) || kind !== 'none'),
    ...(kind === 'outlook' && { program: kind }),
    verified: reader?.verified ?? true,
    expectsPeople: shown.some((frame) => frame.expectsPeople),
    // The user alone is somebody: on their own profile nothing has changed.
    foundNobody:
      shown.some((frame) => frame.expectsPeople) && shown.every((frame) => frame.people.length === 0),
    strayed: shown.some((frame) => frame.strayed && frame.people.length > 0),
    people: peopleOf(shown, ownKeys(settings.me)),
  };
}

/** The framed mail's own address where one is open: history lines lead to the mail, not to the mailbox. */
function openedMail(frames: readonly FrameNow[]): string | undefined {
  return frames.find(
    (frame) => frame.people.some((person) => person.role === 'sender') && frame.url.includes('_uid='),
  )?.url;
}

/** Everybody but the user, each once. Inner frames come first: the mail that is open before the list around it. */
function peopleOf(frames: readonly FrameNow[], own: ReadonlySet<string>): readonly PagePerson[] {
  const known = new Set<string>();
  const people: PagePerson[] = [];
  const front = frames.find((frame) => frame.people.length > 0);
  for (const frame of frames) {
    const here: PagePerson[] = [];
    for (const { sighting, identities } of mergeReadings(frame.people)) {
      const keys = identities.map((identity) => identity.key);
      if (keys.some((key) => own.has(key) || known.has(key))) continue;
      if (keys.length === 0 && sighting.name === undefined) continue;
      for (const key of keys) known.add(key);
      const nobody = isNobodyAtAll(identities);
      here.push({ sighting, identities, inFront: frame === front, ...(nobody && { nobody }) });
    }
    const order = (person: PagePerson) => ROLE_ORDER.indexOf(person.sighting.role);
    people.push(...here.sort((a, b) => order(a) - order(b)));
  }
  return people;
}

/** What a page that has not been added seems to be. */
export type PageKind = WebmailProgram | 'webmail' | 'none';

/**
 * Looks once at a page that has not been added: is it a webmail? Possible where the user opened the popup on it; the
 * page is only looked at, and where the browser refuses the answer is no.
 */
async function kindOf(tabId: number, looked: Map<number, PageKind>): Promise<PageKind> {
  const known = looked.get(tabId);
  if (known !== undefined) return known;
  let kind: PageKind = 'none';
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () =>
        document.querySelector('link[href*="/owamail/"]')
          ? 'outlook'
          : document.querySelector(
                '#messagelist, #rcmloginuser, body[class*="task-mail"], script[src*="program/js/app"], [data-app="SOGo"], form[name="squirrelmail"]',
              )
            ? 'webmail'
            : 'none',
    });
    kind = (answer?.result as PageKind | undefined) ?? 'none';
  } catch {
    kind = 'none';
  }
  looked.set(tabId, kind);
  return kind;
}
