import { useState } from 'react';
import type { Id } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { callOnWords } from '../../lib/i18n/call-on.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { NewSince } from '../again/again-row.tsx';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { AddReminder } from '../reminder/add-reminder.tsx';
import { Button } from '../ui/controls.tsx';
import { CallActs } from './call-acts.tsx';
import { type Call, factsOf } from './call-words.ts';

interface CallOnRowProps {
  readonly call: Call;
  readonly people: ReadonlyMap<Id, Contact>;
  /** How they can be written to, where that is known. */
  readonly address: string | undefined;
  readonly months: number;
  readonly isOpen: boolean;
}

/** Somebody to call on: why they stand here, and what can be done about it. */
export function CallOnRow({ call, people, address, months, isOpen }: CallOnRowProps) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const common = useWords(commonWords);
  const { remind } = useWords(contactWords);
  const words = useWords(callOnWords);
  const [reminding, setReminding] = useState(false);
  const { line } = call;
  const contact = line.contactId === undefined ? undefined : people.get(line.contactId);
  const company = 'company' in line ? line.company : undefined;
  const name = contact?.name.written ?? company ?? common.gone;
  const open = () => {
    if (line.contactId !== undefined) go({ at: 'person', contactId: line.contactId });
    else go({ at: 'company', name: company ?? '' });
  };
  return (
    <li className="again-row" data-active={isOpen || undefined}>
      <button type="button" className="row" data-nav aria-current={isOpen || undefined} onClick={open}>
        <span className="grow">
          <span className="names">
            <span className="clip">{name}</span>
            {contact?.company && <span className="clip quiet small">{contact.company}</span>}
          </span>
          <span className="small quiet">{factsOf(call, language, today)}</span>
          {call.list === 'review' && <NewSince since={call.line.since} />}
        </span>
      </button>
      <CallActs call={call} name={name} address={address} months={months}>
        {line.contactId !== undefined && (
          <Button
            small
            label={words.forName(remind, name)}
            expanded={reminding}
            onClick={() => setReminding(!reminding)}
          >
            {remind}
          </Button>
        )}
      </CallActs>
      {reminding && line.contactId !== undefined && (
        <AddReminder contactId={line.contactId} autoFocus onAdded={() => setReminding(false)} />
      )}
    </li>
  );
}
