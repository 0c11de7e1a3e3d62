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

/**
 * Words in a letter that take a side, in the order in which they stand; of two that overlap, the longer. Quoted and
 * forwarded text and the signature are left out. Whatever language the letter is in: they mix.
 */
export function findWords(text: string): readonly Finding[] {
  const passages = passagesOf(text);
  const found: Finding[] = [];
  for (const [index, passage] of passages.entries()) {
    const read = unwrapped(passage);
    const around = `${passages[index - 1]?.text ?? ''} ${passages[index + 1]?.text ?? ''}`;
    const written = {
      en: /[a-z]/iu.test(read.text),
      ja: /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(read.text),
    };
    for (const { entry, language, words } of RULES) {
      if (!written[language]) continue;
      for (const match of read.text.matchAll(words)) {
        const [from, to] = [match.index, match.index + match[0].length];
        if (to === from || isSpared(entry, language, read.text, from, to, around)) continue;
        const start = read.places[from] ?? passage.start;
        const end = (read.places[to - 1] ?? start) + 1;
        found.push({
          start,
          end,
          text: text.slice(start, end),
          class: entry.class,
          language,
          suggest: entry.suggest,
        });
      }
    }
  }
  return longestEach(found);
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
