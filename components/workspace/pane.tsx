import { type ReactElement, useEffect, useRef } from 'react';
import { commonWords } from '../../lib/i18n/common.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { PlaceContent } from '../popup/place-content.tsx';
import { Button } from '../ui/controls.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Icon } from '../ui/icons.tsx';
import type { PanePlace } from './spot.ts';

interface PaneProps {
  readonly place: PanePlace | undefined;
  /** What stands there while nothing is open: a line, or something to look at. */
  readonly empty: string | ReactElement;
}

/** What was opened, beside the list it was opened from: the same pages as in the popup. */
export function Pane({ place, empty }: PaneProps) {
  if (!place) {
    if (typeof empty !== 'string') return <main className="pane">{empty}</main>;
    return (
      <main className="pane empty">
        <p className="quiet">{empty}</p>
      </main>
    );
  }
  // Another place is another page: scrolled to its top, nothing of the last one left in its fields.
  return <OpenPane key={JSON.stringify(place)} place={place} />;
}

function OpenPane({ place }: { readonly place: PanePlace }) {
  const { back, go } = useRoute();
  const common = useWords(commonWords);
  const { titles } = useWords(popupWords);
  const content = useRef<HTMLElement>(null);

  useEffect(() => {
    const focus = document.activeElement;
    // Whoever walks through the list by key stays in it; a field that asked for the focus keeps it.
    if (focus === null || focus === document.body) content.current?.focus();
  }, []);

  return (
    <main className="pane" ref={content} tabIndex={-1} aria-label={titles[place.at]}>
      <header className="pane-bar">
        <Button look="icon" label={common.back} shortcut="Escape" onClick={back}>
          <Icon name="back" />
        </Button>
        <span className="quiet small">{titles[place.at]}</span>
      </header>
      <div className="pane-content">
        <ErrorBoundary onHome={() => go({ at: 'home' })}>
          <PlaceContent place={place} page={undefined} />
        </ErrorBoundary>
      </div>
    </main>
  );
}
