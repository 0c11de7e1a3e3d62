import type { ReactNode } from 'react';
import { dropTyped, readTyped } from '../../lib/db/typed.ts';
import { loadSample } from '../../lib/deeds/sample.ts';
import { changeSettings } from '../../lib/deeds/settings.ts';
import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { useApp, useWords } from '../app/app.tsx';
import { RestoreCopy } from '../exchange/restore-copy.tsx';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { ME_FORM, type MeDraft, readMe } from '../workspace/me-draft.ts';
import { MeForm } from '../workspace/me-form.tsx';
import { PinPicture } from './pin-picture.tsx';
import { ProductName } from './product-name.tsx';
import { SitesStep } from './sites-step.tsx';
import './welcome.css';

/** The first run, on one page: every step can be skipped, nothing runs before it was chosen. */
export function Welcome() {
  const words = useWords(welcomeWords);
  return (
    <main className="welcome">
      <header>
        <h1>
          <ProductName size={40} />
        </h1>
        <p className="lead">{words.what}</p>
        <p>{words.promise}</p>
        <p className="quiet">{words.short}</p>
      </header>
      <ol>
        <Step title={words.sitesTitle}>
          <SitesStep />
        </Step>
        <Step title={words.meTitle}>
          <p>{words.meText}</p>
          <MeForm />
        </Step>
        <Step title={words.iconTitle}>
          <div className="pin">
            <PinPicture />
            <div>
              <p>{words.iconText}</p>
              <p className="small quiet">{words.iconKey}</p>
            </div>
          </div>
        </Step>
        <Step title={words.beginTitle}>
          <Begin />
        </Step>
      </ol>
    </main>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className="step">
      <div className="stack">
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}

/** The last step: with invented people, with none, or with those of a copy. */
function Begin() {
  const { desk, shell, language, settings, act } = useApp();
  const words = useWords(welcomeWords);
  const exchange = useWords(exchangeWords);

  /** Who went past the "save" under their name has said who they are all the same. */
  const saveMe = async () => {
    const typed = (await readTyped(desk.ledger, ME_FORM)) as MeDraft | null | undefined;
    const read = typed && readMe(typed);
    if (!read?.ok) return;
    if (await act(() => changeSettings(desk, { me: read.me }))) await dropTyped(desk.ledger, ME_FORM);
  };

  const begin = async (first?: () => Promise<{ changeId?: string }>) => {
    await saveMe();
    if (first && !(await act(first))) return;
    if (!settings.welcomed) await act(() => changeSettings(desk, { welcomed: true }));
    shell.openWorkspace('today');
    shell.close();
  };

  return (
    <>
      {settings.welcomed ? (
        <div className="actions">
          <Button look="main" onClick={() => void begin()}>
            {words.openNotebook}
          </Button>
        </div>
      ) : (
        <>
          <p>{words.beginText}</p>
          <div className="actions">
            <Button look="main" onClick={() => void begin(() => loadSample(desk, language))}>
              {words.trySample}
            </Button>
            <Button onClick={() => void begin()}>{words.startEmpty}</Button>
          </div>
        </>
      )}
      <Fold title={exchange.restoreTitle}>
        <RestoreCopy onRestored={() => void begin()} />
      </Fold>
    </>
  );
}
