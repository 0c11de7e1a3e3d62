import { useState } from 'react';
import { type Branch, type Lineage, pathTo } from '../../lib/domain/lineage.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { hashOf } from '../workspace/spot.ts';
import { BranchRow } from './beginning-list.tsx';
import { PersonSearch } from './person-search.tsx';
import { useLineage } from './use-lineage.ts';
import { useOpenKey } from './use-open-key.ts';
import { WaySentence } from './way-sentence.tsx';
import './lineage.css';

interface LineagePageProps {
  readonly contactId: string;
}

/** Who came through whom, from one person up and down: the way up on a rail, the way down as a list. */
export function LineagePage({ contactId }: LineagePageProps) {
  const words = useWords(lineageWords);
  const lineage = useLineage();
  if (!lineage) return null;
  const branch = lineage.branches.get(contactId);
  if (!branch) return <p className="quiet lineage-page">{words.gone}</p>;
  // Whoever walks on stays in the same list's middle: another person is another page.
  return <PageOf key={contactId} lineage={lineage} branch={branch} />;
}

/** Of a long way and of many people so many stand there; the rest is one press away. */
const WAY_IN_SIGHT = 8;
const PEOPLE_IN_SIGHT = 12;

function PageOf({ lineage, branch }: { readonly lineage: Lineage; readonly branch: Branch }) {
  const { shell } = useApp();
  const { go } = useRoute();
  const words = useWords(lineageWords);
  useOpenKey(branch.id);
  const [wholeWay, setWholeWay] = useState(false);
  const way = pathTo(lineage, branch.id);
  const drawn = wholeWay ? way : way.slice(-WAY_IN_SIGHT);
  const path = hashOf({ section: 'lineage', place: { at: 'lineage', contactId: branch.id } });
  return (
    <article className="lineage-page print-page" aria-label={branch.name}>
      <header>
        <h1>{branch.name}</h1>
        <Button small shortcut="o" onClick={() => go({ at: 'person', contactId: branch.id })}>
          {words.openPerson}
        </Button>
        <Button
          small
          onClick={() => {
            if (shell.place === 'workspace') location.hash = path;
            else shell.openWorkspace(path.slice(1));
          }}
        >
          {words.wholePicture}
        </Button>
        <PrintButton />
      </header>
      <WaySentence lineage={lineage} branch={branch} />
      {way.length > 1 && (
        <Section title={words.throughWhom}>
          {drawn.length < way.length && (
            <Button small onClick={() => setWholeWay(true)}>
              {words.earlier(way.length - drawn.length)}
            </Button>
          )}
          <ol className="lineage-rail">
            {drawn.map((one) => (
              <li key={one.id} aria-current={one === branch ? 'true' : undefined}>
                <BranchRow branch={one} withYear />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={words.throughThem}>
        <Children lineage={lineage} branch={branch} />
      </Section>
      <PersonSearch onFound={(id) => go({ at: 'lineage', contactId: id })} />
    </article>
  );
}

function Children({ lineage, branch }: { readonly lineage: Lineage; readonly branch: Branch }) {
  const words = useWords(lineageWords);
  const [shown, setShown] = useState(PEOPLE_IN_SIGHT);
  if (branch.childIds.length === 0) return <p className="quiet">{words.nobodyThrough}</p>;
  const rest = branch.childIds.slice(shown);
  const first = lineage.branches.get(rest[0] ?? '');
  return (
    <ul>
      {branch.childIds.slice(0, shown).map((id) => {
        const child = lineage.branches.get(id);
        return (
          child && (
            <li key={id}>
              <BranchRow branch={child} withYear />
            </li>
          )
        );
      })}
      {first && (
        <li>
          <button
            type="button"
            className="row quiet"
            data-nav
            aria-label={words.moreLabel(rest.length, branch.name, first.year)}
            onClick={() => setShown(shown + 4 * PEOPLE_IN_SIGHT)}
          >
            {words.more(rest.length, first.year)}
          </button>
        </li>
      )}
    </ul>
  );
}
