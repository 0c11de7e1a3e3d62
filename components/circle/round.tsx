import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { CircleView } from '../../lib/db/queries/circles.ts';
import { addAsk, deleteAsk, editAsk } from '../../lib/deeds/asks.ts';
import { asksIn } from '../../lib/domain/ask.ts';
import type { Party } from '../../lib/domain/basics.ts';
import { lastMeeting } from '../../lib/domain/meetings.ts';
import { isMemberOn } from '../../lib/domain/seats.ts';
import { weekOfDay } from '../../lib/domain/week.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, Section, TextField } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';
import { bySpecialty } from './roster-order.ts';

interface RoundProps {
  readonly view: CircleView;
  readonly onDone: () => void;
}

/** What is typed and not saved, by member. */
type Lines = Readonly<Record<Party, string>>;

/** Round of the table: everybody says what they look for, and each has a line. Enter saves it and goes on. */
export function Round({ view, onDone }: RoundProps) {
  const { desk, act, today, zone, language } = useApp();
  const words = useWords(circleWords);
  const { circle, seats } = view;
  const [said, setSaid] = useState(circle.meets ? lastMeeting(circle.meets, today) : today);
  const day = said === '' ? today : said;
  const { firstDay, lastDay } = weekOfDay(day, circle.meets, zone);
  const [lines, setLines, drop] = useTyped<Lines>(`round:${circle.id}:${lastDay}`, {});
  const list = useRef<HTMLUListElement>(null);
  const once = useOnce();
  const members = useMemo(
    () =>
      bySpecialty(
        seats.filter((seat) => isMemberOn(seat, today)),
        language,
      ),
    [seats, today, language],
  );
  const { said: ofWeek, before } = useMemo(
    () => asksIn(view.asks, { firstDay, lastDay }),
    [view.asks, firstDay, lastDay],
  );
  const latest = useRef<Lines>({});
  latest.current = lines ?? {};
  if (!lines) return null;

  const set = (next: Lines) => {
    latest.current = next;
    setLines(next);
  };
  const save = (contactId: Party) =>
    once(async () => {
      const typed = latest.current[contactId];
      if (typed === undefined) return;
      const text = typed.trim();
      const there = ofWeek.get(contactId);
      if (text !== (there?.text ?? '')) {
        const done = await act((): Promise<object> => {
          if (!there) return addAsk(desk, { contactId, circleId: circle.id, on: day, text });
          return text === '' ? deleteAsk(desk, there.id) : editAsk(desk, there.id, { text });
        });
        if (!done) return;
      }
      // What was typed on meanwhile stays.
      if (latest.current[contactId] !== typed) return;
      const { [contactId]: _, ...rest } = latest.current;
      set(rest);
    }, contactId);
  const onKey = (event: KeyboardEvent, at: number, contactId: Party) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    void save(contactId);
    const inputs = list.current?.querySelectorAll('input');
    const next = inputs?.[at + (event.shiftKey ? -1 : 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const leave = async () => {
    for (const { contactId } of members) await save(contactId);
    await drop();
    onDone();
  };

  return (
    <Section
      title={words.round}
      aside={<span className="small quiet">{words.roundCount(ofWeek.size, members.length)}</span>}
    >
      <div className="round-head">
        <p className="hint">{words.roundHint}</p>
        <TextField label={words.roundDay} type="date" value={said} onChange={setSaid} />
      </div>
      <ul className="round" ref={list}>
        {members.map((seat, at) => {
          const { contactId } = seat;
          const called = calledParty(view.people, contactId, language);
          const last = before.get(contactId);
          return (
            <li key={seat.id} className="round-line">
              <span className="who">
                <span className="clip">{called}</span>
                {seat.specialty && <span className="small quiet clip">{seat.specialty}</span>}
              </span>
              <input
                className="input"
                aria-label={words.roundFor(called)}
                placeholder={last && words.roundLast(last.text)}
                title={last && words.roundLast(last.text)}
                // biome-ignore lint/a11y/noAutofocus: whoever goes round the table types at once
                autoFocus={at === 0}
                value={lines[contactId] ?? ofWeek.get(contactId)?.text ?? ''}
                onChange={(event) => set({ ...latest.current, [contactId]: event.target.value })}
                onKeyDown={(event) => onKey(event, at, contactId)}
                onBlur={() => void save(contactId)}
              />
            </li>
          );
        })}
      </ul>
      <div className="actions">
        <Button look="main" onClick={() => void leave()}>
          {words.roundDone}
        </Button>
      </div>
    </Section>
  );
}
