import { Fragment, type Key, type ReactNode, useState } from 'react';

interface FirstLinesProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  /** What the button says that shows as many again. */
  readonly more: string;
  readonly line: (item: Item, index: number) => ReactNode;
}

/** More are not read in one go; drawing hundreds takes seconds. */
const FIRST = 40;

/** The first lines of a list whose lines are of any height, as `li`; the rest a press away. */
export function FirstLines<Item>({ items, keyOf, more, line }: FirstLinesProps<Item>) {
  const [limit, setLimit] = useState(FIRST);
  return (
    <>
      {items.slice(0, limit).map((item, index) => (
        <Fragment key={keyOf(item)}>{line(item, index)}</Fragment>
      ))}
      {items.length > limit && (
        <li>
          <button type="button" className="row quiet" data-nav onClick={() => setLimit(limit + FIRST)}>
            {more}
          </button>
        </li>
      )}
    </>
  );
}
