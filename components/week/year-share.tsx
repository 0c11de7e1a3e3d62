import { useLiveQuery } from 'dexie-react-hooks';
import { readShareOfWeeks } from '../../lib/db/queries/week.ts';
import { weeksUpTo } from '../../lib/domain/week.ts';
import type { ShareOfWeeks, WeekShare } from '../../lib/domain/week-report.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { monthWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { Section } from '../ui/controls.tsx';
import type { ShownWeek } from './use-week.ts';

const WEEKS = 52;
const CELL = 8;
const STEP = 11;

/** A year up to the week that is looked at. */
export type Year = ShareOfWeeks;

/** The year's weeks, once the page has nothing else to do. */
export function useYear(shown: ShownWeek | undefined): Year | undefined {
  const { desk, zone } = useApp();
  const isTime = useAfterFirstLook();
  const { week, circle } = shown ?? {};
  return useLiveQuery(
    async () =>
      isTime && week
        ? readShareOfWeeks(desk.ledger, weeksUpTo(week, WEEKS, circle?.meets, zone), circle?.id, zone)
        : undefined,
    [desk, isTime, week?.from, week?.to, circle?.id, zone],
  );
}

/** In how many of the year's weeks there was one or more: quiet cells by month, and the same in words. */
export function YearShare({ year }: { readonly year: Year }) {
  const words = useWords(weekWords);
  return (
    <Section title={words.year}>
      <YearPicture year={year} />
      <div className="sr-only">
        <YearTable year={year} />
      </div>
    </Section>
  );
}

/** A row of cells for what was given, and one for what was received. */
export function YearPicture({ year }: { readonly year: Year }) {
  const words = useWords(weekWords);
  const months = useMonths(year);
  return (
    <div className="year">
      {(['given', 'received'] as const).map((what) => (
        <figure key={what}>
          <figcaption>
            {words[what]} <span className="quiet">{words.yearGiven(year[what], year.weeks.length)}</span>
          </figcaption>
          <div
            className="year-months"
            role="img"
            aria-label={words.yearLabel(words[what], year[what], year.weeks.length)}
          >
            {months.map(({ key, short, weeks }) => (
              <div key={key} className="year-month">
                <svg width={weeks.length * STEP} height={STEP} aria-hidden="true" focusable="false">
                  {weeks.map((share, index) => (
                    <rect
                      key={share.week.firstDay}
                      data-filled={share[what] || undefined}
                      x={index * STEP + 1}
                      y={1.5}
                      width={CELL}
                      height={CELL}
                      rx={1.5}
                    />
                  ))}
                </svg>
                <span className="quiet">{short}</span>
              </div>
            ))}
          </div>
        </figure>
      ))}
    </div>
  );
}

/** The same, month by month, for those who listen. */
function YearTable({ year }: { readonly year: Year }) {
  const words = useWords(weekWords);
  const months = useMonths(year);
  const count = (weeks: readonly WeekShare[], what: 'given' | 'received') =>
    words.yearMonth(weeks.filter((share) => share[what]).length, weeks.length);
  return (
    <table className="year-table">
      <caption className="sr-only">{words.yearTable}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.given}</th>
          <th scope="col">{words.received}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ key, long, weeks }) => (
          <tr key={key}>
            <th scope="row">{long}</th>
            <td>{count(weeks, 'given')}</td>
            <td>{count(weeks, 'received')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A week stands in the month in which it is told. */
function useMonths({ weeks }: Year) {
  const { language, today } = useApp();
  const byMonth = Map.groupBy(weeks, ({ week }) => week.lastDay.slice(0, 7));
  return [...byMonth].map(([key, own]) => ({
    key,
    short:
      language === 'ja'
        ? `${Number(key.slice(5))}月`
        : monthWords(`${key}-01`, language, `${key}-01`).slice(0, 3),
    long: monthWords(`${key}-01`, language, today),
    weeks: own,
  }));
}
