import { useState } from 'react';
import { knownSite, siteName } from '../../lib/access/sites.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import type { SiteMode } from '../../lib/domain/settings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { reportWords } from '../../lib/i18n/report.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { ModeChoice } from './mode-choice.tsx';
import './site.css';

interface SiteBarProps {
  readonly page: PageAtHand;
}

/** What it does on the site at hand, at the popup's foot: chosen with one click, asked for with one click. */
export function SiteBar({ page }: SiteBarProps) {
  const { shell, say, language } = useApp();
  const words = useWords(siteWords);
  const common = useWords(commonWords);
  const report = useWords(reportWords);
  const { go } = useRoute();
  const toReport = () => go({ at: 'report' });
  const [busy, setBusy] = useState(false);
  const { site, mode } = page;
  if (site === undefined) return null;
  const name = siteName(site, language);

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
    else run(shell.allowSite(site, next, page.program));
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

  const doubt = mode === 'off' ? undefined : doubtOf(page);
  return (
    <div className="site-bar">
      <div className="line">
        <span className="site-name clip" title={name}>
          {name}
        </span>
        {mode !== 'off' && !doubt && (
          <Button look="icon" small label={report.report} onClick={toReport}>
            <Icon name="flag" size={14} />
          </Button>
        )}
        <ModeChoice site={name} mode={mode} onChoose={choose} />
      </div>
      {doubt && (
        <p className="small quiet doubt">
          <span role="status">{doubt === 'nobodyHere' ? words.nobodyHere(name) : words[doubt]}</span>{' '}
          <Button look="plain" small onClick={toReport}>
            {report.report}
          </Button>
        </p>
      )}
    </div>
  );
}

/**
 * What to say of how far this page can be trusted: one thing at a time, the gravest. Nothing on pages where nobody is
 * to be expected and nobody was found.
 */
function doubtOf(page: PageAtHand): 'nobodyHere' | 'strayed' | 'notVerified' | undefined {
  if (page.foundNobody) return 'nobodyHere';
  if (page.strayed) return 'strayed';
  const isMeant = page.expectsPeople || page.people.length > 0;
  return !page.verified && isMeant ? 'notVerified' : undefined;
}

interface OfferProps extends SiteBarProps {
  readonly site: string;
  readonly busy: boolean;
  readonly choose: (mode: SiteMode) => void;
}

/** A site that was never asked about. A webmail is offered in the first place, any other page in the second. */
function Offer({ page, site, busy, choose }: OfferProps) {
  const { language } = useApp();
  const words = useWords(siteWords);
  const name = siteName(site, language);
  const known = knownSite(site);
  if (known) {
    return (
      <div className="site-bar">
        <p className="small">{words.start(name)}</p>
        <div>
          <ModeChoice site={name} mode={undefined} onChoose={choose} />
        </div>
        {known.id === 'linkedin' && <p className="small quiet">{words.linkedinWhy}</p>}
        {!known.verified && <p className="small quiet">{words.mayMiss}</p>}
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
