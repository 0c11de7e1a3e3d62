import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type IntroductionView, listIntroductions } from '../../lib/db/queries/introductions.ts';
import { type Calendar, turnOf } from '../../lib/glance/turn.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';

const PAGE = 200;
const GROUPS = ['mine', 'open', 'theirs', 'later', 'ended'] as const;
type Group = (typeof GROUPS)[number];

/** Every introduction, by whose turn it is; the one that is open stands beside the list. */
export function IntroductionsSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk, settings, zone, today } = useApp();
  const { go } = useRoute();
  const words = useWords(workspaceWords);
  const [limit, setLimit] = useState(PAGE);
  const views = useLiveQuery(() => listIntroductions(desk.ledger, limit + 1), [desk, limit]);
  const calendar: Calendar = { clocks: settings.clocks, zone, today };
  const groups = Map.groupBy(views?.slice(0, limit) ?? [], (view) => groupOf(view, calendar));
  const open = place && 'introductionId' in place ? place.introductionId : undefined;

  return (
    <div className="columns wide-list" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={words.sections.introductions}>
        <header className="list-bar">
          <h1 className="grow">{words.sections.introductions}</h1>
          <Button onClick={() => go({ at: 'new-introduction' })}>
            <Icon name="plus" />
            {words.newIntroduction}
          </Button>
        </header>
        <div className="list-scroll">
          {views?.length === 0 && <p className="quiet list-note">{words.noIntroductions}</p>}
          {GROUPS.map((group) => {
            const members = groups.get(group);
            return (
              members && (
                <section key={group} className="group">
                  <h2>
                    {words.groups[group]} <span className="count">{members.length}</span>
                  </h2>
                  <ul>
                    {members.map((view) => (
                      <li key={view.introduction.id} data-active={view.introduction.id === open || undefined}>
                        <IntroductionRow
                          view={view}
                          onOpen={() => go({ at: 'introduction', introductionId: view.introduction.id })}
                        />
                      </li>
                    ))}
                  </ul>
                </section>
              )
            );
          })}
          {views && views.length > limit && (
            <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
              {words.more}
            </Button>
          )}
        </div>
      </section>
      <Pane place={place} empty={words.chooseIntroduction} />
    </div>
  );
}

function groupOf(view: IntroductionView, calendar: Calendar): Group {
  const turn = turnOf(view, calendar);
  if (turn.whose === 'nobody') return 'ended';
  if (turn.whose === 'mine') return 'mine';
  if (view.standing.state === 'not-now') return 'later';
  return turn.whose === 'open' ? 'open' : 'theirs';
}
