import { ME } from '../../lib/domain/basics.ts';
import type { Seat } from '../../lib/domain/circle.ts';

/** The user first, then by specialty and sub-specialty, those without any last. */
export function bySpecialty(members: readonly Seat[], language: string): readonly Seat[] {
  const { compare } = new Intl.Collator(language);
  const last = (text: string | undefined) => (text === undefined ? 1 : 0);
  return members.toSorted(
    (a, b) =>
      Number(b.contactId === ME) - Number(a.contactId === ME) ||
      last(a.specialty) - last(b.specialty) ||
      compare(a.specialty ?? '', b.specialty ?? '') ||
      compare(a.subSpecialty ?? '', b.subSpecialty ?? '') ||
      a.createdAt - b.createdAt,
  );
}
