import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** What Chromium leaves free between a popup and the end of the screen, in px (measured on 156). */
const MARGIN = 8;
/** The window follows its content within some 50 ms; after this it is as high as it will get. */
const SETTLED = 250;

/**
 * The popup's window is as high as what is in it. A list that gets shorter with every letter typed would make it
 * jump, so while it is open it grows and never shrinks. And where the screen ends before 600 px the browser would
 * put a second scrollbar around everything, so the page keeps itself to the room there is.
 */
export function useSteadyHeight(root: RefObject<HTMLElement | null>, applies: boolean): void {
  useLayoutEffect(() => {
    if (!applies) return;
    const room = screen.availHeight + ((screen as { availTop?: number }).availTop ?? 0) - screenY - MARGIN;
    if (room > 200) setRoom(room);
  }, [applies]);

  useEffect(() => {
    const element = root.current;
    if (!element || !applies) return;
    let highest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      // Where the reckoning above was wrong, the window itself says how high it could get.
      timer = setTimeout(() => {
        if (document.documentElement.scrollHeight > innerHeight + 1) setRoom(innerHeight);
      }, SETTLED);
      if (element.offsetHeight <= highest) return;
      highest = element.offsetHeight;
      element.style.minHeight = `min(${highest}px, var(--popup-room, 600px))`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [root, applies]);
}

function setRoom(px: number): void {
  document.documentElement.style.setProperty('--popup-room', `${Math.min(px, 600)}px`);
}
