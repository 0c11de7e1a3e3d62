import { useState } from 'react';
import { AT_FIRST, type OriginsView } from '../../lib/db/queries/origins.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { ClientList } from './client-list.tsx';
import { usePeople } from './use-people.ts';

/** Through whom clients came, those with most of them first; each line opens its people. */
export function IntroducerLines({ view }: { readonly view: OriginsView }) {
  const { language } = useApp();
  const { go } = useRoute();
  const words = useWords(originsWords);
  const [open, setOpen] = useState<string>();
  const [limit, setLimit] = useState(AT_FIRST);
  const { clients, introducers } = view.origins;
  const shown = introducers.slice(0, limit);
  const people = usePeople(
    shown.map(({ throughId }) => throughId),
    view.people,
  );
  const unnamed = clients.filter(({ origin, throughId }) => origin === 'referral' && throughId === undefined);
  if (introducers.length + unnamed.length === 0) return null;
  const most = Math.max(...introducers.map(({ clientIds }) => clientIds.length), unnamed.length);
  const toggle = (id: string) => setOpen(open === id ? undefined : id);
  const number = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB');

  return (
    <Section title={words.through}>
      <ul className="introducers">
        {shown.map(({ throughId, clientIds, repeatIds, noted }) => {
          const name = calledParty(people, throughId, language);
          const own = clients.filter((client) => client.throughId === throughId);
          return (
            <li key={throughId}>
              <Line
                name={name}
                said={[
                  words.clients(clientIds.length),
                  repeatIds.length > 0 && words.again(repeatIds.length),
                ]}
                share={clientIds.length / most}
                isOpen={open === throughId}
                onToggle={() => toggle(throughId)}
              />
              {open === throughId && (
                <div className="opened">
                  {noted && (
                    <p className="small quiet">{words.noted(noted.clients, number.format(noted.amount))}</p>
                  )}
                  <ClientList clients={own} people={people} label={name} isUnderIntroducer />
                  {people.has(throughId) && (
                    <Button look="plain" small onClick={() => go({ at: 'person', contactId: throughId })}>
                      {words.openPeople(name)}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
        {unnamed.length > 0 && (
          <li>
            <Line
              name={words.noName}
              said={[words.clients(unnamed.length)]}
              share={unnamed.length / most}
              isOpen={open === ''}
              onToggle={() => toggle('')}
            />
            {open === '' && (
              <div className="opened">
                <ClientList clients={unnamed} people={people} label={words.noName} isUnderIntroducer />
              </div>
            )}
          </li>
        )}
      </ul>
      {introducers.length > limit && (
        <Button look="plain" onClick={() => setLimit(limit + 5 * AT_FIRST)}>
          {words.more(introducers.length - limit)}
        </Button>
      )}
    </Section>
  );
}

interface LineProps {
  readonly name: string;
  readonly said: readonly (string | false)[];
  /** Of the longest line, 0 to 1. */
  readonly share: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Line({ name, said, share, isOpen, onToggle }: LineProps) {
  return (
    <button type="button" className="row introducer-line" data-nav aria-expanded={isOpen} onClick={onToggle}>
      <span className="clip">{name}</span>
      <svg className="bar" height={8} aria-hidden="true">
        <rect className="part solid" width={`${share * 100}%`} height={8} />
      </svg>
      <span className="small quiet">{said.filter(Boolean).join(' · ')}</span>
    </button>
  );
}
