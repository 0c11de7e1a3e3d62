import { useState } from 'react';
import { changeSettings } from '../../lib/deeds/settings.ts';
import type { Language } from '../../lib/domain/basics.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { ME_FORM, type MeDraft, meDraftOf, readMe } from './me-draft.ts';
import './settings.css';

/** Who the user is. Kept as it is typed; saved, with an undo, at the press of the button. */
export function MeForm() {
  const { desk, settings, act } = useApp();
  const words = useWords(workspaceWords);
  const common = useWords(commonWords);
  const [typed, setTyped, dropTyped] = useTyped<MeDraft | null>(ME_FORM, null);
  const [tried, setTried] = useState(false);
  if (typed === undefined) return null;

  const draft = typed ?? meDraftOf(settings.me);
  const set = (patch: Partial<MeDraft>) => setTyped({ ...draft, ...patch });
  const sign = (language: Language, text: string) =>
    set({ signature: { ...draft.signature, [language]: text } });

  const read = readMe(draft);
  const isChanged = typed !== null;
  // An address is not called wrong while it is being typed, as the last line, before one tries to save it.
  const isBeingTyped = !tried && !read.ok && draft.addresses.trimEnd().endsWith(read.wrongAddress ?? '');
  const wrongAddress = read.ok || isBeingTyped ? undefined : read.wrongAddress;

  const save = async () => {
    setTried(!read.ok);
    if (!read.ok) return;
    const { me } = read;
    const saved = await act(() => changeSettings(desk, { me }), words.meSaved);
    if (!saved) return;
    await dropTyped();
    setTyped(null);
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="two-fields">
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={draft.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          label={words.nameLatin}
          hint={words.nameLatinHint}
          value={draft.nameLatin}
          lang="en"
          onChange={(nameLatin) => set({ nameLatin })}
        />
        <TextField label={words.company} value={draft.company} onChange={(company) => set({ company })} />
        <TextField
          label={words.profile}
          hint={words.profileHint}
          wrong={!read.ok && read.wrongProfile ? words.profileWrong : undefined}
          value={draft.profile}
          onChange={(profile) => set({ profile })}
        />
      </div>
      <TextField
        label={words.addresses}
        hint={words.addressesHint}
        wrong={wrongAddress === undefined ? undefined : words.addressWrong(wrongAddress)}
        value={draft.addresses}
        multiline
        onChange={(addresses) => set({ addresses })}
      />
      <Fold title={words.signatures}>
        <div className="two-fields">
          {(['ja', 'en'] as const).map((language) => (
            <TextField
              key={language}
              label={words.signature[language]}
              value={draft.signature[language]}
              lang={language}
              multiline
              rows={3}
              onChange={(text) => sign(language, text)}
            />
          ))}
        </div>
      </Fold>
      <div className="actions">
        <Button submit look={isChanged ? 'main' : undefined} disabled={!isChanged}>
          {common.save}
        </Button>
        {isChanged && (
          <Button look="plain" onClick={() => void dropTyped().then(() => setTyped(null))}>
            {common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
