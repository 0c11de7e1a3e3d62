/** Places by which a region is known, each line one and the same; after the colon the larger ones it lies in. */
const PLACES = [
  '北海道 札幌 hokkaido sapporo 函館 旭川',
  '青森 aomori : 東北',
  '岩手 盛岡 iwate : 東北',
  '宮城 仙台 miyagi sendai : 東北',
  '秋田 akita : 東北',
  '山形 yamagata : 東北',
  '福島 fukushima : 東北',
  '茨城 水戸 つくば ibaraki : 関東',
  '栃木 宇都宮 tochigi : 関東',
  '群馬 高崎 gunma : 関東',
  '埼玉 さいたま 大宮 川越 saitama : 関東 首都圏',
  '千葉 船橋 chiba : 関東 首都圏',
  '東京 都内 渋谷 新宿 銀座 品川 23区 tokyo shibuya shinjuku : 関東 首都圏',
  '神奈川 横浜 川崎 鎌倉 kanagawa yokohama kawasaki : 関東 首都圏',
  '新潟 niigata : 北陸',
  '富山 toyama : 北陸',
  '石川 金沢 ishikawa kanazawa : 北陸',
  '福井 fukui : 北陸',
  '山梨 甲府 yamanashi',
  '長野 松本 nagano',
  '岐阜 gifu : 東海 中部',
  '静岡 浜松 shizuoka hamamatsu : 東海 中部',
  '愛知 名古屋 豊田 aichi nagoya : 東海 中部',
  '三重 津市 mie : 東海 中部',
  '滋賀 shiga : 関西',
  '京都 kyoto : 関西',
  '大阪 梅田 堺 osaka : 関西',
  '兵庫 神戸 姫路 hyogo kobe : 関西',
  '奈良 nara : 関西',
  '和歌山 wakayama : 関西',
  '鳥取 tottori : 中国地方',
  '島根 shimane : 中国地方',
  '岡山 okayama : 中国地方',
  '広島 hiroshima : 中国地方',
  '山口 yamaguchi : 中国地方',
  '徳島 tokushima : 四国',
  '香川 高松 kagawa : 四国',
  '愛媛 松山 ehime : 四国',
  '高知 kochi : 四国',
  '福岡 博多 北九州 fukuoka : 九州',
  '佐賀 saga : 九州',
  '長崎 nagasaki : 九州',
  '熊本 kumamoto : 九州',
  '大分 oita : 九州',
  '宮崎 miyazaki : 九州',
  '鹿児島 kagoshima : 九州',
  '沖縄 那覇 okinawa naha',
  '東北 tohoku',
  '関東 kanto',
  '首都圏 : 関東',
  '北陸 hokuriku',
  '東海 tokai : 中部',
  '中部 chubu',
  '関西 近畿 kansai',
  '中国地方 chugoku',
  '四国 shikoku',
  '九州 kyushu',
  'london : uk',
  'manchester : uk',
  'birmingham : uk',
  'edinburgh : uk',
  'uk england britain イギリス 英国',
  'new york nyc brooklyn manhattan : us',
  'san francisco bay area : us',
  'los angeles : us',
  'chicago : us',
  'boston : us',
  'seattle : us',
  'austin : us',
  'texas : us',
  'california : us',
  'us usa united states america アメリカ 米国',
  'berlin : germany',
  'munich : germany',
  'hamburg : germany',
  'germany ドイツ',
  'paris パリ',
  'amsterdam',
  'dublin',
  'singapore シンガポール',
  'hong kong 香港',
  'taiwan 台湾 taipei',
  'shanghai 上海',
  'vietnam ベトナム',
  'thailand タイ bangkok',
  'sydney',
  'melbourne',
  'toronto',
  'vancouver',
];
/** Of more than one word, so that a line can be split at its spaces. */
const MANY_WORDS = /new york|san francisco|bay area|los angeles|united states|hong kong/gu;

const KNOWN: ReadonlyMap<string, { readonly place: string; readonly within: readonly string[] }> = new Map(
  PLACES.flatMap((line) => {
    const [names = '', larger = ''] = line
      .replace(MANY_WORDS, (one) => one.replaceAll(' ', '_'))
      .split(' : ');
    const all = names.split(' ').map((name) => name.replaceAll('_', ' '));
    const within = larger === '' ? [] : larger.split(' ');
    return all.map((name) => [name, { place: all[0] ?? name, within }] as const);
  }),
);
const NAMES = [...KNOWN.keys()].sort((a, b) => b.length - a.length).join('|');
const ANY_PLACE = new RegExp(`(?<![a-z])(?:${NAMES})(?![a-z])`, 'gu');
const EVERYWHERE =
  /全国|どこでも|オンライン|リモート|遠隔|地域を?問わ|nationwide|remote|online|anywhere|worldwide|any region/u;
/** Words that make a place the one where it is to be. */
const THERE =
  /^(?:都|府|県|市|区|在住|近郊|周辺|エリア|あたり|近辺)*(?:で|に(?:ある|いる|住|来)|の(?!人|出身|本社)|在住|近郊|周辺|エリア|あたり|近辺)/u;
const THERE_EN =
  /\b(?:in|near|around|based in|within|across|from|at)\s(?:the\s|central\s|greater\s|downtown\s)?$/u;

/**
 * Where a need is to be met, by its place in the text; the place as written.
 *
 * @param anyPlace a note on a limit may name a place alone
 */
export function regionIn(form: string, anyPlace = false): string | undefined {
  for (const match of form.matchAll(ANY_PLACE)) {
    if (anyPlace) return match[0];
    const isThere = /^[a-z]/u.test(match[0])
      ? THERE_EN.test(form.slice(0, match.index))
      : THERE.test(form.slice(match.index + match[0].length));
    if (isThere) return match[0];
  }
  return anyPlace && EVERYWHERE.test(form) ? EVERYWHERE.exec(form)?.[0] : undefined;
}

/** May somebody of one region do something in the other? */
export function regionsMeet(has: string, needs: string): boolean {
  const [a, b] = [has.normalize('NFKC').toLowerCase(), needs.normalize('NFKC').toLowerCase()];
  if (EVERYWHERE.test(a) || EVERYWHERE.test(b)) return true;
  const [first, second] = [placesIn(a), placesIn(b)];
  // 京都 stands in 東京都: only places nobody knows are held against each other as written.
  if (first.length === 0 || second.length === 0) return a.includes(b) || b.includes(a);
  return first.some((one) =>
    second.some(
      (two) => one.place === two.place || one.within.includes(two.place) || two.within.includes(one.place),
    ),
  );
}

function placesIn(form: string): readonly { readonly place: string; readonly within: readonly string[] }[] {
  return [...form.matchAll(ANY_PLACE)].flatMap((match) => KNOWN.get(match[0]) ?? []);
}
