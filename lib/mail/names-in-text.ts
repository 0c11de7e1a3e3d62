import type { PagePerson } from '../deeds/shell.ts';
import type { Me } from '../domain/settings.ts';

/** The ways in which a text may name somebody: their names' parts, and their mailbox's where they have no name. */
export interface Called {
  readonly latin: readonly string[];
  /** In scripts that write no spaces: found anywhere. */
  readonly other: readonly string[];
}

const TITLES = /^(mr|mrs|ms|dr|prof|san|sama|the|and|von|van|de|inc|ltd|co|info|mail|office|contact)$/;

export function calledOf({ sighting }: Pick<PagePerson, 'sighting'>): Called {
  const mailbox = sighting.address?.slice(0, 500).replace(/^.*<|@.*$/g, '');
  return waysOf([sighting.name ?? mailbox]);
}

export function callsOfMe(me: Me): Called {
  return waysOf([me.name, me.nameLatin, ...me.addresses.map((address) => address.replace(/@.*$/, ''))]);
}

function waysOf(names: readonly (string | undefined)[]): Called {
  const latin = new Set<string>();
  const other = new Set<string>();
  for (const name of names) {
    for (const part of (name ?? '')
      .slice(0, 200)
      .normalize('NFKC')
      .split(/[\s.,_/|()<>"“”'’·・-]+/u)) {
      if (/^[\p{Script=Latin}]+\d*$/u.test(part)) {
        const word = part.toLowerCase().replace(/\d+$/, '');
        if (word.length > 1 && !TITLES.test(word)) latin.add(word);
      } else if (/\p{Letter}/u.test(part)) {
        const bare = part.replace(/(さん|様|先生|氏)$/u, '');
        if (bare.length > 1) other.add(bare);
        // 林 stands in every wood: it is a name where somebody is called by it.
        else
          for (const called of ['様', 'さま', 'さん', '先生', '氏', '社長', '殿']) other.add(bare + called);
        // 山川晃弘 written without a space: its family name is one to three letters long, two mostly.
        if (bare.length >= 3 && bare.length <= 6 && /^\p{Script=Han}{2}/u.test(bare))
          other.add(bare.slice(0, 2));
      }
    }
  }
  return { latin: [...latin], other: [...other] };
}

/** Does the text say one of somebody's names? */
export function isNamed(text: string, { latin, other }: Called): boolean {
  const normal = text.normalize('NFKC');
  if (other.some((name) => normal.includes(name))) return true;
  if (latin.length === 0) return false;
  const said = new Set(normal.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []);
  return latin.some((name) => said.has(name));
}
