import { changeSettings } from '../../lib/deeds/settings.ts';
import { type Language, ME } from '../../lib/domain/basics.ts';
import type { IntroduceMe } from '../../lib/domain/settings.ts';
import { sheetOfMe } from '../../lib/draft/introduce-sheet.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introduceSheetWords, SHEET_EXAMPLES } from '../../lib/i18n/introduce-sheet.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import { SheetView } from './sheet-view.tsx';
import { useSheetChoice } from './use-sheet-choice.ts';

type Both = Readonly<Record<Language, IntroduceMe>>;

const FIELDS = ['saying', 'fits', 'doesNotFit', 'limits', 'reach'] as const;
const NOTHING: IntroduceMe = { saying: '', fits: '', doesNotFit: '', limits: '', reach: '' };

/** The user's own sheet: written below, in either language, and seen above as it is given away. */
export function MySheet() {
  const { desk, settings, act } = useApp();
  const words = useWords(introduceSheetWords);
  const common = useWords(commonWords);
  const [choice, setChoice] = useSheetChoice(ME);
  const [typed, setTyped, dropTyped] = useTyped<Both | null>('settings:introduce-me', null);
  useFirstLook(choice !== undefined);
  if (!choice || typed === undefined) return null;

  const { language } = choice;
  const both = typed ?? settings.introduceMe ?? { ja: NOTHING, en: NOTHING };
  const forget = async () => {
    await dropTyped();
    setTyped(null);
  };
  const save = async () => {
    const isEmpty = FIELDS.every((field) => (both.ja[field] + both.en[field]).trim() === '');
    const saved = await act(() => changeSettings(desk, { introduceMe: isEmpty ? null : both }), words.saved);
    if (saved) await forget();
  };

  return (
    <SheetView
      sheet={sheetOfMe(settings.me, both[language], language)}
      choice={choice}
      onChoice={setChoice}
      label={words.titleMe}
      empty={words.nothingMe}
    >
      <form
        className="stack sheet-form"
        aria-label={words.titleMe}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2>{words.fieldsTitle[language]}</h2>
        <p className="hint">{words.fieldsHint}</p>
        {FIELDS.map((field) => (
          <TextField
            // Another language is another text: its field keeps nothing of the last one.
            key={`${language} ${field}`}
            label={words.fields[field]}
            placeholder={SHEET_EXAMPLES[language][field]}
            multiline
            rows={field === 'reach' ? 2 : 3}
            lang={language}
            value={both[language][field]}
            onChange={(text) => setTyped({ ...both, [language]: { ...both[language], [field]: text } })}
          />
        ))}
        {typed !== null && (
          <div className="actions">
            <Button submit look="main">
              {common.save}
            </Button>
            <Button look="plain" onClick={() => void forget()}>
              {common.cancel}
            </Button>
          </div>
        )}
      </form>
    </SheetView>
  );
}
