import type { CircleView } from '../../lib/db/queries/circles.ts';
import { weekOfDay } from '../../lib/domain/week.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Fold } from '../ui/fold.tsx';

/** What the members looked for, week by week, the newest first. */
export function AskedBefore({ view }: { readonly view: CircleView }) {
  const { language, today, zone } = useApp();
  const words = useWords(circleWords);
  const { asks, circle, people } = view;
  if (asks.length === 0) return null;
  const weeks = Map.groupBy(asks, ({ on }) => weekOfDay(on, circle.meets, zone).lastDay);
  return (
    <Fold title={words.askedBefore}>
      {[...weeks].map(([lastDay, said]) => (
        <section key={lastDay} className="asked-week">
          <h3 className="small quiet">{words.weekUntil(dayWords(lastDay, language, today))}</h3>
          <ul>
            {said.map(({ id, contactId, text, endedOn }) => (
              <li key={id}>
                <span className="quiet small">{calledParty(people, contactId, language)}</span> {text}
                {endedOn !== undefined && (
                  <span className="quiet small"> {words.askEnded(dayWords(endedOn, language, today))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}
