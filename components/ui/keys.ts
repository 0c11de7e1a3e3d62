import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/**
 * While an input method composes, its keys are its own: Enter takes a candidate, arrows walk through them. Given as
 * `onKeyDownCapture` it keeps them from lists that listen to the same field.
 */
export function stopWhileComposing(event: ReactKeyboardEvent): void {
  if (isComposing(event.nativeEvent)) event.stopPropagation();
}

/** Safari and older Chromium send the last key of a composition with code 229 and without `isComposing`. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Does the keyboard belong to a field or a form where this event comes from? Then single letters are text, arrows
 * are the field's, and neither is a command.
 */
export function isTyping(event: KeyboardEvent): boolean {
  if (isComposing(event)) return true;
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], form') !== null
  );
}

/** No modifier held that would make the key somebody else's. Shift is allowed: `?` needs it on most keyboards. */
export function isPlain(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** For `hideOnEscape`: Esc closes the list or menu and nothing behind it. Unhindered it would close the popup. */
export function closeOnly(event: { preventDefault: () => void }): boolean {
  event.preventDefault();
  return true;
}
