import { trackRecordWords } from '../../lib/i18n/track-record.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useWords } from '../app/app.tsx';
import { OwnRecord } from '../track-record/own-record.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import type { PanePlace } from './spot.ts';
import '../origins/origins.css';
import '../track-record/track-record.css';

interface LookBackSectionProps {
  readonly place: PanePlace | undefined;
}

/** The user's own look back, for nobody but them. */
export function LookBackSection(_: LookBackSectionProps) {
  const words = useWords(trackRecordWords);
  const { sections } = useWords(workspaceWords);
  return (
    <main className="page print-page" aria-labelledby="look-back-title">
      <header className="page-title">
        <h1 id="look-back-title">{sections['look-back']}</h1>
        <PrintButton />
      </header>
      <p className="quiet track-record-lead">{words.lookBack.lead}</p>
      <OwnRecord />
    </main>
  );
}
