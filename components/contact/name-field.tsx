import { type KeyboardEvent, useId } from 'react';
import { contactWords } from '../../lib/i18n/contact.ts';
import { isJapaneseName } from '../../lib/identity/person-name.ts';
import { useWords } from '../app/app.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { isComposing } from '../ui/keys.ts';
import { moveCut, type NameDraft, partsOf, rewrite } from './name-draft.ts';
import './name-field.css';

interface NameFieldProps {
  readonly value: NameDraft;
  readonly onChange: (value: NameDraft) => void;
  readonly autoFocus?: boolean;
  readonly wrong?: string | undefined;
}

/**
 * A name in one field, and below it how it falls into family and given name: 山川｜晃弘. One key moves the division,
 * one button swaps the order; what is guessed is said to be guessed.
 */
export function NameField({ value, onChange, autoFocus, wrong }: NameFieldProps) {
  const words = useWords(contactWords);
  const id = useId();
  const parts = partsOf(value);
  const japanese = isJapaneseName(value.written);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || !event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
    if (step === undefined) return;
    // Also where there is nothing to move: Alt+← would leave the page.
    event.preventDefault();
    onChange(moveCut(value, step));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to the fields inside
    <div className="name-field" onKeyDown={onKeyDown}>
      <TextField
        label={words.name}
        value={value.written}
        onChange={(written) => onChange(rewrite(value, written))}
        autoFocus={autoFocus === true}
        wrong={wrong}
        lang={japanese ? 'ja' : undefined}
      />
      {parts.places > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its legend into the line
        <div
          className="split"
          role="group"
          aria-label={words.split}
          aria-describedby={parts.places > 1 ? `${id}-hint` : undefined}
        >
          <span className="parts" lang={japanese ? 'ja' : undefined}>
            <Part text={parts.first} label={parts.familyLeads ? words.family : words.given} />
            <span className="bar" aria-hidden="true" />
            <Part text={parts.second} label={parts.familyLeads ? words.given : words.family} />
          </span>
          <span className="tools">
            {parts.places > 1 && (
              <>
                <Button
                  look="icon"
                  small
                  label={words.splitLeft}
                  shortcut="Alt+ArrowLeft"
                  disabled={parts.cut <= 1}
                  onClick={() => onChange(moveCut(value, -1))}
                >
                  <Icon name="back" size={14} />
                </Button>
                <Button
                  look="icon"
                  small
                  label={words.splitRight}
                  shortcut="Alt+ArrowRight"
                  disabled={parts.cut >= parts.places}
                  onClick={() => onChange(moveCut(value, 1))}
                >
                  <Icon name="forward" size={14} />
                </Button>
              </>
            )}
            <Button
              look="icon"
              small
              label={words.swap}
              onClick={() => onChange({ ...value, swapped: !value.swapped })}
            >
              <Icon name="swap" size={14} />
            </Button>
          </span>
          {parts.places > 1 && (
            <p className="hint" id={`${id}-hint`}>
              {parts.proposed ? words.splitGuessed : words.splitHint}
            </p>
          )}
        </div>
      )}
      {japanese && (
        <TextField
          label={words.reading}
          value={value.reading}
          placeholder={words.readingPlaceholder}
          onChange={(reading) => onChange({ ...value, reading })}
        />
      )}
    </div>
  );
}

function Part({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <span className="part">
      <span className="quiet small">{label}</span>
      <span>{text}</span>
    </span>
  );
}
