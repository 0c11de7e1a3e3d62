// biome-ignore-all lint/a11y/noStaticElementInteractions: as below
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is given, a grid's or a list's, each with its own
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isPlain, isTyping } from './keys.ts';
import './virtual-list.css';

/** What a line of a virtual list puts on the one thing in it that takes the focus. */
export interface LineFocus {
  readonly 'data-line': true;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

interface VirtualListProps {
  readonly count: number;
  /** In px; every line is as high as every other. */
  readonly rowHeight: number;
  /** The same function as long as the lines are the same ones in the same order: all are measured anew with another. */
  readonly keyAt: (index: number) => string;
  /** The line that is open beside the list. */
  readonly openIndex?: number | undefined;
  /** Of a grid: the cells of a line, with their roles. */
  readonly line: (index: number, focus: LineFocus) => ReactNode;
  /** Stands above the lines and stays there: a grid's headings, one row with its role. */
  readonly head?: ReactNode;
  /** A grid has cells, a list has one thing a line. */
  readonly role: 'grid' | 'list';
  readonly label: string;
  readonly className?: string;
  /** How many lines are drawn beyond each end of the window. */
  readonly beyond?: number;
  /** Which lines are drawn, for whoever reads what they show. */
  readonly onShown?: (first: number, last: number) => void;
}

/** Asks the list to move as `j` and `k` do, where the keyboard is elsewhere on the page. */
export const WALK = 'tsunagi-walk';

/**
 * Lines of one height of which only those in the window are drawn, whatever their number. One line is the list's one
 * tab stop; `j` `k`, arrows, Home, End and the page keys go from it, and it stays drawn when it is scrolled away, so
 * that the focus is not lost.
 */
export function VirtualList(props: VirtualListProps) {
  const {
    count,
    rowHeight,
    keyAt,
    openIndex,
    line,
    head,
    role,
    label,
    className,
    beyond = 8,
    onShown,
  } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number>();
  const at = Math.min(chosen ?? openIndex ?? 0, Math.max(count - 1, 0));
  const toFocus = useRef(false);

  // React's compiler cannot follow what this object does inside; the project does not use it.
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: keyAt,
    overscan: beyond,
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (count === 0 || indexes.includes(at)) return indexes;
      return [...indexes, at].sort((a, b) => a - b);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is another layout
  useLayoutEffect(() => virtual.measure(), [rowHeight]);

  // What is opened elsewhere is the line to go on from, and comes into sight.
  useEffect(() => {
    if (openIndex === undefined) return;
    setChosen(openIndex);
    virtual.scrollToIndex(openIndex, { align: 'auto' });
  }, [openIndex, virtual]);

  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  useEffect(() => onShown?.(first, last), [first, last, onShown]);

  useLayoutEffect(() => {
    if (!toFocus.current) return;
    const wanted = scroll.current?.querySelector<HTMLElement>(`[data-index="${at}"] [data-line]`);
    if (!wanted) return;
    toFocus.current = false;
    wanted.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    if (count === 0) return;
    const next = Math.min(Math.max(index, 0), count - 1);
    toFocus.current = true;
    setChosen(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    // The same line again draws nothing anew.
    if (next === at) {
      scroll.current?.querySelector<HTMLElement>(`[data-index="${at}"] [data-line]`)?.focus();
      toFocus.current = false;
    }
  };
  const hasFocus = () => scroll.current?.contains(document.activeElement) ?? false;

  // The page's own keys find the list by its name, wherever the keyboard is.
  const walk = useRef(goTo);
  walk.current = goTo;
  useEffect(() => {
    const element = scroll.current;
    const onWalk = (event: Event) => {
      const step = (event as CustomEvent<1 | -1>).detail;
      const now = Number(element?.dataset['at'] ?? 0);
      walk.current(element?.contains(document.activeElement) ? now + step : now);
    };
    element?.addEventListener(WALK, onWalk);
    return () => element?.removeEventListener(WALK, onWalk);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !isPlain(event) || isTyping(event.nativeEvent) || !hasFocus()) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = nextOf(event.key, at, count, page);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };

  const isGrid = role === 'grid';
  return (
    <div
      ref={scroll}
      className={['virtual-list', className].filter(Boolean).join(' ')}
      role={role}
      aria-label={label}
      aria-rowcount={isGrid ? count + (head ? 1 : 0) : undefined}
      data-virtual
      data-at={at}
      onKeyDown={onKeyDown}
    >
      {head}
      <div
        className="virtual-lines"
        role={isGrid ? 'rowgroup' : 'presentation'}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => (
          <div
            key={key}
            className="virtual-line"
            role={isGrid ? 'row' : 'listitem'}
            aria-rowindex={isGrid ? index + 1 + (head ? 1 : 0) : undefined}
            aria-setsize={isGrid ? undefined : count}
            aria-posinset={isGrid ? undefined : index + 1}
            data-index={index}
            data-active={index === openIndex || undefined}
            style={{ height: rowHeight, transform: `translateY(${start}px)` }}
          >
            {line(index, {
              'data-line': true,
              tabIndex: index === at ? 0 : -1,
              onFocus: () => setChosen(index),
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function nextOf(key: string, at: number, count: number, page: number): number | undefined {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return at + 1;
    case 'k':
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    default:
      return undefined;
  }
}
