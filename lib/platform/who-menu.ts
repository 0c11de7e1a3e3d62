import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import type { PagePerson } from '../deeds/shell.ts';
import { needWords } from '../i18n/need.ts';
import { reportWords } from '../i18n/report.ts';
import { interfaceLanguage } from '../i18n/words.ts';
import { type AskedPerson, readAsked } from '../identity/asked.ts';
import { ownKeys } from '../recognise/recognise.ts';
import { browser } from './browser.ts';
import { requestOpen } from './pages-now.ts';
import { openPopup } from './toolbar.ts';

/**
 * "Who is this?" and "who fits this?" in the browser's own menu: on any page, for what is selected, without access to
 * the site.
 */

const NEED = 'need-selected';
/** More than anybody says of a need; a whole page may be selected. */
const LONGEST_NEED = 2000;

/** Where the menu shows it. A link only where it leads to somebody: on others it would be in the way. */
const ITEMS = [
  { id: 'who-selected', contexts: ['selection'] },
  {
    id: 'who-linked',
    contexts: ['link'],
    targetUrlPatterns: ['mailto:*', '*://*.linkedin.com/in/*', '*://*.linkedin.com/*/in/*'],
  },
  { id: NEED, contexts: ['selection'] },
] as const;

/** Puts the items into the menu, in the interface's language; the same call at every start and change. */
export async function putWhoMenu(desk: Desk): Promise<void> {
  const { language } = await readSettings(desk.ledger);
  const shown = interfaceLanguage(language, browser.i18n.getUILanguage());
  // Two calls at once would both find nothing, and make it twice: that is an error.
  await navigator.locks.request('who-menu', async () => {
    for (const item of ITEMS) {
      const title = item.id === NEED ? needWords[shown].fitsThis : reportWords[shown].whoIsThis;
      await putItem(item, title);
    }
  });
}

async function putItem({ id, ...item }: (typeof ITEMS)[number], title: string): Promise<void> {
  try {
    await browser.contextMenus.update(id, { title });
  } catch {
    // It is not there yet: browsers forget the menu on one occasion or another.
    await new Promise<void>((resolve) => {
      const properties = { id, title, contexts: [...item.contexts] };
      const patterns = 'targetUrlPatterns' in item ? { targetUrlPatterns: [...item.targetUrlPatterns] } : {};
      browser.contextMenus.create({ ...properties, ...patterns }, resolve);
    });
  }
}

/** What the browser tells of the click, as much of it as is needed. */
interface WhoClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  readonly linkUrl?: string | undefined;
  /** Firefox alone tells it. */
  readonly linkText?: string | undefined;
}

/** Looks for whom was asked and opens the popup on them, or on the need that was selected. What was selected is kept no longer than until it opens. */
export async function answerWho(
  desk: Desk,
  { menuItemId, selectionText, linkUrl, linkText }: WhoClick,
  tab: { readonly windowId?: number | undefined } | undefined,
): Promise<void> {
  if (menuItemId === NEED) {
    const text = selectionText?.trim().slice(0, LONGEST_NEED);
    if (!text) return;
    await requestOpen({ why: 'need', text });
    await openPopup(tab?.windowId);
    return;
  }
  const isLink = menuItemId === 'who-linked';
  const asked = isLink ? readAsked(selectionText ?? linkText, linkUrl) : readAsked(selectionText, undefined);
  if (!asked) return;
  const { me } = await readSettings(desk.ledger);
  const own = ownKeys(me);
  const people = asked.people.map(pagePerson);
  const self = people[0]?.identities.some(({ key }) => own.has(key)) ?? false;
  await requestOpen({ why: 'asked', typed: asked.typed, people, self });
  await openPopup(tab?.windowId);
}

/** As if a page had shown them. */
function pagePerson({ name, identity }: AskedPerson): PagePerson {
  return {
    sighting: { role: 'other', confidence: 'name-only', ...(name !== undefined && { name }) },
    identities: identity ? [identity] : [],
    inFront: true,
  };
}
