import type { NotNow } from '../../lib/db/queries/dealings.ts';
import { type AgainEntry, newsSince } from '../../lib/domain/ask-again.ts';
import { type DayDate, ME } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { isReceived, sideOf } from '../../lib/domain/introduction-parties.ts';
import { nameOfSide } from '../../lib/glance/party.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { AgainActs } from './again-acts.tsx';
import { becauseWords, whenWords } from './again-words.ts';

interface AgainRowProps {
  readonly entry: AgainEntry;
  readonly people: ReadonlyMap<string, Contact>;
  readonly isOpen: boolean;
}

/** Somebody to ask again: why it ended, since when they may be asked, what is new since, and what can be done. */
export function AgainRow({ entry, people, isOpen }: AgainRowProps) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(againWords);
  const { dealing } = entry;
  const contact = dealing.contactId === undefined ? undefined : people.get(dealing.contactId);
  const name = contact?.name.written ?? dealing.company ?? common.gone;
  const open = () =>
    dealing.contactId === undefined
      ? go({ at: 'company', name: dealing.company ?? '' })
      : go({ at: 'person', contactId: dealing.contactId });
  const line = [becauseWords(dealing, language), whenWords(entry, language, today)]
    .filter(Boolean)
    .join(words.between);
  return (
    <li className="again-row" data-active={isOpen || undefined}>
      <button type="button" className="row" data-nav aria-current={isOpen || undefined} onClick={open}>
        <span className="grow">
          <span className="names">
            <span className="clip">{name}</span>
            {contact?.company && <span className="clip quiet small">{contact.company}</span>}
          </span>
          <span className="small quiet">{line}</span>
          {dealing.text !== undefined && <span className="small said">{dealing.text}</span>}
          <NewSince since={dealing.on} />
        </span>
      </button>
      <AgainActs entry={entry} name={name} />
    </li>
  );
}

/** An introduction in which somebody said "not now": opens it, where it can be taken up again. */
export function NotNowRow({ notNow, name }: { readonly notNow: NotNow; readonly name: string }) {
  const { language, today, zone } = useApp();
  const { go } = useRoute();
  const words = useWords(againWords);
  const { forTo } = useWords(introductionWords);
  const { acts } = useWords(reminderWords);
  const { view, on } = notNow;
  const { introduction } = view;
  const names = forTo(nameOfSide(view, 'seeker', language), nameOfSide(view, 'provider', language));
  const open = () => go({ at: 'introduction', introductionId: introduction.id });
  const side = isReceived(introduction) ? undefined : sideOf(introduction, notNow.contactId);
  const when = on === undefined ? undefined : dayWords(on, language, today);
  const from =
    when === undefined ? undefined : (on ?? '') <= today ? words.mayAsk(when) : words.askFrom(when);
  return (
    <li className="again-row">
      <button type="button" className="row" data-nav onClick={open}>
        <span className="grow">
          <span className="names">
            <span className="clip">{name}</span>
          </span>
          <span className="small quiet">
            {[words.introductionLine(names), from].filter(Boolean).join(words.between)}
          </span>
          {/* News of the user's own work is none between two others. */}
          {sideOf(introduction, ME) && <NewSince since={dayOf(view.standing.since, zone)} />}
        </span>
      </button>
      {side && on !== undefined && on <= today && (
        <div className="actions again-acts">
          <Button
            small
            label={words.forName(acts['ask-again'], name)}
            onClick={() =>
              go({ at: 'letter', introductionId: introduction.id, kind: 'ask', side, again: true })
            }
          >
            {acts['ask-again']}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What has changed on the user's side since then: the newest line. */
export function NewSince({ since }: { readonly since: DayDate }) {
  const { settings } = useApp();
  const words = useWords(againWords);
  const [newest] = newsSince(settings.news, since);
  return newest ? <span className="small new-since">{words.newSince(newest.text)}</span> : null;
}
