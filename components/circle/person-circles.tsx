import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { circlesOf } from '../../lib/db/queries/circles.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';
import { timesOf } from './seat-times.ts';
import './circle.css';

const PutInto = later(async () => (await import('./put-into.tsx')).PutInto);

/** The circles a person sits or sat in, a line each, and the way into another. Nothing while there are no circles. */
export function PersonCircles({ contact }: { readonly contact: Contact }) {
  const { desk, today, language } = useApp();
  const { go } = useRoute();
  const words = useWords(circleWords);
  const isTime = useAfterFirstLook();
  const [adding, setAdding] = useState(false);
  const found = useLiveQuery(
    async () => (isTime ? circlesOf(desk.ledger, contact.id, today) : undefined),
    [desk, contact.id, today, isTime],
  );
  if (!found || found.seats.length + found.others.length === 0) return null;
  return (
    <Section
      title={words.personTitle}
      aside={
        !adding &&
        found.others.length > 0 && (
          <Button look="icon" small label={words.putInto} onClick={() => setAdding(true)}>
            <Icon name="plus" size={14} />
          </Button>
        )
      }
    >
      <ul>
        {found.seats.map(({ seat, circle }) => (
          <li key={seat.id} className="person-circle">
            <button
              type="button"
              className="link"
              data-nav
              onClick={() => go({ at: 'circle', circleId: circle.id })}
            >
              {circle.name}
            </button>
            <span className="small quiet">
              {[
                [seat.specialty, seat.subSpecialty].filter(Boolean).join(language === 'ja' ? '・' : ', '),
                seat.leftOn !== undefined && seat.leftOn <= today && words.wasThere,
                timesOf(seat, words, (on) => dayWords(on, language, today)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {adding && <PutInto contact={contact} others={found.others} onDone={() => setAdding(false)} />}
    </Section>
  );
}
