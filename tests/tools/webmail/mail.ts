/** What a mail of the test mailbox is, and how it becomes the bytes of RFC 5322. */
import type { Person, WrittenPerson } from './people.ts';
import { utf8B } from './people.ts';

export type Folder = 'INBOX' | 'Sent';

/** A body: plain text in UTF-8, ready ISO-2022-JP bytes in base64, or HTML beside its plain text. */
export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'iso-2022-jp'; readonly base64: string }
  | { readonly kind: 'html'; readonly html: string; readonly text: string };

/**
 * One mail, as typed truth for tests: `from`, `replyTo`, `to`, `cc` and `links` say who is
 * in it, whatever odd form the header has.
 */
export interface Mail {
  /** Stands in the Message-ID and in file names; unique. */
  readonly id: string;
  readonly folder: Folder;
  readonly subject: string;
  readonly from: WrittenPerson;
  readonly to: readonly WrittenPerson[];
  readonly cc: readonly WrittenPerson[];
  readonly replyTo: WrittenPerson | null;
  /** People linked with `mailto:` in an HTML body. */
  readonly links: readonly Person[];
  /** How long before "now" it arrived, in minutes. */
  readonly minutesAgo: number;
  readonly isUnread: boolean;
  readonly isAnswered: boolean;
  /** The subject header when it is not simply UTF-8 "B". */
  readonly writtenSubject: string | null;
  /** The whole To header when it is not simply the list of `to`, as with a group. */
  readonly writtenTo: string | null;
  /** The mail this one answers, by `id`. */
  readonly answers: string | null;
  readonly extraHeaders: Readonly<Record<string, string>>;
  /** The sender's name as Roundcube shows it, where it differs; '' when it shows the address instead. */
  readonly shownName: string | null;
  readonly body: Body;
}

/**
 * The bytes of a mail, with CRLF line ends.
 *
 * @param mail the mail
 * @param now the moment `minutesAgo` counts back from
 */
export function renderMail(mail: Mail, now: Date): Buffer {
  const headers: string[] = [
    `Return-Path: <${mail.from.address}>`,
    `Date: ${headerDate(arrivalOf(mail, now))}`,
    `From: ${mail.from.written}`,
  ];
  if (mail.replyTo) headers.push(`Reply-To: ${mail.replyTo.written}`);
  headers.push(`To: ${mail.writtenTo ?? addressList(mail.to)}`);
  if (mail.cc.length > 0) headers.push(`Cc: ${addressList(mail.cc)}`);
  headers.push(
    `Subject: ${mail.writtenSubject ?? (isAscii(mail.subject) ? mail.subject : utf8B(mail.subject))}`,
  );
  headers.push(`Message-ID: ${messageId(mail.id)}`);
  if (mail.answers)
    headers.push(`In-Reply-To: ${messageId(mail.answers)}`, `References: ${messageId(mail.answers)}`);
  for (const [name, value] of Object.entries(mail.extraHeaders)) headers.push(`${name}: ${value}`);
  headers.push('MIME-Version: 1.0');
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n`, 'ascii'), renderBody(mail.body, mail.id)]);
}

/** When a mail arrived, given the moment its `minutesAgo` counts back from. */
export function arrivalOf(mail: Mail, now: Date): Date {
  return new Date(now.getTime() - mail.minutesAgo * 60_000);
}

function renderBody(body: Body, id: string): Buffer {
  switch (body.kind) {
    case 'text':
      return Buffer.from(textPart('text/plain', body.text), 'ascii');
    case 'iso-2022-jp':
      // Sent as it stands, as Japanese mail programs do: the encoding is made of 7-bit bytes.
      return Buffer.concat([
        Buffer.from(
          'Content-Type: text/plain; charset=ISO-2022-JP\r\nContent-Transfer-Encoding: 7bit\r\n\r\n',
          'ascii',
        ),
        Buffer.from(body.base64, 'base64'),
      ]);
    case 'html': {
      const boundary = `=_${id}`;
      return Buffer.from(
        `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n` +
          `--${boundary}\r\n${textPart('text/plain', body.text)}\r\n` +
          `--${boundary}\r\n${textPart('text/html', body.html)}\r\n` +
          `--${boundary}--\r\n`,
        'ascii',
      );
    }
  }
}

function textPart(type: string, text: string): string {
  const lines =
    Buffer.from(text.replace(/\r?\n/g, '\r\n'))
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines.join('\r\n')}\r\n`;
}

function addressList(people: readonly WrittenPerson[]): string {
  return people.map((person) => person.written).join(',\r\n ');
}

function messageId(id: string): string {
  return `<${id}@mail.example.org>`;
}

/** RFC 5322 wants "+0000" where `toUTCString` says "GMT". */
function headerDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** What every mail needs said; the rest has a usual value. */
type MailEssentials = Pick<Mail, 'id' | 'subject' | 'from' | 'minutesAgo' | 'body'> & Partial<Mail>;

/** A mail to the Inbox, read, without anything special, except for what is said. */
export function mail(essentials: MailEssentials): Mail {
  return {
    folder: 'INBOX',
    to: [],
    cc: [],
    replyTo: null,
    links: [],
    isUnread: false,
    isAnswered: false,
    writtenSubject: null,
    writtenTo: null,
    answers: null,
    extraHeaders: {},
    shownName: null,
    ...essentials,
  };
}

/** A plain-text body. */
export function text(...lines: readonly string[]): Body {
  return { kind: 'text', text: `${lines.join('\n')}\n` };
}

export const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
