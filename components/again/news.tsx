import { changeSettings } from '../../lib/deeds/settings.ts';
import { againWords, monthWords } from '../../lib/i18n/again.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';

/** What is new on the user's own side: the reason to write to somebody who once said no. */
export function News() {
  const { desk, settings, act, language, today } = useApp();
  const common = useWords(commonWords);
  const words = useWords(againWords);
  const [typed, setTyped, drop] = useTyped('what-is-new', '');
  const once = useOnce();
  const { news } = settings;
  const add = async () => {
    const text = (typed ?? '').trim();
    if (text === '') return;
    const saved = await act(
      () => changeSettings(desk, { news: [{ on: today, text }, ...news] }),
      words.newsSaved,
    );
    if (!saved) return;
    setTyped('');
    await drop();
  };
  const remove = (index: number, text: string) =>
    act(() => changeSettings(desk, { news: news.filter((_, at) => at !== index) }), common.deleted(text));
  return (
    <div className="stack news">
      <form
        className="news-add"
        aria-label={words.newsTitle}
        onSubmit={(event) => {
          event.preventDefault();
          void once(add);
        }}
      >
        <TextField
          label={words.newsTitle}
          hint={words.newsHint}
          placeholder={words.newsPlaceholder}
          value={typed ?? ''}
          onChange={setTyped}
        />
        <Button submit>{words.newsAdd}</Button>
      </form>
      <ul>
        {news.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same on one day
          <li key={`${index} ${one.on} ${one.text}`} className="dealing">
            <span className="quiet small date">{monthWords(one.on, language, 'short')}</span>
            <span className="what">{one.text}</span>
            <Button
              look="icon"
              small
              label={words.newsDelete(one.text)}
              onClick={() => void remove(index, one.text)}
            >
              <Icon name="cross" size={12} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
