import { useLiveQuery } from 'dexie-react-hooks';
import { addDays } from '../../lib/domain/day.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { useApp, useWords } from '../app/app.tsx';
import { PersonPicker } from '../contact/person-picker.tsx';
import { Check } from '../ui/check.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { type EveningDraft, eveningOf } from './evening-draft.ts';

interface EveningFieldsProps {
  readonly value: EveningDraft;
  readonly onChange: (value: EveningDraft) => void;
  /** Somebody has tried to save it: what is wrong is said. */
  readonly tried: boolean;
  /** Its people are not written down yet: what holds for them is asked. */
  readonly isNew?: boolean;
}

/** What is said once: what, where, when, who held it, whose meeting it was. */
export function EveningFields({ value, onChange, tried, isNew = false }: EveningFieldsProps) {
  const { desk, today } = useApp();
  const words = useWords(gatheringWords);
  const circles = useLiveQuery(() => desk.ledger.circles.toArray(), [desk]) ?? [];
  const set = (patch: Partial<EveningDraft>) => onChange({ ...value, ...patch });
  const yesterday = addDays(today, -1);
  const offered = circles.filter((circle) => circle.endedOn === undefined || circle.id === value.circleId);
  return (
    <>
      <TextField
        label={words.what}
        placeholder={words.whatPlaceholder}
        value={value.what}
        onChange={(what) => set({ what })}
        autoFocus={isNew}
      />
      <div className="two-columns">
        <TextField label={words.place} value={value.place} onChange={(place) => set({ place })} />
        <div>
          <TextField
            label={words.on}
            type="date"
            value={value.on}
            onChange={(on) => set({ on })}
            wrong={tried && !eveningOf(value) ? words.needDay : undefined}
          />
          {value.on !== yesterday && (
            <div className="beside">
              <Button small look="plain" onClick={() => set({ on: yesterday })}>
                {words.yesterday}
              </Button>
            </div>
          )}
          {value.on !== today && value.on === yesterday && (
            <div className="beside">
              <Button small look="plain" onClick={() => set({ on: today })}>
                {words.today}
              </Button>
            </div>
          )}
        </div>
      </div>
      <div className="two-columns">
        <div>
          {value.inWords ? (
            <TextField label={words.hostWords} value={value.host} onChange={(host) => set({ host })} />
          ) : (
            <PersonPicker
              label={words.host}
              hint={value.hostId !== undefined && isNew ? words.hostHint : undefined}
              value={value.hostId}
              onChange={(hostId) => set({ hostId })}
            />
          )}
          {value.hostId === undefined && (
            <div className="beside">
              <Button small look="plain" onClick={() => set({ inWords: !value.inWords })}>
                {value.inWords ? words.byPicker : words.inWords}
              </Button>
            </div>
          )}
        </div>
        {offered.length > 0 && (
          <SelectField
            label={words.circle}
            value={value.circleId ?? ''}
            options={[
              { value: '', label: words.noCircle },
              ...offered.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(circleId) => set({ circleId: circleId === '' ? undefined : circleId })}
          />
        )}
      </div>
      {isNew && value.circleId !== undefined && (
        <Check label={words.visitors} checked={value.visitors} onChange={(visitors) => set({ visitors })} />
      )}
    </>
  );
}
