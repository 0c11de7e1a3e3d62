import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listRecommendations } from '../../lib/db/queries/recommendations.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { RarityLine } from '../recommendation/rarity-line.tsx';
import { RecommendationRow } from '../recommendation/recommendation-row.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';

const PAGE = 100;

/** What is told to people: what is planned, then what was told, the newest first. */
export function RecommendationsSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk } = useApp();
  const { go } = useRoute();
  const words = useWords(recommendationWords);
  const { sections, more } = useWords(workspaceWords);
  const [limit, setLimit] = useState(PAGE);
  const views = useLiveQuery(() => listRecommendations(desk.ledger, limit + 1), [desk, limit]);
  const rows = (views ?? []).slice(0, limit).map((view) => view.recommendation);
  const told = rows.filter((one) => one.toldOn !== undefined);
  const groups = {
    groupPlanned: rows.filter((one) => one.toldOn === undefined),
    groupTold: told.sort((a, b) => ((a.toldOn ?? '') < (b.toldOn ?? '') ? 1 : -1)),
  } as const;
  const open = place?.at === 'recommendation' ? place.recommendationId : undefined;

  return (
    <div className="columns wide-list" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={sections.recommendations}>
        <header className="list-bar">
          <h1 className="grow">{sections.recommendations}</h1>
          <Button label={words.newRecommendation} onClick={() => go({ at: 'new-recommendation' })}>
            <Icon name="plus" />
          </Button>
        </header>
        <div className="list-scroll">
          {views?.length === 0 && <p className="quiet list-note">{words.empty}</p>}
          {rows.some(({ isBroadcast }) => isBroadcast) && (
            <div className="list-note">
              <RarityLine />
            </div>
          )}
          {(['groupPlanned', 'groupTold'] as const).map(
            (group) =>
              groups[group].length > 0 && (
                <section key={group} className="group">
                  <h2>
                    {words[group]} <span className="count">{groups[group].length}</span>
                  </h2>
                  <ul>
                    {groups[group].map((one) => (
                      <li key={one.id} data-active={one.id === open || undefined}>
                        <RecommendationRow recommendation={one} isOpen={one.id === open} />
                      </li>
                    ))}
                  </ul>
                </section>
              ),
          )}
          {views && views.length > limit && (
            <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
              {more}
            </Button>
          )}
        </div>
      </section>
      <Pane place={place} empty={words.choose} />
    </div>
  );
}
