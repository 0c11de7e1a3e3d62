import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type RequestView, viewRequest } from '../../lib/db/queries/requests.ts';
import { deleteRequest, editRequest } from '../../lib/deeds/requests.ts';
import { isAskedOfMe } from '../../lib/domain/pool.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { Place } from '../app/place.ts';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { RequestDecision } from './request-decision.tsx';
import { RequestFields } from './request-fields.tsx';
import { formOfRequest, requestOf } from './request-form.ts';
import { RequestHead } from './request-head.tsx';
import { RequestIntroductions } from './request-introductions.tsx';
import { RequestPitch } from './request-pitch.tsx';
import './request.css';

/** One request: who asks for what, the introductions made for it as one card, and what was decided. */
export function RequestPage({ requestId }: Extract<Place, { at: 'request' }>) {
  const { desk } = useApp();
  const words = useWords(requestWords);
  const view = useLiveQuery(
    async () => (await viewRequest(desk.ledger, requestId)) ?? null,
    [desk, requestId],
  );
  if (view === undefined) return null;
  if (view === null) return <p className="section quiet">{words.gone}</p>;
  return <Page key={requestId} view={view} />;
}

function Page({ view }: { readonly view: RequestView }) {
  const { desk, act } = useApp();
  const { back } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(requestWords);
  const [editing, setEditing] = useState(false);
  const { request } = view;
  const remove = async () => {
    const done = await act(() => deleteRequest(desk, request.id), common.deleted(request.wanted));
    if (done) back();
  };
  if (editing) return <EditRequest view={view} onDone={() => setEditing(false)} />;
  return (
    <article className="request-page" aria-label={request.wanted}>
      <RequestHead view={view} />
      {(request.isBroadcast || request.pitch) && isAskedOfMe(request) && <RequestPitch request={request} />}
      <RequestIntroductions view={view} />
      <RequestDecision view={view} />
      <div className="section">
        <div className="actions">
          <Button small onClick={() => setEditing(true)}>
            {common.edit}
          </Button>
          <Button small look="danger" onClick={() => void remove()}>
            {words.deleteRequest}
          </Button>
        </div>
        <p className="hint">{words.deleteHint}</p>
      </div>
    </article>
  );
}

function EditRequest({ view, onDone }: { readonly view: RequestView; readonly onDone: () => void }) {
  const { desk, act, today } = useApp();
  const common = useWords(commonWords);
  const words = useWords(requestWords);
  const { request } = view;
  const [form, setForm, drop] = useTyped(`edit-request:${request.id}`, formOfRequest(request));
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    const fields = requestOf(form, today, request);
    setTried(true);
    if (!fields) return;
    const { decision: _, ...patch } = fields;
    if (await act(() => editRequest(desk, request.id, patch), words.saved)) leave();
  };
  return (
    <SavingForm whole label={common.edit} onSave={() => void save()} onCancel={leave}>
      <RequestFields form={form} set={(patch) => setForm({ ...form, ...patch })} tried={tried} />
    </SavingForm>
  );
}
