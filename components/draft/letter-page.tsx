import { useLiveQuery } from 'dexie-react-hooks';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Id, type Language, otherSide, type Side } from '../../lib/domain/basics.ts';
import type { ReportAbout } from '../../lib/domain/introduction.ts';
import type { Missing } from '../../lib/draft/letter.ts';
import { sideThatWaits } from '../../lib/draft/plan.ts';
import { type LetterFacts, type LetterKind, writeLetter } from '../../lib/draft/write-letter.ts';
import { calledParty, calledPeople, calledSide } from '../../lib/glance/party.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { BeforeSending } from '../introduction/before-sending.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { WholeNames } from '../ui/whole-names.tsx';
import {
  type Drafts,
  type Edited,
  inLanguage,
  noDrafts,
  withMyText,
  withText,
  writtenAnew,
} from './drafts.ts';
import { LanguageChoice } from './language-choice.tsx';
import { disclosedBy, eventOfLetter, readLetterFacts, recipientIds } from './letter-facts.ts';
import { BetterPieces, BlockingPieces, listedFields } from './missing-pieces.tsx';
import { type About, ReportChoice } from './report-choice.tsx';
import { Sending } from './sending.tsx';
import './draft.css';

/** Asked for in the look before sending: said once is enough. */
const CHECKED: ReadonlySet<Missing> = new Set(['why', 'seeker-gains', 'provider-gains']);

interface LetterPageProps {
  readonly introductionId: Id;
  readonly kind: LetterKind;
  readonly side?: Side;
  readonly again?: boolean;
  readonly about?: ReportAbout;
  readonly language?: Language;
}

/** A letter, written from what the notebook knows and changed as the user likes; sent by the user, elsewhere. */
export function LetterPage(props: LetterPageProps) {
  const { desk } = useApp();
  const words = useWords(letterWords);
  const { introductionId } = props;
  const found = useLiveQuery(
    async () => (await readLetterFacts(desk.ledger, introductionId)) ?? null,
    [desk, introductionId],
  );
  if (found === undefined) return null;
  if (found === null) return <p className="section quiet">{words.someoneGone}</p>;
  return <Letter {...props} view={found.view} facts={found.facts} />;
}

interface LetterProps extends LetterPageProps {
  readonly view: IntroductionView;
  readonly facts: LetterFacts;
}

