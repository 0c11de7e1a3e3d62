import type { Due } from '../../lib/domain/due.ts';
import { type DueContext, waitingReason } from '../../lib/glance/due-words.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Section } from '../ui/controls.tsx';
import { FirstLines } from '../ui/first-lines.tsx';
import { usePromises } from './promises.tsx';

/** What waits on others, each with its drawing: what stands beside today's list while nothing is open. */
export function WaitingOverview({ otherwise }: { readonly otherwise: string }) {
  const { go } = useRoute();
  const words = useWords(reminderWords);
  const { more } = useWords(workspaceWords);
  const promises = usePromises();
  if (!promises) return null;
  const { waiting, contextOf } = promises;
  if (waiting.length === 0) return <p className="quiet overview-empty">{otherwise}</p>;
  return (
    <Section title={words.waiting(waiting.length)}>
      <ul>
        <FirstLines
          items={waiting}
          keyOf={(due) => due.key}
          more={more}
          line={(due) => {
            const context = contextOf(due);
            const { view } = context;
            if (!view) return <WaitingRow due={due} context={context} />;
            const introductionId = view.introduction.id;
            return (
              <li>
                <IntroductionRow view={view} onOpen={() => go({ at: 'introduction', introductionId })} />
              </li>
            );
          }}
        />
      </ul>
    </Section>
  );
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
