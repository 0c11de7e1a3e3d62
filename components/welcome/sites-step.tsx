import { useState } from 'react';
import { KNOWN_SITES, modeOf, siteName } from '../../lib/access/sites.ts';
import type { SiteChoice, SiteMode } from '../../lib/domain/settings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { useApp, useWords } from '../app/app.tsx';
import { ModeMeanings, SiteList } from '../site/site-list.tsx';
import { Button } from '../ui/controls.tsx';

/** Which sites, and how. What is preselected does nothing until the button is pressed, which asks in one go. */
export function SitesStep() {
  const { shell, settings, language } = useApp();
  const words = useWords(welcomeWords);
  const site = useWords(siteWords);
  const common = useWords(commonWords);
  const [changed, setChanged] = useState<Readonly<Record<string, SiteMode>>>({});
  const [result, setResult] = useState<'asking' | 'refused' | 'wrong'>();

  // A site that is not proposed is none of the browser's question, and none of the user's, until they choose it.
  const choices: readonly SiteChoice[] = KNOWN_SITES.flatMap(({ id, proposed }) => {
    const mode = changed[id] ?? modeOf(settings.sites, id) ?? proposed;
    return mode === undefined ? [] : [{ site: id, mode }];
  });
  const chosenBefore = choices.every((choice) => modeOf(settings.sites, choice.site) !== undefined);
  const isSame = choices.every(({ site: id, mode }) => modeOf(settings.sites, id) === mode);
  const isSettled = chosenBefore && isSame && result !== 'asking';
  const running = choices
    .filter(({ mode }) => mode !== 'off')
    .map((choice) => siteName(choice.site, language));

  const start = () => {
    setResult('asking');
    // Straight from the click, with nothing awaited before it: the browser asks in no other turn.
    shell
      .allowSites(choices)
      .then((allowed) => setResult(allowed ? undefined : 'refused'))
      .catch((error: unknown) => {
        setResult('wrong');
        reportError(error);
      });
  };

  return (
    <>
      <p>{words.sitesText}</p>
      <SiteList choices={choices} onChoose={(id, mode) => setChanged({ ...changed, [id]: mode })} />
      <ModeMeanings />
      <p className="small quiet">{site.ownWebmail}</p>
      <div className="actions">
        <Button
          look={isSettled ? undefined : 'main'}
          disabled={isSettled || result === 'asking'}
          onClick={start}
        >
          {words.start}
        </Button>
        <span role="status">
          {result === 'refused' && words.refused}
          {result === 'wrong' && common.somethingWrong}
          {isSettled &&
            (running.length === 0
              ? words.startedNowhere
              : words.started(
                  language === 'ja' ? running.join('・') : new Intl.ListFormat('en').format(running),
                ))}
        </span>
      </div>
    </>
  );
}
