import { stemOf } from './plain-words.ts';

/**
 * Words of everyday speech. They stand in sayings of trades ("spring cleaning", "read a contract"), but one of them by
 * itself tells nobody's line of work: they weigh less, and count as much as others only where a saying is said whole.
 */
const EVERYDAY_EN = `
  ability above accept access accident according across act action active activity add address admit adult
  afraid afternoon against age agree ahead air allow almost alone along amount animal answer apart appear area
  arm around arrange arrive article asleep attack attempt attention autumn available avoid awake aware away
  awful baby back bag balance ball band bar base basic basis bath beach bear beat beautiful become bed bedroom
  behave behind believe bell below beside big bill bird birth bit black blood blow blue board boat body bone
  born boss both bother bottle bottom box boy brain branch bread break breakfast breath bridge bright bring
  broad broken brother brown brush bunch burn bus busy button calm camp card care careful carry case cash catch
  cause centre center century certain chain chair chance character charge chat cheap check cheese chest chicken
  choice choose church circle claim clear clever climb clock cloth clothes cloud club coast coat cold collect
  color colour comfort committee common community compare complain complete concern condition conference
  confidence confirm confuse connect consider contain content continue control conversation cook cool copy
  corner correct count couple courage cover crack crazy create cross crowd cry cup current cut dad damage danger
  dare dark date dead deal dear decade decide decision deep degree deliver demand depend describe desk detail
  die difference different difficult difficulty dinner direct direction dirty discover discuss dish distance
  divide door double doubt draw dream drink drive drop dry due dust duty ear early earn earth ease east easy eat
  edge education effect effort egg eight eighty either else empty energy enjoy enough enter entire entrance
  equal escape especially evening event eventually evidence exact exam example excellent except exchange excite
  excuse exist expect expensive experience explain express extra extremely eye face fact fail fair fall false
  familiar famous far farm fashion fast fat fault favourite favorite fear feature feel feeling feet fellow fence
  field fifteen fifty fight figure file fill final finally finger finish fire firm fish fit fix flat float floor
  flow flower fly folk follow food foot force foreign forest forever forget form forms former forth forty
  forward found four frame fresh fridge frighten full fun funny further game gas gather gently gift girl glad
  glass goal god gold goodbye grab grade grandfather grandmother granny grandpa grandma grass green grey gray
  ground group grow growth guard guess guest guide habit half hall hand handle hang happen happy hard hardly hat
  hate head health hear heart heat heavy height hello hide hill history hit hobby hold hole home honest hope
  horse hospital host hot hour huge human hundred hungry hurry hurt ice ideal ignore ill image imagine immediate
  important impossible improve include increase indeed indoor industry inform information inside instead
  interest invite iron island issue item job join joke joy judge jump june july january february march april
  august september october november december monday tuesday wednesday thursday friday saturday sunday keen kick
  kid kill kitchen knock lack lady lake land language large late later laugh law lay lazy lead leader learn
  least leave left leg lend length less letter level lie lift light limit line lip list listen load lonely loose
  lose loss loud love lovely luck lucky lunch machine main major manage mark marriage mass match matter maximum
  meal mean meat medium memory mend mention mess message metal middle might mile milk million mind minute mirror
  miss mistake mix mobile modern moment mood moon morning mostly mother mouth move movement movie mum mom music
  narrow nation natural nature neck negative nerve nervous net never news newspaper nice night nine noise none
  normal north nose note notice number object obvious occasion ocean odd offer office often oil okay once onion
  open opinion opportunity opposite orange ordinary original otherwise outside oven overall pack package page
  pain pair palm paper pardon park partner party pass past path patient pattern peace pen pencil people percent
  perfect perform period permission phone phrase pick picture piece pile pink pity place plain plan plane plant
  plastic plate play pleasant pleasure plenty pocket point polite pool poor popular position positive post pot
  potato pound pour power practice practise prefer prepare present press pressure pretend pretty prevent price
  prize probably problem process produce profit program progress promise proof prove provide public pull pure
  purpose push quality quarter queen question quick quiet race rain raise range rate rather reach react
  read ready real realise realize reason receive recent record red reduce refer refuse regard regular relate
  relation relax release remain remember remind remove rent repeat reply report request rest result return rich
  ride ring rise risk river road rock role roll room rope rough round row rule run rush sad safe sail salary
  salt sand satisfy save scare scared scene school science score screen sea search season seat second secret
  section seed self send sense sentence separate serious serve service set settle seven several severe shade
  shadow shake shame shape share sharp sheet shelf shine ship shirt shock shoe shoot shop shoulder shout show
  shower shut sick sight sign signal silent silly silver similar simple simply since sing single sir sister sit
  situation six sixteen sixty size skill sky sleep slide slight slip slow smart smell smile smoke smooth snow
  society soft soil sold soldier solid solution solve somehow somewhere son song soon sorry sort soul sound soup
  south space spare speak special speech speed spell spend spirit spoil spoon sport spot spread spring square
  stage stair stamp stand standard star stare state station stay steady steal steam step stick stock stone stop
  storm story straight strange stranger stream street strength stress stretch strike string strong struggle
  stuck student study stuff stupid style subject succeed success sudden suffer sugar suggest suit suitable
  summer sun supper supply support suppose sure surface surprise sweet swim switch system table tail talent talk
  tall target task taste team tear technique technology teenager television temperature term terms terrible
  terrific text theme themselves therefore thick thin third thirty thought thousand throat through throw ticket
  tidy tie tight till tiny tip tired title toe together tone tongue tonight tool top topic total touch tour
  toward towards town toy track trade traffic train travel treat tree trip trouble true trust truth turn twelve
  twenty twice type ugly uncle aunt cousin understand unfortunate union unit unless upset upstairs usual valley
  value variety various vegetable vehicle version view village visit voice volume vote wage wait wake walk wall
  war warm warn wash waste watch water wave weak wear weather weekend weigh weight welcome west wet wheel white
  whom wide wife wild win wind window wing winter wire wise wish within wonder wonderful wood word words work
  worker world worry worse worst worth wound wrap write wrong yard yellow young youth zero ask answered brand
  dozen eighteen eleven everything everyone everywhere fine grown happily house husband children daughter nephew
  niece grandson granddaughter grandparents parents guys lad lass mate pal colleagues staff crew folks nobody
  kids teen adults years ago lately nowadays overnight daily weekly monthly yearly anymore anyway besides
  honestly basically literally properly nicely badly hopefully ideally keep holding buying selling pay paid
  paying spent cost costs penny pounds dollars euros yen coins ended ending tell told telling wrote written
  writing spoke spoken sat stood lying slept grew known sent brought bought caught taught felt gave given went
  gone came took taken lost won kept built broke drove driven ate eaten drank flew flown hid chose chosen rose
  shook shot swam threw wore worn closed opened yesterday online offline downstairs nearby abroad`;

