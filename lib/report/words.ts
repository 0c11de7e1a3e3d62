import { decoded, type Placeholders } from './placeholders.ts';
import { BEFORE_ADDRESS, KNOWN_HOSTS, VOCABULARY } from './vocabulary.ts';

/** Replaces what people could read, and keeps its shape: where a word ends, where an address or number stands. */

const CJK = '\\p{Script=Han}々〆ヶ\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ\\p{Script=Hangul}';
/** Every part bounded: what anybody may have written must not cost its square in time. */
const LABEL = '[\\p{L}\\p{M}\\p{N}\\-]{1,63}';
const EMAIL = `[\\p{L}\\p{M}\\p{N}.!#$%&'*+=?^_\`\\{\\|\\}~\\-]{1,64}@${LABEL}(?:\\.${LABEL}){1,9}`;
/** Real ones are 39 characters, and keys go on behind them without a break. */
const MEMBER = 'A[A-Z]oA(?:[\\w\\-]{35}|[\\w\\-]{10,})';
const NOT_LATIN = [
  '[\\p{Script=Han}々〆ヶ]+',
  '\\p{Script=Hiragana}+',
  '[\\p{Script=Katakana}ーｰ]+',
  '\\p{Script=Hangul}+',
].join('|');
const LETTER = `[[\\p{L}\\p{M}]--[${CJK}]]`;
const WORDS = `${NOT_LATIN}|${LETTER}+`;
const URL_IN_TEXT =
  '(?:https?:\\/\\/|www\\.)[^\\s<>"\']+|(?:[\\w\\-]{1,63}\\.){0,4}linkedin\\.com[^\\s<>"\']*';
const PICTURES = '\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\p{Emoji_Modifier}';

const IN_TEXT = new RegExp(
  `(?<email>${EMAIL})|(?<url>${URL_IN_TEXT})|(?<member>${MEMBER})|(?<word>${WORDS})|(?<number>\\p{N}+)|(?<picture>(?!\\p{N})(?:${PICTURES}))`,
  'gv',
);
const WORD = new RegExp(WORDS, 'gv');

/** Runs of Latin letters as identifiers put them together: `SearchResultsPeople` is three. */
const HUMPS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[^\p{Lu}\p{Ll}]+/gu;

/** Every word of a text in lower case, whole and by its humps, and every number of four digits and more. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words.push(word.toLowerCase());
    for (const [hump] of word.matchAll(HUMPS)) words.push(hump.toLowerCase());
  }
  for (const [number] of text.matchAll(/\p{N}{4,}/gu)) words.push(number);
  return words;
}

/** Addresses in a text, as they stand there. */
export function emailsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(EMAIL, 'gv')), ([email]) => email);
}

/** Which words of an identifier stay. */
export type Stays = (word: string) => boolean;

export interface Censor {
  /** What people read: nothing of it stays but its shape. */
  text(written: string): string;
  /** A name for programs: words stay where `stays` says so, those of the vocabulary where it is left out. */
  token(written: string, stays?: Stays): string;
  /** An address: known hosts, words of the vocabulary and its shape stay. */
  url(written: string): string;
}

