import type { PagePerson } from '../../../lib/deeds/shell.ts';
import type { Me } from '../../../lib/domain/settings.ts';
import { emailIdentity } from '../../../lib/identity/identities.ts';
import { isNobodyAtAll } from '../../../lib/identity/nobody.ts';
import type { MailAtHand } from '../../../lib/mail/mail.ts';

/** The invented people of the marked mails, by a short name. */
const PEOPLE = {
  mio: '林 美緒 <mio@example.org>',
  sarah: 'Sarah Cole <sarah.cole@example.com>',
  greg: 'Greg Smith <greg@example.org>',
  ken: 'Ken Ito <ken.ito@example.net>',
  laura: 'Laura Bennett <laura.bennett@example.com>',
  emeka: 'Emeka Obi <emeka.obi@example.net>',
  sato: '佐藤 健 <sato@example.jp>',
  yamakawa: '山川晃弘 <yamakawa@example.jp>',
  ito: '伊藤 さくら <ito.sakura@example.jp>',
  watanabe: '渡辺大輔 <watanabe.d@example.jp>',
  nameless: 'tanaka.jiro@example.jp',
  news: 'Print News <noreply@news.example.com>',
} as const;
export type Who = keyof typeof PEOPLE;

export const me: Me = {
  name: '林 美緒',
  nameLatin: 'Mio Hayashi',
  company: '',
  addresses: ['mio@example.org'],
  profile: '',
  signature: { ja: '', en: '' },
};

/** A mail as it is marked: `is` says what it introduces, and is missing where it introduces nobody. */
export interface Marked {
  readonly from: Who;
  /** To and Cc together. */
  readonly to: readonly Who[];
  readonly subject: string;
  readonly text: string;
  readonly is?: Introduces;
}

export interface Introduces {
  readonly seeker: Who;
  readonly provider: Who;
}

function personOf(who: Who, role: 'sender' | 'recipient'): PagePerson {
  const [, name, address = ''] = /^(?:(.*) <)?([^<>]+)>?$/u.exec(PEOPLE[who]) ?? [];
  const identity = emailIdentity(address);
  if (!identity) throw new Error(`no address: ${who}`);
  const identities = [identity];
  return {
    sighting: { role, confidence: 'sure', ...(name && { name }), address },
    identities,
    inFront: true,
    ...(isNobodyAtAll(identities) && { nobody: true as const }),
  };
}

export function mailOf({ from, to, subject, text }: Marked): MailAtHand {
  return {
    subject,
    text,
    url: 'https://mail.example.org/?_uid=7',
    isOwn: from === 'mio',
    isToUser: to.includes('mio'),
    ...(from !== 'mio' && { sender: personOf(from, 'sender') }),
    recipients: to.filter((who) => who !== 'mio').map((who) => personOf(who, 'recipient')),
  };
}

/** The short name of somebody; `mio` where nobody is given. */
export function whoIs(person: PagePerson | undefined): Who | undefined {
  const found = Object.entries(PEOPLE).find(([, written]) =>
    written.includes(person?.sighting.address ?? 'mio@example.org'),
  );
  return found?.[0] as Who | undefined;
}
