import { useLiveQuery } from 'dexie-react-hooks';
import { readTrackRecord } from '../../lib/db/queries/track-record.ts';
import { ME } from '../../lib/domain/basics.ts';
import { FIGURES } from '../../lib/domain/track-record.ts';
import { calledName } from '../../lib/glance/party.ts';
import { trackRecordWords } from '../../lib/i18n/track-record.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { Section } from '../ui/controls.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { Figures } from './figures.tsx';
import { OwnRecord } from './own-record.tsx';
import './track-record.css';

interface TrackRecordPageProps {
  readonly contactId: string;
}

/** What came of introductions with a person, in each role they had; the user's own look back with `me`. */
export function TrackRecordPage({ contactId }: TrackRecordPageProps) {
  return contactId === ME ? <Own /> : <Theirs contactId={contactId} />;
}

function Own() {
  const { sections } = useWords(workspaceWords);
  const { lookBack } = useWords(trackRecordWords);
  return (
    <article className="print-page" aria-label={sections['look-back']}>
      <header className="track-record-head">
        <h1>{sections['look-back']}</h1>
        <PrintButton />
      </header>
      <p className="quiet track-record-lead">{lookBack.lead}</p>
      <OwnRecord />
    </article>
  );
}

function Theirs({ contactId }: TrackRecordPageProps) {
  const { desk, settings, language, zone, today } = useApp();
  const { clocks } = settings;
  const words = useWords(trackRecordWords);
  const view = useLiveQuery(
    async () => (await readTrackRecord(desk.ledger, contactId, { clocks, zone, today })) ?? null,
    [desk, contactId, clocks, zone, today],
  );
  useFirstLook(view !== undefined);
  if (view === undefined) return null;
  if (view === null) return <p className="section">{words.gone}</p>;
  const name = calledName(view.contact, language);
  const has = (figure: 'silences' | 'own-silences') =>
    view.roles.some(({ figures }) => figures[figure].length > 0);
  return (
    <article className="print-page" aria-label={words.title(name)}>
      <header className="track-record-head">
        <h1>{words.title(name)}</h1>
        <PrintButton />
      </header>
      {view.roles.length === 0 && <p className="section quiet">{words.none(name)}</p>}
      {view.roles.map(({ role, figures }) => (
        <Section key={role} title={words.roles[role]}>
          <Figures caption={words.roles[role]} names={FIGURES} figures={figures} />
        </Section>
      ))}
      {view.roles.length > 0 && (
        <p className="section small quiet">
          {[
            words.opens,
            has('silences') && words.silenceNote(clocks.introducedNoWord),
            has('own-silences') && words.ownSilenceNote(clocks.reportBack),
          ]
            .filter(Boolean)
            .join(language === 'ja' ? '' : ' ')}
        </p>
      )}
    </article>
  );
}
