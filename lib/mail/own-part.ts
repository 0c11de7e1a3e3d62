/**
 * What the writer of a mail wrote themself: without what is quoted or forwarded in it, and without the signature. Goes
 * by lines, each looked at once: whoever wrote the mail may have written anything.
 */

/** Longer lines are looked at no further: no header of a quote is that long. */
const LOOKED_AT = 400;

/** A rule that programs put over all they quote: `-----Original Message-----`, 「----- 元のメッセージ -----」. */
const RULE =
  /^[-_ ー─]{2,}\s*(original message|original appointment|forwarded message|begin forwarded|reply message|元のメッセージ|オリジナルメッセージ|original|転送メッセージ|転送されたメッセージ|以下転送)/i;
const FORWARDED =
  /^(begin forwarded message|forwarded by|転送されたメッセージ|---------- forwarded|-+ *転送)/i;

/** `On 3 Nov 2026, Greg wrote:`, 「2026年11月3日(火) 10:00 Greg <greg@example.org>:」, 「〜さんは書きました」. */
const SAYS_WHO =
  /^(on\b.{4,300}\bwrote|.{2,200}\bwrote|(20\d\d[年/.-]|令和).{4,200}|.{0,200}(さん|様|氏)?(は|が)?(次のように)?書きました|.{2,200}のメール)\s*[:：]?\s*$/i;
const ENDS_SO = /(wrote\s*[:：]|書きました\s*[:：。]?|[>＞]\s*[:：]|のメール\s*[:：])\s*$/i;

/** The first line of a header block that stands over a quoted mail; one more of its lines has to follow. */
const FROM_LINE = /^\**(from|差出人|送信者)\**\s*[:：]\s*\S/i;
const HEADER_LINE = /^\**(sent|date|to|cc|subject|送信日時|日時|日付|宛先|件名)\**\s*[:：]/i;

const SIGNATURE = /^(--|—|__)\s*$/;
const DEVICE =
  /^(sent from my|get outlook for|sent via)\b|から送信(\s*$)|^(iphone|android|ipad|スマートフォン)から/i;
/** A line drawn over a signature, as Japanese mails have it. */
const DRAWN = /^[-=_*+~#─━―‐＝＿＊～〜◇◆□■☆★・･｡.:：／/\\┌┐└┘┏┓┗┛ 　]{6,}$/;
/** A signature is no longer; what stands under a drawn line and is longer is a part of the letter. */
const SIGNATURE_LINES = 12;

/** @param text plain text of a mail, as `MailAtHand` has it. Gives the writer's own lines, trimmed. */
export function ownPartOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return ownLinesOf(lines)
    .map((at) => lines[at])
    .join('\n')
    .trim();
}

/** Which of the lines are the writer's own: their places, in order. */
export function ownLinesOf(lines: readonly string[]): readonly number[] {
  const own: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lookedAt(lines, at);
    if (isQuoted(line)) continue;
    if (RULE.test(line) || FORWARDED.test(line)) break;
    if (FROM_LINE.test(line) && [1, 2, 3].some((on) => HEADER_LINE.test(lookedAt(lines, at + on)))) break;
    const over = saysWhoWrote(lines, at);
    if (over === 0) own.push(at);
    // Answers written between the quoted lines go on; where nothing is marked as quoted, all of the rest is.
    else if (!isQuoted(nextSaid(lines, at + over))) break;
    else at += over - 1;
  }
  return own.slice(0, withoutSignature(own.map((at) => lines[at] ?? '')).length);
}

/** Something in it is marked as quoted. */
export function quotesSomebody(text: string): boolean {
  return /^[ \t]{0,8}[>＞]/m.test(text);
}

/** True for a mail that hands another on: a rule of forwarding, and the other's header under it. */
export function isForwarded(subject: string | undefined, text: string): boolean {
  if (/^\s*(fwd?|tr|wg|転送)\s*[:：]/i.test(subject ?? '')) return true;
  return text.split('\n').some((line) => {
    const start = line.slice(0, LOOKED_AT).trim();
    return FORWARDED.test(start) || /^-+\s*(forwarded message|転送)/i.test(start);
  });
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const marked = lines.findIndex((line, at) => at > 0 && (SIGNATURE.test(line) || DEVICE.test(line.trim())));
  const kept = marked === -1 ? lines : lines.slice(0, marked);
  let said = 0;
  for (let at = kept.length - 1; at > 0; at--) {
    const line = (kept[at] ?? '').slice(0, LOOKED_AT).trim();
    // Signatures are drawn around: the line that opens one has another under it.
    if (line !== '' && DRAWN.test(line) && said > 0 && isOpening(kept, at)) return kept.slice(0, at);
    if (line !== '') said += 1;
    if (said > SIGNATURE_LINES) break;
  }
  return kept;
}

/** No second drawn line within the signature's length above: that one would open it. */
function isOpening(lines: readonly string[], at: number): boolean {
  if (!lines.slice(0, at).some((line) => line.trim() !== '')) return false;
  return !lines
    .slice(Math.max(1, at - SIGNATURE_LINES), at)
    .some((line) => line.trim() !== '' && DRAWN.test(line.slice(0, LOOKED_AT).trim()));
}

/** How many lines from here on say who wrote what follows; 0 where this is no such line. */
function saysWhoWrote(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const line = lookedAt(lines, at + count - 1);
    if (line === '' || isQuoted(line)) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (ENDS_SO.test(joined)) return SAYS_WHO.test(joined.slice(0, LOOKED_AT)) ? count : 0;
    // Only the sentence that programs write is broken over lines.
    if (!/^(on\b|20\d\d[年/.-])/i.test(joined)) return 0;
  }
  return 0;
}

function nextSaid(lines: readonly string[], from: number): string {
  for (let at = from; at < Math.min(lines.length, from + 4); at++)
    if (lookedAt(lines, at) !== '') return lookedAt(lines, at);
  return '';
}

const lookedAt = (lines: readonly string[], at: number): string =>
  (lines[at] ?? '').slice(0, LOOKED_AT).trim();

const isQuoted = (line: string): boolean => /^[>＞|]/.test(line);
