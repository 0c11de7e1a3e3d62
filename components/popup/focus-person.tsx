import { turnWords } from '../../lib/glance/bridge-words.ts';
import { dueDays, dueReason } from '../../lib/glance/due-words.ts';
import { turnOf } from '../../lib/glance/turn.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { PersonMark } from '../contact/person-mark.tsx';
import { ThroughWords } from '../contact/through-words.tsx';
import { usePersonKeys } from '../contact/use-person-keys.ts';
import { Bridge } from '../introduction/bridge.tsx';
import type { KnownHere } from './page-people.ts';

/** The one the page is about, in four lines at most: through whom, the open introduction, what is due, the limit. */
export function FocusPerson({ known }: { readonly known: KnownHere }) {
  const { language, today, settings, zone } = useApp();
  const { go } = useRoute();
  const words = useWords(contactWords);
  const { contact, look, through, open, otherDue, limit } = known;
  const onKeyDown = usePersonKeys(contact.id);
  const days = otherDue && dueDays(otherDue.due, language, today, zone);
  const turn = open && turnOf(open, { clocks: settings.clocks, zone, today });

  return (
    <button
      type="button"
      className="focus-person"
      data-nav
      onClick={() => go({ at: 'person', contactId: contact.id })}
      onKeyDown={onKeyDown}
    >
      <span className="who">
        <PersonMark look={look} />
        <span className="name">{contact.name.written}</span>
        <span className="quiet clip grow">{contact.company}</span>
      </span>
      {(through || contact.howMet) && (
        <span className="fact quiet clip">
          <ThroughWords contact={contact} through={through} />
        </span>
      )}
      {open && turn && (
        <span className="fact open">
          <Bridge view={open} size="small" />
          <span className="clip grow">{turnWords(open, turn, language, today)}</span>
        </span>
      )}
      {otherDue && days && (
        <span className="fact clip">
          {dueReason(otherDue.due, otherDue.context, language)}{' '}
          <span className={days.late ? 'tag overdue' : 'tag due'}>{days.text}</span>
        </span>
      )}
      {limit && (
        <span className="fact clip">
          <span className="tag">{words.fit[limit.kind]}</span> {limit.text}{' '}
          <span className="quiet small">{dayWords(limit.notedOn, language, today)}</span>
        </span>
      )}
    </button>
  );
}
