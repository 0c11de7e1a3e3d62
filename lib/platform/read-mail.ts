import { openableAddress } from '../access/page-address.ts';
import { modeOf, siteOf } from '../access/sites.ts';
import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import type { PagePerson } from '../deeds/shell.ts';
import type { Me } from '../domain/settings.ts';
import { identitiesOf } from '../identity/identities.ts';
import { isNobodyAtAll } from '../identity/nobody.ts';
import type { MailAtHand } from '../mail/mail.ts';
import { mergeReadings } from '../recognise/merge-readings.ts';
import { ownKeys } from '../recognise/recognise.ts';
import type { RawMail } from '../sites/read-mail.ts';
import { browser } from './browser.ts';
import { hasAccess } from './site-access.ts';

/** Sites on which no mail is ever read, whatever stands there. */
const NEVER: readonly string[] = ['linkedin', 'sales-navigator'];

/**
 * The mail that is open on the page at hand. Read when somebody asks, by a script put into the page then; kept nowhere.
 * Nothing on a site that the user did not choose or has switched off, and nothing on LinkedIn.
 */
export async function readMailAtHand(desk: Desk): Promise<MailAtHand | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = tab?.url === undefined ? undefined : siteOf(tab.url);
  if (tab?.id === undefined || site === undefined || NEVER.includes(site)) return undefined;
  const { me, sites } = await readSettings(desk.ledger);
  const mode = modeOf(sites, site);
  if (mode === undefined || mode === 'off' || !(await hasAccess(site))) return undefined;
  // The mail may stand in a frame beside its list; frames of others are left alone, as there is no access to them.
  const target = { tabId: tab.id, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: ['mail-at-hand.js'] });
    const taken = await browser.scripting.executeScript({ target, func: takeMail });
    const mails = taken
      .toSorted((one, other) => other.frameId - one.frameId)
      .flatMap(({ result }) => (result as RawMail | null | undefined) ?? []);
    const mail = mails[0];
    return mail && mailFrom(mail, me, tab.url ?? mail.url);
  } catch {
    return undefined;
  }
}

/** Runs in the page, in the extension's own world. */
function takeMail(): unknown {
  const world = globalThis as { mailAtHand?: unknown };
  const mail = world.mailAtHand;
  delete world.mailAtHand;
  return mail;
}

/** What a page showed, with the user told from the others. */
function mailFrom(raw: RawMail, me: Me, tabUrl: string): MailAtHand {
  const own = ownKeys(me);
  const people = mergeReadings(raw.people).map(({ sighting, identities }) => {
    const nobody = isNobodyAtAll(identities);
    const person: PagePerson = { sighting, identities, inFront: true, ...(nobody && { nobody }) };
    return { person, isUser: identities.some(({ key }) => own.has(key)) };
  });
  const isToUser = raw.people.some(
    (one) => one.role === 'recipient' && identitiesOf(one).some(({ key }) => own.has(key)),
  );
  const sender = people.findLast(({ person }) => person.sighting.role === 'sender');
  const others = people.filter((one) => !one.isUser && one !== sender).map(({ person }) => person);
  return {
    ...(raw.subject !== undefined && { subject: raw.subject }),
    text: raw.text,
    url: openableAddress(raw.url.includes('_uid=') ? raw.url : tabUrl),
    isOwn: sender?.isUser ?? false,
    isToUser,
    ...(sender && !sender.isUser && { sender: sender.person }),
    recipients: others,
  };
}
