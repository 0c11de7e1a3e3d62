import { emailIdentity, type FreeIdentity, linkedinIdentity } from '../../lib/identity/identities.ts';

/** An address or profile as people read it: `greg@example.org`, `linkedin.com/in/greg-smith`. */
export function identityText({ kind, value }: Pick<FreeIdentity, 'kind' | 'value'>): string {
  switch (kind) {
    case 'linkedin':
      return `linkedin.com/in/${value}`;
    case 'member':
      return `LinkedIn ${value.slice(0, 8)}…`;
    case 'lead':
      return `Sales Navigator ${value.slice(0, 8)}…`;
    case 'email':
    case 'phone':
      return value;
  }
}

/** The address at which a profile stands; nothing for what is no profile. */
export function profileUrl({ kind, value }: Pick<FreeIdentity, 'kind' | 'value'>): string | undefined {
  if (kind === 'lead') return `https://www.linkedin.com/sales/lead/${encodeURIComponent(value)}`;
  return kind === 'linkedin' || kind === 'member'
    ? `https://www.linkedin.com/in/${encodeURIComponent(value)}/`
    : undefined;
}

/** What somebody typed or pasted as an address or a profile. A bare word is neither: it could be anything. */
export function identityFrom(typed: string): FreeIdentity | undefined {
  const text = typed.trim();
  if (text.includes('@')) return emailIdentity(text);
  return /(?:^|\/)(?:in|sales\/(?:lead|people))\//u.test(text)
    ? linkedinIdentity(text.startsWith('in/') ? `/${text}` : text)
    : undefined;
}
