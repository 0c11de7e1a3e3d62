import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { addressesOf } from '../../lib/db/queries/contacts.ts';
import { type GatheringView, type MetGuest, viewGathering } from '../../lib/db/queries/gatherings.ts';
import { addIdentity } from '../../lib/deeds/contacts.ts';
import { editGuest, thankGuest } from '../../lib/deeds/gatherings.ts';
import { changeSettings } from '../../lib/deeds/settings.ts';
import { composeLink } from '../../lib/draft/compose.ts';
import { hasJapanese } from '../../lib/draft/language.ts';
import { writeMetThanks } from '../../lib/draft/met-thanks.ts';
import { fullName, ownName } from '../../lib/draft/names.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { emailIdentity } from '../../lib/identity/identities.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { usePageAtHand } from '../app/use-page-at-hand.ts';
import { useTyped } from '../app/use-typed.ts';
import { type Edited, inLanguage, noDrafts, withText } from '../draft/drafts.ts';
import { LanguageChoice } from '../draft/language-choice.tsx';
import { PieceField } from '../draft/piece-field.tsx';
import { useComposeTarget } from '../draft/use-compose-target.ts';
import { Check } from '../ui/check.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { isPlain, isTyping } from '../ui/keys.ts';
import { nextToThank, type Place, withSkipped } from './thanks-queue.ts';
import '../draft/draft.css';
import './gathering.css';

interface ThankYousProps {
  readonly gatheringId: string;
}

/** One thank-you each, one after the other: leaves off at any time, and goes on where it stopped. */
export function ThankYous({ gatheringId }: ThankYousProps) {
  const { desk } = useApp();
  const { replace } = useRoute();
  const words = useWords(gatheringWords);
  const [skipped, setSkipped] = useTyped<readonly string[]>(`thank-yous:${gatheringId}`, []);
  const found = useLiveQuery(async () => {
    const view = await viewGathering(desk.ledger, gatheringId);
    if (!view) return null;
    const addresses = await addressesOf(
      desk.ledger,
      view.guests.map(({ contact }) => contact.id),
    );
    return { view, addresses };
  }, [desk, gatheringId]);
  if (found === undefined || skipped === undefined) return null;
  if (found === null) return <p className="section quiet">{words.gone}</p>;
  const { view, addresses } = found;
  const place = nextToThank(view.guests, skipped);
  if (!place.now)
    return (
      <div className="letter stack">
        <p>{words.allThanked}</p>
        <div className="actions">
          <Button look="main" onClick={() => replace({ at: 'gathering', gatheringId })}>
            {words.toEvening}
          </Button>
        </div>
      </div>
    );
  const { guest, contact } = place.now;
  return (
    <Letter
      key={guest.id}
      view={view}
      place={place}
      met={place.now}
      address={addresses[contact.id]}
      onSkip={() => setSkipped(withSkipped(skipped, guest.id))}
    />
  );
}

interface LetterProps {
  readonly view: GatheringView;
  readonly place: Place<MetGuest>;
  readonly met: MetGuest;
  readonly address: string | undefined;
  readonly onSkip: () => void;
}

