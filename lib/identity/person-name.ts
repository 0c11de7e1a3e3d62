import type { PersonName } from '../domain/contact.ts';

/** How a written name falls into parts. */
export interface NameSplit extends PersonName {
  /** True when no space or source said where the name divides: it is offered, the user mends it with one key. */
  readonly proposed: boolean;
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ヶー]/u;

/** Is this name written in Japanese (Chinese characters or kana)? Decides order and the language of letters. */
export function isJapaneseName(written: string): boolean {
  return HAN_OR_KANA.test(written);
}

/** What people put behind a name that is no part of it, when a name is added from a page. */
const TAILS = [
  /\s*[（(][^()（）]*[)）]\s*$/u, // (He/Him), （東京）
  /\s*[|｜•·].*$/u, // | tax, · 2nd
  /\s*,\s*(?:(?:Ph\.?D|M\.?D|MBA|CPA|Esq|PMP|CFA|Jr|Sr|II|III)\.?(?:\s*,\s*)?)+$/iu,
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s])(?:様|さん|さま|氏|先生)$/u,
  /\s*\p{Extended_Pictographic}[\p{Extended_Pictographic}\u{FE0F}\u{200D}\s]*$/u,
];

/** The name without what is no part of it; unchanged when nothing would be left. */
export function tidyName(written: string): string {
  let name = written.replace(/\s+/gu, ' ').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    for (const tail of TAILS) {
      const shorter = name.replace(tail, '').trim();
      if (shorter !== '') name = shorter;
    }
  }
  return name.replace(/^["'“”]+|["'“”]+$/gu, '').trim() || written.trim();
}

/**
 * Splits a name where space or comma say so: Japanese names family first, others given first, `Smith, Greg` by its
 * comma. A Japanese name without a space is divided in the middle, as a proposal (most are two and two).
 */
export function splitName(raw: string): NameSplit {
  const written = tidyName(raw);
  if (isJapaneseName(written)) return splitJapanese(written);
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(written);
  if (comma?.[1] && comma[2]) {
    const family = comma[1].trim();
    const given = comma[2].trim();
    return { written: `${given} ${family}`, family, given, proposed: false };
  }
  const parts = written.split(' ').filter((part) => part !== '');
  if (parts.length === 1) return { written, proposed: false };
  const family = parts.at(-1) ?? '';
  return { written, family, given: parts.slice(0, -1).join(' '), proposed: parts.length > 2 };
}

function splitJapanese(written: string): NameSplit {
  const [family, ...rest] = written.split(/[\s　・]+/u).filter((part) => part !== '');
  if (family !== undefined && rest.length > 0) {
    return { written, family, given: rest.join(' '), proposed: false };
  }
  const letters = [...written];
  if (letters.length < 2) return { written, proposed: false };
  const at = letters.length <= 2 ? 1 : 2;
  return splitAt(written, at);
}

/** The same name divided after so many characters: what the mending key does. */
export function splitAt(written: string, at: number): NameSplit {
  const letters = [...written.replace(/[\s　]+/gu, '')];
  const place = Math.min(Math.max(at, 1), Math.max(letters.length - 1, 1));
  return {
    written,
    family: letters.slice(0, place).join(''),
    given: letters.slice(place).join(''),
    proposed: true,
  };
}

/** A name guessed from an address where the page shows none: `sarah.cole@…` → Sarah Cole. A proposal, always. */
export function nameFromAddress(address: string): string {
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/u, '');
  const words = local.split(/[._-]+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length < 2) return local;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
