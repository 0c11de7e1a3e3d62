/**
 * Which addresses are one mailbox. Every rule is one that the provider itself documents; whatever is not listed here,
 * company domains at the same providers among them, has no rule: there nobody outside can know.
 *
 * Yahoo's `name-keyword@` is no tag: what stands before the hyphen is a second name its owner chose, not their
 * address. Outlook's dots count, and so do its domains: greg@outlook.com and greg@hotmail.com are two people.
 */
interface Provider {
  readonly domains: readonly string[];
  /** One namespace: all of these domains lead to the mailbox of this one. */
  readonly alias?: string;
  /** `name+tag@` is `name@`. */
  readonly tags?: true;
  /** Signs that count for nothing in a name. */
  readonly ignores?: RegExp;
  /** `tag@name.domain` is `name@domain`. */
  readonly subdomains?: true;
}

const MICROSOFT =
  'com com.ar com.au com.br cl co.id co.il co.jp co.kr co.th co.uk cz de dk es fi fr gr hu ie in it jp lv my nl no ' +
  'ph pt sa se sg sk';

const PROVIDERS: readonly Provider[] = [
  {
    // support.google.com/mail/answer/7436150 (dots), /22370 (tags), /10313 (googlemail.com)
    domains: ['gmail.com', 'googlemail.com'],
    alias: 'gmail.com',
    tags: true,
    ignores: /\./g,
  },
  {
    // Tags on outlook.com, hotmail, live and msn since 2013: support.microsoft.com, "Add or remove an email alias"
    domains: ['outlook', 'hotmail', 'live']
      .flatMap((name) => MICROSOFT.split(' ').map((ending) => `${name}.${ending}`))
      .concat('msn.com'),
    tags: true,
  },
  {
    // fastmail.help/hc/en-us/articles/360060591053
    domains:
      'fastmail.com fastmail.fm fastmail.co.uk fastmail.de fastmail.jp fastmail.net fastmail.org fastmail.us sent.com'.split(
        ' ',
      ),
    tags: true,
    subdomains: true,
  },
  {
    // support.apple.com/118230: who has an address at me.com or mac.com has the same one at icloud.com
    domains: ['icloud.com', 'me.com', 'mac.com'],
    alias: 'icloud.com',
    tags: true,
  },
  {
    // proton.me/support/addresses-and-aliases; /change-username: "these characters are treated as transparent"; a name
    // is kept for its owner in all four domains
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    alias: 'proton.me',
    tags: true,
    ignores: /[._-]/g,
  },
];

const BY_DOMAIN: ReadonlyMap<string, Provider> = new Map(
  PROVIDERS.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
);

/** The mailbox behind an address in its plain form, `local@domain` in lower case; itself where no rule is known. */
export function mailboxOf(normal: string): string {
  const at = normal.lastIndexOf('@');
  const local = normal.slice(0, at);
  const domain = normal.slice(at + 1);
  const provider = BY_DOMAIN.get(domain);
  if (!provider) return behindSubdomain(domain) ?? normal;
  const tagged = provider.tags ? local.replace(/(?<=.)\+.*$/su, '') : local;
  const plain = provider.ignores ? tagged.replace(provider.ignores, '') : tagged;
  return `${plain === '' ? local : plain}@${provider.alias ?? domain}`;
}

/** Nobody could have chosen what stands before the @ as a name of their own: the subdomain is the name. */
function behindSubdomain(domain: string): string | undefined {
  const dot = domain.indexOf('.');
  const owner = BY_DOMAIN.get(domain.slice(dot + 1));
  // www and the like are the provider's own.
  const name = domain.slice(0, dot);
  return owner?.subdomains && !/^(?:www|mail|m|help|status|messagingengine)$/u.test(name)
    ? `${name}@${domain.slice(dot + 1)}`
    : undefined;
}

/** May one of these words stand in the address as written, though its key has lost dots and tags? */
export function mayBeWrittenWith(key: string, words: readonly string[]): boolean {
  const provider = BY_DOMAIN.get(key.slice(key.lastIndexOf('@') + 1));
  return (
    provider?.ignores !== undefined &&
    words.some((word) => word.length > 2 && key.includes(word.replace(/\+.*$/u, '').replace(/[._-]/gu, '')))
  );
}
