import type { SiteMode } from '../../lib/domain/settings.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { useWords } from '../app/app.tsx';
import './site.css';

export const SITE_MODES: readonly SiteMode[] = ['on', 'beside', 'off'];

interface ModeChoiceProps {
  /** The site's name, for those who listen. */
  readonly site: string;
  readonly mode: SiteMode | undefined;
  /** Called straight from the click: the browser's question for access is put in no other turn. */
  readonly onChoose: (mode: SiteMode) => void;
}

/**
 * One of three, side by side. Buttons and no radios: a radio's arrow keys would run through modes, each of which
 * asks the browser for something.
 */
export function ModeChoice({ site, mode, onChoose }: ModeChoiceProps) {
  const words = useWords(siteWords);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line everywhere
    <div className="mode-choice" role="group" aria-label={words.modeOn(site)}>
      {SITE_MODES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={mode === one}
          title={words.modeMeanings[one]}
          onClick={() => onChoose(one)}
        >
          {words.modes[one]}
        </button>
      ))}
    </div>
  );
}
