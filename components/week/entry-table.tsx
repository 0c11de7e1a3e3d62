import { editIntroduction, type IntroductionPatch } from '../../lib/deeds/introductions.ts';
import { ME, type Party } from '../../lib/domain/basics.ts';
import { TEMPERATURES, type Temperature } from '../../lib/domain/introduction.ts';
import { towards, type WeekEntry } from '../../lib/domain/week-report.ts';
import { nameOfParty } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import type { ShownWeek } from './use-week.ts';

interface EntryTableProps {
  readonly what: 'given' | 'received';
  readonly shown: ShownWeek;
}

/** What was given or received, one line each; inside or outside and the temperature are said in place. */
export function EntryTable({ what, shown }: EntryTableProps) {
  const words = useWords(weekWords);
  const entries = shown.view.report[what];
  if (entries.length === 0)
    return <p className="quiet">{what === 'given' ? words.nothingGiven : words.nothingReceived}</p>;
  const { columns } = words;
  return (
    <table className="week-table" aria-label={words[what]}>
      <thead>
        <tr>
          <th scope="col">{columns.on}</th>
          <th scope="col">{columns.about}</th>
          <th scope="col">{what === 'given' ? columns.to : columns.from}</th>
          <th scope="col">{columns.reach}</th>
          <th scope="col">{columns.temperature}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.introduction.id} what={what} entry={entry} people={shown.view.people} />
        ))}
      </tbody>
    </table>
  );
}

interface EntryRowProps {
  readonly what: 'given' | 'received';
  readonly entry: WeekEntry;
  readonly people: ShownWeek['view']['people'];
}

function EntryRow({ what, entry, people }: EntryRowProps) {
  const { desk, act, language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(weekWords);
  const common = useWords(commonWords);
  const { introduction, on, reach, temperature } = entry;
  const { about, party } = towards(introduction);
  const name = (id: Party) => nameOfParty(people, id, language);
  const line = words.arrow[what](name(about), name(party));
  const edit = (patch: IntroductionPatch) =>
    void act(() => editIntroduction(desk, introduction.id, patch), common.saved);
  const bySeats = introduction.reach === undefined ? reach : undefined;
  return (
    <tr>
      <td className="quiet">
        <button
          type="button"
          className="link"
          aria-label={words.openIntroduction(line)}
          onClick={() => go({ at: 'introduction', introductionId: introduction.id })}
        >
          {dayWords(on, language, today)}
        </button>
      </td>
      <td>
        <PersonLink id={about} name={name(about)} isThere={people.has(about)} />
      </td>
      <td data-lead={words.lead[what]}>
        <PersonLink id={party} name={name(party)} isThere={people.has(party)} />
      </td>
      <td>
        <select
          className="input said"
          data-unsaid={introduction.reach === undefined || undefined}
          aria-label={words.reachOf(line)}
          value={introduction.reach ?? ''}
          onChange={({ target }) =>
            edit({ reach: target.value === '' ? undefined : (target.value as 'inside' | 'outside') })
          }
        >
          <option value="">
            {bySeats === undefined ? words.none : words.reachAsSeats(words.reach[bySeats])}
          </option>
          <option value="inside">{words.reach.inside}</option>
          <option value="outside">{words.reach.outside}</option>
        </select>
      </td>
      <td>
        <select
          className="input said"
          data-unsaid={temperature === undefined || undefined}
          aria-label={words.temperatureOf(line)}
          value={temperature ?? ''}
          onChange={({ target }) =>
            edit({ temperature: target.value === '' ? undefined : (Number(target.value) as Temperature) })
          }
        >
          <option value="">{words.none}</option>
          {TEMPERATURES.map((warm) => (
            <option key={warm} value={warm}>
              {warm}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

interface PersonLinkProps {
  readonly id: Party;
  readonly name: string;
  readonly isThere: boolean;
}

/** A name that leads to its person; plain where it is the user, or nobody of the notebook any more. */
export function PersonLink({ id, name, isThere }: PersonLinkProps) {
  const { go } = useRoute();
  if (id === ME || !isThere) return <span>{name}</span>;
  return (
    <button type="button" className="link" onClick={() => go({ at: 'person', contactId: id })}>
      {name}
    </button>
  );
}
