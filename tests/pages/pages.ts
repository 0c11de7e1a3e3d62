/** Small pages, written by hand for these tests, and whom the adapters must find on them. Everybody is invented. */
import type { RawSighting } from '../../lib/sites/contract.ts';

export interface TestPage {
  /** Below `fixtures/`; the folder is the adapter's id. */
  readonly file: string;
  readonly url: string;
  readonly why: string;
  /** In the order found. The confidence is `sure` where none is said. */
  readonly people: readonly Expected[];
  /** How often marks stand: the texts of the elements they stand behind, person by person. */
  readonly anchors?: readonly (readonly string[])[];
}

type Expected = Omit<RawSighting, 'confidence'> & Partial<Pick<RawSighting, 'confidence'>>;

const member = (digit: number): string => `ACoAA${String(digit).padStart(34, '0')}`;
const profile = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
const YAMAKAWA = profile('%E5%B1%B1%E5%B7%9D-%E6%99%83%E5%BC%98');

export const testPages: readonly TestPage[] = [
  {
    file: 'linkedin/profile-newer.xhtml',
    url: `${YAMAKAWA}/`,
    why: 'a link in a link, Japanese and full-width slugs, pronouns, emoji, an address for a name, links that are none',
    people: [
      {
        role: 'subject',
        name: '山川 晃弘',
        profile: YAMAKAWA,
        memberId: member(1),
        company: 'Example Paper',
        headline: 'Paper maker | Washi for bookbinders',
      },
      { role: 'aside', name: 'Sarah Cole', profile: profile('sarah-cole'), headline: 'Bookbinder' },
      { role: 'mutual', name: 'Nora Lindqvist', confidence: 'name-only' },
      { role: 'mutual', name: 'Greg Smith', confidence: 'name-only' },
      { role: 'other', name: 'Greg Smith 📚', profile: profile('%EF%BC%A7reg-smith') },
    ],
    anchors: [['山川 晃弘', '山川 晃弘Paper maker'], ['Sarah Cole'], [], [], ['Greg Smith 📚']],
  },
  {
    file: 'linkedin/profile-newer.xhtml',
    url: `${profile('greg-smith')}/`,
    why: 'the address is already of the next profile while the card is still of the last: nobody gets the other’s name',
    people: [
      {
        role: 'subject',
        name: '山川 晃弘',
        profile: YAMAKAWA,
        memberId: member(1),
        company: 'Example Paper',
        headline: 'Paper maker | Washi for bookbinders',
      },
      { role: 'aside', name: 'Sarah Cole', profile: profile('sarah-cole'), headline: 'Bookbinder' },
      { role: 'mutual', name: 'Nora Lindqvist', confidence: 'name-only' },
      { role: 'mutual', name: 'Greg Smith', confidence: 'name-only' },
      { role: 'other', name: 'Greg Smith 📚', profile: profile('%EF%BC%A7reg-smith') },
    ],
  },
  {
    file: 'linkedin/profile-older.html',
    url: `${profile('greg-smith')}/`,
    why: 'text for screen readers, a button for a link, a mention of two links, a school alone',
    people: [
      {
        role: 'subject',
        name: 'Greg Smith',
        profile: profile('greg-smith'),
        memberId: member(1),
        headline: 'Bookbinder & reader',
      },
      {
        role: 'aside',
        name: 'Sarah Cole',
        profile: profile('sarah-cole'),
        memberId: member(2),
      },
      { role: 'aside', name: 'Zofia Wiśniewska', profile: profile('zofia-wisniewska') },
    ],
    anchors: [['Greg Smith'], ['Sarah ColeSarah Cole· 3rdThird degree co'], ['Zofia Wiśniewska']],
  },
  {
    file: 'linkedin/search-newer.xhtml',
    url: 'https://www.linkedin.com/search/results/people/?keywords=x',
    why: 'a name with emoji and degree, a picture "is open to work", a mutual connection in another’s card, LinkedIn Member',
    people: [
      {
        role: 'result',
        name: 'Greg Smith 📚, PhD',
        profile: profile('greg-smith'),
        headline: 'Bookbinder',
        memberId: member(1),
      },
      { role: 'mutual', name: 'Sarah Cole', profile: profile('sarah-cole') },
    ],
  },
  {
    file: 'linkedin/search-older.html',
    url: 'https://www.linkedin.com/search/results/people/?keywords=x',
    why: 'an anonymous member without a profile yields nobody',
    people: [
      {
        role: 'result',
        name: 'Greg Smith',
        profile: profile('greg-smith'),
        memberId: member(1),
      },
      { role: 'mutual', name: 'Sarah Cole', profile: profile('sarah-cole') },
    ],
    anchors: [['Greg SmithView Greg Smith’s profile'], ['Sarah Cole']],
  },
  {
    file: 'linkedin/feed-older.html',
    url: 'https://www.linkedin.com/preload/',
    why: 'the reader, companies and anonymous authors yield nobody',
    people: [
      {
        role: 'author',
        name: 'Greg Smith',
        profile: profile('greg-smith'),
        memberId: member(1),
      },
      { role: 'commenter', name: 'Emeka Obi', profile: profile('emeka-obi') },
      { role: 'other', name: 'Sarah Cole', profile: profile('sarah-cole') },
    ],
  },
  {
    file: 'linkedin/connections.html',
    url: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    why: 'the member id is from the card’s own button, not from the neighbour’s',
    people: [
      {
        role: 'connection',
        name: 'Greg Smith',
        profile: profile('greg-smith'),
        headline: 'Bookbinder',
        memberId: member(1),
      },
      { role: 'connection', name: 'Sarah Cole', profile: profile('sarah-cole') },
    ],
  },
  {
    file: 'linkedin/messages-in-shadow.html',
    url: 'https://www.linkedin.com/feed/',
    why: 'a bubble in an open shadow root; the reader’s own messages are no partner’s',
    people: [{ role: 'partner', name: 'Greg Smith', memberId: member(1) }],
  },
  {
    file: 'linkedin/feed-newer.html',
    url: 'https://www.linkedin.com/feed/',
    why: 'reposter, author, mention and commenter in a feed without readable classes; the reader and a company are nobody',
    people: [
      { role: 'author', name: 'Greg Smith', headline: 'Bookbinder', profile: profile('greg-smith') },
      { role: 'other', name: 'Sarah Cole', profile: profile('sarah-cole') },
      { role: 'other', name: 'Zofia Wiśniewska', profile: profile('zofia-wisniewska') },
      { role: 'other', name: 'Emeka Obi', profile: profile('emeka-obi') },
    ],
    anchors: [['Greg Smith• 2ndBookbinder3d'], ['Sarah Cole'], ['Zofia Wiśniewska'], ['Emeka Obi']],
  },
  {
    file: 'linkedin/messaging.html',
    url: 'https://www.linkedin.com/messaging/thread/1/',
    why: 'the partner of the open thread by member id; the list knows names alone, and several as one text are nobody',
    people: [
      { role: 'partner', name: 'Greg Smith', memberId: member(1), headline: 'Bookbinder' },
      { role: 'partner', name: 'Greg Smith', confidence: 'name-only' },
    ],
  },
  {
    file: 'linkedin/messaging-in-shadow.html',
    url: 'https://www.linkedin.com/messaging/thread/1/',
    why: 'the messaging page in an open shadow root; the reader’s own message is nobody’s',
    people: [{ role: 'partner', name: 'Sarah Cole', profile: profile('sarah-cole') }],
  },
  {
    file: 'linkedin/invitations.html',
    url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    why: 'both stacks; a company that invites is nobody',
    people: [
      { role: 'other', name: 'Greg Smith', profile: profile('greg-smith') },
      { role: 'other', name: 'Sarah Cole', profile: profile('sarah-cole') },
    ],
  },
  {
    file: 'linkedin/notifications.html',
    url: 'https://www.linkedin.com/notifications/?filter=all',
    why: 'the picture is the only link to the person; a company and the reader are nobody',
    people: [{ role: 'other', profile: profile('greg-smith') }],
  },
  {
    file: 'linkedin/company-people.html',
    url: 'https://www.linkedin.com/company/example-paper/people/',
    why: 'the member id stands in the link; LinkedIn Member is nobody',
    people: [{ role: 'other', name: 'Greg Smith', profile: profile('greg-smith'), memberId: member(1) }],
  },
  {
    file: 'sales-navigator/search.html',
    url: 'https://www.linkedin.com/sales/search/people?query=x',
    why: 'leads, of whom title and company stand in the same row; an account is nobody',
    people: [
      {
        role: 'result',
        name: 'Greg Smith',
        profile: '/sales/lead/ACwAAA000000000000000000000000000000001,NAME_SEARCH,x1y2',
        headline: 'Bookbinder',
        company: 'Example Paper',
      },
      {
        role: 'result',
        name: 'Sarah Cole',
        profile: '/sales/lead/ACwAAA000000000000000000000000000000002,NAME_SEARCH,x3y4',
        headline: 'Librarian',
        company: 'Example Library',
      },
    ],
    anchors: [['Greg Smith'], ['Sarah Cole']],
  },
  {
    file: 'sales-navigator/lead.html',
    url: 'https://www.linkedin.com/sales/lead/ACwAAA000000000000000000000000000000001,NAME_SEARCH,x1y2',
    why: 'the address says whose page it is, and never lends itself to the name that stands there',
    people: [
      { role: 'subject', profile: '/sales/lead/ACwAAA000000000000000000000000000000001,NAME_SEARCH,x1y2' },
      {
        role: 'result',
        name: 'Sarah Cole',
        profile: '/sales/lead/ACwAAA000000000000000000000000000000002,NAME_SEARCH,x3y4',
        headline: 'Librarian',
      },
    ],
    anchors: [['Greg Smith'], ['Sarah Cole']],
  },
  {
    file: 'gmail/message.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/x',
    why: 'the details repeat everybody; a name that is somebody else’s address; nobody is called “me”; whoever stands in the text is nobody',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', address: 'mio@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'recipient', address: 'list@example.org' },
    ],
  },
  {
    file: 'gmail/popped-out.html',
    url: 'https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=1',
    why: 'a mail in a window of its own, with an answer being written',
    people: [
      { role: 'sender', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'recipient', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'gmail/list.html',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    why: 'a row has a hidden and a visible copy: one person, one mark',
    people: [{ role: 'sender', name: 'Greg Smith', address: 'greg@example.org' }],
    anchors: [['Greg Smith']],
  },
  {
    file: 'gmail/list.html',
    url: 'https://mail.google.com/mail/u/0/#sent',
    why: 'sent mail shows recipients',
    people: [{ role: 'recipient', name: 'Greg Smith', address: 'greg@example.org' }],
  },
  {
    file: 'gmail/compose.html',
    url: 'https://mail.google.com/mail/u/0/#inbox?compose=new',
    why: 'an address for a name is no name',
    people: [
      { role: 'recipient', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'outlook/collapsed.html',
    url: 'https://outlook.office.com/mail/inbox/id/x',
    why: 'a name without an address',
    people: [{ role: 'sender', name: 'Greg Smith', confidence: 'name-only' }],
  },
  {
    file: 'outlook/message.html',
    url: 'https://outlook.live.com/mail/0/',
    why: 'labels in any language; a name alone; a title that is no address; the text is somebody’s',
    people: [
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'recipient', name: 'Emeka Obi', confidence: 'name-only' },
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'sender', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'outlook/own-domain.html',
    url: 'https://mail.example.org/mail/inbox',
    why: 'on its owner’s domain; a colleague without an address; an answer being written is to a recipient',
    people: [
      { role: 'recipient', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
      { role: 'sender', name: 'Greg Smith', confidence: 'name-only' },
    ],
  },
  {
    file: 'yahoo/message.html',
    url: 'https://mail.yahoo.com/d/folders/1/messages/2',
    why: 'the address behind the name, as title, or as name; a subject is nobody',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'recipient', address: 'mio@example.org' },
      { role: 'sender', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'yahoo/compose.html',
    url: 'https://mail.yahoo.com/d/compose/3',
    why: 'recipients of a letter being written',
    people: [
      { role: 'recipient', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'yahoo-japan/message.html',
    url: 'https://mail.yahoo.co.jp/u/pc/f/message/1',
    why: 'titles that are addresses, and none that merely hold one',
    people: [
      { role: 'other', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
      { role: 'other', name: 'Greg Smith', address: 'greg@example.org' },
    ],
  },
  {
    file: 'proton/message.html',
    url: 'https://mail.proton.me/u/0/inbox/x',
    why: 'addresses in titles and in names for tests; a group is nobody',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'recipient', address: 'mio@example.org' },
      { role: 'recipient', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'proton/list.html',
    url: 'https://mail.proton.me/u/0/all-sent',
    why: 'sent mail shows recipients; a row of several addresses is left alone',
    people: [
      { role: 'recipient', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'fastmail/message.html',
    url: 'https://app.fastmail.com/mail/Inbox/x',
    why: 'titles with and without a name; names without a title are nobody',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'sender', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
    ],
  },
  {
    file: 'roundcube/list.html',
    url: 'http://mail.example.net:8080/?_task=mail&_mbox=INBOX',
    why: 'one person with two spellings, an address for a name, nobody at all',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'sender', address: 'nora@example.com' },
    ],
    anchors: [['Greg Smith', 'Smith, Greg'], ['nora@example.com']],
  },
  {
    file: 'roundcube/list-below-sent.html',
    url: 'http://mail.example.net/?_task=mail',
    why: 'a folder below the sent one shows recipients',
    people: [
      { role: 'recipient', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
    ],
  },
  {
    file: 'roundcube/preview.html',
    url: 'http://mail.example.net/?_task=mail&_uid=1&_action=preview&_framed=1',
    why: 'summary and headers are one; attached messages, answers’ addresses and the text are nobody',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: 'Mio Hayashi', address: 'mio@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
    ],
  },
  {
    file: 'roundcube/print.html',
    url: 'http://mail.example.net/?_task=mail&_uid=1&_action=print',
    why: 'addresses as bare text, some of them folded away',
    people: [
      { role: 'sender', name: 'Smith, Greg', address: 'greg@example.org' },
      { role: 'recipient', address: 'mio@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
    ],
  },
  {
    file: 'roundcube/compose.html',
    url: 'http://mail.example.net/?_task=mail&_action=compose',
    why: 'recipients of a letter being written',
    people: [{ role: 'recipient', name: 'Sarah Cole', address: 'sarah.cole@example.com' }],
    anchors: [['Sarah Cole']],
  },
  {
    file: 'roundcube/larry-preview-sent.html',
    url: 'http://mail.example.net/?_task=mail&_uid=1&_mbox=Sent&_action=preview',
    why: 'in the skin Larry the short headers call a recipient `from`',
    people: [
      { role: 'sender', name: 'Mio Hayashi', address: 'mio@example.org' },
      { role: 'recipient', name: 'Greg Smith', address: 'greg@example.org' },
    ],
  },
  {
    file: 'webmail/message.html',
    url: 'https://mail.example.org/mailbox/INBOX/7',
    why: 'whoever is plainly named in a header; links without a name, the subject, a mail’s id and its text are nobody',
    people: [
      { role: 'other', address: 'mio@example.org', name: 'Mio' },
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'recipient', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
      { role: 'recipient', address: 'nora@example.com' },
      { role: 'sender', name: 'Zofia Wiśniewska', address: 'zofia@example.com' },
    ],
    anchors: [['Mio'], ['Greg Smith'], ['山川 晃弘'], ['Sarah Cole'], ['NN'], []],
  },
  {
    file: 'webmail/list.html',
    url: 'https://mail.example.org/mailbox/INBOX',
    why: 'signs of several kinds; a row is no name; an address for a name; the head of the column and a folder are nobody',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'sender', name: 'Sarah Cole', address: 'sarah.cole@example.com' },
      { role: 'sender', address: 'mallory@example.net' },
      { role: 'other', address: 'zofia@example.com' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
    ],
    anchors: [['Greg Smith'], ['Sarah Cole (3)'], ['boss@example.org'], [], ['山川 晃弘']],
  },
];
