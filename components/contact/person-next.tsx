import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { NextAct } from '../reminder/next-act.tsx';

/** What is next with this person, as one button. */
export function PersonNext({ sheet }: { readonly sheet: ContactSheet }) {
  return <NextAct dues={sheet.dues} contact={sheet.contact} />;
}
