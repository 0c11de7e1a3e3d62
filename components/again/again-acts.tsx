import { useState } from 'react';
import { addDealing, closeDealings, putOffDealings } from '../../lib/deeds/dealings.ts';
import type { AgainEntry } from '../../lib/domain/ask-again.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';

const LATER_MONTHS = [3, 6, 12] as const;

interface AgainActsProps {
  readonly entry: AgainEntry;
  /** Who it is about, for what is said and for those who listen. */
  readonly name: string;
}

/** What can be done with somebody on the list: asked again, came back, later, let be. Each can be taken back. */
export function AgainActs({ entry, name }: AgainActsProps) {
  const { desk, act, language, today } = useApp();
  const words = useWords(againWords);
  const [later, setLater] = useState(false);
  const { dealing, dealingIds } = entry;

  const putOff = (months: number) => {
    const until = Temporal.PlainDate.from(today).add({ months }).toString();
    setLater(false);
    void act(
      () => putOffDealings(desk, dealingIds, until),
      words.laterDone(dayWords(until, language, today)),
    );
  };
  // After trouble one hopes for peace first; of a client one hopes that they come back.
  const cools = entry.status === 'waiting' && (dealing.kind === 'trouble' || dealing.kind === 'angry');
  const good = cools ? 'repaired' : 'came-back';
  const goodWord = good === 'repaired' ? words.kinds.repaired : words.cameBack;
  const endedWell = () => {
    const { contactId, company } = dealing;
    void act(
      () =>
        addDealing(desk, {
          kind: good,
          on: today,
          ...(contactId !== undefined && { contactId }),
          ...(company !== undefined && { company }),
        }),
      good === 'repaired' ? words.forName(goodWord, name) : words.cameBackDone(name),
    );
  };
  return (
    <div className="actions again-acts">
      <Button
        small
        label={words.forName(words.askedToday, name)}
        onClick={() => void act(() => closeDealings(desk, dealingIds, today), words.askedDone(name))}
      >
        {words.askedToday}
      </Button>
      <Button small label={words.forName(goodWord, name)} onClick={endedWell}>
        {goodWord}
      </Button>
      {later ? (
        LATER_MONTHS.map((months) => (
          <Button key={months} small onClick={() => putOff(months)}>
            {words.laterIn[months]}
          </Button>
        ))
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
      <Button
        small
        look="plain"
        label={words.forName(words.letBe, name)}
        onClick={() => void act(() => closeDealings(desk, dealingIds, today), words.letBeDone(name))}
      >
        {words.letBe}
      </Button>
    </div>
  );
}
