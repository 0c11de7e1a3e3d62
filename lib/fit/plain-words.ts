/** Words that tell nothing of a line of work, words that tell little, and words that are one and the same. */

const STOP = new Set(
  `a an the and or but if then so of to in on at by for from with without into onto over under about as is are was were be been being am i im i'm ive id me my mine we us our ours you your he him his she her hers it its they them their this that these those there here who whom whose which what when where why how do does did doing done has have had having not no nor yes can cant cannot could couldnt should would will wont may might must shall dont doesnt didnt isnt arent very really quite just also too only even still yet already again more most much many few some any every each all both either neither other another such own same than up down out off near around between because since until while during before after soon now today tomorrow yesterday week weeks month months year years day days time one two three four five six seven eight nine ten first next last new old good best great nice well better reliable trustworthy experienced professional proper decent local affordable cheap somebody someone anyone anybody nobody everyone person people guy man woman friend friends colleague neighbour neighbor acquaintance client clients member need needs needed want wants wanted look looks looking search searching seek seeking find finds finding found know knows known recommend recommends recommendation recommended introduce introduction help helps helping helped ask asks asking asked please thank thanks would like likes get gets getting got give gives take takes make makes making made go goes going come comes came let lets keep keeps kept put think thinking thought say says said tell told see seen use used using thing things something anything lot lots bit kind sort way able right left seem seems try trying tried start started starting begin urgent urgently asap quickly advice advise able contact contacts small big large little high low long short whole several don t s re ve ll etc eg per possible possibly maybe perhaps actually currently recently specialise specialises specialize specializes specialist specialized specialised expert expertise years based mainly especially particularly focus focuses focused runs run running owner owns own`.split(
    /\s+/u,
  ),
);
const STOP_JA = new Set(
  `方 人 何 誰 今 私 僕 彼 時 事 者 物 様 氏 中 前 後 上 下 内 外 間 度 回 約 以 等 的 々 用 行 来 見 出 入 言 思 知 探 頼 会 困 助 教 相談 紹介 希望 必要 依頼 検討 予定 可能 対応 現在 最近 今回 自分 自身 友人 知人 知合 先方 弊社 当社 御社 会社 仕事 場合 大変 非常 一人 二人 早急 至急 本当 問題 関係 以内 以上 以下 専門 得意 担当 経験 豊富 信頼 丁寧 親切 月末 年末 今月 来月 今年 来年 今週 来週 週間 万円 予算 年間 月間 日間 毎月 毎年 毎週 時間 先生 詳 良 強 欲 願 付 合 少 多 大 小 新 古 近 急 早 案件 依頼者 お客 客様 顧客 取扱 扱 受 断 限 希 望`.split(
    /\s+/u,
  ),
);

/** Ranks: they say nothing of what somebody does. */
const RANKS =
  /代表取締役|取締役|執行役員|専務|常務|社長|会長|副社長|部長|課長|係長|次長|所長|院長|店長|園長|塾長|支配人|代表社員|代表|主任|理事長|理事|顧問|相談役|社員|会社員|職員|営業|主人|店主|女将|\b(?:owner|founder|co-founder|director|managing|manager|president|vice|chair(?:man|woman)?|ceo|coo|partner|head|chief|officer|executive|member|associate|trustee|retired|student|freelance|self-employed|senior|junior)\b/giu;

/** A role without the rank in it. */
export function withoutRank(role: string): string {
  return role.replace(RANKS, ' ');
}

export function isStopWord(word: string): boolean {
  return STOP.has(word) || STOP_JA.has(word);
}

