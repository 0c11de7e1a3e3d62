import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Ledger } from '../../lib/db/ledger.ts';
import { type Promises, readPromises } from '../../lib/db/queries/promises.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { badgeOf, type Due, isMine } from '../../lib/domain/due.ts';
import type { DueContext } from '../../lib/glance/due-words.ts';
import { useApp } from '../app/app.tsx';

interface PromisesNow {
  readonly mine: readonly Due[];
  readonly waiting: readonly Due[];
  readonly badge: ReturnType<typeof badgeOf>;
  readonly contextOf: (due: Due) => DueContext;
}

const PromisesContext = createContext<PromisesNow | undefined>(undefined);

interface PromisesRootProps {
  /** Read only from when it is true: they can wait where nobody looks at them first. */
  readonly when: boolean;
  readonly children: ReactNode;
}

/** Reads the promises once for the whole page, and again when they change: each reading views all that is alive. */
export function PromisesRoot({ when, children }: PromisesRootProps) {
  const { desk, today, zone } = useApp();
  const found = useLiveQuery(async (): Promise<Found | undefined> => {
    if (!when) return undefined;
    const promises = await readPromises(desk.ledger, zone);
    return { ...promises, contacts: await contactsOf(desk.ledger, promises.dues) };
  }, [desk, zone, when]);
  const now = useMemo(() => found && promisesNow(found, today), [found, today]);
  return <PromisesContext value={now}>{children}</PromisesContext>;
}

/** What is the user's to keep today and what waits on others, kept up to date; nothing until it has been read. */
export function usePromises(): PromisesNow | undefined {
  return useContext(PromisesContext);
}

type Found = Promises & { readonly contacts: ReadonlyMap<string, Contact> };

function promisesNow({ dues, introductions, contacts }: Found, today: string): PromisesNow {
  const mine = dues.filter((due) => isMine(due, today));
  return {
    mine,
    waiting: oncePerIntroduction(
      dues.filter((due) => !isMine(due, today)),
      mine,
    ),
    badge: badgeOf(dues, today),
    contextOf: (due) => ({
      view: due.introductionId === undefined ? undefined : introductions.get(due.introductionId),
      contact: due.contactId === undefined ? undefined : contacts.get(due.contactId),
    }),
  };
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

/** The people of free reminders; those of introductions come with them. */
async function contactsOf(ledger: Ledger, dues: readonly Due[]): Promise<ReadonlyMap<string, Contact>> {
  const ids = dues.flatMap((due) =>
    due.kind === 'free' && due.contactId !== undefined ? [due.contactId] : [],
  );
  const rows = await ledger.contacts.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
