import type { Load } from '../../lib/domain/contact.ts';
import { LOAD_OLD_MONTHS, monthsSince } from '../../lib/domain/relation-age.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { useApp, useWords } from '../app/app.tsx';

/** How much somebody has on; after some months with its age, since nobody knows any more. */
export function LoadTag({ load }: { readonly load: Load }) {
  const { today } = useApp();
  const words = useWords(contactWords);
  const months = monthsSince(load.notedOn, today);
  const said = words.load[load.now];
  return <span className="tag">{months >= LOAD_OLD_MONTHS ? words.loadOld(said, months) : said}</span>;
}
