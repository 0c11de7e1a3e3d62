import { useState } from 'react';
import type { Id } from '../../lib/domain/basics.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useApp, useWords } from '../app/app.tsx';
import { PersonPicker } from '../contact/person-picker.tsx';
import { ChoiceField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import type { Seeker } from './need-seeker.ts';

interface SeekerFoldProps {
  readonly seeker: Seeker | null;
  readonly asked: 'them' | 'me';
  readonly wrong: string | undefined;
  readonly onSeeker: (id: Id | undefined) => void;
  readonly onAsked: (asked: 'them' | 'me' | undefined) => void;
}

/** Whose need it is and who brought it up: one line where it is known, since it follows from where one came. */
export function SeekerFold({ seeker, asked, wrong, onSeeker, onAsked }: SeekerFoldProps) {
  const { language } = useApp();
  const words = useWords(needWords);
  const [open] = useState(seeker === null);
  const isNew = seeker !== null && 'fields' in seeker.seeker;
  const said = seeker
    ? [seeker.called, ...(isNew ? [words.isNew] : []), words.askedBy[asked]]
    : [words.nobodyYet];
  return (
    <Fold
      open={open}
      title={
        <>
          {words.whose}
          <span className="limits-said">{said.join(language === 'ja' ? '・' : ' · ')}</span>
        </>
      }
    >
      <div className="stack">
        {isNew ? (
          <NewSeeker called={seeker.called} onClear={() => onSeeker(undefined)} />
        ) : (
          <div className="seeker-field">
            <PersonPicker
              label={words.person}
              value={seeker && 'contactId' in seeker.seeker ? seeker.seeker.contactId : undefined}
              onChange={onSeeker}
              wrong={wrong}
            />
          </div>
        )}
        {seeker && (
          <ChoiceField
            label={words.asked}
            hint={words.askedHint[asked]}
            options={(['them', 'me'] as const).map((value) => ({ value, label: words.askedBy[value] }))}
            value={asked}
            onChange={onAsked}
          />
        )}
      </div>
    </Fold>
  );
}

/** Somebody the page shows may stand here before they are in the notebook. */
function NewSeeker({ called, onClear }: { readonly called: string; readonly onClear: () => void }) {
  const words = useWords(needWords);
  return (
    <div className="field person-picker">
      <span className="label">{words.person}</span>
      <button type="button" className="input picked" aria-label={words.clearSeeker(called)} onClick={onClear}>
        <span className="clip">{called}</span>
        <span className="quiet clip company">{words.notYetHere}</span>
        <span className="quiet cross" aria-hidden="true">
          <Icon name="cross" size={12} />
        </span>
      </button>
    </div>
  );
}
