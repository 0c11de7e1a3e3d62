import { useState } from 'react';
import { copyText, makeCopy } from '../../lib/exchange/copy.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';

/** The whole notebook into one file, at one click. */
export function MakeCopy() {
  const { desk, shell, today, say } = useApp();
  const words = useWords(exchangeWords);
  const common = useWords(commonWords);
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    try {
      const name = `tsunagi-${today}.json`;
      shell.saveFile(name, copyText(await makeCopy(desk.ledger, desk.now())), 'application/json');
      say(words.made(name));
    } catch (error) {
      say(common.somethingWrong);
      reportError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section title={words.makeTitle}>
      <div className="stack">
        <p>{words.makeText}</p>
        <div className="actions">
          <Button look="main" disabled={busy} onClick={() => void save()}>
            {words.make}
          </Button>
        </div>
      </div>
    </Section>
  );
}
