import type { KeyboardEvent } from 'react';
import { keepTyped, readTyped } from '../../lib/db/typed.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { useApp } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { isPlain } from '../ui/keys.ts';
import { EMPTY_NOTE, noteKey } from './note-draft.ts';

/** What a line that stands for a person does on letters: `n` notes something, `i` introduces them. */
export function usePersonKeys(contactId: Id): (event: KeyboardEvent) => void {
  const { go } = useRoute();
  const { desk } = useApp();
  return (event) => {
    if (!isPlain(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'i') go({ at: 'new-introduction', seekerId: contactId });
    else if (event.key === 'n') void openNote().then(() => go({ at: 'person', contactId }));
    else return;
    event.preventDefault();
  };

  /** The sheet finds the form standing open; one that was half typed already is left as it is. */
  async function openNote(): Promise<void> {
    const key = noteKey(contactId);
    if ((await readTyped(desk.ledger, key)) === undefined) {
      await keepTyped(desk.ledger, key, { ...EMPTY_NOTE, open: true }, desk.now());
    }
  }
}
