import { addOneToOne, editOneToOne } from '../../lib/deeds/one-to-ones.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { OneToOne } from '../../lib/domain/one-to-one.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { useApp, useWords } from '../app/app.tsx';
import { inTalkOrder } from './talk-form.ts';

/**
 * Notes that a talk of two was held, and says so where it makes somebody better known. Without `which` it was held
 * today: the one planned until today, where there is one, else a new one. Gives false where it was not saved.
 */
export function useHeld(contact: Contact) {
  const { desk, act, today } = useApp();
  const words = useWords(oneToOneWords);
  const contactWord = useWords(contactWords);
  const isNews = contact.howWell === undefined || contact.howWell === 'met-once';
  const done = isNews ? words.heldNow(contactWord.howWell.know) : words.heldDone;
  return async (talks: readonly OneToOne[], text = '', which?: OneToOne): Promise<boolean> => {
    const due = which ?? inTalkOrder(talks).planned.findLast(({ on }) => on <= today);
    const note = text.trim();
    const saved = due
      ? await act(
          () =>
            editOneToOne(desk, due.id, {
              state: 'held',
              on: which && which.on < today ? which.on : today,
              ...(note !== '' && { text: [due.text, note].filter(Boolean).join('\n') }),
            }),
          done,
        )
      : await act(
          () =>
            addOneToOne(desk, {
              contactId: contact.id,
              on: today,
              state: 'held',
              ...(note !== '' && { text: note }),
            }),
          done,
        );
    return saved !== undefined;
  };
}
