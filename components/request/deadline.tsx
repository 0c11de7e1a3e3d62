import { isInPool, isUrgent } from '../../lib/domain/pool.ts';
import type { Request } from '../../lib/domain/request.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';

/** Until when it is wanted; louder when that is near, louder still when it is over. */
export function Deadline({ request }: { readonly request: Request }) {
  const { language, today } = useApp();
  const words = useWords(requestWords);
  const { deadline } = request;
  if (deadline === undefined) return null;
  const day = dayWords(deadline, language, today);
  const late = isInPool(request) && deadline < today;
  const tone = late ? 'tag overdue' : isUrgent(request, today) ? 'tag due' : 'tag';
  return <span className={tone}>{late ? words.overdue(day) : words.by(day)}</span>;
}
