import type { Trade } from '../domain/trade.ts';
import { formOf } from './words-of-text.ts';

/** A trade named in a text. One name may be that of several trades. */
export interface NameAt {
  readonly trades: readonly number[];
  readonly from: number;
  readonly to: number;
  /** So short a name that it may stand for a place or a thing: bank, school, 銀行. */
  readonly isShort: boolean;
}

const AFTER_SHORT = /^[々\p{Script=Han}]/u;
const MAY_FOLLOW = /^(?:業|店|屋|会社|事務所|院|法人|様|氏|歴|兼|及)/u;

/** Finds trades by their names; the longest name at a place counts. */
export function nameFinder(trades: readonly Trade[]): (form: string) => readonly NameAt[] {
  const latin = new Map<string, Set<number>>();
  const other = new Map<string, Set<number>>();
  let longestLatin = 1;
  trades.forEach((trade, at) => {
    for (const name of [...trade.names.ja, ...trade.names.en]) {
      const form = formOf(name).trim();
      if (form === '') continue;
      const isLatin =
        /^[\p{Script=Latin}\d]/u.test(form) && !/[\p{Script=Han}\p{Script=Katakana}]/u.test(form);
      const key = isLatin
        ? latinWords(form)
            .map(({ word }) => word)
            .join(' ')
        : form;
      const map = isLatin ? latin : other;
      if (isLatin) longestLatin = Math.max(longestLatin, key.split(' ').length);
      const set = map.get(key) ?? new Set<number>();
      set.add(at);
      map.set(key, set);
    }
  });
  const heads = new Map<string, number>();
  for (const name of other.keys()) {
    const head = name.slice(0, 2);
    heads.set(head, Math.max(heads.get(head) ?? 0, name.length));
  }
  return (form) => [...latinNames(form, latin, longestLatin), ...otherNames(form, other, heads)];
}

function latinWords(form: string): readonly { word: string; from: number; to: number }[] {
  return [...form.matchAll(/[\p{Script=Latin}\d&'/]+(?:-[\p{Script=Latin}]+)*/gu)].map((match) => ({
    word: singular(match[0].replace(/-/gu, ' ')),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function singular(word: string): string {
  return word.length > 3 && /[^s]s$/u.test(word) && !word.endsWith("'s")
    ? word.slice(0, -1)
    : word.replace(/'s$/u, '');
}

function latinNames(
  form: string,
  names: ReadonlyMap<string, ReadonlySet<number>>,
  longest: number,
): readonly NameAt[] {
  const words = latinWords(form);
  const found: NameAt[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longest, words.length - at); length >= 1; length--) {
      const part = words.slice(at, at + length);
      const trades = names.get(part.map(({ word }) => word).join(' '));
      const from = part[0]?.from ?? 0;
      const to = part.at(-1)?.to ?? 0;
      if (!trades || /[.,;!?]/u.test(form.slice(from, to))) continue;
      found.push({ trades: [...trades], from, to, isShort: length === 1 });
      at += length - 1;
      break;
    }
  }
  return found;
}

function otherNames(
  form: string,
  names: ReadonlyMap<string, ReadonlySet<number>>,
  heads: ReadonlyMap<string, number>,
): readonly NameAt[] {
  const found: NameAt[] = [];
  for (let at = 0; at < form.length; at++) {
    const longest = heads.get(form.slice(at, at + 2));
    if (longest === undefined) continue;
    for (let length = Math.min(longest, form.length - at); length >= 2; length--) {
      const name = form.slice(at, at + length);
      const trades = names.get(name);
      if (!trades || !standsAlone(form, at, name)) continue;
      found.push({ trades: [...trades], from: at, to: at + length, isShort: length <= 2 });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** バー is not in バーゲン, 大工 not in 大工事. */
function standsAlone(form: string, at: number, name: string): boolean {
  const before = form.charAt(at - 1);
  const after = form.slice(at + name.length);
  if (/^[\p{Script=Katakana}ー]/u.test(name) && /[\p{Script=Katakana}ー]/u.test(before)) return false;
  if (/[\p{Script=Katakana}ー]$/u.test(name) && /^[\p{Script=Katakana}ー]/u.test(after)) return false;
  if (/[\p{Script=Han}]$/u.test(name) && name.length <= 2) {
    return !AFTER_SHORT.test(after) || MAY_FOLLOW.test(after);
  }
  return true;
}
