import { useEffect, useRef } from 'react';
import { isPlain, isTyping } from '../ui/keys.ts';

/** Letters that act on a person's sheet, wherever the focus is, unless something is being typed. */
export function useSheetKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        isTyping(event) ||
        !isPlain(event) ||
        document.querySelector('dialog[open]')
      )
        return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
