import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useWords } from '../app/app.tsx';
import { Icon } from '../ui/icons.tsx';
import { writerOf } from './need-seeker.ts';
import { useNeedOnPage } from './use-need-on-page.ts';
import './need.css';

/** Below the people of an open mail: who fits what it asks for. The mail is read when this is pressed, not before. */
export function NeedOnPage({ page }: { readonly page: PageAtHand }) {
  const words = useWords(needWords);
  const find = useNeedOnPage(page);
  if (!writerOf(page)) return null;
  return (
    <button type="button" className="row need-entry" data-nav onClick={() => void find()}>
      <Icon name="search" />
      <span className="grow">{words.fitsMail}</span>
      <kbd className="quiet small">f</kbd>
    </button>
  );
}
