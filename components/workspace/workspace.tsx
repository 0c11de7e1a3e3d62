import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useRef, useState } from 'react';
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
import { AgainSection } from './again-section.tsx';
import { CallOnSection } from './call-on-section.tsx';
import { CirclesSection } from './circles-section.tsx';
import { CopiesSection } from './copies-section.tsx';
import { IntroductionsSection } from './introductions-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RecommendationsSection } from './recommendations-section.tsx';
import { RequestsSection } from './requests-section.tsx';
import { hashOf, SECTION_GROUPS, type Section, type Spot } from './spot.ts';
import { TodaySection } from './today-section.tsx';
import { useSpot } from './use-spot.ts';
import { useWorkspaceKeys } from './use-workspace-keys.ts';
import { WeekSection } from './week-section.tsx';
import './workspace.css';

/** Read when it is opened: the list of trades comes with it. */
const SettingsSection = lazy(async () => ({
  default: (await import('./settings-section.tsx')).SettingsSection,
}));

const LineageSection = lazy(async () => ({
  default: (await import('./lineage-section.tsx')).LineageSection,
}));
const OriginsSection = lazy(async () => ({
  default: (await import('./origins-section.tsx')).OriginsSection,
}));
const LookBackSection = lazy(async () => ({
  default: (await import('./look-back-section.tsx')).LookBackSection,
}));

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

function SectionContent({ spot }: { readonly spot: Spot }) {
  const section: Section = spot.section;
  switch (section) {
    case 'today':
      return <TodaySection place={spot.place} />;
    case 'people':
      return <PeopleSection place={spot.place} />;
    case 'introductions':
      return <IntroductionsSection place={spot.place} />;
    case 'requests':
      return <RequestsSection place={spot.place} />;
    case 'again':
      return <AgainSection place={spot.place} />;
    case 'week':
      return <WeekSection place={spot.place} />;
    case 'call-on':
      return <CallOnSection place={spot.place} />;
    case 'circles':
      return <CirclesSection place={spot.place} />;
    case 'lineage':
      return (
        <Suspense>
          <LineageSection place={spot.place} />
        </Suspense>
      );
    case 'origins':
      return (
        <Suspense>
          <OriginsSection place={spot.place} />
        </Suspense>
      );
    case 'look-back':
      return (
        <Suspense>
          <LookBackSection place={spot.place} />
        </Suspense>
      );
    case 'recommendations':
      return <RecommendationsSection place={spot.place} />;
    case 'copies':
      return <CopiesSection />;
    case 'settings':
      return (
        <Suspense>
          <SettingsSection />
        </Suspense>
      );
  }
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
