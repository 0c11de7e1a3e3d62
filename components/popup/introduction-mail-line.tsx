import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readMailStanding } from '../../lib/db/queries/introduction-mail.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { mailWords } from '../../lib/i18n/mail.ts';
import { introductionMailOf } from '../../lib/mail/introduction-mail.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useMailAtHand } from '../app/use-mail-at-hand.ts';
import { mailLine } from '../introduction/mail-people.ts';
import { asMailSays, useRecordMail } from '../introduction/use-record-mail.ts';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import './introduction-mail-line.css';

/**
 * The mail at hand introduces people, and that is not in the notebook yet: one line, first of all. Its button records
 * it as the mail says it; the line itself leads to where it can be set right first.
 */
export function IntroductionMailLine({ page }: { readonly page: PageAtHand }) {
  const { desk, settings, language } = useApp();
  const { go } = useRoute();
  const words = useWords(mailWords);
  const record = useRecordMail();
  const mail = useMailAtHand(page);
  const found = useMemo(() => mail && introductionMailOf(mail, settings.me), [mail, settings.me]);
  const standing = useLiveQuery(
    async () => found && readMailStanding(desk.ledger, found, desk.now()),
    [desk, found],
  );
  if (!found || !standing || standing.recordedId !== undefined) return null;
  const line = mailLine(found, standing, language);
  return (
    <section className="mail-line" aria-label={line}>
      <button
        type="button"
        className="row"
        data-nav
        onClick={() => go({ at: 'introduction-mail', mail: found })}
      >
        <span className="grow">{line}</span>
        <Icon name="forward" size={12} />
      </button>
      <Button
        small
        look="main"
        label={words.recordLabel(line)}
        onClick={() =>
          void record(found, asMailSays(found), (introductionId) =>
            go({ at: 'introduction', introductionId }),
          )
        }
      >
        {words.record}
      </Button>
    </section>
  );
}
