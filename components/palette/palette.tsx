import { useEffect, useRef, useState } from 'react';
import { paletteWords } from '../../lib/i18n/palette.ts';
import { useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { later } from '../ui/later.tsx';
import type { PaletteProps } from './palette-inside.tsx';
import { usePaletteKey } from './use-palette-key.ts';
import './palette.css';

const Inside = later(async () => (await import('./palette-inside.tsx')).PaletteInside);

/** One field for everything: whom or what to go to, and what to do. Opened by Ctrl/⌘ K from anywhere on the page. */
export function Palette(props: PaletteProps) {
  const [shown, setShown] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useWords(paletteWords);
  usePaletteKey(() => setShown((now) => !now));

  const isTime = useAfterFirstLook();
  useEffect(() => {
    // What is typed before it stands there would be lost.
    if (isTime) void Inside.read();
  }, [isTime]);

  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.label}
      onClose={() => setShown(false)}
      // A click beside it is one on the dialog's own backdrop.
      onPointerDown={(event) => event.target === dialog.current && setShown(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // Unhindered it would close the popup as well.
        event.preventDefault();
        event.stopPropagation();
        setShown(false);
      }}
    >
      {shown && <Inside {...props} onDone={() => setShown(false)} />}
    </dialog>
  );
}
