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
      { role: 'aside', name: 'Sarah Cole', profile: `${profile('sarah-cole')}/` },
      { role: 'other', name: 'Greg Smith 📚', profile: `${profile('%EF%BC%A7reg-smith')}/` },
    ],
    anchors: [['山川 晃弘', '山川 晃弘Paper maker'], ['Sarah Cole· 2ndBookbinder'], ['Greg Smith 📚']],
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
      { role: 'aside', name: 'Sarah Cole', profile: `${profile('sarah-cole')}/` },
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
        profile: '/in/greg-smith',
        memberId: member(1),
        headline: 'Bookbinder & reader',
      },
      {
        role: 'aside',
        name: 'Sarah Cole',
        profile: `${profile('sarah-cole')}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${member(2)}`,
        memberId: member(2),
      },
      { role: 'aside', name: 'Zofia Wiśniewska', profile: '/in/zofia-wisniewska/', memberId: member(3) },
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
        profile: `${profile('greg-smith')}/`,
        memberId: member(1),
      },
      { role: 'mutual', name: 'Sarah Cole', profile: `${profile('sarah-cole')}/` },
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
        profile: `${profile('greg-smith')}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${member(1)}`,
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
        profile: `${profile('greg-smith')}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${member(1)}`,
        memberId: member(1),
      },
      { role: 'commenter', name: 'Emeka Obi', profile: '/in/emeka-obi/' },
      { role: 'other', name: 'Sarah Cole', profile: '/in/sarah-cole/' },
    ],
  },
  {
    file: 'linkedin/connections.html',
    url: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    why: 'the member id is from the card’s own button, not from the neighbour’s',
    people: [
      { role: 'connection', name: 'Greg Smith', profile: `${profile('greg-smith')}/`, memberId: member(1) },
      { role: 'connection', name: 'Sarah Cole', profile: `${profile('sarah-cole')}/` },
    ],
  },
  {
    file: 'linkedin/messages-in-shadow.html',
    url: 'https://www.linkedin.com/feed/',
    why: 'a bubble in an open shadow root; the reader’s own messages are no partner’s',
    people: [{ role: 'partner', name: 'Greg Smith', memberId: member(1) }],
  },
  {
    file: 'gmail/message.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/x',
    why: 'the details repeat everybody; a name that is somebody else’s address; an address in the text is nobody',
    people: [
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
      { role: 'recipient', name: 'me', address: 'mio@example.org' },
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'recipient', address: 'list@example.org' },
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
    why: 'labels in any language; a title that is no address',
    people: [
      { role: 'recipient', name: '山川 晃弘', address: 'yamakawa@example.jp' },
      { role: 'sender', name: 'Greg Smith', address: 'greg@example.org' },
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
];
