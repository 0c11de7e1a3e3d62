/**
 * The words by which people introduce two others to each other, in both languages, and those that look alike and are
 * none. Each is asked of one sentence; none grows with more than its length.
 */

const CUES: readonly RegExp[] = [
  // `let me introduce`, `I'd like to introduce you to`, `I am introducing`
  /\b(let me|allow me to|i(['’]d| would) (like|love|want) to|i want(ed)? to|i wanted to|i(['’]m| am)( (very|so|really))?( (happy|glad|pleased|delighted|excited))?( to)?|(happy|glad|pleased|delighted|excited|thrilled|great|pleasure) to|i (hereby )?|time to|writing to|going to|a (quick|short|brief) (e-?mail|note) to|by way of)\s*(finally |formally |properly |briefly |quickly |virtually )*(e-)?(introduc(e|ing)|connect(ing)?)\b/i,
  /\b(introducing|connecting) (you|both|the two|two)\b/i,
  /\b(bring|get|put|putting|bringing|getting) (the )?(you|two)( two| both)? (both )?(together|in touch|in contact)\b/i,
  /\b(as (promised|discussed|mentioned|agreed),? )(i(['’]m| am)? )?(introducing|connecting|putting|i (introduce|connect))\b/i,
  /\b(e-?mail|virtual|e-?)[ -]?(introduction|intro)\b/i,
  /\b(looping in|copying in|i(['’]ve| have) (cc['’]?e?d|copied|looped)( in)?|(cc['’]?ing|copying)|i(['’]m| am) (cc['’]?ing|copying))\b/i,
  // 「ご紹介します」「ご紹介させていただきます」「お引き合わせ」「おつなぎします」「CCに入れさせていただきました」
  /(ご|御)?紹介(し(ます|たく|ますね|たいと思)|いたし(ます|たく)|致し(ます|たく)|申し上げ(ます|たく)|する(ね|よ)|させて(いただ|頂)(きます|きたく|きたいと|ければ)|させて(ください|下さい|もらい))/u,
  /お?引き?合わせ(し(ます|たく)|いたし|致し|させて)|お?(繋|つな)ぎ(し(ます|たく)|いたし|致し|させて|でき)/u,
  /(cc|ｃｃ|同報)(に|で|にて)[^。]{0,20}(入れ|加え|追加|お入り|お送り|いらっしゃる|入って)/iu,
  /^こちら(が|は)[^。]{2,60}(さん|様|氏|先生)(です|でいらっしゃ|になります)/u,
];

/** A sentence with one of these introduces nobody here and now, whatever else it says. */
const AGAINST: readonly RegExp[] = [
  /\b(introduc(e|ing)|connect(ing)?) (myself|ourselves|me|us)\b|自己紹介/iu,
  /\b(introduc(e|ing)) (you (all |both )?to )?(our|the|a|an|this|these|some|new|my)\b.{0,40}\b(product|service|platform|feature|tool|app|software|solution|program|programme|plan|policy|price|pricing|range|collection|menu|course|workshop|event|series|idea|concept|book|report|study|method|process|system|version|update|company|firm|agency|brand|topic|project|offer|blog|newsletter|rule|law|tax|bill|measure|change)s?\b/i,
  /\bintroducing (our|the new|new|a new)\b|\bconnecting flight|\bconnect(ing)? (to|with) (the|our|a|my) (server|network|wifi|vpn|account|printer|internet)/i,
  /\b(can(no|['’])t|won['’]t|not able to|unable to|not going to|rather not|never|don['’]t|do not|sorry)\b/i,
  /\b(could|can|would|will|might|may) you\b|\b(please|kindly) (introduce|connect)\b|\b(shall|should|may|can|could) i (introduce|connect)/i,
  /\bif (you|it|that|this|they|he|she)\b|\bbefore i\b|\bwould (you|it)\b|\bonce (you|i|he|she|they)\b/i,
  /\b(tomorrow|tonight|next (week|month|time|monday|tuesday|wednesday|thursday|friday)|later|soon|at the (meeting|event|party|conference|dinner|lunch|breakfast)|when (we|you|i) (meet|come|are|see)|in person)\b/i,
  /\b(last (week|month|year|time)|yesterday|the other day|ago)\b.{0,40}\bintroduc|\bintroduc\w+\b.{0,60}\b(last (week|month|year)|yesterday|ago)\b/i,
  /\b(success(or|ion)|taking over (from|for)|takes over|my replacement|hand(ing)? over|leaving the company|parental leave|maternity leave)\b/i,
  /[?？]\s*$|(でしょうか|ませんか|ますか|ないか|ですか|かどうか)[。？]?$/u,
  /(商品|製品|サービス|プラン|機能|イベント|セミナー|講座|キャンペーン|資料|事例|物件|求人|案件|会社|弊社|当社|事業|活動|お店|店舗|場所|書籍|本|記事|制度|方法|やり方|内容|取り組み|アプリ|システム|ツール|新作|メニュー|一部|情報|特集|動画|サイト|ページ)(の|を|など|等|も|について|に関する|概要の)*(ご|御)?紹介/u,
  /紹介(でき(ません|かね|ない|そうに)|は(控え|難し|でき|ご遠慮)|しかね)/u,
  /(来週|後日|次回|明日|改めて|当日|今度|近いうち|機会があれば|そのうち|また別|よろしければ|宜しければ|ご迷惑でなければ|ご希望でしたら|いただいてから|確認してから)/u,
  /(先日|先週|以前|前回|昨日|さきほど|先ほど)[^。]{0,30}紹介(し(た|まし)|いたしまし|致しまし|させて(いただ|頂)(いた|きまし)|済)/u,
  /(後任|引き継ぎ|引継|担当(者)?(の)?変更|担当が(替|変|代)わ|異動|退職)/u,
];

/** Whoever writes this was introduced, or asks to be: the mail is no introduction, whatever a sentence of it says. */
const AGAINST_ALL =
  /\b(thank(s| you)( so much| very much| again)?,? ?(\w+,? ){0,3}for (the |your |this |making the |making this )?(kind |lovely |quick |warm )?(e-?)?(intro(duction|ducing)?|connect(ing|ion))|thanks for (the )?intro|appreciate the intro|mov(e|ing) (you|\w+) to bcc|to bcc\b|nice to (e-?)?meet you|(pleased|good|great|lovely) to (e-?)?meet you|unsubscribe|view (this|it) (e-?mail )?in your browser)/i;
const AGAINST_ALL_JA =
  /紹介(を)?(いただ|頂|賜|下さ|くださ)(き|い|り)?(まして)?[、,]?(誠に|本当に|どうも|大変)?(ありがとう|感謝|有難う|嬉し|うれし)|(ご|御)紹介(、|を)?(誠に|本当に|どうも|大変)?(ありがとう|有難う|感謝)|紹介に(あずか|与)|紹介(いただ|頂)きました[^。]{0,20}(です|と申し)|紹介いただいた[^。]{0,20}(です|と申し)|配信停止|メルマガ|メールマガジン|このメールは.{0,20}配信|購読/u;

/** Both are spoken to, or of, at once. */
export const BOTH =
  /\b(you (two|both|guys|all)|both of you|each other|one another|the two of you|you two)\b|お(二人|ふたり|二方|ふた方)|(ご)?両(名|者|人|氏)|双方|皆(様|さま|さん)/iu;

/** Somebody is spoken of, though perhaps not by the name that their address bears. */
export const SOMEBODY =
  /\b(my|our) (\w+ ){0,3}(friend|colleague|client|accountant|lawyer|neighbou?r|partner|cousin|brother|sister|contact|customer|designer|adviser|advisor|consultant)\b|\b(cc['’]?d|copied|in cc|on copy|in copy)\b|(さん|様|氏|先生|社長)(を|と|に|が|は|も|、)|[一-龯ァ-ヶ](さん|様|氏|先生|社長)/iu;

/** The subject of a mail that introduces: `Introduction: Ann <> Ken`, 「ご紹介：伊藤様」. Names have to stand in it too. */
const SUBJECT =
  /^\W*((warm |quick |brief |short |an? )*(e-?)?(mail |virtual )?intro(duction|ducing|s)?\b|introducing\b|connecting\b|intro:)|\b(intro|introduction)\W*$|^(ご|御)紹介|(さん|様|氏|先生)(の|を)(ご|御)紹介|(さん|様|氏|先生)と.{1,20}(さん|様|氏|先生)の?(ご|御)?(紹介|引き?合わせ)|お引き?合わせ/iu;
const SUBJECT_MEET = /\bmeet\b/i;
/** `Ann <> Ken`, 「林様／伊藤様」: nothing but two names and what joins them. */
const SUBJECT_PAIR =
  /^[^<>/／×⇔&＆+]{1,40}\s*(<>|<->|<=>|\/|／|×|⇔|↔|\bx\b|&|＆|\+)\s*[^<>/／×⇔&＆+]{1,40}$/iu;

const ANSWER = /^\s*(re|aw|sv|antw|回复|返信)\s*(\[\d+\])?\s*[:：]/i;
const AGAINST_SUBJECT =
  /自己紹介|(商品|製品|サービス|プラン|機能|イベント|セミナー|講座|キャンペーン|資料|事例|物件|求人|会社|弊社|当社|事業|新作|後任|新任|担当)[^様さん]{0,12}紹介|\bintroducing (our|the|new|a)\b|\bintroduction to\b|\bintroductory\b|\b(your|my|meeting) introduction\b|\bself.introduction\b/iu;

/** `sure`: it can be nothing else where two names stand in it. `perhaps`: a sign and no more. */
export function subjectCue(subject: string | undefined): string | undefined {
  const start = subject?.slice(0, 200).trim() ?? '';
  if (start === '' || ANSWER.test(start) || AGAINST_SUBJECT.test(start)) return undefined;
  const isCue = SUBJECT.test(start) || SUBJECT_MEET.test(start) || SUBJECT_PAIR.test(start);
  return isCue ? start : undefined;
}

/** The words of a sentence that introduce somebody here and now; nothing where it only looks so. */
export function sentenceCue(sentence: string): string | undefined {
  const start = sentence.slice(0, 500);
  if (AGAINST.some((one) => one.test(start))) return undefined;
  for (const cue of CUES) {
    const [said] = cue.exec(start) ?? [];
    if (said !== undefined) return said.trim();
  }
  return undefined;
}

/** `Mio, meet Ken`, `please meet Ken`: who stands behind it has to be somebody of the mail. */
export function whoToMeet(sentence: string): { readonly said: string; readonly whom: string } | undefined {
  const found =
    /^((hi |hello |dear )?[^,.:;]{1,40}[,:–—-] ?)?((please|do|may i ask you to) )?meet ([A-Z][^.!?]{0,60})/u.exec(
      sentence.slice(0, 200),
    );
  if (!found || AGAINST.some((one) => one.test(sentence.slice(0, 500)))) return undefined;
  return { said: found[0].slice(0, 60).trim(), whom: found[5] ?? '' };
}

export function isAgainstAll(own: string): boolean {
  return AGAINST_ALL.test(own) || AGAINST_ALL_JA.test(own);
}
