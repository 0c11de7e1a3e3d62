import { useEffect, useRef } from 'react';
import { isComposing } from '../ui/keys.ts';

/** Ctrl/⌘ K, also while a field has the keyboard; not while an input method composes, nor over another dialog. */
export function usePaletteKey(toggle: () => void): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isKey || event.altKey || event.shiftKey || isComposing(event)) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]:not(.palette)') === null) latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
