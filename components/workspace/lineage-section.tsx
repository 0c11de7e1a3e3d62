import { useCallback, useMemo, useState } from 'react';
import type { Lineage } from '../../lib/domain/lineage.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { BeginningList } from '../lineage/beginning-list.tsx';
import { PersonSearch } from '../lineage/person-search.tsx';
import { Picture } from '../lineage/picture.tsx';
import { type Looks, MORE_AT_ONCE, NO_LOOKS, shownTree } from '../lineage/shown-tree.ts';
import { useLineage } from '../lineage/use-lineage.ts';
import { useOpenKey } from '../lineage/use-open-key.ts';
import { WaySentence } from '../lineage/way-sentence.tsx';
import { Button } from '../ui/controls.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import type { PanePlace } from './spot.ts';
import '../lineage/lineage.css';

interface LineageSectionProps {
  readonly place: PanePlace | undefined;
}

/** How we came together, over the whole width: around one person, or where it all began. */
export function LineageSection({ place }: LineageSectionProps) {
  const words = useWords(workspaceWords);
  const lineageWord = useWords(lineageWords);
  const { go } = useRoute();
  const lineage = useLineage();
  const focusId = place?.at === 'lineage' ? place.contactId : undefined;
  return (
    <main className="lineage-section" aria-labelledby="lineage-title" data-focus={focusId ? true : undefined}>
      <header className="lineage-bar">
        <h1 id="lineage-title">{words.sections.lineage}</h1>
        <PersonSearch onFound={(id) => go({ at: 'lineage', contactId: id })} />
        {focusId && (
          <Button small onClick={() => go({ at: 'home' })}>
            {lineageWord.beginnings}
          </Button>
        )}
      </header>
      {lineage && focusId && <Around lineage={lineage} focusId={focusId} />}
      {lineage && !focusId && <BeginningList lineage={lineage} />}
    </main>
  );
}

interface AroundProps {
  readonly lineage: Lineage;
  readonly focusId: string;
}

function Around({ lineage, focusId }: AroundProps) {
  const words = useWords(lineageWords);
  const { go } = useRoute();
  const [looks, setLooks] = useState<Looks>(NO_LOOKS);
  const tree = useMemo(() => shownTree(lineage, focusId, looks), [lineage, focusId, looks]);
  const openPerson = useCallback((id: string) => go({ at: 'person', contactId: id }), [go]);
  useOpenKey(focusId);
  const branch = lineage.branches.get(focusId);
  if (!branch || !tree) return <p className="quiet">{words.gone}</p>;
  const { root, earlier } = tree;
  return (
    <article className="lineage-around print-page" aria-label={branch.name}>
      <header>
        <h2>{branch.name}</h2>
        <Button small shortcut="o" onClick={() => openPerson(focusId)}>
          {words.openPerson}
        </Button>
        <PrintButton />
      </header>
      <WaySentence lineage={lineage} branch={branch} />
      {earlier > 0 && (
        <Button small onClick={() => go({ at: 'lineage', contactId: root.branch.throughId ?? focusId })}>
          {words.earlier(earlier)}
        </Button>
      )}
      <Picture
        tree={tree}
        focusId={focusId}
        focus={(id) => go({ at: 'lineage', contactId: id })}
        openPerson={openPerson}
        setOpen={(id, open) =>
          setLooks(({ open: said, out }) => ({ open: new Map(said).set(id, open), out }))
        }
        takeOut={(id) =>
          setLooks(({ open, out }) => ({
            open,
            out: new Map(out).set(id, (out.get(id) ?? 0) + MORE_AT_ONCE),
          }))
        }
      />
      <p className="quiet small lineage-keys">{words.keys}</p>
    </article>
  );
}
