import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { latestGatherings } from '../../lib/db/queries/gatherings.ts';
import { addGathering, metAt } from '../../lib/deeds/gatherings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Fold } from '../ui/fold.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { type EveningDraft, eveningOf, newEvening } from './evening-draft.ts';
import { EveningFields } from './evening-fields.tsx';
import { emptyRow, guestsOf, isEmptyRow, type RowWrong, wrongRows } from './guest-draft.ts';
import { type GridDraft, GuestGrid } from './guest-grid.tsx';
import { showWrong } from './show-wrong.ts';
import { offeredNow, useOffered } from './use-offered.ts';
import './gathering.css';

interface NewGatheringProps {
  readonly circleId?: string;
}

interface Draft {
  readonly evening: EveningDraft;
  readonly grid: GridDraft;
}

const NOTHING: ReadonlyMap<string, RowWrong> = new Map();
const EARLIER = 8;

/** After an evening: place, date and host once, then a line for everybody met. */
export function NewGathering({ circleId }: NewGatheringProps) {
  const { desk, act, today, say } = useApp();
  const { replace, back } = useRoute();
  const words = useWords(gatheringWords);
  const once = useOnce();
  const form = useRef<HTMLDivElement>(null);
  const [draft, setDraft, drop] = useTyped<Draft>(`new-gathering:${circleId ?? ''}`, {
    evening: newEvening(today, circleId),
    grid: { rows: [emptyRow('first')], wide: false },
  });
  const [tried, setTried] = useState(false);
  const offeredFor = useOffered(draft?.grid.rows ?? []);
  if (!draft) return null;
  const { evening, grid } = draft;
  const typed = grid.rows.filter((row) => !isEmptyRow(row));
  const wrong = tried ? wrongRows(grid.rows, offeredFor) : NOTHING;

  const save = async () => {
    setTried(true);
    const fields = eveningOf(evening);
    const offered = await offeredNow(desk.ledger, grid.rows);
    if (!fields || wrongRows(grid.rows, offered).size > 0) return showWrong(form.current);
    if (typed.length === 0) return say(words.needSomebody);
    const { visitors } = evening;
    const done = await act(
      () => addGathering(desk, fields, guestsOf(typed, offered, metAt(fields)), { visitors }),
      words.kept(typed.length),
    );
    if (!done) return;
    await drop();
    replace({ at: 'gathering', gatheringId: done.value.gatheringId });
  };

  return (
    <div ref={form} className="evening-form">
      <SavingForm
        whole
        label={words.newTitle}
        onSave={() => void once(save)}
        onCancel={() => void drop().then(back)}
      >
        <EveningFields
          isNew
          value={evening}
          onChange={(next) => setDraft({ ...draft, evening: next })}
          tried={tried}
        />
        <GuestGrid
          draft={grid}
          onChange={(next) => setDraft({ ...draft, grid: next })}
          offeredFor={offeredFor}
          wrong={wrong}
        />
        <Earlier />
      </SavingForm>
    </div>
  );
}

/** Evenings written down before, to go on with: thank-yous that are left, people who come to mind later. */
function Earlier() {
  const { desk, language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(gatheringWords);
  const common = useWords(commonWords);
  const evenings = useLiveQuery(() => latestGatherings(desk.ledger, EARLIER), [desk]);
  if (!evenings || evenings.length === 0) return null;
  return (
    <div className="form-fold">
      <Fold title={words.earlier}>
        <ul aria-label={words.earlier}>
          {evenings.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="row"
                title={common.open}
                onClick={() => go({ at: 'gathering', gatheringId: one.id })}
              >
                <span className="grow clip">{one.what ?? one.place ?? words.evening}</span>
                <span className="quiet small">
                  {dayWords(one.on, language, today)} · {words.met(one.met)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
