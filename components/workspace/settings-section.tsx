import { useEffect, useState } from 'react';
import { knownSite, modeOf, siteName } from '../../lib/access/sites.ts';
import { changeSettings } from '../../lib/deeds/settings.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { SiteMode } from '../../lib/domain/settings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introduceSheetWords } from '../../lib/i18n/introduce-sheet.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { tradeWords } from '../../lib/i18n/trade.ts';
import { wayWords } from '../../lib/i18n/way.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { ModeMeanings, SiteList } from '../site/site-list.tsx';
import { Button, ChoiceField, Section } from '../ui/controls.tsx';
import { later } from '../ui/later.tsx';
import { ClocksForm } from './clocks-form.tsx';
import { MeForm } from './me-form.tsx';
import { WayForm } from './way-form.tsx';

/** The list of trades is long: it comes when it is looked at, and not with the first page. */
const TradesForm = later(async () => (await import('./trades-form.tsx')).TradesForm);
const LANGUAGES = ['browser', 'ja', 'en'] as const;

/** Everything that can be chosen, on one page. */
export function SettingsSection() {
  const { desk, settings, act } = useApp();
  const words = useWords(workspaceWords);
  const trades = useWords(tradeWords);
  const way = useWords(wayWords);
  const sheet = useWords(introduceSheetWords);
  const { go } = useRoute();
  return (
    <main className="page" aria-labelledby="settings-title">
      <h1 id="settings-title">{words.sections.settings}</h1>
      <Section title={words.meTitle}>
        <MeForm />
      </Section>
      <Section title={words.sitesTitle}>
        <Sites />
      </Section>
      <Section title={words.languageTitle}>
        <ChoiceField
          label={words.languageLabel}
          hint={words.languageNote}
          options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          value={settings.language}
          onChange={(language) => {
            if (language) void act(() => changeSettings(desk, { language }), words.languageSaved);
          }}
        />
      </Section>
      <Section title={words.clocksTitle}>
        <ClocksForm />
      </Section>
      <Section title={way.title}>
        <WayForm />
      </Section>
      <Section title={sheet.titleMe}>
        <div className="stack">
          <p className="small quiet">{sheet.settingsNote}</p>
          <div className="actions">
            <Button onClick={() => go({ at: 'introduce-sheet', contactId: ME })}>{sheet.openMine}</Button>
          </div>
        </div>
      </Section>
      <Section title={trades.title}>
        <TradesForm />
      </Section>
    </main>
  );
}

function Sites() {
  const { desk, shell, settings, act, say, language } = useApp();
  const site = useWords(siteWords);
  const common = useWords(commonWords);

  const choose = (id: string, mode: SiteMode) => {
    // Straight from the click: the browser asks for access in no other turn.
    const work = mode === 'off' ? shell.setSiteMode(id, mode).then(() => true) : shell.allowSite(id, mode);
    work
      .then((allowed) => {
        if (!allowed) say(site.refused(siteName(id, language)));
      })
      .catch((error: unknown) => {
        say(common.somethingWrong);
        reportError(error);
      });
  };
  const allowed = useAccess(settings.sites.map((choice) => choice.site));
  const isGone = (id: string) => {
    const mode = modeOf(settings.sites, id);
    return mode !== undefined && mode !== 'off' && allowed !== undefined && !allowed.has(id);
  };
  const forget = (id: string) =>
    void act(
      () => changeSettings(desk, { sites: settings.sites.filter((choice) => choice.site !== id) }),
      common.deleted(siteName(id, language)),
    );
  const isOwnAndOff = (id: string) =>
    !knownSite(id) && settings.sites.some((choice) => choice.site === id && choice.mode === 'off');

  return (
    <div className="stack">
      <SiteList
        choices={settings.sites}
        // Never asked is off, and nothing has to be written for it.
        proposed={() => 'off'}
        onChoose={choose}
        aside={(id) => (
          <>
            {isGone(id) && (
              <p className="why small" role="status">
                {site.accessGone(siteName(id, language))}{' '}
                <Button small look="plain" onClick={() => choose(id, modeOf(settings.sites, id) ?? 'on')}>
                  {site.giveAccessBack}
                </Button>
              </p>
            )}
            {isOwnAndOff(id) && (
              <Button small look="plain" onClick={() => forget(id)}>
                {site.remove(siteName(id, language))}
              </Button>
            )}
          </>
        )}
      />
      <ModeMeanings />
      <p className="small quiet">{site.ownWebmail}</p>
    </div>
  );
}

/** The sites the browser grants access to; nothing until it has answered. */
function useAccess(sites: readonly string[]): ReadonlySet<string> | undefined {
  const { shell } = useApp();
  const [allowed, setAllowed] = useState<ReadonlySet<string>>();
  const all = sites.join(' ');
  useEffect(() => shell.watchAccess(all === '' ? [] : all.split(' '), setAllowed), [shell, all]);
  return allowed;
}
