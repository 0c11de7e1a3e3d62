import { parseAddress } from './address.ts';
import { emailIdentity, type FreeIdentity, linkedinIdentity } from './identities.ts';
import { tidyName } from './person-name.ts';

/** Of whom somebody asks "who is this?". */
export interface AskedPerson {
  readonly name?: string;
  readonly identity?: FreeIdentity;
}

/** What was marked or pointed at when somebody asked. */
export interface Asked {
  /** What goes into the search: an address, a profile, a name. */
  readonly typed: string;
  /** The first is meant, unless another of them is known. */
  readonly people: readonly AskedPerson[];
}

/** Characters looked at: a whole mail may be marked by mistake. */
const TEXT_AT_MOST = 2000;
const LINK_AT_MOST = 8000;
/** Longer ones are sentences. */
const NAME_AT_MOST = 80;
const PEOPLE_AT_MOST = 20;

/**
 * Whom a selected text or a link names: addresses first, then profiles, else it is a name. Nothing where there is
 * nothing to look for.
 */
export function readAsked(selected: string | undefined, link: string | undefined): Asked | undefined {
  const text = (selected ?? '').slice(0, TEXT_AT_MOST).trim();
  const linked = link === undefined ? [] : ofLink(link.slice(0, LINK_AT_MOST), text);
  const people = [...linked, ...(linked.length > 0 ? [] : ofText(text))].slice(0, PEOPLE_AT_MOST);
  const [first] = people;
  if (first?.identity) return { typed: typedOf(first.identity), people };
  const name = tidyName(text.split(/[\n\r\t]/u)[0] ?? '').slice(0, NAME_AT_MOST);
  return name === '' ? undefined : { typed: name, people: [{ name }] };
}

/** A `mailto:` link may have several; the text of a link to one person is their name. */
function ofLink(link: string, text: string): readonly AskedPerson[] {
  const isOne = text !== '' && !/@|\n/u.test(text) && text.length <= NAME_AT_MOST;
  const name = isOne ? { name: tidyName(text) } : {};
  if (!/^mailto:/iu.test(link)) {
    const identity = linkedinIdentity(link);
    return /\/in\//u.test(link) && identity ? [{ identity, ...name }] : [];
  }
  const identities = link
    .replace(/^mailto:|\?.*$/gisu, '')
    .split(',')
    .flatMap((one) => emailIdentity(`mailto:${one}`) ?? []);
  return identities.map((identity) => ({ identity, ...(identities.length === 1 && name) }));
}

function ofText(text: string): readonly AskedPerson[] {
  const people = new Map<string, AskedPerson>();
  // Each "Name <address>" of a list apart; then whatever has an @ in it.
  for (const part of text.split(/[\n\r;]|(?<=>)\s*,/u)) {
    const whole = part.length <= 320 && /<[^<>]+>\s*$/u.test(part) ? parseAddress(part) : undefined;
    const found = whole
      ? [part]
      : (part.match(/[^\s<>()[\]"“”「」（）＜＞,、;：:]{1,64}@[^\s<>()[\]"“”「」（）＜＞,、;：:]{1,255}/gu) ??
        []);
    for (const one of found) {
      const identity = emailIdentity(one.replace(/[.。]+$/u, ''));
      const name = whole?.name;
      if (identity && !people.has(identity.key))
        people.set(identity.key, { identity, ...(name && { name }) });
    }
  }
  for (const [profile] of text.matchAll(
    /(?<![\w.-])(?:https?:\/\/)?(?:[\w-]{1,20}\.)?linkedin\.com\/in\/[^\s<>"')]{1,900}/giu,
  )) {
    const identity = linkedinIdentity(profile);
    if (identity && !people.has(identity.key)) people.set(identity.key, { identity });
  }
  return [...people.values()];
}

function typedOf({ kind, value }: FreeIdentity): string {
  return kind === 'linkedin' || kind === 'member' ? `linkedin.com/in/${value}` : value;
}
