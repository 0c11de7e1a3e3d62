import { useRef, useState } from 'react';
import type { GatheringView } from '../../lib/db/queries/gatherings.ts';
import { editGathering } from '../../lib/deeds/gatherings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { SavingForm } from '../ui/saving-form.tsx';
import { draftOfEvening, eveningOf, eveningPatch } from './evening-draft.ts';
import { EveningFields } from './evening-fields.tsx';
import { showWrong } from './show-wrong.ts';

interface EditEveningProps {
  readonly view: GatheringView;
  readonly onDone: () => void;
}

/** What was said once of an evening, changed later. */
export function EditEvening({ view, onDone }: EditEveningProps) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const form = useRef<HTMLDivElement>(null);
  const { gathering } = view;
  const [draft, setDraft, drop] = useTyped(`edit-gathering:${gathering.id}`, draftOfEvening(gathering));
  const [tried, setTried] = useState(false);
  if (!draft) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    setTried(true);
    const fields = eveningOf(draft);
    if (!fields) return showWrong(form.current);
    if (await act(() => editGathering(desk, gathering.id, eveningPatch(fields)), common.saved)) leave();
  };
  return (
    <div ref={form} className="evening-form">
      <SavingForm whole label={common.edit} onSave={() => void save()} onCancel={leave}>
        <EveningFields value={draft} onChange={setDraft} tried={tried} />
      </SavingForm>
    </div>
  );
}