/** The same for Japanese, as pairs of characters and single ones. */
const EVERYDAY_JA = `
  祖父 祖母 父親 母親 息子 夫婦 主人 奥様 奥さ 旦那 兄弟 姉妹 叔父 叔母 伯父 伯母 親戚 孫 娘 父 母 兄 弟 姉 妹 夫 妻 彼女
  家内 義母 義父 隣 近所 同僚 上司 部下 一度 一番 一杯 一日 一年 二年 三年 一回 一つ 一個 半年 半分 半日 何度 何年 何人 何回
  数年 数人 数回 十年 百年 昨年 去年 昨日 明日 今朝 今晩 毎朝 毎晩 今夜 先週 先月 来春 今春 今夏 今秋 今冬 来夏 来秋 来冬
  春先 夏休 年明 年度 月曜 火曜 水曜 木曜 金曜 土曜 日曜 平日 元気 仲間 地域 週末 休日 午前 午後 夜中 深夜 早朝 夕方 朝 昼 夜 春 夏 秋 冬
  年 月 日 週 時 頃 先日 全国 都内 市内 県内 駅前 東京 大阪 京都 横浜 日本 海外 外国 世界 地方 田舎 都会 町 村 街 道 駅
  海 山 川 空 雨 雪 風 火 土 石 米 飯 色 音 声 顔 頭 足 腕 指 首 耳 口 鼻 白 黒 赤 青 緑 黄 丸 角 線 面 形 種 数
  名 名前 言葉 文字 文 字 紙 絵 本 箱 袋 皿 机 椅 棚 窓 床 壁 傘 靴 服 鞄 広 狭 高 低 長 短 重 軽 太 細 厚 薄 深
  浅 暑 寒 熱 冷 温 遠 速 遅 若 老 美 楽 嬉 悲 怖 寂 辛 痛 苦 甘 忙 暇 難 易 正 悪 良 安 危 静 明 暗 清 汚 固 硬
  柔 歩 走 飛 泳 乗 降 着 脱 食 飲 寝 起 座 立 待 続 止 動 運 送 届 返 貸 払 支 渡 受 拾 捨 投 打 押 引 切 折 割
  破 壊 治 焼 煮 洗 拭 磨 貼 干 掛 置 並 積 包 結 巻 回 曲 倒 落 流 溢 混 選 比 試 調 考 覚 忘 学 習 読 書 聴 聞
  呼 叫 笑 泣 怒 驚 喜 望 信 疑 許 断 守 攻 勝 負 争 戦 競 追 逃 探 隠 現 消 生 死 育 産 怪 越 過 超 満 余 欠 増
  減 変 化 替 代 換 移 住 居 建 設 備 組 集 散 配 分 別 離 近 寄 訪 迎 招 誘 案 示 表 発 出 登 録 記 帳 終 了 完
  成 済 初 始 再 継 承 認 任 雇 辞 勤 働 休 残 帰 参 加 席 宴 自分 自身 自社 他社 本人 両方 片方 周囲 周辺 様々 色々
  大事 大切 大量 大型 小型 多数 少数 多少 最低 最高 最大 最小 最近 最後 最初 以前 以降 直後 直前 途中 当日 当時 今後 将来 昔
  最中 十分 無理 簡単 複雑 単純 普通 特別 特殊 重要 緊急 急遽 突然 急 徐々 次第 非常 結構 意外 正直 実際 実は 本来 元々 例
  理由 原因 結果 目的 目標 目指 期待 希望 要望 意見 意味 気持 気分 気軽 連絡 返事 手紙 話題 質問 回答 説明 案内 確認 準備
  用意 開始 終了 中止 延期 実施 実現 完成 達成 成功 失敗 参加 出席 欠席 出発 到着 移動 往復 外出 帰宅 留守 休暇 休業 男性
  女性 若者 大人 年配 少年 少女 教室 会議 集会 大会 行事 記念 周年 祝 式 宴会 朝食 昼食 夕食 飲食 食堂 居酒 焼鳥 果物
  牛乳 珈琲 機会 道具 器具 素材 原料 製品 新品 中古 種類 形式 様式 規模 程度 範囲 割合 平均 合計 総額 金額 代金 料金 費用
  予算 値段 安価 高価 無料 有料 割引 現金 財布`;

const words = (text: string) => text.split(/\s+/u).filter(Boolean);
const EVERYDAY: ReadonlySet<string> = new Set([
  ...words(EVERYDAY_EN).flatMap((word) => [word, stemOf(word)]),
  ...words(EVERYDAY_JA),
]);

/** Words that are likened: big, bigger, the biggest. */
const LIKENED: ReadonlySet<string> = new Set(
  'big large small cheap fast slow strong weak high low old new young long short hard easy happy early late near far deep wide clear close dark light loud quiet nice rich poor safe warm cold hot busy dirty clean bright simple quick great tall thick thin heavy'.split(
    ' ',
  ),
);

/** Is it a word of everyday speech, by itself or by its stem? */
export function isEveryday(term: string): boolean {
  if (EVERYDAY.has(term)) return true;
  const base = /^([a-z]{3,}?)(?:i?est|i?er|ly)$/u.exec(term)?.[1];
  return (
    base !== undefined &&
    [base, `${base}e`, `${base}y`, base.replace(/(.)\1$/u, '$1')].some((one) => LIKENED.has(one))
  );
}
