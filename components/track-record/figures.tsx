import { useState } from 'react';
import type { Counted, FigureName, OwnFigureName } from '../../lib/domain/track-record.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { trackRecordWords } from '../../lib/i18n/track-record.ts';
import { useWords } from '../app/app.tsx';
import { type FigureAt, FigureTable } from '../ui/figure-table.tsx';
import { FigureList } from './figure-list.tsx';
import { itemsAt, type RowKey, rowsOf, yearsOf } from './figure-rows.ts';

type Name = FigureName | OwnFigureName;

interface FiguresProps<N extends Name> {
  readonly caption: string;
  readonly names: readonly N[];
  readonly figures: Readonly<Record<N, readonly Counted[]>>;
}

/** Figures by year, and below them what the one that was pressed counts. */
export function Figures<N extends Name>({ caption, names, figures }: FiguresProps<N>) {
  const words = useWords(trackRecordWords);
  const after = useWords(afterWords);
  const [open, setOpen] = useState<FigureAt<RowKey<N>>>();
  const reasons: Readonly<Record<string, string>> = {
    ...after.withdrawal,
    ...after.refusal,
    ...after.mismatch,
  };
  const rows = rowsOf(names, figures, {
    figure: (name) => words.figures[name],
    reason: (reason) => reasons[reason] ?? reason,
  });
  const label = open && rows.find(({ key }) => key === open.key)?.label;
  const items = open ? itemsAt(figures, open) : [];
  const when = open?.year === undefined ? words.total : words.year(open.year);
  return (
    <>
      <FigureTable
        caption={caption}
        rows={rows}
        years={yearsOf(figures)}
        words={words}
        open={open}
        onOpen={(at) => setOpen(open?.key === at.key && open.year === at.year ? undefined : at)}
      />
      {open && label !== undefined && (
        <FigureList
          key={`${open.key} ${open.year}`}
          title={words.cell(label, when, items.length)}
          items={items}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
