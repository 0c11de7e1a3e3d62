import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Language } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { calledName } from '../../lib/glance/party.ts';
import { mailWords } from '../../lib/i18n/mail.ts';
import { splitName } from '../../lib/identity/person-name.ts';
import type { IntroductionMail } from '../../lib/mail/introduction-mail.ts';
import { nameOnPage } from '../../lib/mail/name-on-page.ts';

/** Whoever of a mail's people is in the notebook. */
export interface KnownInMail {
  readonly introducer?: Contact;
  readonly seeker?: Contact;
  readonly provider?: Contact;
}

/** As running text calls somebody of a page: as in the notebook where they are in it, else by the name they have there. */
export function calledOnPage(person: PagePerson, known: Contact | undefined, language: Language): string {
  const { written, family, given } = splitName(nameOnPage(person));
  const asShown: Contact = {
    id: '',
    name: { written, ...(family && { family }), ...(given && { given }) },
    tags: [],
    createdAt: 0,
    updatedAt: 0,
  };
  return calledName(known ?? asShown, language);
}

/** What a mail does, in a line: `Sarah Cole introduces Ken Ito to you`. */
export function mailLine(mail: IntroductionMail, known: KnownInMail, language: Language): string {
  const words = mailWords[language];
  const seeker = calledOnPage(mail.seeker, known.seeker, language);
  if (mail.introducer)
    return words.received(calledOnPage(mail.introducer, known.introducer, language), seeker);
  return words.made(seeker, mail.provider ? calledOnPage(mail.provider, known.provider, language) : '');
}
