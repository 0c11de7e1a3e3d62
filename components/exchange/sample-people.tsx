import { useLiveQuery } from 'dexie-react-hooks';
import { countLedger } from '../../lib/db/queries/changes.ts';
import { loadSample, removeSample } from '../../lib/deeds/sample.ts';
import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';

/** The invented people: in, and out again. */
export function SamplePeople() {
  const { desk, language, act } = useApp();
  const words = useWords(exchangeWords);
  const counts = useLiveQuery(() => countLedger(desk.ledger), [desk]);
  if (!counts) return null;
  const isHere = counts.samplePeople > 0;
  return (
    <Section title={words.sampleTitle}>
      <div className="stack">
        <p>{isHere ? words.sampleHere(counts.samplePeople) : words.sampleText}</p>
        <div className="actions">
          {isHere ? (
            <Button onClick={() => void act(() => removeSample(desk), words.sampleRemoved)}>
              {words.removeSample}
            </Button>
          ) : (
            <Button onClick={() => void act(() => loadSample(desk, language), words.sampleLoaded)}>
              {words.loadSample}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
