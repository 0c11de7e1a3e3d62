/** So many sentences of a mail are looked at; nobody says what they want after that. */
const AT_MOST = 400;

/** Written between Japanese letters there is no space where a line was broken. */
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]$/;

/**
 * The sentences of plain text, in order, each in one line. Lines broken by a mail program are put together again: only
 * an empty line, a greeting's comma, a list's sign or the sentence's own end ends one.
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let running = '';
  const end = () => {
    const said = running.replace(/[ \t]+/g, ' ').trim();
    running = '';
    if (said === '') return;
    // The end of an English sentence has a space after it; "e.g." and "Ltd." cost a cut, nothing more.
    for (const one of said.split(/(?<=[。．！？!?])\s*|(?<=[a-z0-9)”"]\.)\s+(?=["“(]?[A-Z])/u)) {
      const sentence = one.trim();
      if (sentence !== '') sentences.push(sentence);
    }
  };
  for (const raw of text.split('\n')) {
    if (sentences.length > AT_MOST) break;
    const line = raw.trim();
    if (line === '' || /^([-*•・●■◆]|\d+[.)])\s*\S/.test(line)) end();
    if (line === '') continue;
    running += running === '' || JAPANESE.test(running) ? line : ` ${line}`;
    if (/[。．！？!?]$|[a-z0-9)]\.$/u.test(line) || /^.{1,40}[,:：]$/u.test(line)) end();
    // A short line that stands for itself: a name, a greeting of one line.
    else if (line.length < 15 && /(様|さん|先生|殿|各位)$/u.test(line)) end();
  }
  end();
  return sentences.slice(0, AT_MOST);
}
