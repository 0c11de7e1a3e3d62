import type { Language } from '../../domain/basics.ts';
import type { Finding, LexiconEntry } from './finding.ts';
import { isSpared } from './grounds.ts';
import { english } from './lexicon-en.ts';
import { japanese } from './lexicon-ja.ts';
import { type Passage, passagesOf } from './passages.ts';

interface Rule {
  readonly entry: LexiconEntry;
  readonly language: Language;
  readonly words: RegExp;
}

const RULES: readonly Rule[] = [
  ...english.map((entry) => ({
    entry,
    language: 'en' as const,
    words: new RegExp(`(?<![\\p{L}\\p{N}_’'-])(?:${entry.words})(?![\\p{L}\\p{N}_])`, 'giu'),
  })),
  ...japanese.map((entry) => ({
    entry,
    language: 'ja' as const,
    // Folding case costs time that kana and kanji do not need.
    words: new RegExp(entry.words, /[a-z]/iu.test(entry.words) ? 'giu' : 'gu'),
  })),
];

/** What is found in a passage, by units of its own line. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly rule: Rule;
}

/**
 * What was found in passages read lately: with a keystroke one passage changes, all others stand. Only a matter of
 * time, never of what is found.
 */
const lately = new Map<string, readonly Place[]>();
const KEPT = 400;
/** Grounds are looked for this far from the words, so that one endless line costs no more than many short ones. */
const AROUND = 400;

/**
 * Words in a letter that take a side, in the order in which they stand; of two that overlap, the longer. Quoted and
 * forwarded text and the signature are left out. Whatever language the letter is in: they mix.
 */
export function findWords(text: string): readonly Finding[] {
  const passages = passagesOf(text);
  const found: Finding[] = [];
  for (const [index, passage] of passages.entries()) {
    const read = unwrapped(passage);
    const around = `${passages[index - 1]?.text.slice(-AROUND) ?? ''} ${passages[index + 1]?.text.slice(0, AROUND) ?? ''}`;
    for (const { from, to, rule } of placesIn(read.text, around)) {
      const start = read.places[from] ?? passage.start;
      const end = (read.places[to - 1] ?? start) + 1;
      found.push({
        start,
        end,
        text: text.slice(start, end),
        class: rule.entry.class,
        language: rule.language,
        suggest: rule.entry.suggest,
      });
    }
  }
  return longestEach(found);
}

function placesIn(line: string, around: string): readonly Place[] {
  const key = `${line}\n${around}`;
  const known = lately.get(key);
  if (known) return known;
  const places: Place[] = [];
  // Most passages are of one script: the other language's words are not looked for in it.
  const hasEnglish = /[a-z]{2}/iu.test(line);
  const hasJapanese = /[^\p{Script=Latin}\p{ASCII}]/u.test(line);
  for (const rule of RULES) {
    if (!(rule.language === 'en' ? hasEnglish : hasJapanese)) continue;
    for (const match of line.matchAll(rule.words)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (to === from) continue;
      const first = Math.max(0, from - AROUND);
      const near = line.slice(first, to + AROUND);
      if (!isSpared(rule.entry, rule.language, near, from - first, to - first, around))
        places.push({ from, to, rule });
    }
  }
  if (lately.size >= KEPT) lately.delete(lately.keys().next().value ?? '');
  lately.set(key, places);
  return places;
}

/** A passage in one line, and where each of its units stands in the whole text: words are broken over lines. */
function unwrapped({ start, text }: Passage): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let line = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (unit !== '\n' && unit !== '\r') {
      line += unit;
      places.push(start + at);
      continue;
    }
    // Between Japanese lines nothing stands; Latin words are set apart.
    if (/[\p{L}\p{N}]$/u.test(line) && /[a-z0-9]$/iu.test(line)) {
      line += ' ';
      places.push(start + at);
    }
  }
  return { text: line, places };
}

function longestEach(found: readonly Finding[]): readonly Finding[] {
  const byPlace = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const one of byPlace) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
