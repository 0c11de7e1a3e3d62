import { useEffect, useRef, useState } from 'react';
import { contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import { keepTyped } from '../../lib/db/typed.ts';
import type { OpenRequest, PageAtHand } from '../../lib/deeds/shell.ts';
import { reportWords } from '../../lib/i18n/report.ts';
import { useApp, useWords } from '../app/app.tsx';
import { keepable } from '../app/kept-place.ts';
import { type Place, useRoute } from '../app/route.tsx';
import { useFollow } from '../app/use-follow.ts';
import { usePageAtHand } from '../app/use-page-at-hand.ts';
import { needOnPage } from '../need/need-seeker.ts';
import { useNeedOnPage } from '../need/use-need-on-page.ts';
import { Palette } from '../palette/palette.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { workspacePath } from '../workspace/spot.ts';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import { KeyList } from './key-list.tsx';
import { PlaceContent, useOtherPlacesSoon } from './place-content.tsx';
import { useKeys } from './use-keys.ts';
import type { AskedFor } from './use-search.ts';
import { useSteadyHeight } from './use-steady-height.ts';
import './popup.css';

/** The popup and the side panel: one and the same, but for how long they stay. */
export function Popup() {
  const { desk, shell } = useApp();
  const { place, go } = useRoute();
  const page = usePageAtHand();
  // Kept here and not in the home page, so that the way back from a person leads to the list they were found in.
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState<AskedFor>();
  const [keysShown, setKeysShown] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  // Opened on a person, the way back home leads to a list and not into the search.
  const line = useRef<number | undefined>(place.at === 'home' ? undefined : 0);

  useSteadyHeight(root, shell.place === 'popup');
  useOpenRequest(page, (askedFor) => {
    setAsked(askedFor);
    setQuery(askedFor.typed);
    line.current = undefined;
    go({ at: 'home' });
  });
  useFollow(place, go);
  useOtherPlacesSoon();
  const findOnPage = useNeedOnPage(page);

  const toSidePanel = () => {
    // `sidePanel.open()` works only before any await; the place is written on the way and found there when it opens.
    void keepTyped(
      desk.ledger,
      'place:sidepanel',
      { at: desk.now(), places: keepable([place]), pageUrl: page?.url },
      desk.now(),
    );
    shell.openSidePanel();
  };
  const path = workspacePath(place);
  const offerSidePanel = shell.place === 'popup' && shell.canOpenSidePanel;

  useKeys({
    root,
    query,
    setQuery,
    showKeys: () => setKeysShown(true),
    add: () => go({ at: 'add-person' }),
    find: () => void findOnPage(),
    toSearch: () => {
      line.current = undefined;
      go({ at: 'home' });
    },
    ...(offerSidePanel && { toSidePanel }),
    ...(path !== undefined && { toWorkspace: () => shell.openWorkspace(path) }),
  });

  return (
    <div className="popup" ref={root}>
      {place.at === 'home' ? (
        <Home
          page={page}
          query={query}
          asked={asked}
          onQuery={setQuery}
          onKeys={() => setKeysShown(true)}
          line={line}
          toSidePanel={offerSidePanel ? toSidePanel : undefined}
        />
      ) : (
        <Frame
          key={keyOf(place)}
          at={place.at}
          toWorkspace={path === undefined ? undefined : () => shell.openWorkspace(path)}
          toSidePanel={offerSidePanel ? toSidePanel : undefined}
        >
          <ErrorBoundary onHome={() => go({ at: 'home' })}>
            <PlaceContent place={place} page={page} />
          </ErrorBoundary>
        </Frame>
      )}
      <KeyList shown={keysShown} onClose={() => setKeysShown(false)} />
      <Palette
        onSection={(section) => (section === 'today' ? go({ at: 'home' }) : shell.openWorkspace(section))}
        onKeys={() => setKeysShown(true)}
      />
    </div>
  );
}

/** A place that differs is a new page: scrolled to its top, nothing of the last one left in its fields. */
function keyOf(place: Place): string {
  return JSON.stringify(place);
}

/**
 * The click on a mark opens its person: their sheet, or the form to add them. "Who is this?" opens whoever is known;
 * of strangers it is the search that opens, with what was asked for in it. "Who fits this?" opens the need.
 */
function useOpenRequest(page: PageAtHand | undefined, search: (asked: AskedFor) => void): void {
  const { desk, shell, say } = useApp();
  const { go } = useRoute();
  const { thisIsYou } = useWords(reportWords);
  const latest = useRef({ page, go, search, say, thisIsYou });
  latest.current = { page, go, search, say, thisIsYou };

  useEffect(() => {
    const open = async (request: OpenRequest) => {
      if (request.why === 'need') {
        const place = await needOnPage(desk.ledger, latest.current.page, request.text);
        latest.current.go(place);
        return;
      }
      const people = request.why === 'mark' ? [request.person] : request.people;
      const keys = people.flatMap(({ identities }) => identities.map((identity) => identity.key));
      const owners = await contactsByIdentity(desk.ledger, keys);
      // The first of them in the order they were asked for.
      const known = keys.flatMap((key) => owners.get(key) ?? [])[0];
      const now = latest.current;
      const [first] = people;
      if (known !== undefined) now.go({ at: 'person', contactId: known });
      else if (request.why === 'asked' && request.self) {
        now.go({ at: 'home' });
        now.say(now.thisIsYou);
      } else if (request.why === 'asked' && first) now.search({ typed: request.typed, person: first });
      else if (first) now.go({ at: 'add-person', from: first });
    };
    return shell.takeOpenRequest((request) => void open(request));
  }, [desk, shell]);
}
