import type { Id } from '../../lib/domain/basics.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useWords } from '../app/app.tsx';
import { PersonPicker } from '../contact/person-picker.tsx';
import type { Seeker } from './need-seeker.ts';

interface SeekerFieldProps {
  readonly seeker: Seeker | null;
  readonly wrong: string | undefined;
  readonly onChange: (id: Id | undefined) => void;
}

/** Whose need it is. Somebody the page shows may stand here before they are in the notebook. */
export function SeekerField({ seeker, wrong, onChange }: SeekerFieldProps) {
  const words = useWords(needWords);
  if (seeker && 'fields' in seeker.seeker) {
    return (
      <div className="field person-picker seeker-field">
        <span className="label">{words.whose}</span>
        <button
          type="button"
          className="input picked"
          aria-label={words.clearSeeker(seeker.called)}
          onClick={() => onChange(undefined)}
        >
          <span className="clip">{seeker.called}</span>
          <span className="quiet clip company">{words.notYetHere}</span>
          <span className="quiet cross" aria-hidden="true">
            ✕
          </span>
        </button>
      </div>
    );
  }
  const id = seeker && 'contactId' in seeker.seeker ? seeker.seeker.contactId : undefined;
  return (
    <div className="seeker-field">
      <PersonPicker label={words.whose} value={id} onChange={onChange} wrong={wrong} />
    </div>
  );
}
