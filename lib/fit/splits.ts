import type { Id, Language } from '../domain/basics.ts';
import { plainSpecialty } from './plain-specialty.ts';

/** A part of a trade, beside whose other parts it can sit at one table. */
export interface Part {
  readonly names: Readonly<Record<Language, string>>;
  /** Words that speak for it, where they stand in what is known of somebody. */
  readonly says: readonly string[];
}

/** A part written short: its two names, and words in either language that speak for it, set apart by a comma. */
function part(ja: string, en: string, says = ''): Part {
  const more = says === '' ? [] : says.split(', ');
  return { names: { ja, en }, says: [ja, en, ...more] };
}

const COMPANIES = part('法人', 'companies', '会社, 企業, 経営者, 中小企業, corporate, business owners');
const PRIVATE = part('個人', 'private clients', '家庭, 家族, ご家族, individuals, families');
const ESTATES = part('相続', 'inheritance', '遺産, 遺言, 資産税, 事業承継, estate planning, probate, wills');
const PROPERTY = part('不動産', 'property', '土地, 建物, マンション, 賃貸, real estate, landlords');
const SHOPS = part(
  '店舗',
  'shops and restaurants',
  '飲食, レストラン, サロン, 小売, restaurant, retail, cafe',
);
const HOMES = part('住宅', 'homes', '戸建て, 注文住宅, マイホーム, houses, residential, housing');
const OFFICES = part('オフィス', 'offices', '事務所, オフィスビル, workplace, commercial');
const START_UPS = part('創業支援', 'start-ups', '起業, 開業, スタートアップ, startup, founders');
const TROUBLE = part(
  'もめごとの解決',
  'disputes',
  '訴訟, 紛争, 裁判, トラブル, 債権回収, litigation, debt recovery',
);
const WORKPLACE = part(
  '労務',
  'employment',
  '労働, 残業, 就業規則, 雇用, 社員, labour, labor, staff disputes',
);

