import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { countLedger } from '../../lib/db/queries/changes.ts';
import { restoreCopy } from '../../lib/deeds/restore.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { type ReadCopy, readCopy } from '../../lib/exchange/read-copy.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import './exchange.css';

interface RestoreCopyProps {
  readonly onRestored?: () => void;
}

/** Chooses a file, shows what is in it, and only then writes. */
export function RestoreCopy({ onRestored }: RestoreCopyProps) {
  const { desk, zone, today, language, act } = useApp();
  const words = useWords(exchangeWords);
  const common = useWords(commonWords);
  const [state, setState] = useState<ReadCopy | 'reading' | 'restoring'>();
  const input = useRef<HTMLInputElement>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setState('reading');
    try {
      const text = await file.text();
      setState(readCopy(text));
    } catch {
      // The file went away, or is larger than a text can be.
      setState({ ok: false, why: 'not-json' });
    }
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };

  const isPreview = typeof state === 'object' && state.ok;
  const day = isPreview ? dayWords(dayOf(Date.parse(state.copy.madeAt), zone), language, today) : '';

  const restore = async () => {
    if (!isPreview) return;
    const { copy } = state;
    setState('restoring');
    const result = await act(() => restoreCopy(desk, copy), words.restored(day));
    setState(undefined);
    if (result) onRestored?.();
  };

  return (
    <div className="stack">
      <p>{words.restoreText}</p>
      {typeof state === 'object' && !state.ok && (
        <div className="notice wrong" role="alert">
          <p>{words.failures[state.why]}</p>
          {state.where !== undefined && <p className="small quiet">{words.damagedAt(state.where)}</p>}
        </div>
      )}
      {isPreview ? (
        <div className="copy-preview">
          <h3>{words.previewTitle(day)}</h3>
          <Counts counts={state.counts} />
          <p>{words.replaces}</p>
          <div className="actions">
            <Button look="main" onClick={() => void restore()}>
              {words.restore}
            </Button>
            <Button onClick={() => setState(undefined)}>{common.cancel}</Button>
          </div>
        </div>
      ) : (
        <div className="actions">
          <Button disabled={typeof state === 'string'} onClick={() => input.current?.click()}>
            {state === 'reading' ? words.reading : state === 'restoring' ? words.restoring : words.choose}
          </Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="sr-only"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </div>
  );
}

type Counted = 'people' | 'introductions' | 'notes' | 'reminders';
const COUNTED: readonly Counted[] = ['people', 'introductions', 'notes', 'reminders'];

/** The copy's figures beside those of the notebook it would replace. */
function Counts({ counts }: { readonly counts: Readonly<Record<Counted, number>> }) {
  const { desk } = useApp();
  const words = useWords(exchangeWords);
  const here = useLiveQuery(() => countLedger(desk.ledger), [desk]);
  return (
    <table className="copy-counts">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.inCopy}</th>
          <th scope="col">{words.here}</th>
        </tr>
      </thead>
      <tbody>
        {COUNTED.map((one) => (
          <tr key={one}>
            <th scope="row">{words[one]}</th>
            <td>{counts[one]}</td>
            <td className="quiet">{here?.[one]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