function Letter({ view, facts, ...given }: LetterProps) {
  const { language: shownIn } = useApp();
  const words = useWords(letterWords);
  const { kind, again } = given;
  const id = view.introduction.id;
  const side = given.side ?? sideOfLetter(kind, view.standing);
  // Chosen before the draft opened, and with it the popup closed: what went out is recorded as what was written.
  const [chosen, setAbout, dropAbout] = useTyped<ReportAbout | null>(
    `letter-about:${id}:${given.about ?? ''}`,
    given.about ?? null,
  );
  const [news, setNews, dropNews] = useTyped(`letter-news:${id}`, '');
  const name = `letter:${id}:${kind}:${side}:${again ? 'again' : 'first'}`;
  const [drafts, setDrafts, drop] = useTyped<Drafts>(name, noDrafts(given.language));
  if (drafts === undefined || news === undefined || chosen === undefined) return null;
  const about = chosen ?? undefined;

  const options = {
    side,
    ...(again && { again }),
    ...(about && { about }),
    ...(kind === 'report' && news.trim() !== '' && { news }),
  };
  const { language } = drafts;
  const inTheirs = writeLetter(kind, facts, options);
  const letter = language ? writeLetter(kind, facts, { ...options, language }) : inTheirs;
  if (letter.to.length === 0) return <NoLetter view={view} consent={letter.missing.includes('consent')} />;

  const edited = drafts.edited[letter.language];
  const isAnew = (drafts.before[letter.language] ?? []).length > 0;
  const { subject, body } = edited ?? letter;
  const change = (now: Edited) => setDrafts(withText(drafts, letter.language, now));
  const outcomes = Object.values(view.standing.outcome);
  const isChecked = kind === 'ask' || kind === 'joint';
  const told: ReportAbout = about ?? (outcomes.length > 0 ? 'result' : 'contacted');
  const tells = disclosedBy(view, kind, side, body);
  const lang = letter.language === 'both' ? undefined : letter.language;

  return (
    <article className="letter stack">
      <Title view={view} kind={kind} side={side} again={again === true} />
      {isChecked && <BeforeSending view={view} tells={tells} />}
      {kind === 'report' && (
        <>
          <ReportChoice view={view} value={aboutOf(told, outcomes)} onChange={setAbout} />
          <TextField label={words.news} multiline rows={1} value={news} onChange={setNews} />
        </>
      )}
      <BlockingPieces view={view} letter={letter} recipients={recipientIds(view, kind, side)} />
      <p className="letter-to">
        <span className="quiet small">{words.to}</span>
        {letter.to.map((recipient) => (
          <span key={recipient.name}>
            {recipient.name}{' '}
            <span className={recipient.address ? 'quiet' : 'quiet small'}>
              {recipient.address ?? words.noAddress}
            </span>
          </span>
        ))}
      </p>
      <div className="letter-head">
        <BetterPieces
          view={view}
          letter={
            isChecked ? { ...letter, missing: letter.missing.filter((one) => !CHECKED.has(one)) } : letter
          }
          otherSide={otherSide(side)}
        />
        <LanguageChoice
          written={letter.language}
          onChange={(picked) => setDrafts(inLanguage(drafts, picked))}
          mayBeBoth={inTheirs.language === 'both'}
        />
      </div>
      {(edited || isAnew) && (
        <p className="letter-edited">
          <span className="hint">{edited ? words.edited : words.writtenAnew}</span>
          {isAnew && (
            <Button look="plain" small onClick={() => setDrafts(withMyText(drafts, letter.language))}>
              {words.myText}
            </Button>
          )}
          {edited && (
            <Button look="plain" small onClick={() => setDrafts(writtenAnew(drafts, letter.language))}>
              {words.anew}
            </Button>
          )}
        </p>
      )}
      <TextField
        label={words.subject}
        lang={lang}
        value={subject}
        onChange={(value) => change({ subject: value, body })}
      />
      <div className="letter-body">
        <TextField
          label={words.body}
          lang={lang}
          multiline
          rows={12}
          hint={
            letter.otherLanguage.length > 0
              ? words.otherLanguage(listedFields(view, letter.otherLanguage, shownIn))
              : undefined
          }
          value={body}
          onChange={(value) => change({ subject, body: value })}
        />
      </div>
      <Sending
        name={name}
        view={view}
        kind={kind}
        letter={{ to: letter.to, subject, body }}
        event={eventOfLetter(kind, side, told)}
        along={tells.map((one) => ({ kind: 'disclosed', side: one }))}
        onSent={async () => {
          await Promise.all([drop(), dropNews(), dropAbout()]);
        }}
      />
    </article>
  );
}

/** Whose turn it is; a no-go goes to who still waits. */
function sideOfLetter(kind: LetterKind, standing: IntroductionView['standing']): Side {
  if (kind === 'no-go') return sideThatWaits(standing);
  return standing.consent.seeker === 'agreed' ? 'provider' : 'seeker';
}

/** A result is told by its outcome: `no-fit` where either side has none. */
function aboutOf(told: ReportAbout, outcomes: readonly ('landed' | 'no-fit')[]): About | undefined {
  if (told !== 'result') return told;
  if (outcomes.length === 0) return undefined;
  return outcomes.includes('no-fit') ? 'no-fit' : 'landed';
}

interface TitleProps {
  readonly view: IntroductionView;
  readonly kind: LetterKind;
  readonly side: Side;
  readonly again: boolean;
}

function Title({ view, kind, side, again }: TitleProps) {
  const { language } = useApp();
  const { titles } = useWords(letterWords);
  const introducer = calledParty(view.people, view.introduction.introducerId, language);
  const title = {
    ask: () => (again ? titles['ask-again'] : titles.ask)(calledSide(view, side, language)),
    joint: () => titles.joint(calledSide(view, 'seeker', language), calledSide(view, 'provider', language)),
    report: () => titles.report(introducer),
    thanks: () => titles.thanks(introducer),
    'no-go': () => titles['no-go'](calledSide(view, side, language)),
  }[kind]();
  return (
    <h1>
      <WholeNames text={title} names={calledPeople(view, language)} />
    </h1>
  );
}

/** A joint letter before both have agreed, an ask to nobody: why there is none, and the way on. */
function NoLetter({ view, consent }: { readonly view: IntroductionView; readonly consent: boolean }) {
  const { go } = useRoute();
  const words = useWords(letterWords);
  return (
    <div className="letter stack">
      <p>{consent ? words.noConsent : words.noRecipient}</p>
      <div className="actions">
        <Button onClick={() => go({ at: 'introduction', introductionId: view.introduction.id })}>
          {words.toIntroduction}
        </Button>
      </div>
    </div>
  );
}
