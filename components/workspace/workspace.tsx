import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { rowCount } from '../../lib/db/queries/rows-with.ts';
import { IN_THE_POOL } from '../../lib/domain/request.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { RouteContext } from '../app/route.tsx';
import { useFollow } from '../app/use-follow.ts';
import { Palette } from '../palette/palette.tsx';
import { KeyList } from '../popup/key-list.tsx';
import { useOtherPlacesSoon } from '../popup/place-content.tsx';
import { PromisesRoot, usePromises } from '../reminder/promises.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { ProductName } from '../welcome/product-name.tsx';
import { SectionContent } from './section-content.tsx';
import { hashOf, SECTION_GROUPS } from './spot.ts';
import { useSpot } from './use-spot.ts';
import { useWorkspaceKeys } from './use-workspace-keys.ts';
import './workspace.css';

/** The notebook as a full tab: sections at the left, a list, and what was opened from it. */
export function Workspace() {
  const { spot, route, show } = useSpot();
  const words = useWords(workspaceWords);
  const isTime = useAfterFirstLook();
  useOtherPlacesSoon();
  const root = useRef<HTMLDivElement>(null);
  const [keysShown, setKeysShown] = useState(false);
  useWorkspaceKeys(root, spot, {
    back: route.back,
    add: () => route.go({ at: 'add-person' }),
    introduce: () => route.go({ at: 'new-introduction' }),
    find: () => route.go({ at: 'need' }),
    showKeys: () => setKeysShown(true),
  });
  // Whoever undoes one thing after another in the list of changes stays there.
  useFollow(route.place, spot.section === 'copies' ? undefined : route.go);

  return (
    <RouteContext value={route}>
      <PromisesRoot when={isTime || (spot.section === 'today' && spot.place === undefined)}>
        <div className="workspace" ref={root}>
          <nav aria-label={words.sectionsLabel}>
            <ProductName size={22} />
            {SECTION_GROUPS.map((sections) => (
              <ul key={sections[0]}>
                {sections.map((section) => (
                  <li key={section}>
                    <a
                      href={hashOf({ section })}
                      aria-current={section === spot.section ? 'page' : undefined}
                      onClick={(event) => {
                        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                        event.preventDefault();
                        show(section);
                      }}
                    >
                      <span className="grow">{words.sections[section]}</span>
                      {section === 'today' && <DueCount />}
                      {section === 'requests' && <PoolCount />}
                    </a>
                  </li>
                ))}
              </ul>
            ))}
            <dl className="keys small quiet">
              {words.keys.map(([key, does]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </nav>
          <ErrorBoundary key={spot.section} onHome={() => show('today')}>
            <SectionContent spot={spot} />
          </ErrorBoundary>
          <KeyList shown={keysShown} onClose={() => setKeysShown(false)} />
          <Palette onSection={show} onKeys={() => setKeysShown(true)} />
        </div>
      </PromisesRoot>
    </RouteContext>
  );
}

/** How many requests wait for a match. */
function PoolCount() {
  const { desk } = useApp();
  const isTime = useAfterFirstLook();
  const count = useLiveQuery(
    async () => (isTime ? rowCount(desk.ledger, 'requests', 'decision', IN_THE_POOL) : undefined),
    [desk, isTime],
  );
  return count ? <span className="quiet small">{count}</span> : null;
}

/** The same number as on the icon's badge. */
function DueCount() {
  const { count = 0, overdue } = usePromises()?.badge ?? {};
  return count === 0 ? null : <span className={overdue ? 'tag overdue' : 'tag due'}>{count}</span>;
}
