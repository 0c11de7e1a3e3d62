import { needWords } from '../../lib/i18n/need.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Today } from '../reminder/today.tsx';
import { WaitingOverview } from '../reminder/waiting.tsx';
import { Icon } from '../ui/icons.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';
import '../need/need.css';

/** The promises of today; what is opened from them stands beside, so that the list stays in sight. */
export function TodaySection({ place }: { readonly place: PanePlace | undefined }) {
  const words = useWords(workspaceWords);
  const { title: fits } = useWords(needWords);
  const { go } = useRoute();
  return (
    <div className="columns wide-list today" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={words.sections.today}>
        <div className="list-scroll flush">
          <div className="need-line">
            <button type="button" className="row need-entry" onClick={() => go({ at: 'need' })}>
              <Icon name="search" />
              <span className="grow">{fits}</span>
              <kbd className="quiet small">f</kbd>
            </button>
          </div>
          <Today />
        </div>
      </section>
      <Pane place={place} empty={<WaitingOverview otherwise={words.chooseToday} />} />
    </div>
  );
}
