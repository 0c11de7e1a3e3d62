import { useLiveQuery } from 'dexie-react-hooks';
import type { Ledger } from '../../lib/db/ledger.ts';
import { type Promises, readPromises } from '../../lib/db/queries/promises.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { type Due, isMine } from '../../lib/domain/due.ts';
import { type DueContext, waitingReason } from '../../lib/glance/due-words.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Section } from '../ui/controls.tsx';

interface PromisesNow {
  readonly mine: readonly Due[];
  readonly waiting: readonly Due[];
  readonly contextOf: (due: Due) => DueContext;
}

/** What is the user's to keep today and what waits on others, kept up to date. */
export function usePromises(): PromisesNow | undefined {
  const { desk, today, zone } = useApp();
  const found = useLiveQuery(async (): Promise<Promises & { contacts: ReadonlyMap<string, Contact> }> => {
    const promises = await readPromises(desk.ledger, zone);
    return { ...promises, contacts: await contactsOf(desk.ledger, promises.dues) };
  }, [desk, zone]);
  if (!found) return undefined;
  const mine = found.dues.filter((due) => isMine(due, today));
  return {
    mine,
    waiting: oncePerIntroduction(
      found.dues.filter((due) => !isMine(due, today)),
      mine,
    ),
    contextOf: (due) => ({
      view: due.introductionId === undefined ? undefined : found.introductions.get(due.introductionId),
      contact: due.contactId === undefined ? undefined : found.contacts.get(due.contactId),
    }),
  };
}

/** What waits on others, each with its drawing: what stands beside today's list while nothing is open. */
export function WaitingOverview({ otherwise }: { readonly otherwise: string }) {
  const { go } = useRoute();
  const words = useWords(reminderWords);
  const promises = usePromises();
  if (!promises) return null;
  const { waiting, contextOf } = promises;
  if (waiting.length === 0) return <p className="quiet overview-empty">{otherwise}</p>;
  return (
    <Section title={words.waiting(waiting.length)}>
      <ul>
        {waiting.map((due) => {
          const context = contextOf(due);
          const { view } = context;
          if (!view) return <WaitingRow key={due.key} due={due} context={context} />;
          const introductionId = view.introduction.id;
          return (
            <li key={due.key}>
              <IntroductionRow view={view} onOpen={() => go({ at: 'introduction', introductionId })} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** An introduction waits once, and not where the user's own turn in it stands already: the count is of introductions. */
function oncePerIntroduction(waiting: readonly Due[], mine: readonly Due[]): readonly Due[] {
  const shown = new Set(mine.map((due) => due.introductionId));
  return waiting.filter(({ introductionId }) => {
    if (introductionId === undefined) return true;
    if (shown.has(introductionId)) return false;
    shown.add(introductionId);
    return true;
  });
}

export function WaitingRow({ due, context }: { readonly due: Due; readonly context: DueContext }) {
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
