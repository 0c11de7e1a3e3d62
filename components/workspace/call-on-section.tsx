import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { keepCallFacts } from '../../lib/db/call-facts.ts';
import { AT_FIRST, type CallOn, readCallOn } from '../../lib/db/queries/call-on.ts';
import { addressesOf } from '../../lib/db/queries/contacts.ts';
import { readPeople } from '../../lib/db/queries/origins.ts';
import { callOnWords } from '../../lib/i18n/call-on.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { companyKey } from '../../lib/identity/company-key.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { CALL_ON } from '../app/opening-names.ts';
import { useLive } from '../app/use-live.ts';
import { useTyped } from '../app/use-typed.ts';
import { CallOnRow } from '../call-on/call-on-row.tsx';
import { CALL_LISTS, type Call, callsOf } from '../call-on/call-words.ts';
import { MONTHS_AT_FIRST, MONTHS_KEY } from '../call-on/months.ts';
import { Button } from '../ui/controls.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';
import '../again/again.css';
import '../call-on/call-on.css';

/** After how many months somebody was not asked for long. */
const MONTHS = [3, 6, 12, 24] as const;

/** People to call on: whoever was taken over, reviews suppliers, was once large, or was not asked for long. */
export function CallOnSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk, today, zone } = useApp();
  const words = useWords(callOnWords);
  const { sections } = useWords(workspaceWords);
  const [months, setMonths] = useTyped<number>(MONTHS_KEY, MONTHS_AT_FIRST);
  const callOn = useLive(
    CALL_ON,
    async () => (months === undefined ? undefined : readCallOn(desk.ledger, today, months, zone)),
    [desk, today, months, zone],
  );
  useFirstLook(callOn !== undefined);
  const isTime = useAfterFirstLook();
  const facts = callOn?.facts;
  useEffect(() => {
    // A full disk keeps nothing, and the next look reads as this one did.
    if (isTime && facts) void keepCallFacts(desk.ledger, facts).catch(() => undefined);
  }, [desk, isTime, facts]);
  const isEmpty = callOn && CALL_LISTS.every((list) => callOn.lists[list].length === 0);

  return (
    <div className="columns wide-list" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={sections['call-on']}>
        <header className="list-bar">
          <h1 className="grow">{sections['call-on']}</h1>
          {months !== undefined && <MonthsChoice value={months} onChange={setMonths} />}
        </header>
        <div className="list-scroll">
          {isEmpty && (
            <div className="quiet list-note call-on-empty">
              <p>{words.empty}</p>
              <ul>
                {words.fills.map((fill) => (
                  <li key={fill}>{fill}</li>
                ))}
              </ul>
            </div>
          )}
          {callOn &&
            months !== undefined &&
            CALL_LISTS.map((list) => (
              <Group key={list} list={list} callOn={callOn} months={months} place={place} />
            ))}
        </div>
      </section>
      <Pane place={place} empty={words.choose} />
    </div>
  );
}

interface MonthsChoiceProps {
  readonly value: number;
  readonly onChange: (months: number) => void;
}

function MonthsChoice({ value, onChange }: MonthsChoiceProps) {
  const words = useWords(callOnWords);
  const id = useId();
  return (
    <>
      <label className="small quiet" htmlFor={id}>
        {words.after}
      </label>
      <select
        id={id}
        className="input filter"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {MONTHS.map((count) => (
          <option key={count} value={count}>
            {words.months[count]}
          </option>
        ))}
      </select>
    </>
  );
}

interface GroupProps {
  readonly list: Call['list'];
  readonly callOn: CallOn;
  readonly months: number;
  readonly place: PanePlace | undefined;
}

/** One list with its number; only as many lines as are looked at. */
function Group({ list, callOn, months, place }: GroupProps): ReactNode {
  const { desk } = useApp();
  const words = useWords(callOnWords);
  const { more } = useWords(workspaceWords);
  const id = useId();
  const [limit, setLimit] = useState(AT_FIRST);
  const calls = callsOf(callOn.lists, list);
  const shown = calls.slice(0, limit);
  const ids = shown.flatMap(({ line }) => line.contactId ?? []);
  const addresses = useLiveQuery(() => addressesOf(desk.ledger, ids), [desk, ids.join(' ')]);
  // The first of them came with the lists.
  const further = useLiveQuery(
    async () => (limit > AT_FIRST ? readPeople(desk.ledger, ids) : undefined),
    [desk, limit, ids.join(' ')],
  );
  const isOpen = ({ line }: Call): boolean => {
    if (place?.at === 'company')
      return 'company' in line && companyKey(line.company ?? '') === companyKey(place.name);
    return place !== undefined && 'contactId' in place && place.contactId === line.contactId;
  };
  if (calls.length === 0) return null;
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>
        {words.groups[list]} <span className="count">{calls.length}</span>
      </h2>
      <ul>
        {shown.map((call) => (
          <CallOnRow
            key={call.line.key}
            call={call}
            people={further ?? callOn.people}
            address={addresses?.[call.line.contactId ?? '']}
            months={months}
            isOpen={isOpen(call)}
          />
        ))}
      </ul>
      {calls.length > limit && (
        <Button look="plain" onClick={() => setLimit(limit + AT_FIRST)}>
          {more}
        </Button>
      )}
    </section>
  );
}