/** Words of so many trades, or of so many sentences, that alone they call for none. */
const GENERIC = new Set(
  `company business firm service servic office shop store work job project system product produc design consult consultant adviser advisor manager manag manage specialist agency agent supplier maker teacher trainer coach school repair fix build builder plan install sell buy check review support train team staff customer market online custom food house home property room place building car phone care money price cost problem trouble issue worry event group family child kid mother father parent husband wife son daughter book test change set open clos close write call pay order old local foreign international medical health security safety idea list data space industrial machine material part equipment goods quality control management development research lesson class course learn name front talk people technology paper story bad wrong hard busy lose lost leave move meet meeting plan stage part page line point side end life live country world city town member public private social general special free future past read write man woman
  会 家 業 店 車 物 金 紙 木 水 手 目 子 親 本 品 者 体 作 買 売 直 借 替 取 使 持 増 減 始 開 事業 経営 業務 企業 管理 制作 製作 作成 開発 設計 工事 修理 販売 営業 支援 代行 対策 改善 導入 運営 運用 計画 調査 設備 施工 製造 加工 仕入 商品 製品 店舗 工場 事務 社員 従業 社長 経理 書類 手続 申請 費用 料金 価格 海外 外国 国際 日本 地域 地元 個人 法人 中小 小企 家族 子供 子ども 両親 高齢 齢者 健康 生活 教室 教育 講師 教師 指導 家庭 住宅 建物 部屋 場所 会場 利用 活用 業者 理士 職人 屋さ 活動 企画 変更 更新 点検 交換 契約 問合 サービス システム コンサルタント コンサルティング アドバイザー サポート コンサル プラン ビジネス トラブル スタッフ メーカー 会社 アドバイス オーナー 生産 技術 学生 購入 出荷 荷物 分 話 聞 伝 決 進 残 抱 悩 迷 心配 不安 状況 状態 内容 方法 様子 自宅 人間 世話 立場 将来 昔 毎日 普段 成果 効果 最後 最初 全部 全然 一緒 一部 雰囲 囲気`.split(
    /\s+/u,
  ),
);

export function isGeneric(term: string): boolean {
  return GENERIC.has(term) || GENERIC_STEMS.has(term);
}

/** Words whose stem is that of another. */
const UNLIKE: ReadonlySet<string> = new Set(['probation', 'news', 'customs', 'glasses', 'goods']);

/** Different words for the same, after stemming; the first of each line stands for all. */
const SAME = [
  'website ホームページ ウェブサイト サイト hp web homepage webpage ウェブ',
  'excel エクセル',
  'google グーグル',
  'youtube ユーチューブ',
  'instagram インスタ インスタグラム insta',
  'facebook フェイスブック',
  'スマホ スマートフォン',
  'パソコン pc コンピューター コンピュータ',
  '子ども 子供',
  '社員 従業員',
  'visa ビザ 査証',
  'app アプリ アプリケーション',
  'wifi',
  'employee worker',
  'apartment flat condo',
  'lawyer attorney solicitor',
  'tax taxation',
  'dentist dental',
  'photograph photo photography photographer',
  'video film footage',
  'translat translator',
  'insur insuranc',
  'account accounting',
  'marri marriag wed',
  'holiday vacation trip',
  'rubbish trash garbage junk',
  'die died death dead deceas decease',
  'elder elderly ag ageing aging',
  'hack hacker',
  'logo ロゴ ロゴマーク',
  'seo',
  'm&a',
  'ai 人工知能',
  'ec イーコマース ecommerce',
  'dx デジタル化',
  '動画 映像 ムービー',
  'photo',
  'パンフレット パンフ リーフレット',
  '求人 募集',
  'ペンキ 塗装',
  'エアコン クーラー 空調',
  'トイレ お手洗',
  'apprais valuation',
  'pay paid',
  'permit allow permission',
  'sell sold',
  'buy bought',
  'break broke broken',
  'steal stole stolen',
  'build built',
  'grow grew grown',
  'teach taught',
  'speak spoke spoken',
  'write wrote written',
  'fall fell fallen',
  'freeze froze frozen',
  'bite bit bitten',
  'leave left',
  'sue sued',
];
const ALIAS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].flatMap((other) =>
      [other, stemOf(other)].map((word) => [word, first] as const),
    );
  }),
);
const GENERIC_STEMS: ReadonlySet<string> = new Set([...GENERIC].map(stemOf));

/** The word that stands for it, where several mean the same. */
export function aliasOf(word: string): string | undefined {
  return ALIAS.get(word);
}

/** An English word without its ending: invoices, invoicing and invoice are one. */
export function stemOf(word: string): string {
  let stem = word;
  if (!/^[a-z]+$/u.test(stem) || stem.length < 4 || UNLIKE.has(stem)) return stem;
  if (/ies$/u.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|z|ch|sh)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su i]s$/u.test(stem)) stem = stem.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    const rest = stem.slice(0, -ending.length);
    if (stem.endsWith(ending) && rest.length >= 3 && /[aeiouy]/u.test(rest)) {
      stem = /([^aeioulsz])\1$/u.test(rest) ? rest.slice(0, -1) : rest;
      break;
    }
  }
  if (stem.length > 5 && stem.endsWith('tion')) stem = stem.slice(0, -3);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith('y') && /[^aeiou]y$/u.test(stem)) stem = `${stem.slice(0, -1)}i`;
  return stem;
}