/** How several of one trade commonly share it, by trades: the usual part first. */
const SHARED: readonly (readonly [trades: string, parts: readonly Part[]])[] = [
  [
    'tax-accountant cpa bookkeeper',
    [
      COMPANIES,
      ESTATES,
      PRIVATE,
      START_UPS,
      part('医業', 'doctors and clinics', '医療, クリニック, 歯科, 病院, medical, dental'),
      part('国際税務', 'cross-border tax', '海外, 外資, 国際, expat, overseas, foreign'),
    ],
  ],
  [
    'lawyer contract-lawyer',
    [
      part('企業法務', 'company law', '契約, 顧問, 法人, 会社, 企業, contracts, corporate, commercial'),
      ESTATES,
      PROPERTY,
      WORKPLACE,
      part('離婚・家事', 'family', '離婚, 親権, 養育費, divorce, custody'),
      part('交通事故', 'accidents', '事故, 後遺障害, 損害賠償, injury, accident'),
      TROUBLE,
    ],
  ],
  [
    'judicial-scrivener',
    [
      part('相続登記', 'inherited property', '相続, 遺産, 遺言, inheritance, probate'),
      part('会社設立', 'company formation', '商業登記, 法人, 起業, company registration, corporate'),
      part('不動産登記', 'property registration', '不動産, 売買, 住宅ローン, real estate, conveyancing'),
      part('後見・家族信託', 'guardianship and trusts', '成年後見, 信託, 認知症, guardian, trust'),
    ],
  ],
  [
    'administrative-scrivener visa-lawyer',
    [
      part('建設業許可', 'building permits', '建設, 工事, 宅建, construction'),
      part('在留資格', 'visas', 'ビザ, 入管, 外国人, 技能実習, visa, immigration'),
      ESTATES,
      part('飲食・風営の許可', 'food and night trade licences', '飲食, 風俗営業, 深夜, restaurant, bar'),
      part('運送業許可', 'transport licences', '運送, トラック, 自動車, trucking'),
    ],
  ],
  [
    'labor-consultant hr-consultant employment-lawyer payroll',
    [
      part('労務相談', 'employment questions', '就業規則, 残業, 労務, トラブル, disputes, rules'),
      part('給与計算', 'payroll', '給与, 社会保険の手続き, salary'),
      part('助成金', 'subsidies', '助成, 補助金, subsidy, grants'),
      part('障害年金', 'disability pensions', '年金, 障害, pension, disability'),
      part('人事制度', 'pay and grading', '評価, 人事, 等級, appraisal, grading'),
    ],
  ],
  [
    'patent-attorney',
    [
      part('特許', 'patents', '発明, 技術, 機械, 化学, invention, technology'),
      part('商標・意匠', 'trade marks and designs', '商標, ブランド, ロゴ, trademark, brand, design'),
    ],
  ],
  [
    'life-insurance non-life-insurance',
    [
      part('経営者向け', 'business owners', '法人, 社長, 退職金, 事業保障, 会社, directors, corporate'),
      part('家計の保障', 'families', '家族, 子ども, 学資, 医療, 個人, household, children'),
      part('損害保険', 'property and liability', '火災, 自動車, 賠償, 損保, fire, car, liability'),
      part('医師・士業向け', 'doctors and professionals', '医師, 開業医, 士業, doctors, dentists'),
    ],
  ],
  [
    'financial-planner investment-adviser',
    [
      part('資産運用', 'investing', 'NISA, iDeCo, 投資, 運用, invest, savings'),
      part('住宅購入', 'buying a home', '住宅ローン, マイホーム, mortgage, house'),
      part('老後の備え', 'retirement', '年金, 退職, 老後, pension, retire'),
      ESTATES,
    ],
  ],
  [
    'estate-agent rental-agent office-agent property-manager property-investor',
    [
      part('売買', 'sales', '売却, 購入, 中古, 査定, sell, buying'),
      part('賃貸仲介', 'letting', '入居, 部屋, アパート, 賃貸, tenants, rent'),
      part('賃貸管理', 'property management', '管理, 大家, オーナー, landlord'),
      part('事業用', 'business premises', '店舗, オフィス, 倉庫, テナント, office, retail'),
      part('収益物件', 'investment property', '投資, 利回り, 一棟, investors, yield'),
    ],
  ],
  ['architect interior-designer interior-contractor', [HOMES, SHOPS, OFFICES]],
  [
    'house-builder general-contractor renovation carpenter',
    [
      part('新築', 'new homes', '注文住宅, 建てる, new build'),
      part('リフォーム', 'renovation', '改修, 水回り, キッチン, 浴室, kitchen, bathroom'),
      part('マンションリノベーション', 'flats', 'マンション, 中古, apartment'),
      SHOPS,
    ],
  ],
  [
    'web-designer ux-designer graphic-designer brand-consultant',
    [
      part('Webサイト', 'websites', 'ホームページ, サイト, WordPress, web, site, landing page'),
      part('ブランディング', 'branding', 'ブランド, ロゴ, CI, VI, brand, logo, identity'),
      part('印刷物', 'print', 'チラシ, パンフレット, 名刺, パッケージ, flyer, brochure, packaging'),
      part('ネットショップ', 'online shops', 'EC, 通販, Shopify, e-commerce, ecommerce, shop'),
    ],
  ],
  [
    'seo online-ads social-media marketing-consultant advertising-agency pr-consultant',
    [
      part('検索・SEO', 'search', 'SEO, 検索, MEO, Google, google'),
      part('ネット広告', 'online ads', 'リスティング, 広告運用, ads, PPC'),
      part('SNS', 'social media', 'Instagram, LINE, TikTok, 動画, facebook'),
      part('広報', 'press', 'PR, プレス, 取材, メディア, media, publicity'),
    ],
  ],
  [
    'photographer',
    [
      part('人物', 'portraits', 'プロフィール, 宣材, 家族, 七五三, headshots, family'),
      part('商品・料理', 'products and food', '商品, 物撮り, 料理, メニュー, product, menu'),
      part('建築', 'buildings', '物件, 竣工, 内観, architecture, interiors'),
      part('婚礼・催し', 'weddings and events', '結婚式, イベント, ウェディング, wedding, event'),
    ],
  ],
  [
    'videographer animator drone',
    [
      part('会社・採用の動画', 'company films', '採用, 会社紹介, 企業, recruiting, corporate'),
      part('広告動画', 'advertising films', 'CM, 広告, SNS, ads, commercial'),
      part('催しの記録', 'events', 'イベント, セミナー, 結婚式, 配信, wedding, streaming'),
      part('空撮', 'from the air', 'ドローン, drone, aerial'),
    ],
  ],
  [
    'software-developer app-developer no-code dx-consultant it-support network-engineer',
    [
      part('業務システム', 'business systems', '基幹, 販売管理, システム, ERP, CRM, database'),
      part('スマホアプリ', 'mobile apps', 'アプリ, iOS, Android, app'),
      part('社内のITサポート', 'IT support', 'パソコン, 保守, 情シス, helpdesk, computers'),
      part('ネットワーク・情報管理', 'networks and security', 'セキュリティ, サーバー, wi-fi, security'),
    ],
  ],
  [
    'printer packaging signage',
    [
      part('チラシ・冊子', 'flyers and booklets', '印刷, パンフレット, カタログ, leaflet, brochure'),
      part('看板', 'signs', 'サイン, 店頭, のぼり, signage'),
      part('箱・パッケージ', 'boxes', 'パッケージ, 箱, 包装, packaging'),
    ],
  ],
  [
    'recruiter temp-agency foreign-workers career-adviser',
    [
      part('正社員の紹介', 'permanent posts', '中途, 転職, 正社員, headhunting, permanent'),
      part('派遣', 'temporary staff', '派遣, パート, アルバイト, temp, agency staff'),
      part('外国人材', 'staff from abroad', '特定技能, 技能実習, 外国人, foreign'),
      part('新卒採用', 'graduates', '新卒, インターン, 学生, graduate'),
    ],
  ],
  [
    'management-consultant business-coach corporate-trainer sales-consultant subsidy-consultant',
    [
      part('資金繰り', 'cash and funding', '融資, 資金, 財務, 銀行, finance, funding, loans'),
      part('営業支援', 'sales', '営業, 売上, 販路, selling'),
      part('人材育成', 'training people', '研修, 育成, コーチング, リーダー, coaching, leadership'),
      part('補助金', 'grants', '補助金, 助成, 申請, subsidy'),
      part('事業承継', 'succession', '承継, 後継者, M&A, successor'),
    ],
  ],
  [
    'translator interpreter translator-legal',
    [
      part('翻訳', 'written translation', '契約書, マニュアル, 文書, documents, manuals'),
      part('通訳', 'interpreting', '商談, 会議, 同行, meetings'),
      part('Webの多言語化', 'websites in other languages', 'ローカライズ, サイト, localisation'),
    ],
  ],
  [
    'cleaning housekeeper junk-removal organizer',
    [
      part('家の掃除', 'homes', 'ハウスクリーニング, エアコン, 家事, household'),
      part('店・オフィスの清掃', 'offices and shops', 'オフィス, 店舗, ビル, commercial, janitorial'),
      part('片付け・遺品整理', 'clearing out', '遺品, 不用品, 片付け, clearance, declutter'),
    ],
  ],
  [
    'chiropractor acupuncturist massage physiotherapist personal-trainer yoga',
    [
      part('肩・腰の不調', 'backs and necks', '腰痛, 肩こり, 姿勢, back pain, posture'),
      part('スポーツ', 'sport', 'スポーツ, けが, 選手, athletes, injuries'),
      part('美容', 'beauty', '美容, 小顔, 痩身, facial, slimming'),
      part('産前産後', 'before and after birth', '妊娠, 産後, 骨盤, pregnancy, postnatal'),
    ],
  ],
  [
    'dentist orthodontist',
    [
      part('一般歯科', 'general dentistry', '虫歯, 歯周病, 予防, check-ups, prevention'),
      part('矯正', 'straightening', '矯正, 歯並び, マウスピース, braces, aligners'),
      part('小児歯科', 'children', '子ども, 小児, kids'),
    ],
  ],
  [
    'hairdresser beautician cosmetics stylist',
    [
      part('ヘア', 'hair', '美容室, カット, カラー, salon'),
      part('肌・エステ', 'skin', 'エステ, 美肌, フェイシャル, skin care, facial'),
      part('ネイル・まつげ', 'nails and lashes', 'ネイル, まつげ, nail, lash'),
      part('装い・印象', 'style', 'スタイリスト, 骨格, パーソナルカラー, personal colour, wardrobe'),
    ],
  ],
  [
    'restaurant cafe bar chef catering',
    [
      part('店での食事', 'eating out', '会食, 接待, ランチ, ディナー, dinner'),
      part('ケータリング', 'catering', '弁当, 仕出し, パーティー, lunch boxes, parties'),
      part('喫茶', 'coffee', 'カフェ, コーヒー, 珈琲, cafe'),
    ],
  ],
];

