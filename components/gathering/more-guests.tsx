import { useRef, useState } from 'react';
import type { GatheringView } from '../../lib/db/queries/gatherings.ts';
import { addGuests, metAt } from '../../lib/deeds/gatherings.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Check } from '../ui/check.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { emptyRow, guestsOf, isEmptyRow, type RowWrong, wrongRows } from './guest-draft.ts';
import { type GridDraft, GuestGrid } from './guest-grid.tsx';
import { showWrong } from './show-wrong.ts';
import { offeredNow, useOffered } from './use-offered.ts';

interface MoreGuestsProps {
  readonly view: GatheringView;
  readonly onDone: () => void;
}

const NOTHING: ReadonlyMap<string, RowWrong> = new Map();

/** People who come to mind later. */
export function MoreGuests({ view: { gathering }, onDone }: MoreGuestsProps) {
  const { desk, act, say } = useApp();
  const words = useWords(gatheringWords);
  const once = useOnce();
  const form = useRef<HTMLDivElement>(null);
  const [draft, setDraft, drop] = useTyped<GridDraft & { readonly visitors: boolean }>(
    `more-guests:${gathering.id}`,
    { rows: [emptyRow('first')], wide: false, visitors: gathering.circleId !== undefined },
  );
  const [tried, setTried] = useState(false);
  const offeredFor = useOffered(draft?.rows ?? []);
  if (!draft) return null;
  const { visitors } = draft;
  const typed = draft.rows.filter((row) => !isEmptyRow(row));
  const leave = () => drop().then(onDone);
  const save = async () => {
    setTried(true);
    const offered = await offeredNow(desk.ledger, draft.rows);
    if (wrongRows(draft.rows, offered).size > 0) return showWrong(form.current);
    if (typed.length === 0) return say(words.needSomebody);
    const done = await act(
      () => addGuests(desk, gathering.id, guestsOf(typed, offered, metAt(gathering)), { visitors }),
      words.kept(typed.length),
    );
    if (done) await leave();
  };
  return (
    <div ref={form} className="evening-form more-guests">
      <SavingForm label={words.addMore} onSave={() => void once(save)} onCancel={() => void leave()}>
        <GuestGrid
          draft={draft}
          onChange={(grid) => setDraft({ ...grid, visitors })}
          offeredFor={offeredFor}
          wrong={tried ? wrongRows(draft.rows, offeredFor) : NOTHING}
        />
        {gathering.circleId !== undefined && (
          <Check
            label={words.visitors}
            checked={visitors}
            onChange={(next) => setDraft({ ...draft, visitors: next })}
          />
        )}
      </SavingForm>
    </div>
  );
}
