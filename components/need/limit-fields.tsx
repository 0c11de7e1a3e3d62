import type { NeedLimits } from '../../lib/domain/request.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useApp, useWords } from '../app/app.tsx';
import { TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { limitWords } from './fit-words.ts';
import { limitsOf, type NeedDraft, readAmount } from './need-draft.ts';

interface LimitFieldsProps {
  readonly draft: NeedDraft;
  /** What the text of the need says, and what was typed here: stands in a field that nobody touched. */
  readonly understood: NeedLimits | undefined;
  readonly onChange: (patch: Partial<NeedDraft>) => void;
}

/** By when, for how much, where, how often: folded until used, with what was understood filled in. */
export function LimitFields({ draft, understood = {}, onChange }: LimitFieldsProps) {
  const { language, today } = useApp();
  const words = useWords(needWords);
  const said = limitWords({ ...understood, ...limitsOf(draft, today) }, language);
  const shown = (typed: string | undefined, value: number | string | undefined) =>
    typed ?? (value === undefined ? '' : String(value));
  const wrong = (typed: string | undefined) =>
    typed?.trim() && readAmount(typed) === undefined ? words.numberWrong : undefined;
  return (
    <Fold
      title={
        <>
          {words.limits}
          <span className="limits-said">
            {said.length === 0 ? words.noLimits : said.join(language === 'ja' ? '・' : ' · ')}
          </span>
        </>
      }
    >
      <div className="limit-fields">
        <TextField
          label={words.withinDays}
          value={draft.by ? '' : shown(draft.withinDays, understood.withinDays)}
          wrong={wrong(draft.withinDays)}
          onChange={(withinDays) => onChange({ withinDays, by: undefined })}
        />
        <TextField
          label={words.byDay}
          type="date"
          value={draft.by ?? ''}
          onChange={(by) => onChange({ by: by === '' ? undefined : by })}
        />
        <TextField
          label={words.budget}
          value={shown(draft.budget, understood.budget)}
          wrong={wrong(draft.budget)}
          onChange={(budget) => onChange({ budget })}
        />
        <TextField
          label={words.perMonth}
          value={shown(draft.perMonth, understood.perMonth)}
          wrong={wrong(draft.perMonth)}
          onChange={(perMonth) => onChange({ perMonth })}
        />
        <TextField
          label={words.region}
          value={shown(draft.region, understood.region)}
          onChange={(region) => onChange({ region })}
        />
      </div>
    </Fold>
  );
}
