import type { MailPlace } from '../mail-place.ts';

/** By the names that such programs give to what holds a mail's own text. Unverified, like the finder of people. */
const TEXT = ['mail', 'message', 'msg'].flatMap((mail) =>
  ['body', 'content', 'text'].flatMap((part) => [
    `${mail}-${part}`,
    `${mail}_${part}`,
    `${mail}${part}`,
    `${mail}${part[0]?.toUpperCase()}${part.slice(1)}`,
  ]),
);

export const webmailMail: MailPlace = {
  text: TEXT.flatMap((name) => [`[class~="${name}"]`, `[id="${name}"]`, `iframe[name="${name}"]`]),
  subject: ['[class~="subject"]:not(tr *, li *, label, a)', '[id="subject"]:not(input)'],
};
