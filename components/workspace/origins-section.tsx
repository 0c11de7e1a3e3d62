import { useEffect } from 'react';
import { readOrigins } from '../../lib/db/queries/origins.ts';
import { keepSaidSources } from '../../lib/db/said-sources.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { ORIGINS } from '../app/opening-names.ts';
import { useLive } from '../app/use-live.ts';
import { BusinessLines } from '../origins/business-lines.tsx';
import { IntroducerLines } from '../origins/introducer-lines.tsx';
import { OriginsByYear } from '../origins/origins-by-year.tsx';
import { DependenceLines, ForecastLine } from '../origins/standing-lines.tsx';
import { UnsaidPeople } from '../origins/unsaid-people.tsx';
import { Fold } from '../ui/fold.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import type { PanePlace } from './spot.ts';
import '../origins/origins.css';

interface OriginsSectionProps {
  readonly place: PanePlace | undefined;
}

/** Where business comes from: what stands out first, then the mix over the years, through whom, once or again. */
export function OriginsSection(_: OriginsSectionProps) {
  const { desk, zone, today } = useApp();
  const words = useWords(originsWords);
  const { sections } = useWords(workspaceWords);
  const isTime = useAfterFirstLook();
  const view = useLive(ORIGINS, () => readOrigins(desk.ledger, zone, today), [desk, zone, today]);
  const sources = view?.sources;
  useFirstLook(view !== undefined);
  useEffect(() => {
    // A full disk keeps nothing, and the next look reads as this one did.
    if (isTime && sources) void keepSaidSources(desk.ledger, sources).catch(() => undefined);
  }, [desk, isTime, sources]);
  if (!view) return <main className="page" aria-label={sections.origins} />;
  const isEmpty = view.origins.clients.length === 0;

  return (
    <main className="page print-page" aria-labelledby="origins-title">
      <header className="page-title">
        <h1 id="origins-title">{sections.origins}</h1>
        {!isEmpty && <PrintButton />}
      </header>
      {isEmpty && (
        <div className="stack">
          <p>{words.empty}</p>
          <p className="quiet">{words.emptyHow}</p>
        </div>
      )}
      <DependenceLines view={view} />
      <ForecastLine view={view} />
      {!isEmpty && (
        <>
          <OriginsByYear view={view} />
          <IntroducerLines view={view} />
          <BusinessLines view={view} />
          <UnsaidPeople view={view} />
          <div className="flush-fold no-print">
            <Fold title={words.who}>
              <p className="small">{words.whoText}</p>
            </Fold>
          </div>
        </>
      )}
    </main>
  );
}