function Letter({ view: { gathering, host }, place, met: { guest, contact }, address, onSkip }: LetterProps) {
  const { desk, shell, settings, language: shownIn, today, act, say } = useApp();
  const words = useWords(gatheringWords);
  const letterSays = useWords(letterWords);
  const common = useWords(commonWords);
  const once = useOnce();
  const article = useRef<HTMLElement>(null);
  const name = `met-thanks:${guest.id}`;
  const [drafts, setDrafts, drop] = useTyped(name, noDrafts(undefined));
  const [withLine, setWithLine, dropLine] = useTyped(`${name}:line`, false);
  const [taken, setTaken, dropTaken] = useTyped(`${name}:taken`, false);
  const target = useComposeTarget(usePageAtHand());
  const isReady = drafts !== undefined && withLine !== undefined && taken !== undefined;
  useEffect(() => {
    // The next letter takes the keyboard, unless somebody is typing elsewhere.
    if (isReady) article.current?.focus();
  }, [isReady]);
  if (!isReady) return null;

  const written = writeMetThanks({
    to: contact,
    me: settings.me,
    gathering,
    ...(host && host.id !== contact.id && { host }),
    ...(withLine && { line: guest.line }),
    ...(drafts.language && { language: drafts.language }),
  });
  const { subject, body } = drafts.edited[written.language] ?? written;
  const change = (now: Edited) => setDrafts(withText(drafts, written.language, now));
  const who = calledName(contact, shownIn);
  const to = { name: fullName(contact), ...(address !== undefined && { address }) };
  const link = composeLink(target ?? { kind: 'mailto' }, { to: [to], subject, body });

  const copy = (text: string) =>
    shell.copyText(text).then(
      () => {
        setTaken(true);
        say(common.copied);
      },
      () => say(letterSays.copyFailed),
    );
  const open = async () => {
    if (target === undefined) return;
    if (!link.fits)
      say(
        await shell.copyText(body).then(
          () => letterSays.tooLong,
          () => letterSays.tooLongCopyFailed,
        ),
      );
    setTaken(true);
    shell.openTab(link.url);
  };
  const forget = () => Promise.all([drop(), dropLine(), dropTaken()]);
  const thanked = () =>
    once(async () => {
      if (await act(() => thankGuest(desk, guest.id, today), words.thanked(who))) await forget();
    });
  const none = () =>
    once(async () => {
      if (await act(() => editGuest(desk, guest.id, { noThanks: true }), words.notThanked(who)))
        await forget();
    });
  const skip = () => {
    onSkip();
    say(words.skipped);
  };

  const acts: Readonly<Record<string, () => void>> = {
    o: () => void open(),
    c: () => void copy(body),
    e: () => void thanked(),
    s: skip,
    x: () => void none(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void thanked();
      return;
    }
    if (isTyping(event.nativeEvent) || !isPlain(event)) return;
    const run = acts[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  const addAddress = async (typed: string): Promise<string | undefined> => {
    const identity = emailIdentity(typed);
    if (!identity) return letterSays.notAnAddress;
    const added = await act(() => addIdentity(desk, contact.id, identity));
    return added && 'ok' in added && !added.ok ? letterSays.addressTaken : undefined;
  };

  return (
    <article
      className="letter thank-yous stack"
      ref={article}
      tabIndex={-1}
      aria-label={words.thanksTo(who)}
      onKeyDown={onKeyDown}
    >
      <div className="head">
        <h1>{words.thanksTo(who)}</h1>
        <span className="quiet" role="status">
          {words.progress(place.at, place.all)}
        </span>
      </div>
      <p className="letter-to">
        <span className="quiet small">{letterSays.to}</span>
        <span>
          {to.name} <span className="quiet">{contact.company}</span>{' '}
          <span className="quiet small">{address ?? letterSays.noAddress}</span>
        </span>
      </p>
      {address === undefined && (
        <PieceField
          name={`address:${contact.id}`}
          type="email"
          label={letterSays.ask.address(who)}
          onSave={addAddress}
        />
      )}
      {ownName(settings.me, written.language) === '' && (
        <PieceField
          name="my-name"
          label={letterSays.ask['my-name']}
          onSave={async (own) => {
            const me = { ...settings.me, [hasJapanese(own) ? 'name' : 'nameLatin']: own };
            await act(() => changeSettings(desk, { me }));
          }}
        />
      )}
      <div className="letter-head">
        <LanguageChoice
          written={written.language}
          onChange={(picked) => setDrafts(inLanguage(drafts, picked))}
          mayBeBoth={false}
        />
      </div>
      {guest.line !== undefined && (
        <Check
          label={words.withLine(guest.line)}
          hint={words.withLineHint}
          checked={withLine}
          onChange={setWithLine}
        />
      )}
      <TextField
        label={letterSays.subject}
        lang={written.language}
        value={subject}
        onChange={(value) => change({ subject: value, body })}
      />
      <div className="letter-body">
        <TextField
          label={letterSays.body}
          lang={written.language}
          multiline
          rows={12}
          value={body}
          onChange={(value) => change({ subject, body: value })}
        />
      </div>
      <footer className="sending">
        <div className="actions">
          <Button
            look={taken ? undefined : 'main'}
            shortcut="o"
            disabled={target === undefined}
            onClick={() => void open()}
          >
            {target === undefined ? letterSays.openWaiting : letterSays.openIn[target.kind]}
          </Button>
          <Button onClick={() => void copy(subject)}>{words.copySubject}</Button>
          <Button shortcut="c" onClick={() => void copy(body)}>
            {words.copyText}
          </Button>
        </div>
        <div className="actions next-one">
          <Button look={taken ? 'main' : undefined} shortcut="e" onClick={() => void thanked()}>
            {words.thankedNext}
          </Button>
          <Button look="plain" shortcut="s" onClick={skip}>
            {words.skip}
          </Button>
          <Button look="plain" shortcut="x" onClick={() => void none()}>
            {words.noThanksFor}
          </Button>
        </div>
        <p className="hint">{words.keys}</p>
      </footer>
    </article>
  );
}
