import { addAsk, editAsk } from '../../lib/deeds/asks.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { Ask } from '../../lib/domain/circle.ts';
import { dayFor, isDayIn } from '../../lib/domain/week.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { KeptText } from '../ui/kept-text.tsx';
import type { ShownWeek } from './use-week.ts';

/** What clients the user asks for in this week, and what they asked for before. */
export function OwnAsk({ shown }: { readonly shown: ShownWeek }) {
  const { desk, act, language, today } = useApp();
  const words = useWords(weekWords);
  const once = useOnce();
  const { week, circle, ask, isNow } = shown;
  const own = ask && isDayIn(ask.on, week) ? ask : undefined;
  const earlier = own ? undefined : ask;
  const day = (on: string) => dayWords(on, language, today);
  const on = dayFor(week, today);
  const say = async (text: string): Promise<boolean> => {
    if (text === '') return false;
    const done = await act(
      (): Promise<object> =>
        own
          ? editAsk(desk, own.id, { text })
          : addAsk(desk, { contactId: ME, on, text, ...(circle && { circleId: circle.id }) }),
      words.askSaved,
    );
    return done !== undefined;
  };
  const end = (one: Ask) =>
    once(() => act(() => editAsk(desk, one.id, { endedOn: today }), words.askEndedDone));
  const others = shown.view.asks.filter(({ id }) => id !== ask?.id);
  return (
    <Section title={words.ask}>
      {earlier && (
        <p className="week-earlier">
          {earlier.text} <span className="quiet small">{words.askEarlier(day(earlier.on))}</span>
        </p>
      )}
      <div className="actions">
        {earlier && (
          <Button small onClick={() => void once(() => say(earlier.text))}>
            {words.askAgain}
          </Button>
        )}
        <KeptText
          name={`own-ask:${circle?.id ?? ''}:${week.lastDay}`}
          label={words.ask}
          hint={words.askHint}
          isTitled
          value={own?.text}
          write={isNow && circle?.meets ? words.askWriteFor(day(week.lastDay)) : words.askWrite}
          onSave={say}
        />
        {ask && ask.endedOn === undefined && (
          <Button small look="plain" onClick={() => void end(ask)}>
            {words.askDone}
          </Button>
        )}
      </div>
      {own?.endedOn !== undefined && <p className="quiet small">{words.askEnded(day(own.endedOn))}</p>}
      {others.length > 0 && (
        <Fold title={words.askHistory}>
          <ul className="week-names">
            {others.map(({ id, on: said, text, endedOn }) => (
              <li key={id}>
                <span className="quiet small">{day(said)}</span> {text}
                {endedOn !== undefined && (
                  <span className="quiet small"> {words.askEnded(day(endedOn))}</span>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
