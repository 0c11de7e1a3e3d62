import { changeSettings } from '../../lib/deeds/settings.ts';
import type { Language } from '../../lib/domain/basics.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { SHIPPED_WAY, wayWords } from '../../lib/i18n/way.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import './settings.css';

type Way = Readonly<Record<Language, string>>;

/** What the user tells beforehand about how they introduce people: to be changed, and copied into any letter. */
export function WayForm() {
  const { desk, shell, settings, language, act, say } = useApp();
  const words = useWords(wayWords);
  const common = useWords(commonWords);
  const [typed, setTyped, dropTyped] = useTyped<Way | null>('settings:way', null);
  if (typed === undefined) return null;

  const shown = typed ?? settings.way ?? SHIPPED_WAY;
  const forget = async () => {
    await dropTyped();
    setTyped(null);
  };
  const write = async (way: Way) => {
    // The shipped texts are not kept as the user's own: a better wording of a later version reaches them.
    const isShipped = way.ja === SHIPPED_WAY.ja && way.en === SHIPPED_WAY.en;
    const done = await act(() => changeSettings(desk, { way: isShipped ? null : way }), words.saved);
    if (done) await forget();
  };
  const copy = (which: Language) =>
    void act(async () => {
      await shell.copyText(shown[which]);
      say(words.copied);
      return {};
    });
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja'];

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void write(shown);
      }}
    >
      <p className="small quiet">{words.note}</p>
      {order.map((which) => (
        <div key={which} className="stack">
          <TextField
            label={words.text[which]}
            multiline
            rows={9}
            lang={which}
            value={shown[which]}
            onChange={(text) => setTyped({ ...shown, [which]: text })}
          />
          <div className="actions">
            <Button small onClick={() => copy(which)}>
              {words.copy[which]}
            </Button>
          </div>
        </div>
      ))}
      <div className="actions">
        {typed !== null && (
          <>
            <Button submit look="main">
              {common.save}
            </Button>
            <Button look="plain" onClick={() => void forget()}>
              {common.cancel}
            </Button>
          </>
        )}
        {typed === null && settings.way && (
          <Button look="plain" onClick={() => void write(SHIPPED_WAY)}>
            {words.asShipped}
          </Button>
        )}
      </div>
    </form>
  );
}
