import type { ReactNode } from 'react';
import { KNOWN_SITES, siteName } from '../../lib/access/sites.ts';
import type { SiteChoice, SiteMode } from '../../lib/domain/settings.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { ModeChoice, SITE_MODES } from './mode-choice.tsx';
import './site.css';

interface SiteListProps {
  readonly choices: readonly SiteChoice[];
  /** What is shown for a known site that was never asked about; nothing where it is not decided for the user. */
  readonly proposed?: (site: string) => SiteMode;
  readonly onChoose: (site: string, mode: SiteMode) => void;
  readonly aside?: (site: string) => ReactNode;
}

/** The known sites and the user's own, each with its mode; LinkedIn with the sentence on why. */
export function SiteList({ choices, proposed, onChoose, aside }: SiteListProps) {
  const words = useWords(siteWords);
  const own = choices.filter((choice) => !KNOWN_SITES.some((known) => known.id === choice.site));
  const sites = [...KNOWN_SITES.map((known) => known.id as string), ...own.map((choice) => choice.site)];
  return (
    <ul className="site-list">
      {sites.map((site) => {
        const mode = choices.find((choice) => choice.site === site)?.mode ?? proposed?.(site);
        const name = siteName(site);
        return (
          <li key={site}>
            <span className="clip" title={name}>
              {name}
            </span>
            <ModeChoice site={name} mode={mode} onChoose={(next) => onChoose(site, next)} />
            {site === 'linkedin' && mode === 'beside' && (
              <p className="why small quiet">
                {words.linkedinWhy}{' '}
                <Button small look="plain" onClick={() => onChoose(site, 'on')}>
                  {words.linkedinMarks}
                </Button>
              </p>
            )}
            {aside?.(site)}
          </li>
        );
      })}
    </ul>
  );
}

/** What the three modes mean, a line each. */
export function ModeMeanings() {
  const words = useWords(siteWords);
  return (
    <dl className="site-meanings small">
      {SITE_MODES.map((mode) => (
        <div key={mode}>
          <dt>{words.modes[mode]}</dt>
          <dd>{words.modeMeanings[mode]}</dd>
        </div>
      ))}
    </dl>
  );
}
