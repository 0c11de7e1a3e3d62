import type { Channel } from '../domain/basics.ts';
import type { OneToOne } from '../domain/one-to-one.ts';
import { room } from './words.ts';

/** What happened around a person in groups, talks of two, with cards and at evenings, as lines of their history. */

const stateEn: Record<OneToOne['state'], string> = {
  planned: 'One-to-one planned',
  held: 'One-to-one',
  cancelled: 'One-to-one cancelled',
};
const stateJa: Record<OneToOne['state'], string> = {
  planned: '1対1の面談を予定',
  held: '1対1の面談',
  cancelled: '1対1の面談を中止',
};

export const personAroundWords = room(
  {
    talk: stateEn,
    how: { mail: 'by mail', chat: 'by chat', phone: 'by phone', 'in-person': 'in person' } satisfies Record<
      Channel,
      string
    >,
    cardGiven: (to: string) => (to === '' ? 'Their card handed out' : `Their card handed to ${to}`),
    cardGot: (whose: string) => `Given the card of ${whose}`,
    ownCardGot: 'Given my card',
    cards: (count: number) => `${count} cards`,
    met: (what: string) => (what === '' ? 'Met at an evening' : `Met at: ${what}`),
    held: (what: string) => (what === '' ? 'Held an evening' : `Held: ${what}`),
    thanked: 'Thanked after the evening',
    joined: (circle: string) => `Joined ${circle}`,
    left: (circle: string) => `Left ${circle}`,
    visited: (circle: string) => `Visited ${circle}`,
    invited: (circle: string) => `Invited to ${circle}`,
    didNotCome: (circle: string) => `Was invited to ${circle} and did not come`,
    notJoining: 'does not join',
    broughtVisitor: (who: string, circle: string) => `Invited ${who} to ${circle}`,
    asked: 'Looking for',
    someCircle: 'a group',
  },
  {
    talk: stateJa,
    how: { mail: 'メール', chat: 'チャット', phone: '電話', 'in-person': '対面' } satisfies Record<
      Channel,
      string
    >,
    cardGiven: (to) => (to === '' ? '名刺をお渡しした' : `名刺を${to}にお渡しした`),
    cardGot: (whose) => `${whose}の名刺をお渡しした`,
    ownCardGot: '自分の名刺をお渡しした',
    cards: (count) => `${count}枚`,
    met: (what) => (what === '' ? '集まりでお会いした' : `${what}でお会いした`),
    held: (what) => (what === '' ? '集まりの主催' : `${what}の主催`),
    thanked: '集まりのお礼を伝えた',
    joined: (circle) => `${circle}に入会`,
    left: (circle) => `${circle}を退会`,
    visited: (circle) => `${circle}にビジター参加`,
    invited: (circle) => `${circle}へお誘い`,
    didNotCome: (circle) => `${circle}へお誘いしたが、来られなかった`,
    notJoining: '入会は見送り',
    broughtVisitor: (who, circle) => `${who}を${circle}へお誘い`,
    asked: '求めている人',
    someCircle: '会',
  },
);
