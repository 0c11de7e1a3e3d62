import { useEffect, useState } from 'react';
import { keepOwnRecords } from '../../lib/db/own-records.ts';
import { readLookBack } from '../../lib/db/queries/track-record.ts';
import { type Counted, median, OWN_FIGURES } from '../../lib/domain/track-record.ts';
import { trackRecordWords } from '../../lib/i18n/track-record.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { LOOK_BACK } from '../app/opening-names.ts';
import { useLive } from '../app/use-live.ts';
import { Section } from '../ui/controls.tsx';
import { DayStrip, LONGEST_DAYS } from '../ui/day-strip.tsx';
import { FigureList } from './figure-list.tsx';
import { yearsOf } from './figure-rows.ts';
import { Figures } from './figures.tsx';

const TICKS: readonly number[] = [0, 3, 7, 14, 30, LONGEST_DAYS];

/** The user's own look back: how soon they got in touch, thanked, reported, year by year. For nobody but them. */
export function OwnRecord() {
  const { desk, settings, language, zone, today } = useApp();
  const { clocks } = settings;
  const words = useWords(trackRecordWords);
  const isTime = useAfterFirstLook();
  const view = useLive(LOOK_BACK, () => readLookBack(desk.ledger, { clocks, zone, today }), [
    desk,
    clocks,
    zone,
    today,
  ]);
  const own = view?.own;
  useFirstLook(view !== undefined);
  useEffect(() => {
    // A full disk keeps nothing, and the next look reads as this one did.
    if (isTime && own) void keepOwnRecords(desk.ledger, own).catch(() => undefined);
  }, [desk, isTime, own]);
  if (!view) return null;
  const { figures } = view;
  if (figures.introductions.length === 0) return <p className="section quiet">{words.lookBack.empty}</p>;
  return (
    <>
      <TimeToContact contacts={figures.contacts} years={yearsOf(figures)} />
      <Section title={words.lookBack.figuresTitle}>
        <Figures caption={words.lookBack.figuresTitle} names={OWN_FIGURES} figures={figures} />
        <p className="small quiet notes-below">
          {words.opens}
          {language === 'ja' ? '' : ' '}
          {words.ownSilenceNote(clocks.reportBack)}
        </p>
      </Section>
    </>
  );
}

interface TimeToContactProps {
  readonly contacts: readonly Counted[];
  readonly years: readonly number[];
}

/** The days of one dot: 60 stands for longer too. */
const dotDays = ({ days = 0 }: Counted) => Math.min(days, LONGEST_DAYS);

function TimeToContact({ contacts, years }: TimeToContactProps) {
  const words = useWords(trackRecordWords);
  const [open, setOpen] = useState<{ readonly year: number; readonly days: number }>();
  const { lookBack } = words;
  const byYear = Map.groupBy(contacts, ({ year }) => year);
  const labelOf = (year: number, days: number, count: number) =>
    days === LONGEST_DAYS
      ? words.cell(lookBack.beyond(days), words.year(year), count)
      : lookBack.atDay(words.year(year), days, count);
  const shown = open ? contacts.filter((one) => one.year === open.year && dotDays(one) === open.days) : [];
  return (
    <Section title={lookBack.timeTitle}>
      <DayStrip
        label={lookBack.timeTitle}
        ticks={TICKS.map((days) => ({
          days,
          name: days === 0 ? lookBack.sameDay : days === LONGEST_DAYS ? `${days}+` : words.days(days),
        }))}
        rows={years.map((year) => {
          const own = byYear.get(year) ?? [];
          const middle = median(own.map(({ days = 0 }) => days));
          const dots = [...Map.groupBy(own, dotDays)].sort(([a], [b]) => a - b);
          return {
            key: `${year}`,
            name: words.year(year),
            middle,
            words: middle === undefined ? lookBack.nothing : lookBack.middle(middle, own.length),
            dots: dots.map(([days, some]) => ({
              days,
              count: some.length,
              label: labelOf(year, days, some.length),
              pressed: open?.year === year && open.days === days,
              onPress: () => setOpen(open?.year === year && open.days === days ? undefined : { year, days }),
            })),
          };
        })}
      />
      {open && (
        <FigureList
          key={`${open.year} ${open.days}`}
          title={labelOf(open.year, open.days, shown.length)}
          items={shown.map(({ introductionId }) => ({ introductionId }))}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  );
}
