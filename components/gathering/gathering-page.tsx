import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type GatheringView, viewGathering } from '../../lib/db/queries/gatherings.ts';
import { deleteGathering } from '../../lib/deeds/gatherings.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { CardFill } from './card-fill.tsx';
import { EditEvening } from './edit-evening.tsx';
import { GuestLine } from './guest-line.tsx';
import { MoreGuests } from './more-guests.tsx';
import { isToThank } from './thanks-queue.ts';
import './gathering.css';

interface GatheringPageProps {
  readonly gatheringId: string;
}

/** An evening and everybody met there. */
export function GatheringPage({ gatheringId }: GatheringPageProps) {
  const { desk } = useApp();
  const words = useWords(gatheringWords);
  const view = useLiveQuery(
    async () => (await viewGathering(desk.ledger, gatheringId)) ?? null,
    [desk, gatheringId],
  );
  if (view === undefined) return null;
  if (view === null) return <p className="section quiet">{words.gone}</p>;
  return <Page key={gatheringId} view={view} />;
}

function Page({ view }: { readonly view: GatheringView }) {
  const { desk, act } = useApp();
  const { back, go } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(gatheringWords);
  const [editing, setEditing] = useState(false);
  const [adding, setAdding] = useState(false);
  const { gathering, guests } = view;
  const left = guests.filter(({ guest }) => isToThank(guest)).length;
  if (editing) return <EditEvening view={view} onDone={() => setEditing(false)} />;
  const title = gathering.what ?? gathering.place ?? words.evening;
  const remove = async () => {
    const done = await act(() => deleteGathering(desk, gathering.id), common.deleted(title));
    if (done) back();
  };
  return (
    <article className="evening-page" aria-label={title}>
      <div className="head">
        <h1>{title}</h1>
        <About view={view} />
        {left > 0 && (
          <div className="actions">
            <Button look="main" onClick={() => go({ at: 'thank-yous', gatheringId: gathering.id })}>
              {words.thankYous(left)}
            </Button>
          </div>
        )}
        {left === 0 && guests.length > 0 && <p className="hint">{words.allThanked}</p>}
      </div>
      <Section title={words.grid} aside={<span className="quiet small">{words.met(guests.length)}</span>}>
        {guests.length === 0 && <p className="quiet">{words.nobodyMet}</p>}
        <ul aria-label={words.grid}>
          {guests.map((met) => (
            <GuestLine key={met.guest.id} met={met} />
          ))}
        </ul>
        {adding ? (
          <MoreGuests view={view} onDone={() => setAdding(false)} />
        ) : (
          <div className="actions beside">
            <Button small onClick={() => setAdding(true)}>
              {words.addMore}
            </Button>
          </div>
        )}
      </Section>
      {guests.length > 0 && (
        <Fold title={words.cards}>
          <CardFill view={view} />
        </Fold>
      )}
      <div className="section">
        <div className="actions">
          <Button small onClick={() => setEditing(true)}>
            {common.edit}
          </Button>
          <Button small look="danger" onClick={() => void remove()}>
            {words.deleteEvening}
          </Button>
        </div>
        <p className="hint">{words.deleteHint}</p>
      </div>
    </article>
  );
}

/** `21 Nov · Hotel Example · held by Anna Berg · Example Circle`. */
function About({ view: { gathering, host, circle } }: { readonly view: GatheringView }) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(gatheringWords);
  const { what, place, on } = gathering;
  const held = host ? calledName(host, language) : gathering.host;
  const said = [dayWords(on, language, today), what === undefined ? undefined : place].filter(Boolean);
  return (
    <p className="quiet">
      {said.join(' · ')}
      {held !== undefined && ' · '}
      {held !== undefined && host && (
        <button type="button" className="link" onClick={() => go({ at: 'person', contactId: host.id })}>
          {words.heldBy(held)}
        </button>
      )}
      {held !== undefined && !host && words.heldBy(held)}
      {circle && ' · '}
      {circle && (
        <button type="button" className="link" onClick={() => go({ at: 'circle', circleId: circle.id })}>
          {circle.name}
        </button>
      )}
    </p>
  );
}