/** What any trade can be shared by. */
const OF_ANY: readonly Part[] = [COMPANIES, PRIVATE, START_UPS];

const BY_TRADE: ReadonlyMap<Id, readonly Part[]> = new Map(
  SHARED.flatMap(([trades, parts]) => trades.split(' ').map((id) => [id, parts] as const)),
);

/** The parts into which these trades are commonly split, the usual first; those of any trade at the end. */
export function partsOfTrades(trades: Iterable<Id>): readonly Part[] {
  const own = [...trades].flatMap((id) => BY_TRADE.get(id) ?? []);
  return [...new Set([...own, ...OF_ANY])];
}

const NONE: ReadonlySet<Part> = new Set();
const CALLED: ReadonlyMap<string, ReadonlySet<Part>> = partsByName();

/** The common parts that go by a name, in either language; from its `plainSpecialty`. */
export function partsCalled(form: string): ReadonlySet<Part> {
  return CALLED.get(form) ?? NONE;
}

function partsByName(): ReadonlyMap<string, ReadonlySet<Part>> {
  const found = new Map<string, Set<Part>>();
  for (const one of [...SHARED.flatMap(([, parts]) => parts), ...OF_ANY]) {
    for (const name of Object.values(one.names).map(plainSpecialty))
      found.set(name, (found.get(name) ?? new Set()).add(one));
  }
  return found;
}
