import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { recordEvent } from '../../lib/deeds/introductions.ts';
import type { EventWhat } from '../../lib/domain/introduction.ts';
import { composeLink } from '../../lib/draft/compose.ts';
import type { Letter, LetterKind } from '../../lib/draft/letter.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { usePageAtHand } from '../app/use-page-at-hand.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { useComposeTarget } from './use-compose-target.ts';

interface SendingProps {
  /** The letter's own name: that it was opened is remembered under it, since opening closes the popup. */
  readonly name: string;
  readonly view: IntroductionView;
  readonly kind: LetterKind;
  readonly letter: Pick<Letter, 'to' | 'subject' | 'body'>;
  readonly event: EventWhat;
  /** What the letter did besides: whom it told of what. */
  readonly along: readonly EventWhat[];
  readonly onSent: () => Promise<void>;
}

/** The ways out of here, none of which sends: a draft in the mail program at hand, or the clipboard. */
export function Sending({ name, view, kind, letter, event, along, onSent }: SendingProps) {
  const { desk, shell, act, say } = useApp();
  const { back } = useRoute();
  const words = useWords(letterWords);
  const once = useOnce();
  const page = usePageAtHand();
  const [taken, setTaken, dropTaken] = useTyped(`taken:${name}`, false);
  const target = useComposeTarget(page);
  const link = composeLink(target ?? { kind: 'mailto' }, letter);
  const copied = async (text: string): Promise<boolean> =>
    shell.copyText(text).then(
      () => true,
      () => false,
    );

  const open = async () => {
    // The clipboard first: it needs the click, and the popup may close as soon as the tab opens.
    if (!link.fits) say((await copied(letter.body)) ? words.tooLong : words.tooLongCopyFailed);
    setTaken(true);
    shell.openTab(link.url);
  };
  const copy = async () => {
    const done = await copied(`${letter.subject}\n\n${letter.body}`);
    say(done ? words.copied : words.copyFailed);
    if (done) setTaken(true);
  };
  const wentOut = async () => {
    const done = await act(
      () => recordEvent(desk, view.introduction.id, event, { how: 'mail' }, along),
      words.recorded[kind],
    );
    if (!done) return;
    await Promise.all([onSent(), dropTaken()]);
    back();
  };

  return (
    <footer className="sending">
      <div className="actions">
        <Button look={taken ? undefined : 'main'} disabled={target === undefined} onClick={() => void open()}>
          {target === undefined ? words.openWaiting : words.openIn[target.kind]}
        </Button>
        <Button onClick={() => void copy()}>{words.copyLetter}</Button>
        <Button look={taken ? 'main' : undefined} onClick={() => void once(wentOut)}>
          {words.wentOut}
        </Button>
      </div>
      {/* Said before and after, because opening the draft closes the popup and with it whatever it says then. */}
      {target !== undefined && !link.fits && (
        <p className="hint">{taken ? words.tooLong : words.tooLongBefore}</p>
      )}
      <p className="hint">{taken ? words.didItGo : words.neverSent}</p>
    </footer>
  );
}
