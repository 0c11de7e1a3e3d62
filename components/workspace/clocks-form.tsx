import { useId } from 'react';
import { changeSettings } from '../../lib/deeds/settings.ts';
import type { Clocks } from '../../lib/domain/settings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import './settings.css';

type Typed = Readonly<Record<keyof Clocks, string>>;
const CLOCKS: readonly (keyof Clocks)[] = [
  'thankIntroducer',
  'askedNoAnswer',
  'reportBack',
  'introducedNoWord',
];
const LONGEST = 365;

/** After how many days a silence is the user's to act on. */
export function ClocksForm() {
  const { desk, settings, act } = useApp();
  const words = useWords(workspaceWords);
  const common = useWords(commonWords);
  const id = useId();
  const [typed, setTyped, dropTyped] = useTyped<Typed | null>('settings:clocks', null);
  if (typed === undefined) return null;

  const shown = typed ?? textsOf(settings.clocks);
  const clocks = clocksOf(shown);
  const save = async () => {
    if (!clocks || !(await act(() => changeSettings(desk, { clocks }), words.clocksSaved))) return;
    await dropTyped();
    setTyped(null);
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ul className="clocks">
        {CLOCKS.map((clock) => (
          <li key={clock}>
            <label htmlFor={`${id}${clock}`}>{words.clocks[clock]}</label>
            <input
              id={`${id}${clock}`}
              className="input"
              type="number"
              min={0}
              max={LONGEST}
              value={shown[clock]}
              onChange={(event) => setTyped({ ...shown, [clock]: event.target.value })}
            />
            <span className="quiet">{words.afterDays}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.clocksNote}</p>
      {typed !== null && (
        <div className="actions">
          <Button submit look="main" disabled={!clocks}>
            {common.save}
          </Button>
          <Button look="plain" onClick={() => void dropTyped().then(() => setTyped(null))}>
            {common.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}

function textsOf(clocks: Clocks): Typed {
  return Object.fromEntries(CLOCKS.map((clock) => [clock, String(clocks[clock])])) as Typed;
}

function clocksOf(typed: Typed): Clocks | undefined {
  const days = CLOCKS.map(
    (clock) => [clock, /^\d{1,3}$/u.test(typed[clock]) ? Number(typed[clock]) : -1] as const,
  );
  if (days.some(([, count]) => count < 0 || count > LONGEST)) return undefined;
  return Object.fromEntries(days) as unknown as Clocks;
}
