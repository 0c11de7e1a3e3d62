import { type KeyboardEvent, useState } from 'react';
import { markDone, putOff } from '../../lib/deeds/reminders.ts';
import type { DayDate } from '../../lib/domain/basics.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { Due } from '../../lib/domain/due.ts';
import { type DueContext, dueAbout, dueDays, dueReason } from '../../lib/glance/due-words.ts';
import { calledPeople } from '../../lib/glance/party.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { isPlain, isTyping } from '../ui/keys.ts';
import { WholeNames } from '../ui/whole-names.tsx';
import { placeOfDue } from './due-place.ts';
import { LaterMenu, openByKey, TickIcon, useLaterMenu } from './later-menu.tsx';

interface DueRowProps {
  readonly due: Due;
  readonly context: DueContext;
  /** Called before the row goes, so that the keyboard finds the next one. */
  readonly onLeave: () => void;
}

/** One promise: why it is here, its one act, done, later. `e` and `s` act on the row that has the focus. */
export function DueRow({ due, context, onLeave }: DueRowProps) {
  const { desk, act, language, today, zone } = useApp();
  const { go } = useRoute();
  const words = useWords(reminderWords);
  const menu = useLaterMenu();
  const [pickingDate, setPickingDate] = useState(false);
  const reason = dueReason(due, context, language);
  const about = dueAbout(due, context, language);
  const { text, late } = dueDays(due, language, today, zone);
  const place = placeOfDue(due, context.view);

  const done = () => {
    onLeave();
    void act(() => markDone(desk, due), words.markedDone(reason));
  };
  const later = (until: DayDate) => {
    onLeave();
    void act(() => putOff(desk, due, until), words.putOff(dayWords(until, language, today)));
  };
  const open = () => {
    const to =
      due.introductionId === undefined
        ? place
        : ({ at: 'introduction', introductionId: due.introductionId } as const);
    if (to) go(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in the menu arrive here too: React's events climb out of a portal.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (isTyping(event.nativeEvent) || !isPlain(event)) return;
    if (event.key === 'e') done();
    else if (event.key === 's') openByKey(menu);
    else return;
    event.preventDefault();
  };

  return (
    <li className="due-row" onKeyDown={onKeyDown}>
      <div className="due-line">
        <button type="button" className="due-words" data-nav onClick={open}>
          <span className="due-reason">
            <WholeNames text={reason} names={context.view ? calledPeople(context.view, language) : []} />
          </span>
          <span className="due-about clip small quiet">
            <span className={late ? 'due-days late' : 'due-days'}>{text}</span>
            {about !== '' && ` · ${about}`}
          </span>
        </button>
        {place && (
          <Button small onClick={() => go(place)}>
            {words.acts[due.kind]}
          </Button>
        )}
        <span className="due-icons">
          <Button look="icon" label={words.doneNamed(reason)} shortcut="e" onClick={done}>
            <TickIcon />
          </Button>
          <LaterMenu what={reason} menu={menu} onPick={later} onPickDate={() => setPickingDate(true)} />
        </span>
      </div>
      {pickingDate && <PickDate onPick={later} />}
    </li>
  );
}

function PickDate({ onPick }: { readonly onPick: (day: DayDate) => void }) {
  const { today } = useApp();
  const words = useWords(reminderWords);
  const [day, setDay] = useState<DayDate>(addDays(today, 7));
  return (
    <form
      className="pick-date"
      onSubmit={(event) => {
        event.preventDefault();
        if (day > today) onPick(day);
      }}
    >
      <TextField label={words.untilWhen} type="date" value={day} onChange={setDay} autoFocus />
      <Button submit disabled={!(day > today)}>
        {words.putOffTo}
      </Button>
    </form>
  );
}
