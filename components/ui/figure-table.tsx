import './charts.css';

export interface FigureRow<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** How many in each year; a year without any may be left out. */
  readonly counts: ReadonlyMap<number, number>;
  /** Part of the row above it: why. */
  readonly isPart?: boolean;
}

/** A figure: a row's in one year, or in all of them. */
export interface FigureAt<Key extends string> {
  readonly key: Key;
  readonly year?: number;
}

interface FigureTableProps<Key extends string> {
  readonly caption: string;
  readonly rows: readonly FigureRow<Key>[];
  readonly years: readonly number[];
  readonly words: {
    readonly total: string;
    readonly year: (year: number) => string;
    readonly cell: (figure: string, year: string, count: number) => string;
  };
  /** The figure that is open. */
  readonly open: FigureAt<Key> | undefined;
  readonly onOpen: (at: FigureAt<Key>) => void;
}

/** Figures by year, the newest first; each opens what it counts. */
export function FigureTable<Key extends string>(props: FigureTableProps<Key>) {
  const { caption, rows, years, words, open, onOpen } = props;
  const cell = (row: FigureRow<Key>, count: number, year?: number) => {
    if (count === 0) return <span className="quiet">–</span>;
    const when = year === undefined ? words.total : words.year(year);
    return (
      <button
        type="button"
        className="link figure"
        aria-label={words.cell(row.label, when, count)}
        aria-pressed={open?.key === row.key && open.year === year}
        onClick={() => onOpen({ key: row.key, ...(year !== undefined && { year }) })}
      >
        {count}
      </button>
    );
  };
  return (
    <div className="figures-room">
      <table className="figures">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.total}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {words.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isPart ? 'is-part' : undefined}>
              <th scope="row">{row.label}</th>
              <td>
                {cell(
                  row,
                  years.reduce((sum, year) => sum + (row.counts.get(year) ?? 0), 0),
                )}
              </td>
              {years.map((year) => (
                <td key={year}>{cell(row, row.counts.get(year) ?? 0, year)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
