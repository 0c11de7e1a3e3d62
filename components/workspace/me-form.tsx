import { changeSettings } from '../../lib/deeds/settings.ts';
import type { Language } from '../../lib/domain/basics.ts';
import type { Me } from '../../lib/domain/settings.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { emailIdentity } from '../../lib/identity/identities.ts';
import { slugOf } from '../../lib/identity/linkedin.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import './settings.css';

/** What is in the form: the addresses as the text they were typed as. */
interface MeDraft extends Omit<Me, 'addresses'> {
  readonly addresses: string;
}

/** Who the user is. Kept as it is typed; saved, with an undo, at the press of the button. */
export function MeForm() {
  const { desk, settings, act } = useApp();
  const words = useWords(workspaceWords);
  const common = useWords(commonWords);
  const [typed, setTyped, dropTyped] = useTyped<MeDraft | null>('settings:me', null);
  if (typed === undefined) return null;

  const draft = typed ?? draftOf(settings.me);
  const set = (patch: Partial<MeDraft>) => setTyped({ ...draft, ...patch });
  const sign = (language: Language, text: string) =>
    set({ signature: { ...draft.signature, [language]: text } });

  const lines = linesOf(draft.addresses);
  const wrongLine = lines.find((line) => !emailIdentity(line));
  const slug = slugOf(draft.profile.trim());
  const wrongProfile = draft.profile.trim() !== '' && slug === undefined;
  const isChanged = typed !== null;

  const save = async () => {
    const me: Me = {
      name: draft.name.trim(),
      nameLatin: draft.nameLatin.trim(),
      company: draft.company.trim(),
      addresses: lines.flatMap((line) => emailIdentity(line)?.value ?? []),
      profile: slug ?? '',
      signature: draft.signature,
    };
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
        if (wrongLine === undefined && !wrongProfile) void save();
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
          wrong={wrongProfile ? words.profileWrong : undefined}
          value={draft.profile}
          onChange={(profile) => set({ profile })}
        />
      </div>
      <TextField
        label={words.addresses}
        hint={words.addressesHint}
        wrong={
          wrongLine === undefined || wrongLine === lines.at(-1) ? undefined : words.addressWrong(wrongLine)
        }
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
      {/* The line being typed is not called wrong while it grows; it holds back the button all the same. */}
      <div className="actions">
        <Button
          submit
          look={isChanged ? 'main' : undefined}
          disabled={!isChanged || wrongLine !== undefined || wrongProfile}
        >
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

function draftOf(me: Me): MeDraft {
  return { ...me, addresses: me.addresses.join('\n') };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n,;、，；]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
