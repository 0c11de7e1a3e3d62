import { type ReactNode, useState } from 'react';
import { KNOWN_SITES, knownSite, siteName } from '../../lib/access/sites.ts';
import type { SiteChoice, SiteMode } from '../../lib/domain/settings.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { ModeChoice, SITE_MODES } from './mode-choice.tsx';
import './site.css';

interface SiteListProps {
  readonly choices: readonly SiteChoice[];
  /** What is shown for a known site that was never asked about; nothing where it is not decided for the user. */
  readonly proposed?: (site: string) => SiteMode;
  readonly onChoose: (site: string, mode: SiteMode) => void;
  readonly aside?: (site: string) => ReactNode;
}

/** The sites most people use, those that were chosen, and the user's own; the others behind one line. */
export function SiteList({ choices, ...rest }: SiteListProps) {
  const words = useWords(siteWords);
  // As it was when the list opened: a site does not jump away from under the pointer that chose it.
  const [folded] = useState(() =>
    KNOWN_SITES.filter(
      ({ id, proposed }) => proposed === undefined && !choices.some((choice) => choice.site === id),
    ).map(({ id }): string => id),
  );
  const own = choices.map((choice) => choice.site).filter((site) => !knownSite(site));
  const first = KNOWN_SITES.map(({ id }): string => id).filter((id) => !folded.includes(id));
  return (
    <div>
      <Sites sites={[...first, ...own]} choices={choices} {...rest} />
      {folded.length > 0 && (
        <Fold title={words.moreSites}>
          <Sites sites={folded} choices={choices} {...rest} />
        </Fold>
      )}
    </div>
  );
}

/** A line for each, with its mode; LinkedIn with the sentence on why. */
function Sites({ sites, choices, proposed, onChoose, aside }: SiteListProps & { sites: readonly string[] }) {
  const { language } = useApp();
  const words = useWords(siteWords);
  return (
    <ul className="site-list">
      {sites.map((site) => {
        const mode = choices.find((choice) => choice.site === site)?.mode ?? proposed?.(site);
        const name = siteName(site, language);
        return (
          <li key={site}>
            <span className="clip" title={name}>
              {name}
              {knownSite(site)?.verified === false && (
                <span className="small quiet"> · {words.notCheckedYet}</span>
              )}
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
