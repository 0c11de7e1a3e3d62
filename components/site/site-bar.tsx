import { useState } from 'react';
import { KNOWN_SITES, siteName } from '../../lib/access/sites.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import type { SiteMode } from '../../lib/domain/settings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { ModeChoice } from './mode-choice.tsx';
import './site.css';

interface SiteBarProps {
  readonly page: PageAtHand;
}

/** What it does on the site at hand, at the popup's foot: chosen with one click, asked for with one click. */
export function SiteBar({ page }: SiteBarProps) {
  const { shell, say } = useApp();
  const words = useWords(siteWords);
  const common = useWords(commonWords);
  const [busy, setBusy] = useState(false);
  const { site, mode } = page;
  if (site === undefined) return null;
  const name = siteName(site);

  // Nothing may be awaited before the shell is called: the browser answers a click only in its own turn.
  const run = (work: Promise<boolean>) => {
    setBusy(true);
    work
      .then((allowed) => {
        if (!allowed) say(words.refused(name));
      })
      .catch((error: unknown) => {
        say(common.somethingWrong);
        reportError(error);
      })
      .finally(() => setBusy(false));
  };
  const choose = (next: SiteMode) => {
    if (next === mode && (page.allowed || next === 'off')) return;
    if (next === 'off' || page.allowed) run(shell.setSiteMode(site, next).then(() => true));
    else run(shell.allowSite(site, next));
  };

  if (mode === undefined) return <Offer page={page} site={site} busy={busy} choose={choose} />;

  if (mode !== 'off' && !page.allowed) {
    return (
      <div className="site-bar">
        <p className="small" role="status">
          {words.accessGone(name)}
        </p>
        <div className="actions">
          <Button small look="main" disabled={busy} onClick={() => choose(mode)}>
            {words.giveAccessBack}
          </Button>
          <Button small look="plain" disabled={busy} onClick={() => choose('off')}>
            {words.modes.off}
          </Button>
        </div>
      </div>
    );
  }

  const nobody = page.expectsPeople && page.people.length === 0;
  return (
    <div className="site-bar">
      <div className="line">
        <span className="site-name clip" title={name}>
          {name}
        </span>
        <ModeChoice site={name} mode={mode} onChoose={choose} />
      </div>
      {mode !== 'off' && (nobody || !page.verified) && (
        <p className="small quiet" role="status">
          {nobody && words.nobodyHere} {!page.verified && words.notVerified}
        </p>
      )}
    </div>
  );
}

interface OfferProps extends SiteBarProps {
  readonly site: string;
  readonly busy: boolean;
  readonly choose: (mode: SiteMode) => void;
}

/** A site that was never asked about. A webmail is offered in the first place, any other page in the second. */
function Offer({ page, site, busy, choose }: OfferProps) {
  const words = useWords(siteWords);
  const name = siteName(site);
  const known = KNOWN_SITES.find((one) => one.id === site);
  if (known) {
    return (
      <div className="site-bar">
        <p className="small">{words.start(name)}</p>
        <div>
          <ModeChoice site={name} mode={undefined} onChoose={choose} />
        </div>
        {known.id === 'linkedin' && <p className="small quiet">{words.linkedinWhy}</p>}
      </div>
    );
  }
  const label = words.startHere(name);
  return (
    <div className="site-bar">
      <Button
        small
        look={page.looksLikeWebmail ? 'main' : 'plain'}
        disabled={busy}
        onClick={() => choose('on')}
      >
        <span className="clip" title={label}>
          {label}
        </span>
      </Button>
    </div>
  );
}
