import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { strikeEvent } from '../../lib/deeds/introductions.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { IntroductionEvent } from '../../lib/domain/introduction.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, Section, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { eventWords } from './event-words.ts';
import { strikeOf } from './strikes.ts';
import { useRecord } from './use-record.ts';

/** Everything that happened, newest first. A mistake is struck out and stays readable; a strike can be taken back. */
export function History({ view }: { readonly view: IntroductionView }) {
  const words = useWords(introductionWords);
  return (
    <Section title={words.history}>
      <ol className="history">
        {view.events.map((event) => (
          <Line key={event.id} view={view} event={event} />
        ))}
      </ol>
      <AddNote view={view} />
    </Section>
  );
}

function Line({ view, event }: { readonly view: IntroductionView; readonly event: IntroductionEvent }) {
  const { desk, shell, act, language, zone, today } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const said = eventWords(event, view, language, today);
  const day = dayOf(event.at, zone);
  const isStruck = view.struck.has(event.id);
  const { pageUrl } = event;
  // A line that came in another order than things happen in, and as what it was taken.
  const readings = view.standing.readings.filter(({ eventId }) => eventId === event.id);
  const strike = () => void act(() => strikeEvent(desk, event.id), words.struck);
  const unstrike = async () => {
    const strikeId = await strikeOf(desk.ledger, event);
    if (strikeId !== undefined) await act(() => strikeEvent(desk, strikeId), words.unstruck);
  };
  return (
    <li className={isStruck ? 'struck' : undefined}>
      <time dateTime={day} className="quiet small">
        {dayWords(day, language, today)}
      </time>
      <span className="grow">
        {isStruck ? <s>{said}</s> : said}
        {event.how && <span className="quiet small"> {words.hows[event.how]}</span>}
        {event.text !== undefined && <span className="event-text">{event.text}</span>}
        {readings.map(({ as }) => (
          <span key={as} className="event-text small">
            {after.readAs[as]}
          </span>
        ))}
      </span>
      {pageUrl !== undefined && (
        <Button look="icon" label={words.openPage} onClick={() => shell.openTab(pageUrl)}>
          <Icon name="out" />
        </Button>
      )}
      {isStruck ? (
        <Button look="plain" small label={`${words.unstrike}: ${said}`} onClick={() => void unstrike()}>
          {words.unstrikeShort}
        </Button>
      ) : (
        <Button look="icon" label={`${words.strike}: ${said}`} onClick={strike}>
          <Icon name="cross" />
        </Button>
      )}
    </li>
  );
}

function AddNote({ view }: { readonly view: IntroductionView }) {
  const common = useWords(commonWords);
  const words = useWords(introductionWords);
  const record = useRecord(view);
  const [text, setText, drop] = useTyped(`history-note:${view.introduction.id}`, '');
  const save = async () => {
    const trimmed = (text ?? '').trim();
    if (trimmed === '' || !(await record({ kind: 'noted' }, { text: trimmed }))) return;
    setText('');
    await drop();
  };
  return (
    <form
      className="add-note"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={words.addNote} value={text ?? ''} onChange={setText} />
      <Button submit>{common.add}</Button>
    </form>
  );
}
