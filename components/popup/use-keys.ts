import { type RefObject, useEffect, useRef } from 'react';
import { useRoute } from '../app/route.tsx';
import { isComposing, isPlain, isTyping } from '../ui/keys.ts';

interface Keys {
  readonly root: RefObject<HTMLElement | null>;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly showKeys: () => void;
  readonly add: () => void;
  /** Who fits the need of the page, or one to be typed. */
  readonly find: () => void;
  /** Home, and there into the search. */
  readonly toSearch: () => void;
  readonly toSidePanel?: () => void;
  /** The place at hand in the workspace, where it has an address there. */
  readonly toWorkspace?: () => void;
}

/**
 * The keys of the whole popup. What belongs to one line or one page (`n`, `i`, `e`, `s`, Enter) is handled there and
 * has prevented the default by the time it arrives here.
 */
export function useKeys(keys: Keys): void {
  const { place, back } = useRoute();
  const latest = useRef({ keys, place, back });
  latest.current = { keys, place, back };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.defaultPrevented || isComposing(event) || !isPlain(event)) return;
      if (document.querySelector('dialog[open]')) return;
      const took = event.key === 'Escape' ? goOut(event, now) : !isTyping(event) && letter(event.key, now);
      if (took) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

interface Now {
  readonly keys: Keys;
  readonly place: ReturnType<typeof useRoute>['place'];
  readonly back: () => void;
}

/** Out of the field first, then out of the search, then one page back; at home it is the browser's, which closes. */
function goOut(event: KeyboardEvent, { keys, place, back }: Now): boolean {
  if (isTyping(event) && event.target instanceof HTMLElement) {
    event.target.blur();
    if (place.at === 'home' && keys.query !== '') moveFocus(keys.root.current, 'selected');
    return true;
  }
  if (place.at === 'home' && keys.query === '') return false;
  if (place.at === 'home') {
    keys.setQuery('');
    focusSearch();
  } else back();
  return true;
}

function letter(key: string, { keys, place }: Now): boolean {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return moveFocus(keys.root.current, 1);
    case 'k':
    case 'ArrowUp':
      return moveFocus(keys.root.current, -1);
    case '/':
      if (place.at === 'home') focusSearch();
      else keys.toSearch();
      return true;
    case '?':
      keys.showKeys();
      return true;
    case 'a':
      keys.add();
      return true;
    case 'f':
      // On a person's page it is for them, and theirs.
      if (place.at === 'person') return false;
      keys.find();
      return true;
    case 'p':
      keys.toSidePanel?.();
      return keys.toSidePanel !== undefined;
    case 'w':
      keys.toWorkspace?.();
      return keys.toWorkspace !== undefined;
    default:
      return false;
  }
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.search-field input')?.focus();
}

/** The lines one can stand on, in order. */
export function linesOf(root: HTMLElement): readonly HTMLElement[] {
  const found = root.querySelectorAll<HTMLElement>('[data-nav], .introduction-row');
  return [...found].filter((line) => line.checkVisibility());
}

/** Moves among what `data-nav` marks as a line: one step, or onto the one that is chosen while typing. */
export function moveFocus(root: HTMLElement | null, step: 1 | -1 | 'selected'): boolean {
  if (!root) return false;
  const lines = linesOf(root);
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const wanted =
    step === 'selected'
      ? lines.find((line) => line.ariaSelected === 'true')
      : lines[at === -1 ? (step === 1 ? 0 : lines.length - 1) : at + step];
  if (!wanted) return at !== -1;
  wanted.focus();
  wanted.scrollIntoView({ block: 'nearest' });
  return true;
}
