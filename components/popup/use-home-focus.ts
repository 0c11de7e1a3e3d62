import { type RefObject, useEffect, useRef } from 'react';
import { linesOf } from './use-keys.ts';

/** How long a list may take to be there again, in ms; after that the page itself has the focus. */
const PATIENCE = 600;

/**
 * Where the keyboard stands on the home page: in the search when the popup opens; back on the line one left from when
 * one returns, so that going through a list by `j`, Enter and Esc is not interrupted. `line` outlives the home page;
 * `active` is the line that Enter in the search opens.
 */
export function useHomeFocus(
  root: RefObject<HTMLElement | null>,
  line: RefObject<number | undefined>,
  active: number,
): void {
  const opened = useRef(active);
  opened.current = active;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const search = element.querySelector<HTMLInputElement>('.search-field input');
    const wanted = line.current;
    /** True once there is nothing left to wait for: the line is there, or the user went elsewhere meanwhile. */
    const returned = () => {
      if (wanted === undefined || isSomewhere()) return true;
      const found = linesOf(element)[wanted];
      found?.focus();
      return found !== undefined;
    };

    let observer: MutationObserver | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (wanted === undefined) search?.focus({ preventScroll: true });
    else if (!returned()) {
      observer = new MutationObserver(() => returned() && observer?.disconnect());
      observer.observe(element, { childList: true, subtree: true });
      timer = setTimeout(() => {
        observer?.disconnect();
        if (!isSomewhere()) element.querySelector('main')?.focus();
      }, PATIENCE);
    }

    const remember = () => {
      const at = linesOf(element).findIndex((one) => one.contains(document.activeElement));
      line.current = at === -1 ? undefined : at;
    };
    element.addEventListener('focusin', remember);
    return () => {
      element.removeEventListener('focusin', remember);
      observer?.disconnect();
      clearTimeout(timer);
      // Left out of the search: back to the line it opened, where letters are keys.
      line.current ??= opened.current;
    };
  }, [root, line]);
}

/** Whoever has the focus by now keeps it, in a menu too, which stands beside the page and not in it. */
function isSomewhere(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body;
}
