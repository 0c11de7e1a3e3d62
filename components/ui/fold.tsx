import type { ReactNode } from 'react';
import './fold.css';

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** What is not needed at every look: one line that opens. The browser's own `details`, so that search finds into it. */
export function Fold({ title, children, open = false }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary data-nav>{title}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
