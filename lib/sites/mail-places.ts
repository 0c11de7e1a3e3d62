import type { Adapter } from './contract.ts';
import { fastmail } from './fastmail/index.ts';
import { fastmailMail } from './fastmail/mail.ts';
import { gmail } from './gmail/index.ts';
import { gmailMail } from './gmail/mail.ts';
import type { MailPlace } from './mail-place.ts';
import { outlook } from './outlook/index.ts';
import { outlookMail } from './outlook/mail.ts';
import { proton } from './proton/index.ts';
import { protonMail } from './proton/mail.ts';
import { roundcube } from './roundcube/index.ts';
import { roundcubeMail } from './roundcube/mail.ts';
import { webmail } from './webmail/index.ts';
import { webmailMail } from './webmail/mail.ts';
import { yahoo } from './yahoo/index.ts';
import { yahooMail } from './yahoo/mail.ts';
import { yahooJapan } from './yahoo-japan/index.ts';
import { yahooJapanMail } from './yahoo-japan/mail.ts';

/**
 * Where mails stand, by the adapter that knows who is on the page; the finder for any other comes last. LinkedIn is
 * not among them and never to be: what stands there is read for who it is, and for nothing else.
 */
export const mailPlaces: readonly (readonly [Adapter, MailPlace])[] = [
  [gmail, gmailMail],
  [outlook, outlookMail],
  [yahoo, yahooMail],
  [yahooJapan, yahooJapanMail],
  [proton, protonMail],
  [fastmail, fastmailMail],
  [roundcube, roundcubeMail],
  [webmail, webmailMail],
];
