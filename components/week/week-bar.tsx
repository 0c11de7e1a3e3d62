import { useEffect } from 'react';
import { weekWords } from '../../lib/i18n/week.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { isPlain, isTyping } from '../ui/keys.ts';
import type { ShownWeek } from './use-week.ts';

/** Whose week, and which: the circles side by side, a week back and forward. */
export function WeekBar({ shown }: { readonly shown: ShownWeek }) {
  const { language, today } = useApp();
  const { replace } = useRoute();
  const words = useWords(weekWords);
  const { circles, circle, week, isNow, before, after } = shown;
  const goTo = (circleId: string | undefined, on: string | undefined) =>
    replace({ at: 'week', ...(circleId !== undefined && { circleId }), ...(on !== undefined && { on }) });
  useArrowKeys(
    () => goTo(circle?.id, before),
    () => after !== undefined && goTo(circle?.id, after),
  );
  const day = (on: string) => dayWords(on, language, today);
  const all = [...circles.map(({ id, name }) => ({ id, name })), { id: undefined, name: words.everything }];
  return (
    <header className="week-bar">
      {circles.length > 0 && (
        <fieldset className="choices">
          <legend className="sr-only">{words.whichCircle}</legend>
          {all.map(({ id, name }) => (
            <label key={id ?? ''} className="choice">
              <input
                type="radio"
                name="week-circle"
                checked={circle?.id === id}
                onChange={() => goTo(id, isNow ? undefined : week.lastDay)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <div className="week-days">
        <Button look="icon" label={words.previous} shortcut="[" onClick={() => goTo(circle?.id, before)}>
          <Icon name="back" />
        </Button>
        <h1 aria-live="polite">
          <span className="whole">{words.range(day(week.firstDay), day(week.lastDay))}</span>
        </h1>
        <Button
          look="icon"
          label={words.next}
          shortcut="]"
          disabled={after === undefined}
          onClick={() => after !== undefined && goTo(circle?.id, after)}
        >
          <Icon name="forward" />
        </Button>
        <span className="grow quiet small">
          {circle?.meets ? words.untilMeeting(day(week.lastDay)) : words.everythingHint}
        </span>
        {!isNow && (
          <Button look="plain" small onClick={() => goTo(circle?.id, undefined)}>
            {words.now}
          </Button>
        )}
      </div>
    </header>
  );
}

/** `[` and `]` turn the pages of the weeks. */
function useArrowKeys(back: () => void, forward: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event) || !isPlain(event)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === '[') back();
      else if (event.key === ']') forward();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
