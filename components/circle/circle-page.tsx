import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type CircleView, viewCircle } from '../../lib/db/queries/circles.ts';
import { deleteCircle, editCircle } from '../../lib/deeds/circles.ts';
import type { Patch } from '../../lib/deeds/rows.ts';
import { nextMeeting } from '../../lib/domain/meetings.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { AskedBefore } from './asked-before.tsx';
import { CircleFields } from './circle-fields.tsx';
import { circleOf, formOfCircle, wrongInCircle } from './circle-form.ts';
import { Members } from './members.tsx';
import { Round } from './round.tsx';
import { Visitors } from './visitors.tsx';
import './circle.css';

interface CirclePageProps {
  readonly circleId: string;
}

/** A circle: when it meets, who sits in it, who visited. */
export function CirclePage({ circleId }: CirclePageProps) {
  const { desk, today } = useApp();
  const words = useWords(circleWords);
  const view = useLiveQuery(
    async () => (await viewCircle(desk.ledger, circleId, today)) ?? null,
    [desk, circleId, today],
  );
  useFirstLook(view !== undefined);
  if (view === undefined) return null;
  if (view === null) return <p className="section quiet">{words.gone}</p>;
  return <Page key={circleId} view={view} />;
}

function Page({ view }: { readonly view: CircleView }) {
  const { desk, act } = useApp();
  const { back } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(circleWords);
  const [now, setNow] = useState<'read' | 'edit' | 'round'>('read');
  const { circle } = view;
  const remove = async () => {
    if (await act(() => deleteCircle(desk, circle.id), common.deleted(circle.name))) back();
  };
  if (now === 'edit') return <Edit view={view} onDone={() => setNow('read')} />;
  return (
    <article aria-label={circle.name}>
      <Head view={view} isRound={now === 'round'} onRound={() => setNow('round')} />
      {now === 'round' ? (
        <Round view={view} onDone={() => setNow('read')} />
      ) : (
        <>
          <Members view={view} />
          <Visitors view={view} />
          <AskedBefore view={view} />
          <div className="section">
            <div className="actions">
              <Button small onClick={() => setNow('edit')}>
                {common.edit}
              </Button>
              <Button small look="danger" onClick={() => void remove()}>
                {words.deleteThis}
              </Button>
            </div>
            <p className="hint">{words.deleteHint}</p>
          </div>
        </>
      )}
    </article>
  );
}

interface HeadProps {
  readonly view: CircleView;
  readonly isRound: boolean;
  readonly onRound: () => void;
}

function Head({ view: { circle }, isRound, onRound }: HeadProps) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(circleWords);
  const { id, name, meets, place, notes, endedOn } = circle;
  const day = (on: string) => dayWords(on, language, today);
  const next = endedOn === undefined || endedOn > today ? nextMeeting(meets, today) : undefined;
  return (
    <header className="circle-head">
      <h1>{name}</h1>
      <p className="quiet">
        {[endedOn !== undefined && words.endedOn(day(endedOn)), meets && words.meets(meets), place]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {next !== undefined && <p className="small">{words.nextIs(day(next))}</p>}
      {notes !== undefined && <p className="said small">{notes}</p>}
      <div className="actions">
        {!isRound && (
          <Button look="main" onClick={onRound}>
            {words.round}
          </Button>
        )}
        <Button onClick={() => go({ at: 'week', circleId: id })}>{words.thisWeek}</Button>
        <Button onClick={() => go({ at: 'new-gathering', circleId: id })}>{words.afterEvening}</Button>
      </div>
    </header>
  );
}

function Edit({ view: { circle }, onDone }: { readonly view: CircleView; readonly onDone: () => void }) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const words = useWords(circleWords);
  const [form, setForm, drop] = useTyped(`edit-circle:${circle.id}`, formOfCircle(circle));
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    setTried(true);
    if (wrongInCircle(form) !== undefined) return;
    const patch: Patch<'circles'> = circleOf(form);
    if (await act(() => editCircle(desk, circle.id, patch), words.saved)) leave();
  };
  return (
    <SavingForm whole label={common.edit} onSave={() => void save()} onCancel={leave}>
      <CircleFields form={form} set={(patch) => setForm({ ...form, ...patch })} tried={tried} isNew={false} />
    </SavingForm>
  );
}
