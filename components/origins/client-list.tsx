import { useState } from 'react';
import type { OriginsView } from '../../lib/db/queries/origins.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { Client } from '../../lib/domain/origins.ts';
import { plainName } from '../../lib/draft/names.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { usePeople } from './use-people.ts';

interface ClientListProps {
  readonly clients: readonly Client[];
  readonly people: OriginsView['people'];
  readonly label: string;
  /** Under an introducer's own line, through whom is said already. */
  readonly isUnderIntroducer?: boolean;
}

/** As many as are looked over at once. */
const PAGE = 20;

/** The people a figure counts, the newest first: since when, how they came, once or again. */
export function ClientList({ clients, people: known, label, isUnderIntroducer }: ClientListProps) {
  const { language } = useApp();
  const { go } = useRoute();
  const words = useWords(originsWords);
  const common = useWords(commonWords);
  const [limit, setLimit] = useState(PAGE);
  const shown = clients.slice(0, limit);
  const people = usePeople(
    shown.flatMap(({ id, throughId }) => (throughId === undefined ? [id] : [id, throughId])),
    known,
  );
  const lineOf = ({ origin, throughId, cameOn, business }: Client) =>
    [
      words.year(Number(cameOn.slice(0, 4))),
      !isUnderIntroducer &&
        (throughId === undefined || throughId === ME
          ? words.origins[origin]
          : words.throughLine(calledParty(people, throughId, language))),
      business !== 'unknown' && words.business[business],
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul aria-label={label}>
      {shown.map((client) => {
        const contact = people.get(client.id);
        return (
          <li key={client.id}>
            <button
              type="button"
              className="row client-line"
              data-nav
              onClick={() => go({ at: 'person', contactId: client.id })}
            >
              <span className="clip">
                {contact ? plainName(contact.name.written) : people === known ? '' : common.gone}
              </span>
              <span className="grow clip small quiet">{lineOf(client)}</span>
            </button>
          </li>
        );
      })}
      {clients.length > limit && (
        <li>
          <button type="button" className="row quiet" data-nav onClick={() => setLimit(limit + 5 * PAGE)}>
            {words.more(clients.length - limit)}
          </button>
        </li>
      )}
    </ul>
  );
}
