import { useState } from 'react';
import type { OriginsView } from '../../lib/db/queries/origins.ts';
import { LATELY_YEARS } from '../../lib/domain/origins.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { useApp, useWords } from '../app/app.tsx';
import { FigureList } from '../track-record/figure-list.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { ClientList } from './client-list.tsx';

/** Too much through one, said plainly, with its people. Nothing where it is not so. */
export function DependenceLines({ view }: { readonly view: OriginsView }) {
  const { language } = useApp();
  const words = useWords(originsWords);
  const [open, setOpen] = useState<string>();
  const { dependence, clients } = view.origins;
  if (dependence.length === 0) return null;
  return (
    <Section title={words.dependenceTitle}>
      {dependence.map(({ throughId, clientIds, ofIds }) => {
        const name = calledParty(view.people, throughId, language);
        const isOpen = open === throughId;
        return (
          <div key={throughId}>
            <p className="notice wrong">
              {words.tooMuch(clientIds.length, ofIds.length, LATELY_YEARS, name)}
              {language === 'ja' ? '' : ' '}
              {words.ifEnded(ofIds.length - clientIds.length)}{' '}
              <Button
                look="plain"
                small
                expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : throughId)}
              >
                {words.clients(clientIds.length)}
              </Button>
            </p>
            {isOpen && (
              <div className="opened">
                <ClientList
                  clients={clients.filter(({ id }) => clientIds.includes(id))}
                  people={view.people}
                  label={name}
                  isUnderIntroducer
                />
              </div>
            )}
          </div>
        );
      })}
    </Section>
  );
}

/** What may come of what is open, with the small numbers it is told by. */
export function ForecastLine({ view }: { readonly view: OriginsView }) {
  const words = useWords(originsWords);
  const [open, setOpen] = useState<'open' | 'before'>();
  const { forecast } = view.origins;
  if (!forecast) return null;
  const { openIds, endedIds, workedIds, about } = forecast;
  const choose = (one: 'open' | 'before') => setOpen(open === one ? undefined : one);
  const ids = open === 'open' ? openIds : endedIds;
  return (
    <Section title={words.forecastTitle}>
      <p>{words.forecast(openIds.length, endedIds.length, workedIds.length, about)}</p>
      <div className="actions">
        <Button look="plain" small expanded={open === 'open'} onClick={() => choose('open')}>
          {words.forecastOpen(openIds.length)}
        </Button>
        <Button look="plain" small expanded={open === 'before'} onClick={() => choose('before')}>
          {words.forecastBefore(endedIds.length)}
        </Button>
      </div>
      {open && (
        <FigureList
          key={open}
          title={open === 'open' ? words.forecastOpen(ids.length) : words.forecastBefore(ids.length)}
          items={ids.map((introductionId) => ({ introductionId }))}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  );
}
