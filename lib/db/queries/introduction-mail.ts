import { ME, type Moment } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import type { IntroductionMail } from '../../mail/introduction-mail.ts';
import type { Ledger } from '../ledger.ts';
import { contactsByIdentity } from './contacts.ts';
import { introductionsOf } from './introductions.ts';

/** What the notebook knows of an introduction mail. */
export interface MailStanding {
  /** Its introduction, where it is recorded already. */
  readonly recordedId?: string;
  /** Whoever of its people is in the notebook. */
  readonly introducer?: Contact;
  readonly seeker?: Contact;
  readonly provider?: Contact;
}

/** So long after an introduction another mail between the same people is taken for a part of it. */
const FEW_DAYS_MS = 7 * 86_400_000;

/**
 * Is what a mail introduces in the notebook? It is where an introduction between these people has a line from this
 * mail's page, is still running, or was recorded a few days ago.
 */
export async function readMailStanding(
  ledger: Ledger,
  mail: IntroductionMail,
  now: Moment,
): Promise<MailStanding> {
  const people = [mail.introducer, mail.seeker, mail.provider];
  const keys = people.flatMap((person) => person?.identities.map(({ key }) => key) ?? []);
  const owners = await contactsByIdentity(ledger, keys);
  const ids = people.map((person) => person?.identities.flatMap(({ key }) => owners.get(key) ?? [])[0]);
  const rows = await ledger.contacts.bulkGet(ids.map((id) => id ?? ''));
  const [introducer, seeker, provider] = rows;
  const standing: MailStanding = {
    ...(introducer && { introducer }),
    ...(seeker && { seeker }),
    ...(provider && { provider }),
  };
  const byId = mail.introducer ? introducer?.id : ME;
  const otherId = mail.provider ? provider?.id : ME;
  if (!seeker || byId === undefined || otherId === undefined) return standing;
  const between = (await introductionsOf(ledger, [seeker.id])).filter(
    ({ introducerId, seekerId, providerId }) =>
      introducerId === byId &&
      [seekerId, providerId].includes(otherId) &&
      [seekerId, providerId].includes(seeker.id),
  );
  for (const row of between) {
    const events = await ledger.events.where('introductionId').equals(row.id).toArray();
    const fromHere = mail.url !== undefined && events.some(({ pageUrl }) => pageUrl === mail.url);
    const isRunning = row.live === 1 || now - row.updatedAt < FEW_DAYS_MS;
    if (fromHere || isRunning) return { ...standing, recordedId: row.id };
  }
  return standing;
}
