import type { Contact } from '../../../lib/domain/contact.ts';
import type { EventWhat, Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import type { Me } from '../../../lib/domain/settings.ts';
import type { LetterFacts, Person } from '../../../lib/draft/letter.ts';

/** People for letters, and facts put together from them. */

const BARE = { tags: [], createdAt: 0, updatedAt: 0 } as const;

export const ITO: Contact = {
  ...BARE,
  id: 'ito',
  name: { written: '伊藤 太郎', reading: 'いとう たろう' },
  company: '伊藤工業株式会社',
  role: '総務部長',
  specialty: '精密板金',
  howWell: 'know',
};
export const YAMAKAWA: Contact = {
  ...BARE,
  id: 'yamakawa',
  name: { written: '山川 晃弘', reading: 'やまかわ あきひろ' },
  company: '株式会社ヤマカワデザイン',
  role: '代表取締役',
  specialty: '採用サイトの制作',
  howWell: 'worked-with',
};
export const GREG: Contact = {
  ...BARE,
  id: 'greg',
  name: { written: 'Greg Smith' },
  company: 'Northwind Ltd',
  role: 'Operations Director',
  specialty: 'cold-chain logistics',
  howWell: 'know',
};
export const ANNA: Contact = {
  ...BARE,
  id: 'anna',
  name: { written: 'Anna Berg, MBA' },
  company: 'Berg & Co',
  specialty: 'commercial insurance',
  howWell: 'worked-with',
};

export const ME: Me = {
  name: '林 美緒',
  nameLatin: 'Mio Hayashi',
  company: '青葉企画',
  addresses: [],
  profile: '',
  signature: { ja: '', en: '' },
};

export const INTRODUCTION_JA: Introduction = {
  id: 'introduction',
  seekerId: 'ito',
  providerId: 'yamakawa',
  introducerId: 'me',
  kind: 'business',
  why: '採用サイトからの応募が減り、作り直しを検討中',
  seekerGains: '応募につながる採用サイト',
  providerGains: '製造業での実績になるお仕事',
  seekerRisk: '社内の決裁に二か月ほどかかることがあります。',
  providerRisk: '着手までひと月ほどお待ちいただくことが多いようです。',
  ownInterest: '制作の一部を弊社でお受けする可能性があります。',
  createdAt: 0,
  updatedAt: 0,
};
const INTRODUCTION_EN: Introduction = {
  ...INTRODUCTION_JA,
  seekerId: 'greg',
  providerId: 'anna',
  why: 'The cargo cover runs out in March and the renewal offer has doubled',
  seekerGains: 'a second opinion on the cover before March',
  providerGains: 'a client in a familiar field',
  seekerRisk: 'decisions go through a committee, which can take some weeks',
  providerRisk: 'there is a minimum premium of £5,000.',
  ownInterest: 'I rent warehouse space in the same building',
};

function eventsOf(...what: readonly EventWhat[]): readonly IntroductionEvent[] {
  return what.map((one, i) => ({
    id: `e${i}`,
    introductionId: 'introduction',
    at: i,
    recordedAt: i,
    ...one,
  }));
}

export function factsOf(
  introduction: Introduction,
  events: readonly EventWhat[],
  people: { seeker: Person; provider: Person; introducer?: Person },
  more: Partial<LetterFacts> = {},
): LetterFacts {
  return {
    introduction,
    standing: standingOf(introduction, eventsOf(...events)),
    introducer: 'me',
    me: ME,
    addresses: {
      ito: 'taro.ito@ito-kogyo.example',
      yamakawa: 'akihiro@yamakawa-design.example',
      greg: 'greg@northwind.example',
      anna: 'anna.berg@berg.example',
    },
    ...people,
    ...more,
  };
}

export function japanese(events: readonly EventWhat[] = [], change: Partial<Introduction> = {}): LetterFacts {
  return factsOf({ ...INTRODUCTION_JA, ...change }, events, { seeker: ITO, provider: YAMAKAWA });
}

export function english(events: readonly EventWhat[] = [], change: Partial<Introduction> = {}): LetterFacts {
  return factsOf({ ...INTRODUCTION_EN, ...change }, events, { seeker: GREG, provider: ANNA });
}

/** A referral the user received: `introducer` brought `seeker` to them. */
export function received(seeker: Contact, introducer: Contact, events: readonly EventWhat[]): LetterFacts {
  const introduction = {
    ...INTRODUCTION_JA,
    seekerId: seeker.id,
    providerId: 'me',
    introducerId: introducer.id,
  };
  return factsOf(introduction, events, { seeker, provider: 'me', introducer });
}
