import { useCallback, useMemo, useState } from 'react';
import type { IntroductionRow } from '../../lib/db/rows.ts';
import { boardWords } from '../../lib/i18n/board.ts';
import { useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow as Row } from '../introduction/introduction-row.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useViews } from './use-views.ts';

interface IntroductionListProps {
  readonly rows: readonly IntroductionRow[];
  readonly openId: string | undefined;
}

/** Introductions as lines of which only those in the window are read and drawn. */
export function IntroductionList({ rows, openId }: IntroductionListProps) {
  const { go } = useRoute();
  const words = useWords(boardWords);
  const [shown, setShown] = useState<readonly [number, number]>([0, 24]);
  const onShown = useCallback((first: number, last: number) => setShown([first, last]), []);
  const ids = useMemo(() => rows.slice(shown[0], shown[1] + 1).map((row) => row.id), [rows, shown]);
  const views = useViews(ids);
  const keyAt = useCallback((index: number) => rows[index]?.id ?? String(index), [rows]);
  const at = openId === undefined ? -1 : rows.findIndex((row) => row.id === openId);
  return (
    <VirtualList
      role="list"
      label={words.listLabel}
      className="introduction-list"
      count={rows.length}
      rowHeight={56}
      keyAt={keyAt}
      openIndex={at === -1 ? undefined : at}
      onShown={onShown}
      line={(index, focus) => {
        const row = rows[index];
        const view = row && views.get(row.id);
        if (!view) return null;
        return (
          <Row
            view={view}
            focus={focus}
            onOpen={() => go({ at: 'introduction', introductionId: view.introduction.id })}
          />
        );
      }}
    />
  );
}
