import { useState } from 'react';
import { addRequest } from '../../lib/deeds/requests.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { Place } from '../app/place.ts';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { usePageOf } from '../introduction/use-page-of.ts';
import { SavingForm } from '../ui/saving-form.tsx';
import { RequestFields } from './request-fields.tsx';
import { formForRequest, type RequestForm, requestOf } from './request-form.ts';

/** Somebody asks the user for an introduction, or the user asks them. */
export function NewRequest(given: Extract<Place, { at: 'new-request' }>) {
  const { desk, act, today } = useApp();
  const { back, replace } = useRoute();
  const words = useWords(requestWords);
  // One for each: what was begun for one need does not stand in for another.
  const whose = [given.askerId, given.askedId, given.wantedId, given.wanted?.slice(0, 120)];
  const key = `new-request:${whose.map((one) => one ?? '').join(':')}`;
  const [form, setForm, drop] = useTyped<RequestForm>(key, formForRequest(given, today));
  const [tried, setTried] = useState(false);
  const once = useOnce();
  const pageUrl = usePageOf([form?.otherId]);
  if (!form) return null;

  const save = async () => {
    const fields = requestOf(form, today);
    setTried(true);
    if (!fields) return;
    const added = await act(
      () => addRequest(desk, { ...fields, ...(pageUrl !== undefined && { pageUrl }) }),
      words.added,
    );
    if (!added) return;
    await drop();
    // The form is done: the way back leads past it.
    replace({ at: 'request', requestId: added.value });
  };

  return (
    <SavingForm
      whole
      label={words.newTitle}
      onSave={() => void once(save)}
      onCancel={() => void drop().then(back)}
    >
      <RequestFields form={form} set={(patch) => setForm({ ...form, ...patch })} tried={tried} autoFocus />
    </SavingForm>
  );
}
