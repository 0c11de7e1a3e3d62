import { useState } from 'react';
import { type Named, recordInPassing } from '../../lib/deeds/passing.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { momentFor, type Week } from '../../lib/domain/week.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { PersonPicker } from '../contact/person-picker.tsx';
import { Button } from '../ui/controls.tsx';

interface PassingProps {
  readonly what: 'given' | 'received';
  readonly week: Week;
  readonly circleId: Id | undefined;
}

interface Typed {
  readonly about?: Named | undefined;
  readonly party?: Named | undefined;
}

/** One line that writes down what was given or received, with names that may be new: at the meeting itself. */
export function Passing({ what, week, circleId }: PassingProps) {
  const { desk, act } = useApp();
  const words = useWords(weekWords);
  const [typed, setTyped, drop] = useTyped<Typed>(`passing:${what}:${circleId ?? ''}`, {});
  const [wrong, setWrong] = useState<string>();
  /** Another line begins with empty fields, and with the focus in the first. */
  const [round, setRound] = useState(0);
  const once = useOnce();
  if (!typed) return null;

  const record = async () => {
    const { about, party } = typed;
    if (!about || !party) return setWrong(words.needBoth);
    const names = await Promise.all([about, party].map(nameOf));
    const done = (what === 'given' ? words.recordedGiven : words.recordedReceived)(
      names[0] ?? '',
      names[1] ?? '',
    );
    const at = momentFor(week, desk.now());
    let isSame = false;
    const recorded = await act(async (): Promise<{ changeId?: string }> => {
      const result = await recordInPassing(desk, { what, about, party, circleId, at });
      isSame = !result.ok;
      return result.ok ? result : {};
    }, done);
    if (isSame) return setWrong(words.samePerson);
    if (!recorded) return;
    setTyped({});
    await drop();
    setRound(round + 1);
  };
  const nameOf = async (one: Named) =>
    'name' in one ? one.name : ((await desk.ledger.contacts.get(one.contactId))?.name.written ?? '');
  const set = (field: keyof Typed, value: Named | undefined) => {
    setWrong(undefined);
    setTyped({ ...typed, [field]: value });
  };
  const picker = (field: keyof Typed, label: string) => {
    const value = typed[field];
    const other = typed[field === 'about' ? 'party' : 'about'];
    return (
      <PersonPicker
        key={`${field}-${round}`}
        label={label}
        value={value && 'contactId' in value ? value.contactId : undefined}
        newName={value && 'name' in value ? value.name : undefined}
        onChange={(contactId) => set(field, contactId === undefined ? undefined : { contactId })}
        onNew={(name) => set(field, { name })}
        autoFocus={round > 0 && field === 'about'}
        exclude={other && 'contactId' in other ? [other.contactId] : []}
      />
    );
  };

  return (
    <form
      className="passing"
      aria-label={`${words.passing}: ${words[what]}`}
      onSubmit={(event) => {
        event.preventDefault();
        void once(record);
      }}
    >
      {picker('about', what === 'given' ? words.gave : words.got)}
      {picker('party', what === 'given' ? words.gaveTo : words.gotFrom)}
      <Button submit>{words.record}</Button>
      {wrong !== undefined && (
        <p className="hint wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
