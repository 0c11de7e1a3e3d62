import { type ReactNode, useState } from 'react';
import { endCall, greet, putOffCall } from '../../lib/deeds/call-on.ts';
import { callOnWords } from '../../lib/i18n/call-on.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import type { Call } from './call-words.ts';

const LATER_MONTHS = [1, 3, 6] as const;

interface CallActsProps {
  readonly call: Call;
  /** Who it is about, for what is said and for those who listen. */
  readonly name: string;
  readonly address: string | undefined;
  /** For so long somebody who was called on is off the list. */
  readonly months: number;
  /** More that can be done, before what takes the line away. */
  readonly children: ReactNode;
}

/** What can be done with a line: done, copy the address, not now, no more. Each can be taken back. */
export function CallActs({ call, name, address, months, children }: CallActsProps) {
  const { desk, shell, act, say, language, today } = useApp();
  const common = useWords(commonWords);
  const words = useWords(callOnWords);
  const [later, setLater] = useState(false);
  const { line } = call;
  const inMonths = (count: number) => Temporal.PlainDate.from(today).add({ months: count }).toString();

  const putOff = (count: number, done: (name: string, day: string) => string) => {
    const until = inMonths(count);
    setLater(false);
    void act(() => putOffCall(desk, line, until), done(name, dayWords(until, language, today)));
  };
  const finish = () => {
    if (call.list === 'inherited')
      void act(async () => (await greet(desk, call.line.contactId, today)) ?? {}, words.greetedDone(name));
    else if (call.list === 'review') void act(() => endCall(desk, line, name), words.reviewDone(name));
    else putOff(months, words.calledDone);
  };
  const finishWord =
    call.list === 'inherited' ? words.greeted : call.list === 'review' ? words.done : words.called;
  const copy = (text: string) =>
    void act(async () => {
      await shell.copyText(text);
      say(`${common.copied}: ${text}`);
      return {};
    });

  return (
    <div className="actions again-acts">
      <Button small label={words.forName(finishWord, name)} onClick={finish}>
        {finishWord}
      </Button>
      {address !== undefined && (
        <Button small label={words.forName(words.address, name)} onClick={() => copy(address)}>
          {words.address}
        </Button>
      )}
      {children}
      {later ? (
        <>
          {LATER_MONTHS.map((count) => (
            <Button
              key={count}
              small
              label={words.forName(words.laterIn[count] ?? '', name)}
              onClick={() => putOff(count, words.laterDone)}
            >
              {words.laterIn[count]}
            </Button>
          ))}
          {call.list !== 'review' && (
            <Button
              small
              label={words.forName(words.noMore, name)}
              onClick={() => void act(() => endCall(desk, line, name), words.noMoreDone(name))}
            >
              {words.noMore}
            </Button>
          )}
        </>
      ) : (
        <Button
          small
          look="plain"
          label={words.forName(words.later, name)}
          expanded={later}
          onClick={() => setLater(true)}
        >
          {words.later}
        </Button>
      )}
    </div>
  );
}
