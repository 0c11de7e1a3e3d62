/** Mails whose headers are allowed, or common, and yet trip up a careless reader. */
import { mail, MINUTES_PER_DAY as DAY, MINUTES_PER_HOUR as HOUR, type Mail, text } from './mail.ts';
import { bare, emeka, encoded, greg, ito, laura, mio, petr, plain, quoted, sarah, takahashi, utf8B, yamakawa, zofia } from './people.ts';

const circle = [
  'Ada Lind', 'Bruno Costa', 'Chiara Neri', 'Dilan Aydin', 'Edith Moor', 'Farid Haddad',
  'Gwen Parry', 'Hugo Lang', 'Ines Prado', 'Jonas Berg', 'Kaya Demir', 'Lena Vogt',
].map((name) => plain(name, `${name.toLowerCase().replace(' ', '.')}@example.net`));

export const oddMails: readonly Mail[] = [
  mail({
    id: 'comma-name', subject: 'Surname first, from the office', from: quoted('Smith, Greg', 'greg@example.org'),
    to: [quoted('Hayashi, Mio', 'mio@example.org'), quoted('Cole, Sarah', 'sarah.cole@example.com')], minutesAgo: 4 * DAY + 2 * HOUR,
    body: text('The office program turns all names around. Sorry!', '', 'Greg'),
  }),
  mail({
    id: 'escaped-name', subject: 'Quotes and a backslash', from: quoted('Robert "Bob" Tanner \\ Finch', 'bob.finch@example.com'), to: [mio], minutesAgo: 4 * DAY + 5 * HOUR,
    body: text('My name breaks every form. Does it break yours?', '', 'Bob'),
  }),
  mail({
    id: 'name-is-address', subject: 'Sent from my phone', from: quoted('laura.bennett@example.com', 'laura.bennett@example.com'), to: [mio], minutesAgo: 5 * DAY,
    body: text('Running late, save me a chair.', '', 'Laura'),
  }),
  mail({
    id: 'name-is-other-address', subject: 'Change of account', from: quoted('sarah.cole@example.com', 'mallory@example.net'), to: [mio], minutesAgo: 5 * DAY + 3 * HOUR,
    body: text('This is my new account, please use it from now on.'),
  }),
  mail({
    id: 'no-name', subject: 'Your question about type', from: bare('nora@example.com'), to: [bare('mio@example.org')], minutesAgo: 6 * DAY,
    body: text('Ten point, I would say.', '', 'N.'),
  }),
  mail({
    id: 'group', subject: 'For the whole team', from: emeka, to: [bare('a@example.org'), bare('b@example.org')], cc: [mio],
    writtenTo: 'Team: a@example.org, b@example.org;', minutesAgo: 7 * DAY,
    body: text('Minutes of Thursday below.', '', 'Emeka'),
  }),
  mail({
    id: 'undisclosed', subject: 'We have moved', from: petr, to: [], writtenTo: 'undisclosed-recipients:;', minutesAgo: 8 * DAY,
    body: text('Our new address: 3 Mill Lane.', '', 'Petr'),
  }),
  mail({
    id: 'plus-tag', subject: 'Letters, second part', from: plain('Greg Smith', 'greg+books@example.org'), to: [plain('Mio Hayashi', 'mio+letters@example.org')], minutesAgo: 9 * DAY,
    body: text('The second half of the letters, as promised.', '', 'Greg'),
  }),
  mail({
    id: 'upper-case', subject: 'FROM THE OLD MACHINE', from: plain('LAURA BENNETT', 'LAURA.BENNETT@EXAMPLE.COM'), to: [plain('MIO HAYASHI', 'MIO@EXAMPLE.ORG')], minutesAgo: 10 * DAY,
    body: text('ALL CAPITALS, ALL DAY.', '', 'LAURA'),
  }),
  mail({
    id: 'no-reply', subject: 'Your parcel is on its way', from: plain('Example Parcels', 'no-reply@example.com'), to: [mio], minutesAgo: 11 * DAY,
    extraHeaders: { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
    body: text('Parcel 4411 has left our house. Please do not answer this mail.'),
  }),
  mail({
    id: 'mailing-list', subject: '[book-makers] Glue that lasts', from: quoted('Sarah Cole via Book Makers', 'book-makers@lists.example.org'),
    replyTo: plain('Book Makers', 'book-makers@lists.example.org'), to: [plain('Book Makers', 'book-makers@lists.example.org')], minutesAgo: 12 * DAY,
    extraHeaders: {
      'List-Id': 'Book Makers <book-makers.lists.example.org>',
      'List-Unsubscribe': '<mailto:book-makers-leave@lists.example.org>',
      'List-Post': '<mailto:book-makers@lists.example.org>',
      'X-Original-From': 'Sarah Cole <sarah.cole@example.com>',
      Precedence: 'list',
    },
    body: text('Wheat paste, in my experience.', '', 'Sarah', '_______________________________________________', 'Book Makers mailing list'),
  }),
  mail({
    id: 'reply-to', subject: 'Tickets for the fair', from: plain('Spring Fair Office', 'office@example.net'), replyTo: zofia, to: [mio], minutesAgo: 13 * DAY,
    body: text('Answers go to Zofia, who keeps the list.'),
  }),
  mail({
    id: 'namesake', subject: 'Not the Greg you know', from: plain('Greg Smith', 'greg.smith@example.net'), to: [mio], minutesAgo: 14 * DAY,
    body: text('We share a name with your bookbinder, I hear.', '', 'Greg'),
  }),
  mail({
    id: 'quoted-encoded', subject: 'Encoded inside quotes', from: encoded('髙橋 健太', 'takahashi@example.net', `"${utf8B('髙橋 健太')}"`), to: [mio, yamakawa], minutesAgo: 15 * DAY,
    body: text('名前が引用符の中で符号化されています。', '', '髙橋'),
  }),
  mail({
    id: 'vendor-jis', subject: 'Beyond the standard set', from: encoded('髙橋 健太', 'takahashi@example.net', '=?ISO-2022-JP?B?GyRCfGI2NhsoQiAbJEI3ckJAGyhC?='), to: [mio], minutesAgo: 16 * DAY,
    // 髙 is no character of ISO-2022-JP, yet widespread mail programs put the vendor's code for it there.
    body: text('昔のメールソフトから送っています。', '', '髙橋'),
  }),
  mail({
    id: 'reading-circle', subject: 'Reading circle, twelve seats', from: ito, to: [mio, ...circle], cc: [takahashi, laura, sarah], minutesAgo: 18 * DAY,
    body: text('Dear readers,', '', 'we meet on the ninth. Please bring the second chapter.', '', '伊藤 さくら'),
  }),
  mail({
    id: 'old-comment', subject: 'An old way to write a name', from: { name: 'Greg Smith', address: 'greg@example.org', written: 'greg@example.org (Greg Smith)' }, to: [mio], minutesAgo: 20 * DAY,
    body: text('Names used to stand in brackets after the address.', '', 'Greg'),
  }),
  mail({
    id: 'to-herself', subject: 'Note to self', from: mio, to: [mio], minutesAgo: 21 * DAY,
    body: text('Ask Greg about Sarah before the fair.'),
  }),
  mail({
    id: 'poems-sent', folder: 'Sent', subject: 'Your poems', from: mio, to: [sarah], cc: [greg], minutesAgo: 22 * DAY,
    body: text('Dear Sarah,', '', 'I read them twice on the train.', '', 'Mio'),
  }),
];
