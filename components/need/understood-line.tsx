import type { FitFindings } from '../../lib/fit/fit.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useWords } from '../app/app.tsx';
import { Icon } from '../ui/icons.tsx';
import { type FitReading, tradeName } from './fit-words.ts';
import type { NeedDraft } from './need-draft.ts';
import { shownWords } from './shown-words.ts';

interface UnderstoodLineProps {
  readonly findings: FitFindings | undefined;
  readonly notMeant: NeedDraft['notMeant'];
  readonly reading: FitReading;
  readonly onChange: (patch: Partial<NeedDraft>) => void;
}

/**
 * What was understood: trades, else the words that notes were searched for; limits stand in their own fields. A trade that is
 * not meant is taken out by a click, and put back by another.
 */
export function UnderstoodLine({ findings, notMeant, reading, onChange }: UnderstoodLineProps) {
  const words = useWords(needWords);
  if (!findings) return null;
  const { trades } = findings.understood;
  const searched = shownWords(findings.understood.words);
  return (
    <div className="understood small">
      <span className="quiet">{words.understood}</span>
      {trades.map(({ tradeId, said }) => (
        <button
          key={tradeId}
          type="button"
          className="tag trade"
          aria-label={words.notMeant(tradeName(tradeId, reading))}
          title={`${words.calledFor(said)} ${words.notMeant(tradeName(tradeId, reading))}`}
          onClick={() => onChange({ notMeant: [...notMeant, tradeId] })}
        >
          {tradeName(tradeId, reading)} <Icon name="cross" size={10} />
        </button>
      ))}
      {trades.length === 0 && <span>{words.understoodNothing}</span>}
      {trades.length === 0 && searched.length > 0 && (
        <span className="quiet">
          {words.searched(searched.join(reading.language === 'ja' ? '・' : ', '))}
        </span>
      )}
      {notMeant.length > 0 && (
        <span className="not-meant">
          <span className="quiet">{words.notTrade}</span>
          {notMeant.map((id) => (
            <button
              key={id}
              type="button"
              className="tag trade out"
              aria-label={words.meantAfterAll(tradeName(id, reading))}
              title={words.meantAfterAll(tradeName(id, reading))}
              onClick={() => onChange({ notMeant: notMeant.filter((one) => one !== id) })}
            >
              {tradeName(id, reading)} <Icon name="plus" size={10} />
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
