import { type RefObject, useEffect, useRef } from 'react';
import { isComposing, isPlain, isTyping } from '../ui/keys.ts';
import { WALK } from '../ui/virtual-list.tsx';
import type { Spot } from './spot.ts';

interface Acts {
  readonly back: () => void;
  readonly add: () => void;
  readonly introduce: () => void;
  readonly find: () => void;
  readonly showKeys: () => void;
}

/**
 * `/` goes to the search, `j` `k` and the arrows walk through the list, Escape leaves the search and then the page
 * that is open; `a`, `i`, `f` and `?` are the popup's. A line's own letters are handled by it and have prevented the default
 * by the time they arrive here; `n`, `i`, `f` and `d` of the person who is open are their sheet's.
 */
export function useWorkspaceKeys(root: RefObject<HTMLElement | null>, spot: Spot, acts: Acts): void {
  const latest = useRef({ spot, acts });
  latest.current = { spot, acts };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || !isPlain(event) || !root.current) return;
      if (document.querySelector('dialog[open]')) return;
      if (take(event, root.current, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [root]);
}

function take(
  event: KeyboardEvent,
  root: HTMLElement,
  { spot, acts }: { readonly spot: Spot; readonly acts: Acts },
): boolean {
  const search = root.querySelector<HTMLInputElement>('[data-search]');
  const target = event.target;
  if (isTyping(event)) {
    if (target === search && event.key === 'ArrowDown') return walk(root, 1);
    if (event.key !== 'Escape' || !(target instanceof HTMLElement)) return false;
    target.blur();
    return true;
  }
  switch (event.key) {
    case '/':
      search?.select();
      search?.focus();
      return search !== null;
    case 'j':
      return walk(root, 1);
    case 'k':
      return walk(root, -1);
    case 'ArrowDown':
    case 'ArrowUp':
      // Elsewhere arrows scroll.
      return target instanceof HTMLElement && target.closest('.list .row') !== null
        ? walk(root, event.key === 'ArrowDown' ? 1 : -1)
        : false;
    case 'Escape':
      if (!spot.place) return false;
      acts.back();
      return true;
    case 'a':
      acts.add();
      return true;
    case 'i':
      if (spot.place?.at === 'person') return false;
      acts.introduce();
      return true;
    case 'f':
      if (spot.place?.at === 'person') return false;
      acts.find();
      return true;
    case '?':
      acts.showKeys();
      return true;
    default:
      return false;
  }
}

/** To the next line of the list; from anywhere else to the open one, or the first. */
function walk(root: HTMLElement, step: 1 | -1): boolean {
  const virtual = root.querySelector('.list [data-virtual]');
  if (virtual) return virtual.dispatchEvent(new CustomEvent(WALK, { detail: step }));
  const lines = [
    ...root.querySelectorAll<HTMLElement>('.list button.row, .list a.row, .list [data-nav]'),
  ].filter((line) => line.offsetParent !== null);
  const at = lines.findIndex(
    (line) => line === document.activeElement || line.contains(document.activeElement),
  );
  const open = lines.findIndex((line) => line.parentElement?.hasAttribute('data-active'));
  const next = at >= 0 ? at + step : Math.max(open, 0);
  lines[Math.min(Math.max(next, 0), lines.length - 1)]?.focus();
  return lines.length > 0;
}
