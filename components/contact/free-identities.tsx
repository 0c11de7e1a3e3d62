import { useState } from 'react';
import { contactWords } from '../../lib/i18n/contact.ts';
import type { FreeIdentity } from '../../lib/identity/identities.ts';
import { useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { IdentityInput } from './identity-input.tsx';
import { identityText } from './identity-text.ts';

interface FreeIdentitiesProps {
  readonly value: readonly FreeIdentity[];
  /** What stands in the field below them. */
  readonly typed: string;
  readonly onChange: (value: readonly FreeIdentity[], typed: string) => void;
}

/** The addresses and profiles a new person is added with: those of the page, and more by hand. */
export function FreeIdentities({ value, typed, onChange }: FreeIdentitiesProps) {
  const words = useWords(contactWords);
  const [adding, setAdding] = useState(false);
  return (
    <div className="field">
      <span className="label">{words.identitiesTitle}</span>
      <ul className="own-identities">
        {value.map((identity) => (
          <li key={identity.key}>
            <span className="clip">{identityText(identity)}</span>
            <Button
              look="icon"
              small
              label={words.removeIdentity(identityText(identity))}
              onClick={() =>
                onChange(
                  value.filter((one) => one.key !== identity.key),
                  typed,
                )
              }
            >
              <Icon name="cross" size={12} />
            </Button>
          </li>
        ))}
      </ul>
      {adding || typed !== '' || value.length === 0 ? (
        <IdentityInput
          autoFocus={adding}
          value={typed}
          onChange={(next) => onChange(value, next)}
          onAdd={(identity) => {
            onChange([...value.filter((one) => one.key !== identity.key), identity], '');
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button look="plain" small onClick={() => setAdding(true)}>
            <Icon name="plus" size={12} />
            {words.addIdentity}
          </Button>
        </div>
      )}
    </div>
  );
}
