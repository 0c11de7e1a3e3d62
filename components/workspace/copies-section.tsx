import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useWords } from '../app/app.tsx';
import { MakeCopy } from '../exchange/make-copy.tsx';
import { RecentChanges } from '../exchange/recent-changes.tsx';
import { RestoreCopy } from '../exchange/restore-copy.tsx';
import { SamplePeople } from '../exchange/sample-people.tsx';
import { Section } from '../ui/controls.tsx';

/** Copies out and in, the sample, and what was changed: everything that keeps the notebook from being lost. */
export function CopiesSection() {
  const words = useWords(workspaceWords);
  const exchange = useWords(exchangeWords);
  return (
    <main className="page" aria-labelledby="copies-title">
      <h1 id="copies-title">{words.sections.copies}</h1>
      <MakeCopy />
      <Section title={exchange.restoreTitle}>
        <RestoreCopy />
      </Section>
      <SamplePeople />
      <RecentChanges />
    </main>
  );
}
