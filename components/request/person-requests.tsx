import type { RequestView } from '../../lib/db/queries/requests.ts';
import { isInPool } from '../../lib/domain/pool.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { useWords } from '../app/app.tsx';
import { Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { RequestRow } from './request-row.tsx';

/** The requests that speak of a person, those that wait first; nothing where there are none. */
export function PersonRequests({ views }: { readonly views: readonly RequestView[] }) {
  const words = useWords(requestWords);
  const ended = views.filter(({ request }) => !isInPool(request));
  const waiting = views.filter(({ request }) => isInPool(request));
  const list = (some: readonly RequestView[]) => (
    <ul>
      {some.map((view) => (
        <li key={view.request.id}>
          <RequestRow view={view} />
        </li>
      ))}
    </ul>
  );
  if (views.length === 0) return null;
  if (waiting.length === 0)
    return <Fold title={`${words.personTitle} · ${words.ended(ended.length)}`}>{list(ended)}</Fold>;
  return (
    <Section title={words.personTitle}>
      {list(waiting)}
      {list(ended)}
    </Section>
  );
}
