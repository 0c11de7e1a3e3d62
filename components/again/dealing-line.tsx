import { useState } from 'react';
import { deleteDealing, editDealing } from '../../lib/deeds/dealings.ts';
import type { Dealing } from '../../lib/domain/dealing.ts';
import { againWords, monthWords } from '../../lib/i18n/again.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { DealingFields } from './dealing-fields.tsx';
import { dealingOf, formOfDealing } from './dealing-form.ts';

/** One dealing: what it was, when and why. A click opens it for mending; what hurts becomes a need with one more. */
export function DealingLine({ dealing }: { readonly dealing: Dealing }) {
  const { desk, act, shell, language, today } = useApp();
  const { go } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(againWords);
  const [editing, setEditing] = useState(false);
  const { kind, on, hurts, contactId, pageUrl } = dealing;
  if (editing) return <DealingEditor dealing={dealing} onDone={() => setEditing(false)} />;
  return (
    <li className="dealing">
      <span className="quiet small date">
        {kind === 'volume' ? on.slice(0, 4) : monthWords(on, language, 'short')}
      </span>
      <span className="what">
        <button
          type="button"
          className="text"
          data-nav
          title={words.editThis}
          onClick={() => setEditing(true)}
        >
          {words.kinds[kind]} <Details dealing={dealing} />
        </button>
        {hurts !== undefined && (
          <Button
            small
            look="plain"
            onClick={() =>
              go({ at: 'need', text: hurts, ...(contactId !== undefined && { seekerId: contactId }) })
            }
          >
            {words.toNeed}
          </Button>
        )}
      </span>
      {pageUrl !== undefined && (
        <Button look="icon" small label={words.openPage} onClick={() => shell.openTab(pageUrl)}>
          <Icon name="out" size={12} />
        </Button>
      )}
      <Button
        look="icon"
        small
        label={`${words.deleteThis}: ${words.kinds[kind]}, ${dayWords(on, language, today)}`}
        onClick={() => void act(() => deleteDealing(desk, dealing.id), common.deleted(words.kinds[kind]))}
      >
        <Icon name="cross" size={12} />
      </Button>
    </li>
  );
}

function Details({ dealing }: { readonly dealing: Dealing }) {
  const { language, today } = useApp();
  const words = useWords(againWords);
  const { reason, supplier, amount, text, hurts, until, closedOn } = dealing;
  const count = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB');
  const short = [
    reason && words.reasons[reason],
    supplier && words.nowWith(supplier),
    amount !== undefined && count.format(amount),
    closedOn === undefined && until && words.untilDay(dayWords(until, language, today)),
    closedOn !== undefined && words.closedDay(dayWords(closedOn, language, today)),
  ].filter(Boolean);
  return (
    <>
      {short.length > 0 && <span className="quiet small">{short.join(' · ')}</span>}
      {text !== undefined && <span className="said">{text}</span>}
      {hurts !== undefined && <span className="said">{words.hurtsLine(hurts)}</span>}
    </>
  );
}

function DealingEditor({ dealing, onDone }: { readonly dealing: Dealing; readonly onDone: () => void }) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const words = useWords(againWords);
  const [form, setForm, drop] = useTyped(`edit-dealing:${dealing.id}`, formOfDealing(dealing));
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    const { contactId, company } = dealing;
    const fields = dealingOf(form, {
      ...(contactId !== undefined && { contactId }),
      ...(company !== undefined && { company }),
    });
    setTried(true);
    if (fields && (await act(() => editDealing(desk, dealing.id, fields), common.saved))) leave();
  };
  return (
    <li>
      <SavingForm label={words.editThis} onSave={() => void save()} onCancel={leave}>
        <DealingFields form={form} set={(patch) => setForm({ ...form, ...patch })} tried={tried} />
      </SavingForm>
    </li>
  );
}
