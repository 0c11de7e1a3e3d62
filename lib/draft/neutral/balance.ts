import type { Finding } from './finding.ts';
import { passagesOf } from './passages.ts';

/** What a letter says of one of two people, measured in the writer's own words. */
interface SideSaid {
  readonly name: string;
  /** Sentences that name them. */
  readonly sentences: number;
  /** UTF-16 units of these sentences. */
  readonly length: number;
  /** Words of praise in these sentences. */
  readonly praise: number;
  /** Named with a title or an honorific. */
  readonly titled: boolean;
  /** Where they are named first. */
  readonly firstAt: number;
}

export interface Balance {
  readonly sides: readonly [SideSaid, SideSaid];
  /** In what the two differ so much that somebody would notice. */
  readonly uneven: readonly ('sentences' | 'length' | 'praise' | 'titles')[];
}

const GREETED = [
  /^(?:dear|hi|hello|hey)\s+((?:(?:mr|mrs|ms|dr|prof)\.?\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)?)\s*(?:,|and|&)\s*((?:(?:mr|mrs|ms|dr|prof)\.?\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)?)\s*[,:!]?\s*$/imu,
  /^[^\S\n]*([^\s、，,。様]{1,8}(?:[ 　]?[^\s、，,。様]{1,8})?)[ 　]?(?:様|さま|さん|先生)(?:[^\S\n]*[、，,・&][^\S\n]*|\s*\n(?:[^\n]{1,40}\n)?[^\S\n]*)([^\s、，,。様]{1,8}(?:[ 　]?[^\s、，,。様]{1,8})?)[ 　]?(?:様|さま|さん|先生)/mu,
] as const;

/** The two whom a letter greets; nothing where it greets one, or nobody. */
export function sidesGreeted(text: string): readonly [string, string] | undefined {
  for (const greeting of GREETED) {
    const [, one, other] = greeting.exec(text) ?? [];
    if (one && other && one !== other) return [bare(one), bare(other)];
  }
  return undefined;
}

function bare(name: string): string {
  return name.replace(/^(?:mr|mrs|ms|dr|prof)\.?\s+/iu, '').trim();
}

/**
 * How the two sides of a letter compare.
 *
 * @param names as the letter calls them: a first name, a family name
 */
export function balanceOf(
  text: string,
  names: readonly [string, string],
  findings: readonly Finding[],
): Balance {
  const passages = passagesOf(text);
  const said = (name: string): SideSaid => {
    const ways = waysToCall(name);
    const own = passages.filter((passage) => ways.some((way) => way.test(passage.text)));
    const praise = findings.filter(
      (finding) =>
        (finding.class === 'praise' || finding.class === 'superlative') &&
        own.some(
          ({ start, text: sentence }) => finding.start >= start && finding.end <= start + sentence.length,
        ),
    ).length;
    const first = own[0];
    return {
      name,
      sentences: own.length,
      length: own.reduce((sum, passage) => sum + passage.text.trim().length, 0),
      praise,
      titled: isTitled(text, name),
      firstAt: first ? first.start + Math.max(0, first.text.search(ways[0] ?? /$^/u)) : -1,
    };
  };
  const sides = [said(names[0]), said(names[1])] as const;
  const [a, b] = sides;
  const uneven: Balance['uneven'][number][] = [];
  if (differs(a.sentences, b.sentences, 2)) uneven.push('sentences');
  if (differs(a.length, b.length, 120)) uneven.push('length');
  if (Math.abs(a.praise - b.praise) >= 1) uneven.push('praise');
  if (a.titled !== b.titled) uneven.push('titles');
  return { sides, uneven };
}

/** More than twice as much, and by more than `least`. */
function differs(a: number, b: number, least: number): boolean {
  return Math.max(a, b) > 2 * Math.min(a, b) && Math.abs(a - b) >= least;
}

function waysToCall(name: string): readonly RegExp[] {
  const parts = [name, ...name.split(/[\s　]+/u)].filter((part) => part.length > 0);
  return [...new Set(parts)].map((part) => {
    const words = RegExp.escape(part);
    return /^\p{Script=Latin}/u.test(part)
      ? new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'u')
      : new RegExp(part.length > 1 ? words : `${words}(?=様|さま|さん|先生|氏)`, 'u');
  });
}

function isTitled(text: string, name: string): boolean {
  const words = RegExp.escape(name);
  return new RegExp(
    `(?:\\b(?:mr|mrs|ms|dr|prof)\\.?\\s+${words})|${words}(?:様|さま|さん|先生|氏)`,
    'iu',
  ).test(text);
}
