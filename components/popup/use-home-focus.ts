import { type RefObject, useEffect } from 'react';
import { linesOf } from './use-keys.ts';

/** How long a list may take to be there again, in ms; after that the search has the focus. */
const PATIENCE = 600;

/**
 * Where the keyboard stands on the home page: in the search when the popup opens; back on the line one left from when
 * one returns, so that going through a list by `j`, Enter and Esc is not interrupted. `line` outlives the home page.
 */
export function useHomeFocus(root: RefObject<HTMLElement | null>, line: RefObject<number | undefined>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const search = element.querySelector<HTMLInputElement>('.search-field input');
    const wanted = line.current;
    /** True once there is nothing left to wait for: the line is there, or the user went elsewhere meanwhile. */
    const returned = () => {
      if (wanted === undefined || element.contains(document.activeElement)) return true;
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
        if (!element.contains(document.activeElement)) search?.focus({ preventScroll: true });
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
    };
  }, [root, line]);
}
