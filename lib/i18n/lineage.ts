import type { Beginning, CameOf } from '../domain/lineage.ts';
import { room } from './words.ts';

/** One step of the way somebody came. */
interface WayStep {
  readonly name: string;
  readonly year: number;
}

/** A way as a sentence tells it: whoever it is about first, where it began last. */
interface Way {
  readonly steps: readonly WayStep[];
  readonly beginning: Beginning;
}

/** A longer way is told at its two ends. */
const TOLD = 5;

const beganEn: Record<Beginning, (step: WayStep) => string> = {
  'own-effort': ({ name, year }) => `${name}, ${year}: your own effort.`,
  'came-back': ({ name, year }) => `${name}, ${year}: came back.`,
  inherited: ({ name, year }) => `${name}, ${year}: taken over from a colleague.`,
  unknown: ({ name, year }) => `${name}, ${year}: how it began is not noted.`,
};
const beganJa: Record<Beginning, (step: WayStep) => string> = {
  'own-effort': ({ name, year }) => `${name}さんとは${year}年、自分からつながりました。`,
  'came-back': ({ name, year }) => `${name}さんとは${year}年、再びのご縁です。`,
  inherited: ({ name, year }) => `${name}さんは${year}年に引き継いだご縁です。`,
  unknown: ({ name, year }) => `${name}さんとは${year}年から（きっかけは未記入）。`,
};

