import { useCallback, useMemo, useState } from 'react';
import { boardWords } from '../../lib/i18n/board.ts';
import { useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow as Row } from '../introduction/introduction-row.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useViews } from './use-views.ts';

interface IntroductionListProps {
  /** In the order of the lines. */
  readonly ids: readonly string[];
  readonly openId: string | undefined;
}

/** Introductions as lines of which only those in the window are read and drawn. */
export function IntroductionList({ ids, openId }: IntroductionListProps) {
  const { go } = useRoute();
  const words = useWords(boardWords);
  const [shown, setShown] = useState<readonly [number, number]>([0, 24]);
  const onShown = useCallback((first: number, last: number) => setShown([first, last]), []);
  const inWindow = useMemo(() => ids.slice(shown[0], shown[1] + 1), [ids, shown]);
  const views = useViews(inWindow);
  useFirstLook(views.size > 0);
  const keyAt = useCallback((index: number) => ids[index] ?? String(index), [ids]);
  const at = openId === undefined ? -1 : ids.indexOf(openId);
  return (
    <VirtualList
      role="list"
      label={words.listLabel}
      className="introduction-list"
      count={ids.length}
      rowHeight={56}
      keyAt={keyAt}
      openIndex={at === -1 ? undefined : at}
      onShown={onShown}
      line={(index, focus) => {
        const view = views.get(ids[index] ?? '');
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
