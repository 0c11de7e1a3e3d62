import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import type { Ledger } from '../../lib/db/ledger.ts';
import { readPromises } from '../../lib/db/queries/promises.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { type Due, isMine } from '../../lib/domain/due.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { DueRow } from './due-row.tsx';
import { type DueContext, waitingReason } from './due-words.ts';
import './reminder.css';

/** What is the user's to keep today, the longest due first; below it, folded, what waits on others. */
export function Today() {
  const { desk, today, zone } = useApp();
  const common = useWords(commonWords);
  const words = useWords(reminderWords);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | undefined>(undefined);
  const promises = useLiveQuery(async () => {
    const found = await readPromises(desk.ledger, zone);
    return { ...found, contacts: await contactsOf(desk.ledger, found.dues) };
  }, [desk, zone]);

  // The row that was done had the focus: the one that took its place gets it, so that `e` `e` `e` works.
  useEffect(() => {
    if (!promises || wanted.current === undefined) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('.due-words') ?? [];
    rows[Math.min(wanted.current, rows.length - 1)]?.focus();
    wanted.current = undefined;
  }, [promises]);

  if (!promises) return null;
  const contextOf = (due: Due): DueContext => ({
    view: due.introductionId === undefined ? undefined : promises.introductions.get(due.introductionId),
    contact: due.contactId === undefined ? undefined : promises.contacts.get(due.contactId),
  });
  const mine = promises.dues.filter((due) => isMine(due, today));
  const waiting = promises.dues.filter((due) => !isMine(due, today));
  const leave = (index: number) => {
    wanted.current = index;
  };

  return (
    <>
      <Section title={common.today}>
        {mine.length === 0 ? (
          <p className="quiet">{words.empty}</p>
        ) : (
          <ul ref={list} className="due-list">
            {mine.map((due, index) => (
              <DueRow key={due.key} due={due} context={contextOf(due)} onLeave={() => leave(index)} />
            ))}
          </ul>
        )}
      </Section>
      {waiting.length > 0 && (
        <Fold title={words.waiting(waiting.length)}>
          <ul>
            {waiting.map((due) => (
              <WaitingRow key={due.key} due={due} context={contextOf(due)} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function WaitingRow({ due, context }: { readonly due: Due; readonly context: DueContext }) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(reminderWords);
  const { introductionId, contactId } = due;
  const open = () => {
    if (introductionId !== undefined) go({ at: 'introduction', introductionId });
    else if (contactId !== undefined) go({ at: 'person', contactId });
  };
  return (
    <li>
      <button type="button" className="row" data-nav onClick={open}>
        <span className="grow clip">{waitingReason(due, context, language)}</span>
        <span className="quiet small">{words.until(dayWords(due.on, language, today))}</span>
      </button>
    </li>
  );
}

/** The people of free reminders; those of introductions come with them. */
async function contactsOf(ledger: Ledger, dues: readonly Due[]): Promise<ReadonlyMap<string, Contact>> {
  const ids = dues.flatMap((due) =>
    due.kind === 'free' && due.contactId !== undefined ? [due.contactId] : [],
  );
  const rows = await ledger.contacts.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
