import { createPortal } from 'react-dom';
import { type WeekLine, weekLines } from '../../lib/glance/week-lines.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { ShownWeek } from './use-week.ts';
import { type Year, YearPicture } from './year-share.tsx';
import '../ui/print.css';

interface WeekSheetProps {
  readonly shown: ShownWeek;
  readonly year: Year | undefined;
}

/** The week as it is printed: nothing of it stands on the screen. No amounts are on it. */
export function WeekSheet({ shown, year }: WeekSheetProps) {
  const { language, today } = useApp();
  const words = useWords(weekWords);
  const { view, circle, week, ask } = shown;
  const lines = Map.groupBy(
    weekLines({ report: view.report, people: view.people, ask }, language),
    ({ what }) => what,
  );
  const day = (on: string) => dayWords(on, language, today);
  // Paper is read in another year too.
  const dated = (on: string) => dayWords(on, language, '');
  const names = (title: string, all: readonly WeekLine[] | undefined, of: (line: WeekLine) => string) =>
    all && (
      <section>
        <h2>{title}</h2>
        <ul>
          {all.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a printed page
            <li key={index}>{of(line)}</li>
          ))}
        </ul>
      </section>
    );
  return createPortal(
    <div className="print-sheet week-sheet">
      <h1>{words.range(dated(week.firstDay), dated(week.lastDay))}</h1>
      {circle && <p>{circle.name}</p>}
      {(['given', 'received'] as const).map((what) => (
        <SheetTable key={what} what={what} lines={lines.get(what)} />
      ))}
      {names(words.oneToOnes, lines.get('oneToOne'), ({ who, on }) => `${who}  ${day(on)}`)}
      {names(words.visitors, lines.get('visitor'), ({ who }) => who)}
      {names(words.thanksSaid, lines.get('thanksSaid'), ({ party, on }) => `${party}  ${day(on)}`)}
      {names(words.closed, lines.get('closed'), ({ who, party }) => words.closedBetween(who, party))}
      {names(words.ask, lines.get('ask'), ({ who }) => who)}
      {year && year.given + year.received > 0 && (
        <section>
          <h2>{words.year}</h2>
          <YearPicture year={year} />
        </section>
      )}
    </div>,
    document.body,
  );
}

interface SheetTableProps {
  readonly what: 'given' | 'received';
  readonly lines: readonly WeekLine[] | undefined;
}

function SheetTable({ what, lines }: SheetTableProps) {
  const { language, today } = useApp();
  const words = useWords(weekWords);
  if (!lines) return null;
  const hasReach = lines.some(({ reach }) => reach !== undefined);
  const hasTemperature = lines.some(({ temperature }) => temperature !== undefined);
  const { columns } = words;
  return (
    <section>
      <h2>{words[what]}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.on}</th>
            <th scope="col">{columns.about}</th>
            <th scope="col">{what === 'given' ? columns.to : columns.from}</th>
            {hasReach && <th scope="col">{columns.reach}</th>}
            {hasTemperature && <th scope="col">{columns.temperature}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a printed page
            <tr key={index}>
              <td>{dayWords(line.on, language, today)}</td>
              <td>{line.who}</td>
              <td>{line.party}</td>
              {hasReach && <td>{line.reach && words.reach[line.reach]}</td>}
              {hasTemperature && <td>{line.temperature}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
