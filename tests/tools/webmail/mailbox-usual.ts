/** Mails as people send them every day: news, questions, introductions, a thread. */
import { mail, MINUTES_PER_DAY as DAY, MINUTES_PER_HOUR as HOUR, type Mail, text } from './mail.ts';
import { emeka, greg, ito, laura, mio, petr, sarah, takahashi, utf8Q, yamakawa, yamakawaJis, zofia } from './people.ts';

const HTML_INVITATION = `<html><body style="font-family: sans-serif">
<h2>Open workshop, Saturday</h2>
<p>Dear Mio,</p>
<p>the press is running again. Ask <a href="mailto:greg@example.org">Greg Smith</a> for the binding table,
and <a href="mailto:ito.sakura@example.jp?subject=Paper">伊藤 さくら</a> for paper.
To come along, write to <a href="mailto:petr.novak@example.org">petr.novak@example.org</a>.</p>
<p><img src="https://images.example.com/workshop.png" alt="The workshop" width="120" height="60"></p>
<p>Laura<br><a href="https://www.example.com/workshop">www.example.com/workshop</a></p>
</body></html>`;

export const usualMails: readonly Mail[] = [
  mail({
    id: 'coffee', subject: 'Coffee next week?', from: greg, to: [mio], minutesAgo: 35, isUnread: true,
    body: text('Hi Mio,', '', 'I am in town from Tuesday. Coffee near the station?', '', 'Greg'),
  }),
  mail({
    id: 'bookbinder', subject: 'Looking for a bookbinder', from: sarah, to: [mio], minutesAgo: 2 * HOUR, isUnread: true,
    body: text('Dear Mio,', '', 'we print a small run of poems in spring, and need somebody who binds by hand.', 'Do you know anyone?', '', 'Best wishes', 'Sarah'),
  }),
  mail({
    id: 'meeting-ja', subject: '来週の打ち合わせについて', from: yamakawa, to: [mio], minutesAgo: 3 * HOUR, isUnread: true,
    body: text('林さん', '', '来週火曜の打ち合わせ、十四時からでいかがでしょうか。', '', '山川'),
  }),
  mail({
    id: 'paper-ja', subject: '和紙の見本', writtenSubject: utf8Q('和紙の見本'), from: ito, to: [mio], minutesAgo: 5 * HOUR,
    body: text('美緒さん', '', '見本をお送りします。気に入った紙があれば教えてください。', 'お問い合わせは ito.sakura@example.jp まで。', '', '伊藤 さくら', '伊藤紙店 <ito.sakura@example.jp>'),
  }),
  mail({
    id: 'request-jis', subject: '製本の件、ご紹介のお願い', from: yamakawaJis, to: [mio], minutesAgo: DAY + 2 * HOUR, isAnswered: true,
    writtenSubject: '=?ISO-2022-JP?B?GyRCQD1LXCRON28hIiQ0PlIycCROJCo0aiQkGyhC?=',
    body: {
      kind: 'iso-2022-jp',
      // 林 美緒 様 / ご無沙汰しております。山川です。/ 活版の名刺を二百枚ほど刷ってくださる方を探しています。…
      base64:
        'GyRCTlMbKEIgGyRCSH49bxsoQiAbJEJNTRsoQg0KDQobJEIkNEw1OjtCQSQ3JEYkKiRqJF4kOSEjOzNAbiRHJDkhIxsoQg0KGyRCM2hIRyROTD47SSRyRnNJNEtnJFskSTp+JEMkRiQvJEAkNSRrSn0kckM1JDckRiQkJF4kOSEjGyhCDQobJEIkKj80RXYkPyRqJCwkIiRsJFAhIiQ0PlIycCQkJD8kQCQxJF4kOyRzJCshIxsoQg0KDQobJEI7M0BuGyhCIBskQjk4OTAbKEINCnlhbWFrYXdhQGV4YW1wbGUuanANCg==',
    },
  }),
  mail({
    id: 'exhibition', subject: '展示のご案内 / Exhibition', from: takahashi, to: [mio], cc: [sarah], minutesAgo: DAY + 4 * HOUR,
    body: text('林さん、Sarahさん', '', '来月の展示の案内です。', 'The opening is on the first Friday of next month.', '', '髙橋 健太'),
  }),
  mail({
    id: 'introduction', subject: 'Introducing Sarah and 髙橋さん', from: yamakawa, to: [sarah, takahashi], cc: [mio], minutesAgo: DAY + 7 * HOUR,
    body: text('Dear Sarah, dear 髙橋さん,', '', 'I am glad to bring you together. Sarah publishes poems, 髙橋さん prints them beautifully.', 'I leave the rest to you.', '', '山川 晃弘'),
  }),
  mail({
    id: 'own-introduction', subject: 'Sarah, meet Greg', from: mio, to: [sarah, greg], cc: [mio], minutesAgo: 2 * DAY,
    body: text('Dear Sarah, dear Greg,', '', 'as promised: Greg binds books by hand, Sarah has poems that want a cover.', '', 'Mio'),
  }),
  mail({
    id: 'own-introduction-sent', folder: 'Sent', subject: 'Sarah, meet Greg', from: mio, to: [sarah, greg], cc: [mio], minutesAgo: 2 * DAY + 1,
    body: text('Dear Sarah, dear Greg,', '', 'as promised: Greg binds books by hand, Sarah has poems that want a cover.', '', 'Mio'),
  }),
  mail({
    id: 'thread-1', subject: 'Sarah, meet Greg (timing)', from: sarah, to: [greg], cc: [mio], minutesAgo: 2 * DAY - 3 * HOUR, answers: 'own-introduction',
    body: text('Thank you, Mio! Greg, would April suit you?', '', 'Sarah'),
  }),
  mail({
    id: 'thread-2', subject: 'Re: Sarah, meet Greg (timing)', from: greg, to: [sarah], cc: [mio], minutesAgo: 2 * DAY - 5 * HOUR, answers: 'thread-1', isAnswered: true,
    body: text('April is fine. How many copies?', '', 'Greg', '', 'Sarah Cole <sarah.cole@example.com> wrote:', '> Thank you, Mio! Greg, would April suit you?'),
  }),
  mail({
    id: 'thread-3-sent', folder: 'Sent', subject: 'Re: Sarah, meet Greg (timing)', from: mio, to: [greg], cc: [sarah], minutesAgo: 2 * DAY - 6 * HOUR, answers: 'thread-2',
    body: text('Lovely. I will leave you two to it.', '', 'Mio'),
  }),
  mail({
    id: 'thread-4', subject: 'Re: Sarah, meet Greg (timing)', from: sarah, to: [mio, greg], minutesAgo: 2 * DAY - 7 * HOUR, answers: 'thread-3-sent',
    body: text('Two hundred. And thank you again.', '', 'Sarah'),
  }),
  mail({
    id: 'answer-jis-sent', folder: 'Sent', subject: 'Re: 製本の件、ご紹介のお願い', from: mio, to: [yamakawa], minutesAgo: DAY, answers: 'request-jis',
    body: text('山川さん', '', '心当たりがあります。本人に聞いてからご連絡します。', '', '林 美緒'),
  }),
  mail({
    id: 'workshop-html', subject: 'Open workshop on Saturday', from: laura, to: [mio, zofia], minutesAgo: 3 * DAY,
    links: [
      { name: 'Greg Smith', address: 'greg@example.org' },
      { name: '伊藤 さくら', address: 'ito.sakura@example.jp' },
      { name: '', address: 'petr.novak@example.org' },
    ],
    body: { kind: 'html', html: HTML_INVITATION, text: 'Open workshop, Saturday\n\nThe press is running again.\n\nLaura\n' },
  }),
  mail({
    id: 'planning', subject: 'Planning the spring fair', from: zofia, to: [mio, greg, yamakawa], cc: [ito, emeka, petr], minutesAgo: 4 * DAY,
    body: text('Dear all,', '', 'who brings tables, who brings tea?', '', 'Zofia'),
  }),
];
