/** What stands for the words, addresses and numbers of a page: the same for the same, everywhere on it. */

type Script = 'latin' | 'han' | 'hiragana' | 'katakana' | 'hangul';

const LETTERS: Readonly<Record<Script, string>> = {
  latin: 'bcdfghjklmnpqrstvwxz',
  han: '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳未申酉戌亥',
  hiragana: 'ゑゐをぬむゆよろわれるり',
  katakana: 'ヱヰヲヌムユヨロワレルリ',
  hangul: '갸겨교규냐녀뇨뉴댜뎌됴듀',
};

/** What may not come out, and what stands for what. */
export interface Placeholders {
  /** A run of letters of one script, as long as it was; capitals stay where they were. */
  word(written: string): string;
  /** A run of digits, as long as it was. */
  number(written: string): string;
  /** `person3@example.org` */
  email(written: string): string;
  /**
   * `person-3`, for a profile's slug however it is encoded. One that is another only until its letters are made alike
   * (`Ｇreg`) is so in its placeholder too: some compare slugs as they stand, others do not.
   */
  slug(written: string): string;
  /** A LinkedIn member id of the usual shape. */
  member(written: string): string;
  /** A number for whatever else must stay one and the same, by its kind. */
  count(kind: string, written: string): number;
  /** How many different ones were replaced, by kind. */
  readonly sizes: () => Readonly<Record<string, number>>;
}

/** @param originals every word of the page in lower case, and every number: none of them may be a placeholder. */
export function makePlaceholders(originals: ReadonlySet<string>): Placeholders {
  const kinds = new Map<string, Map<string, number>>();
  const count = (kind: string, written: string): number => {
    const known = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, known);
    const number = known.get(written) ?? known.size + 1;
    known.set(written, number);
    return number;
  };

  const given = new Map<string, string>();
  const counters = new Map<string, number>();
  /** The next run of these letters that is no word of the page; when all are given out, they come again. */
  const next = (letters: string, length: number): string => {
    const base = [...letters];
    const [first = '', single = ''] = base.slice(-2);
    // One letter tells nobody, and there are too few of them to tell apart.
    if (length === 1) return single;
    const places = Math.min(length > 2 ? length - 1 : length, 4);
    const room = base.length ** places;
    const name = `${first}${length}`;
    let candidate = '';
    for (let tries = 0; tries < room; tries++) {
      const at = counters.get(name) ?? 0;
      counters.set(name, (at + 1) % room);
      candidate = '';
      for (let place = 0, rest = at; place < places; place++, rest = Math.floor(rest / base.length))
        candidate = (base[rest % base.length] ?? '') + candidate;
      candidate = candidate.padStart(length, first);
      if (!originals.has(candidate)) break;
    }
    return candidate;
  };

  return {
    word(written) {
      const key = written.toLowerCase();
      let placeholder = given.get(key);
      if (placeholder === undefined) {
        count('words', key);
        placeholder = next(LETTERS[scriptOf(written)], [...written].length);
        given.set(key, placeholder);
      }
      const letters = [...placeholder];
      return [...written]
        .map((letter, at) => (/\p{Lu}/u.test(letter) ? letters[at]?.toUpperCase() : letters[at]) ?? '')
        .join('');
    },
    number(written) {
      const length = [...written].length;
      if (length < 4) return '1'.repeat(length);
      let placeholder = given.get(written);
      if (placeholder === undefined) {
        count('numbers', written);
        placeholder = next('0123456789', length);
        given.set(written, placeholder);
      }
      return placeholder;
    },
    email: (written) => `person${count('addresses', written.toLowerCase())}@example.org`,
    slug(written) {
      const plain = decoded(written);
      const alike = plain.normalize('NFKC');
      return `${alike === plain ? 'p' : 'ｐ'}erson-${count('profiles', alike.toLowerCase())}`;
    },
    member: (written) => `ACoAA${String(count('members', written)).padStart(34, '0')}`,
    count,
    sizes: () => Object.fromEntries([...kinds].map(([kind, known]) => [kind, known.size])),
  };
}

/** Percent-decoded; as it stands where that cannot be. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function scriptOf(word: string): Script {
  if (/^\p{Script=Han}|^[々〆ヶ]/u.test(word)) return 'han';
  if (/^\p{Script=Hiragana}/u.test(word)) return 'hiragana';
  if (/^[\p{Script=Katakana}ーｰ]/u.test(word)) return 'katakana';
  if (/^\p{Script=Hangul}/u.test(word)) return 'hangul';
  return 'latin';
}
