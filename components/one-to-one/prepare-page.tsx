import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { readContactSheet } from '../../lib/db/queries/contacts.ts';
import { readPersonAround } from '../../lib/db/queries/person-around.ts';
import { ME } from '../../lib/domain/basics.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { later } from '../ui/later.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { HeldAtTheEnd } from './held-at-the-end.tsx';
import { PersonAsks } from './person-asks.tsx';
import {
  latestAsk,
  type PrepareFacts,
  type PrepareSection,
  prepareSections,
  prepareText,
  toTake,
} from './prepare-sections.ts';
import './one-to-one.css';

/** Read when it is shown: the list of trades comes with it. */
const WhomToBring = later(async () => (await import('./whom-to-bring.tsx')).WhomToBring);

interface PreparePageProps {
  readonly contactId: string;
}

/** Before a talk of two: who they are, what fits, what they asked for lately, what is open between us. */
export function PreparePage({ contactId }: PreparePageProps) {
  const { desk, zone } = useApp();
  const words = useWords(oneToOneWords);
  const sheet = useLiveQuery(
    async () => (await readContactSheet(desk.ledger, contactId, zone)) ?? null,
    [desk, contactId, zone],
  );
  const around = useLiveQuery(() => readPersonAround(desk.ledger, contactId), [desk, contactId]);
  const own = useLiveQuery(() => readPersonAround(desk.ledger, ME), [desk]);
  useFirstLook(sheet !== undefined && around !== undefined);
  if (sheet === null) return <p className="section quiet">{words.gone}</p>;
  if (!sheet || !around || !own) return null;
  return <Page key={contactId} facts={{ sheet, around, ownAsks: own.asks }} own={own} />;
}

interface PageProps {
  readonly facts: PrepareFacts;
  readonly own: Pick<PrepareFacts['around'], 'asks' | 'seats' | 'circles'>;
}

function Page({ facts, own }: PageProps) {
  const { shell, say, language, today, zone } = useApp();
  const words = useWords(oneToOneWords);
  const common = useWords(commonWords);
  const isTime = useAfterFirstLook();
  const [withPrivate, setWithPrivate] = useState(false);
  const [brought, setBrought] = useState<readonly string[]>([]);
  const onFound = useCallback((lines: readonly string[]) => setBrought(lines), []);
  const { contact } = facts.sheet;
  const title = words.sheetTitle(calledName(contact, language));
  const sections = prepareSections(facts, { language, today, zone });
  const ask = latestAsk(facts, today);
  const taken = toTake(withBrought(sections, words.bring, brought), withPrivate);
  const shown = (id: PrepareSection['id']) => sections.find((section) => section.id === id);

  return (
    <article className="prepare-page" aria-label={title}>
      <header className="prepare-head">
        <h1>{title}</h1>
        <div className="actions">
          <Button
            small
            onClick={() => void shell.copyText(prepareText(title, taken)).then(() => say(common.copied))}
          >
            {common.copyText}
          </Button>
          <PrintButton />
          <label className="with-private small" title={words.withPrivateHint}>
            <input
              type="checkbox"
              checked={withPrivate}
              onChange={(event) => setWithPrivate(event.target.checked)}
            />
            {words.withPrivate}
          </label>
        </div>
      </header>
      <Lines section={shown('who')} facts={facts} />
      <Lines section={shown('fits')} facts={facts} />
      <Lines section={shown('looking-for')} facts={facts} empty={words.noAsk} />
      <Lines section={shown('open')} facts={facts} empty={words.openHere} />
      <Lines section={shown('came-of')} facts={facts} />
      <Lines section={shown('talks')} facts={facts} />
      <Section
        title={words.bring}
        aside={ask && <span className="quiet small clip">{words.bringFor(ask)}</span>}
      >
        {ask === undefined ? (
          <p className="quiet">{words.bringNoAsk}</p>
        ) : (
          isTime && <WhomToBring contactId={contact.id} text={ask} onFound={onFound} />
        )}
      </Section>
      <PersonAsks always title={words.mine} party={ME} {...own} />
      <HeldAtTheEnd contact={contact} talks={facts.around.oneToOnes} />
      {createPortal(<Printed title={title} sections={taken} />, document.body)}
    </article>
  );
}

/** Whom one could bring stands before what one would ask for oneself. */
function withBrought(
  sections: readonly PrepareSection[],
  title: string,
  brought: readonly string[],
): readonly PrepareSection[] {
  const bring: PrepareSection = { id: 'bring', title, lines: brought.map((text) => ({ text })) };
  return [
    ...sections.filter(({ id }) => id !== 'mine'),
    bring,
    ...sections.filter(({ id }) => id === 'mine'),
  ];
}

interface LinesProps {
  readonly section: PrepareSection | undefined;
  readonly facts: PrepareFacts;
  /** What it says where it has no line; without it the section is not shown. */
  readonly empty?: string;
}

function Lines({ section, facts, empty }: LinesProps) {
  const { go } = useRoute();
  const words = useWords(oneToOneWords);
  if (!section || (section.lines.length === 0 && empty === undefined)) return null;
  const views = new Map(facts.sheet.introductions.map((view) => [view.introduction.id, view]));
  return (
    <Section title={section.title}>
      {section.lines.length === 0 && <p className="quiet">{empty}</p>}
      <ul className={`prepare-lines ${section.id}`}>
        {section.lines.map(({ text, isPrivate, introductionId }, at) => {
          const view = introductionId === undefined ? undefined : views.get(introductionId);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else of their own, and do not move
            <li key={at}>
              {view && introductionId !== undefined ? (
                <IntroductionRow view={view} onOpen={() => go({ at: 'introduction', introductionId })} />
              ) : (
                <p className={isPrivate ? 'quiet' : undefined}>
                  {text} {isPrivate && <span className="tag">{words.private}</span>}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The same on paper. */
function Printed({
  title,
  sections,
}: {
  readonly title: string;
  readonly sections: readonly PrepareSection[];
}) {
  return (
    <div className="print-sheet prepare-sheet">
      <h1>{title}</h1>
      {sections.map(({ id, title: head, lines }) => (
        <section key={id}>
          <h2>{head}</h2>
          <ul>
            {lines.map(({ text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a printed page
              <li key={at}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
