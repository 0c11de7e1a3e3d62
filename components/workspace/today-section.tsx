import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useWords } from '../app/app.tsx';
import { Today } from '../reminder/today.tsx';
import { WaitingOverview } from '../reminder/waiting.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';

/** The promises of today; what is opened from them stands beside, so that the list stays in sight. */
export function TodaySection({ place }: { readonly place: PanePlace | undefined }) {
  const words = useWords(workspaceWords);
  return (
    <div className="columns wide-list today" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={words.sections.today}>
        <div className="list-scroll flush">
          <Today />
        </div>
      </section>
      <Pane place={place} empty={<WaitingOverview otherwise={words.chooseToday} />} />
    </div>
  );
}
