import { useState } from 'react';
import type { OriginsView } from '../../lib/db/queries/origins.ts';
import { ORIGINS, type Origin } from '../../lib/domain/origins.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { useWords } from '../app/app.tsx';
import { BarKey, type Look, StackedBars } from '../ui/bars.tsx';
import { Section } from '../ui/controls.tsx';
import { type FigureAt, FigureTable } from '../ui/figure-table.tsx';
import { Fold } from '../ui/fold.tsx';
import { ClientList } from './client-list.tsx';

const LOOKS: Readonly<Record<Origin, Look>> = {
  referral: 'solid',
  'own-effort': 'hatched',
  'came-back': 'dotted',
  unsaid: 'lined',
};

/** The mix over the years, as a picture and as a table; each figure opens its people. */
export function OriginsByYear({ view }: { readonly view: OriginsView }) {
  const words = useWords(originsWords);
  const { cell } = words;
  const [open, setOpen] = useState<FigureAt<Origin>>();
  const { clients, years } = view.origins;
  const choose = (at: FigureAt<Origin>) =>
    setOpen(open?.key === at.key && open.year === at.year ? undefined : at);
  const shown = clients.filter(
    ({ origin, cameOn }) =>
      origin === open?.key && (open.year === undefined || cameOn.startsWith(`${open.year}-`)),
  );
  const when = open?.year === undefined ? words.total : words.year(open.year);
  const opened = open && cell(words.origins[open.key], when, shown.length);
  return (
    <Section title={words.byYear}>
      <StackedBars
        label={words.byYear}
        rows={years.map(({ year, clients: came }) => ({
          key: `${year}`,
          name: words.year(year),
          parts: ORIGINS.filter((origin) => came[origin].length > 0).map((origin) => ({
            key: origin,
            look: LOOKS[origin],
            count: came[origin].length,
            label: cell(words.origins[origin], words.year(year), came[origin].length),
            pressed: open?.key === origin && open.year === year,
            onPress: () => choose({ key: origin, year }),
          })),
        }))}
      />
      <BarKey
        entries={ORIGINS.filter((origin) => clients.some((client) => client.origin === origin)).map(
          (origin) => ({ look: LOOKS[origin], name: words.origins[origin] }),
        )}
      />
      {opened && (
        <div className="opened">
          <h3>{opened}</h3>
          <ClientList key={opened} clients={shown} people={view.people} label={opened} />
        </div>
      )}
      <div className="flush-fold">
        <Fold title={words.asTable}>
          <FigureTable
            caption={words.byYear}
            rows={ORIGINS.map((origin) => ({
              key: origin,
              label: words.origins[origin],
              counts: new Map(years.map(({ year, clients: came }) => [year, came[origin].length])),
            }))}
            years={years.map(({ year }) => year)}
            words={words}
            open={open}
            onOpen={choose}
          />
        </Fold>
      </div>
    </Section>
  );
}
