import type { FreeIdentity } from './identities.ts';

/**
 * The identity of a phone number, or nothing when it is none: its digits, with the `+` of a country where that is
 * written. `03-1234-5678` and `+81 3-1234-5678` stay two: the country of the first is not known.
 */
export function phoneIdentity(raw: string): FreeIdentity | undefined {
  const value = raw.normalize('NFKC').trim();
  const digits = value.replace(/\(0\)/u, '').replace(/\D/gu, '');
  if (digits.length < 7 || digits.length > 15 || /[^\d\s+().\-‐–ー]/u.test(value)) return undefined;
  const key = value.startsWith('+') ? `+${digits}` : digits;
  return { key: `phone:${key}`, kind: 'phone', value };
}
