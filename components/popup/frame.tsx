import { type ReactNode, useEffect, useRef } from 'react';
import { commonWords } from '../../lib/i18n/common.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useWords } from '../app/app.tsx';
import { type Place, useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';

interface FrameProps {
  readonly at: Exclude<Place['at'], 'home'>;
  /** Opens the same place in the workspace, where it has an address there. */
  readonly toWorkspace?: (() => void) | undefined;
  readonly toSidePanel: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Around every page but home: the way back, what kind of page it is, and the way to the side panel. */
export function Frame({ at, toWorkspace, toSidePanel, children }: FrameProps) {
  const { back } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(popupWords);
  const content = useRef<HTMLElement>(null);

  // Whoever listens, and whoever uses keys, starts at the page; a field that asked for the focus keeps it.
  useEffect(() => {
    if (!content.current?.contains(document.activeElement)) content.current?.focus();
  }, []);

  return (
    <>
      <header className="popup-bar">
        <Button look="icon" label={common.back} shortcut="Escape" onClick={back}>
          <Icon name="back" />
        </Button>
        <span className="grow quiet">{words.titles[at]}</span>
        {toSidePanel && (
          <Button look="icon" label={words.toSidePanel} shortcut="p" onClick={toSidePanel}>
            <Icon name="panel" />
          </Button>
        )}
        {toWorkspace && (
          <Button look="icon" label={words.openHereInWorkspace} shortcut="w" onClick={toWorkspace}>
            <Icon name="out" />
          </Button>
        )}
      </header>
      <main className="popup-scroll" ref={content} tabIndex={-1} aria-label={words.titles[at]}>
        {children}
      </main>
    </>
  );
}
