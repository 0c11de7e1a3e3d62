import { useEffect } from 'react';
import { useRoute } from '../app/route.tsx';
import { isPlain, isTyping } from '../ui/keys.ts';

/** `o` opens the sheet of whoever the lineage is about; a line that was walked to opens its own. */
export function useOpenKey(contactId: string): void {
  const { go } = useRoute();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'o' || event.defaultPrevented || !isPlain(event) || isTyping(event)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      go({ at: 'person', contactId });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [contactId, go]);
}
