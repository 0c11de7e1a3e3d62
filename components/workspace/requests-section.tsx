import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useWords } from '../app/app.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';

export function RequestsSection({ place }: { readonly place: PanePlace | undefined }) {
  const words = useWords(workspaceWords);
  return (
    <div className="columns" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={words.sections.requests} />
      <Pane place={place} empty={words.chooseToday} />
    </div>
  );
}