/** @param slugs profiles' slugs found on the page, as written: replaced as such wherever they stand in a token. */
export function makeCensor(placeholders: Placeholders, slugs: Iterable<string>): Censor {
  const known = [...new Set(slugs)]
    .filter((slug) => slug.length > 3)
    .sort((a, b) => b.length - a.length)
    .slice(0, 200);
  const slug = known.length > 0 ? known.map((one) => RegExp.escape(one)).join('|') : '(?!)';
  const strict = tokenParts(slug);
  // Words of slugs are words that people read: there they need not be looked for one by one.
  const loose = tokenParts('(?!)');

  const text = (written: string): string =>
    written.replace(IN_TEXT, (...match) => {
      const {
        email,
        url: address,
        member,
        word,
        number,
      } = match.at(-1) as Record<string, string | undefined>;
      if (email !== undefined) return placeholders.email(email);
      if (address !== undefined) return url(address);
      if (member !== undefined) return placeholders.member(member);
      if (word !== undefined) return placeholders.word(word);
      return number === undefined ? '☆' : placeholders.number(number);
    });

  const token: Censor['token'] = (written, stays = isOfVocabulary) => {
    // Which of several mailboxes, the sixth part of a page: a number so short is nobody's.
    const isShort = (written.match(/\p{N}/gu)?.length ?? 0) < 3;
    return written.replace(stays === isOfVocabulary ? strict : loose, (...match) => {
      const {
        kept,
        email,
        member,
        slug: ofProfile,
        word,
        number,
      } = match.at(-1) as Record<string, string | undefined>;
      if (kept !== undefined) return kept;
      if (email !== undefined) return placeholders.email(email);
      if (member !== undefined) return placeholders.member(member);
      if (ofProfile !== undefined) return placeholders.slug(ofProfile);
      if (word !== undefined) {
        if (/^[a-z]$/iu.test(word) || stays(word.toLowerCase())) return word;
        const humps = word.match(HUMPS) ?? [];
        return humps.some((hump) => hump !== word && stays(hump.toLowerCase()))
          ? humps
              .map((hump) =>
                /^[a-z]$/iu.test(hump) || stays(hump.toLowerCase()) ? hump : placeholders.word(hump),
              )
              .join('')
          : placeholders.word(word);
      }
      if (number === undefined) return '☆';
      return isShort || stays(number) ? number : placeholders.number(number);
    });
  };

  const part = (written: string): string => encodeURIComponent(token(decoded(written)));

  const url = (written: string): string => {
    const scheme = /^\s*([a-z][a-z\d+.-]*):/iu.exec(written)?.[1]?.toLowerCase();
    if (scheme === 'mailto') {
      const [to = ''] = written.trim().slice('mailto:'.length).split('?');
      return `mailto:${text(decoded(to))}`;
    }
    if (scheme !== undefined && !/^https?$/u.test(scheme)) return '#';
    const [, host, path = '', query, hash] =
      /^\s*((?:https?:)?\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/isu.exec(written) ?? [];
    return [
      host === undefined ? '' : censoredHost(host),
      censoredPath(path),
      query === undefined ? '' : `?${query.slice(1).split('&').map(censoredField).join('&')}`,
      hash === undefined ? '' : `#${hash.slice(1).split('/').map(part).join('/')}`,
    ].join('');
  };

  const censoredPath = (path: string): string => {
    const parts = path.split('/');
    return parts
      .map((one, at) => {
        if (one === '') return '';
        if (/^(?:www\.|[\w-]+\.)*linkedin\.com$/u.test(one)) return one; // written without its scheme
        if (parts[at - 1] !== 'in') return part(one);
        return isMemberId(one) ? placeholders.member(one) : placeholders.slug(one);
      })
      .join('/');
  };

  const censoredField = (field: string): string => {
    const [name = '', ...rest] = field.split('=');
    if (rest.length === 0) return part(name);
    const value = decoded(rest.join('='));
    const isAddress = /^(?:https?:\/)?\/\S/u.test(value);
    const isSlug = /^vanityName$/iu.test(name);
    const kept = isSlug ? placeholders.slug(value) : isAddress ? url(value) : token(value);
    return `${part(name)}=${encodeURIComponent(kept)}`;
  };

  return { text, token, url };
}

/** Keys put an id or a slug right behind a word (`SearchResultsACoAA…`): the word ends where that begins. */
function tokenParts(slug: string): RegExp {
  const word = `${NOT_LATIN}|(?:(?!${MEMBER}|${slug})${LETTER})+`;
  return new RegExp(
    `(?<kept>(?<=:)(?:${BEFORE_ADDRESS}))|(?<email>${EMAIL})|(?<member>${MEMBER})|(?<slug>${slug})|(?<word>${word})|(?<number>\\p{N}+)|(?<picture>(?!\\p{N})(?:${PICTURES}))`,
    'gv',
  );
}

function isOfVocabulary(word: string): boolean {
  return VOCABULARY.has(word);
}

function isMemberId(part: string): boolean {
  return /^A[A-Z]oA[\w-]{10,}$/u.test(part);
}

function censoredHost(host: string): string {
  const name = host.replace(/^.*\/\//u, '').toLowerCase();
  const isKnown = KNOWN_HOSTS.test(name) || name === 'linkedin.com';
  return host.replace(/\/\/.*$/u, `//${isKnown ? name : 'mail.example.net'}`);
}

/** The slugs of profiles in an address, as written and decoded. */
export function slugsIn(address: string): readonly string[] {
  const found = [address, decoded(address)].flatMap((one) => [
    ...one.matchAll(/\/in\/([^/?#&"'\s]{1,900})/gu),
  ]);
  return found.flatMap(([, slug = '']) => (isMemberId(slug) ? [] : [slug, decoded(slug)]));
}
