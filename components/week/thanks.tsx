import { recordEvent } from '../../lib/deeds/introductions.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { Introduction } from '../../lib/domain/introduction.ts';
import { towards } from '../../lib/domain/week-report.ts';
import { calledParty, nameOfParty } from '../../lib/glance/party.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { Button, Section } from '../ui/controls.tsx';
import { PersonLink } from './entry-table.tsx';
import type { ShownWeek } from './use-week.ts';

/** Whom thanks are still owed to, each one click from said; and whom they were said to in the week. */
export function Thanks({ shown }: { readonly shown: ShownWeek }) {
  const { language, today } = useApp();
  const words = useWords(weekWords);
  const { report, people } = shown.view;
  // Nobody can be thanked who was deleted from the notebook.
  const owed = report.thanksOwed.filter(({ introducerId }) => people.has(introducerId));
  if (owed.length + report.thanksSaid.length === 0) return null;
  return (
    <Section title={words.thanks}>
      {owed.length > 0 && (
        <>
          <h3 className="small quiet">{words.thanksOwed}</h3>
          <ul>
            {owed.map((introduction) => (
              <OwedRow key={introduction.id} introduction={introduction} people={people} />
            ))}
          </ul>
        </>
      )}
      {report.thanksSaid.length > 0 && (
        <>
          <h3 className="small quiet">{words.thanksSaid}</h3>
          <ul className="week-names">
            {report.thanksSaid.map(({ contactId, on, introductionId }) => (
              <li key={`${contactId} ${introductionId ?? on}`}>
                <PersonLink
                  id={contactId}
                  name={nameOfParty(people, contactId, language)}
                  isThere={people.has(contactId)}
                />{' '}
                <span className="quiet small">{dayWords(on, language, today)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface OwedRowProps {
  readonly introduction: Introduction & { readonly introducedAt?: number };
  readonly people: ShownWeek['view']['people'];
}

function OwedRow({ introduction, people }: OwedRowProps) {
  const { desk, act, language, today, zone } = useApp();
  const { go } = useRoute();
  const words = useWords(weekWords);
  const once = useOnce();
  const { about } = towards(introduction);
  const who = calledParty(people, introduction.introducerId, language);
  const on = dayOf(introduction.introducedAt ?? introduction.createdAt, zone);
  const said = () =>
    once(() => act(() => recordEvent(desk, introduction.id, { kind: 'thanked' }), words.thanked(who)));
  return (
    <li className="row week-owed">
      <span className="grow">
        <PersonLink
          id={introduction.introducerId}
          name={nameOfParty(people, introduction.introducerId, language)}
          isThere
        />{' '}
        <span className="quiet small">
          {words.thanksFor(nameOfParty(people, about, language), dayWords(on, language, today))}
        </span>
      </span>
      <Button
        small
        label={words.writeThanksTo(who)}
        onClick={() => go({ at: 'letter', introductionId: introduction.id, kind: 'thanks' })}
      >
        {words.writeThanks}
      </Button>
      <Button small look="plain" label={words.saidTo(who)} onClick={() => void said()}>
        {words.said}
      </Button>
    </li>
  );
}