/** Words of how we came together: the picture, its lists, and the way somebody came as a sentence. */
export const lineageWords = room(
  {
    link: 'How we came together',
    lead: 'Who came through whom, and what came of it.',
    find: 'Find somebody',
    nobodyFound: (typed: string) => `Nobody found for “${typed}”.`,
    found: 'Found',
    gone: 'This person is not in the notebook any more.',
    way: ({ steps, beginning }: Way) => {
      const links = steps.slice(0, -1).map(({ name, year }, at) => {
        const through = steps[at + 1]?.name ?? '';
        return at === 0
          ? `You met ${name} through ${through} in ${year}`
          : `${name} through ${through} in ${year}`;
      });
      const last = steps.at(-1);
      const told =
        links.length > TOLD
          ? [...links.slice(0, TOLD), `and so on through ${links.length - TOLD} more`]
          : links;
      return [told.length > 0 ? `${told.join(', ')}.` : '', last ? beganEn[beginning](last) : '']
        .filter(Boolean)
        .join(' ');
    },
    circle: (name: string, through: string) =>
      `${name} is also noted as having come through ${through}, who came by ${name}. That would be a circle, so this link is left out.`,
    beginning: {
      'own-effort': 'own effort',
      'came-back': 'came back',
      inherited: 'taken over',
      unknown: 'not noted',
    } satisfies Record<Beginning, string>,
    year: (year: number) => String(year),
    cameOf: ({ worked, open }: CameOf) =>
      [worked > 0 && `${worked} worked`, open > 0 && `${open} open`].filter(Boolean).join(' · '),
    below: (count: number) => (count === 1 ? '1 person came of it' : `${count} people came of it`),
    branch: (people: number, { all, worked, open }: CameOf) =>
      [
        people === 0
          ? 'Nobody has come through them yet.'
          : people === 1
            ? '1 person came of it.'
            : `${people} people came of it.`,
        all > 0 &&
          `Introductions with ${people === 0 ? 'them' : 'any of them'}: ${all}, of which ${worked} worked and ${open} ${open === 1 ? 'is' : 'are'} open.`,
      ]
        .filter(Boolean)
        .join(' '),
    more: (count: number, since: number) => `+${count}, since ${since}`,
    moreLabel: (count: number, through: string, since: number) =>
      `${count} more through ${through}, since ${since}`,
    closed: (count: number) => `+${count}`,
    earlier: (count: number) => `${count} further back`,
    picture: (name: string) => `Who came through whom, around ${name}`,
    openPerson: 'Open their page',
    wholePicture: 'See the whole picture',
    beginnings: 'Where it began',
    beginningsLead: 'Those through whom others came, by year. Choose one to see what came of it.',
    beginningsMore: (count: number) => `${count} more began smaller; the search finds everybody.`,
    yearLine: (people: number, through: number) =>
      [people === 1 ? '1 person' : `${people} people`, through > 0 && `${through} through somebody`]
        .filter(Boolean)
        .join(', '),
    empty:
      'Nobody is noted as having come through somebody yet. Say through whom you met when you edit a person, and it shows here.',
    throughWhom: 'Through whom',
    throughThem: 'Who came through them',
    nobodyThrough: 'Nobody has come through them yet.',
    keys: '↑ ↓ walk · ← to whom they came through · → to those who came through them · Enter to the middle · o their page',
  },
  {
    link: 'ご縁のつながり',
    lead: 'どなたのご縁でつながり、そこから何が生まれたか。',
    find: '人を探す',
    nobodyFound: (typed: string) => `「${typed}」に当てはまる人はいません。`,
    found: '見つかった人',
    gone: 'この人は紹介帳にいません。',
    way: ({ steps, beginning }: Way) => {
      const links = steps
        .slice(0, -1)
        .map(({ name, year }, at) => `${name}さんとは${year}年に${steps[at + 1]?.name ?? ''}さんのご縁で`);
      const last = steps.at(-1);
      const told =
        links.length > TOLD
          ? [...links.slice(0, TOLD), `さらに${links.length - TOLD}人をさかのぼって`]
          : links;
      return [
        told.length > 0 ? `${told.join('、')}つながりました。` : '',
        last ? beganJa[beginning](last) : '',
      ].join('');
    },
    circle: (name: string, through: string) =>
      `${name}さんは${through}さんのご縁とも書かれていますが、つながりが輪になってしまうため、ここでは省いています。`,
    beginning: {
      'own-effort': '自分から',
      'came-back': '再びのご縁',
      inherited: '引き継ぎ',
      unknown: '未記入',
    } satisfies Record<Beginning, string>,
    year: (year: number) => `${year}年`,
    cameOf: ({ worked, open }: CameOf) =>
      [worked > 0 && `実った ${worked}`, open > 0 && `進行中 ${open}`].filter(Boolean).join('・'),
    below: (count: number) => `ここから${count}人`,
    branch: (people: number, { all, worked, open }: CameOf) =>
      [
        people === 0 ? 'この人を通じた方はまだいません。' : `ここから${people}人とつながりました。`,
        all > 0 &&
          `${people === 0 ? '' : 'この方々との'}ご紹介は${all}件（実った ${worked}・進行中 ${open}）。`,
      ]
        .filter(Boolean)
        .join(''),
    more: (count: number, since: number) => `ほか${count}人（${since}年から）`,
    moreLabel: (count: number, through: string, since: number) =>
      `${through}さんを通じた方 ほか${count}人（${since}年から）`,
    closed: (count: number) => `＋${count}人`,
    earlier: (count: number) => `さらに${count}人さかのぼる`,
    picture: (name: string) => `${name}さんのご縁のつながり`,
    openPerson: 'この人を開く',
    wholePicture: '図で見る',
    beginnings: 'ご縁の始まり',
    beginningsLead: 'ほかの人とのご縁につながった人です（年の順）。選ぶと、その先のつながりが見られます。',
    beginningsMore: (count: number) => `ほかに${count}人います。検索でどなたでも見つかります。`,
    yearLine: (people: number, through: number) =>
      through === 0 ? `${people}人` : `${people}人（うち${through}人はどなたかのご縁）`,
    empty:
      'どなたのご縁かが、まだ書かれていません。人の編集で「どなたを通じて」を選ぶと、ここにつながりが現れます。',
    throughWhom: 'どなたのご縁か',
    throughThem: 'この人を通じた方',
    nobodyThrough: 'この人を通じた方はまだいません。',
    keys: '↑ ↓ 上下の人へ・← 紹介元へ・→ その先の人へ・Enter この人を中心に・o この人を開く',
  },
);
