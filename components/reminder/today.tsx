import { useEffect, useRef } from 'react';
import { commonWords } from '../../lib/i18n/common.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { Section } from '../ui/controls.tsx';
import { FirstLines } from '../ui/first-lines.tsx';
import { Fold } from '../ui/fold.tsx';
import { DueRow } from './due-row.tsx';
import { usePromises } from './promises.tsx';
import { WaitingRow } from './waiting.tsx';
import './reminder.css';

/** What is the user's to keep today, the longest due first; below it, folded, what waits on others. */
export function Today() {
  const common = useWords(commonWords);
  const words = useWords(reminderWords);
  const { more } = useWords(workspaceWords);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | undefined>(undefined);
  const promises = usePromises();
  useFirstLook(promises !== undefined);

  // The row that was done had the focus: the one that took its place gets it, so that `e` `e` `e` works.
  useEffect(() => {
    if (!promises || wanted.current === undefined) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('.due-words') ?? [];
    rows[Math.min(wanted.current, rows.length - 1)]?.focus();
    wanted.current = undefined;
  }, [promises]);

  if (!promises) return null;
  const { mine, waiting, contextOf } = promises;
  const leave = (index: number) => {
    wanted.current = index;
  };

  return (
    <>
      <Section title={common.today}>
        {mine.length === 0 ? (
          <p className="quiet">{words.empty}</p>
        ) : (
          <ul ref={list} className="due-list">
            <FirstLines
              items={mine}
              keyOf={(due) => due.key}
              more={more}
              line={(due, index) => (
                <DueRow due={due} context={contextOf(due)} onLeave={() => leave(index)} />
              )}
            />
          </ul>
        )}
      </Section>
      {waiting.length > 0 && (
        <Fold title={words.waiting(waiting.length)}>
          <ul>
            <FirstLines
              items={waiting}
              keyOf={(due) => due.key}
              more={more}
              line={(due) => <WaitingRow due={due} context={contextOf(due)} />}
            />
          </ul>
        </Fold>
      )}
    </>
  );
}
