import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { isComposing } from '../ui/keys.ts';

/**
 * Whoever types fast presses Enter while the list still answers to what stood there before: then the first line of the
 * answer is taken once it is there, not whatever happened to be first until then. A line that was walked to is taken
 * as it is.
 * @param isFresh the list answers to what stands in the field now.
 * @returns what the field's keys go through first.
 */
export function useEarlyEnter(
  list: RefObject<HTMLElement | null>,
  isFresh: boolean,
  typed: string,
): (event: KeyboardEvent) => void {
  const walked = useRef(false);
  const entered = useRef<string>(undefined);
  useEffect(() => {
    walked.current = false;
    if (entered.current !== typed) entered.current = undefined;
    if (!isFresh || entered.current === undefined) return;
    entered.current = undefined;
    list.current?.querySelector<HTMLElement>('[role=option]')?.click();
  }, [list, isFresh, typed]);
  return (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walked.current = true;
    if (event.key !== 'Enter' || isFresh || walked.current || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    entered.current = typed;
  };
}
