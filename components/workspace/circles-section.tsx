import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import {
  type CircleLine,
  type GatheringLine,
  hasEnded,
  listCircles,
  listGatherings,
} from '../../lib/db/queries/circles.ts';
import { nextMeeting } from '../../lib/domain/meetings.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';
import '../circle/circle.css';

interface CirclesSectionProps {
  readonly place: PanePlace | undefined;
}

const PAGE = 50;

/** Circles, and evenings with the newest first: where people are met. */
export function CirclesSection({ place }: CirclesSectionProps) {
  const { desk, today } = useApp();
  const { go } = useRoute();
  const words = useWords(circleWords);
  const { sections, more } = useWords(workspaceWords);
  const [limit, setLimit] = useState(PAGE);
  const circles = useLiveQuery(() => listCircles(desk.ledger, today), [desk, today]);
  const evenings = useLiveQuery(() => listGatherings(desk.ledger, limit + 1), [desk, limit]);
  useFirstLook(circles !== undefined);
  const open = place && ('circleId' in place ? place.circleId : 'gatheringId' in place && place.gatheringId);
  const ended = (circles ?? []).filter(({ circle }) => hasEnded(circle, today));
  const going = (circles ?? []).filter(({ circle }) => !hasEnded(circle, today));
  const row = (line: CircleLine) => (
    <li key={line.circle.id} data-active={line.circle.id === open || undefined}>
      <CircleRow line={line} isOpen={line.circle.id === open} />
    </li>
  );

  return (
    <div className="columns wide-list" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={sections.circles}>
        <header className="list-bar">
          <h1 className="grow">{sections.circles}</h1>
        </header>
        <div className="list-scroll">
          <section className="group">
            <header>
              <h2>
                {words.listTitle} {going.length > 0 && <span className="count">{going.length}</span>}
              </h2>
              <Button small onClick={() => go({ at: 'new-circle' })}>
                <Icon name="plus" size={14} />
                {words.newCircle}
              </Button>
            </header>
            {circles?.length === 0 && <p className="quiet list-note">{words.emptyLead}</p>}
            <ul>{going.map(row)}</ul>
          </section>
          <section className="group">
            <header>
              <h2>{words.eveningsTitle}</h2>
              <Button small onClick={() => go({ at: 'new-gathering' })}>
                <Icon name="plus" size={14} />
                {words.afterEvening}
              </Button>
            </header>
            {evenings?.length === 0 && <p className="quiet list-note">{words.emptyEvenings}</p>}
            <ul>
              {(evenings ?? []).slice(0, limit).map((line) => (
                <li key={line.gathering.id} data-active={line.gathering.id === open || undefined}>
                  <GatheringRow line={line} isOpen={line.gathering.id === open} />
                </li>
              ))}
            </ul>
            {evenings && evenings.length > limit && (
              <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
                {more}
              </Button>
            )}
          </section>
          {ended.length > 0 && (
            <div className="list-fold">
              <Fold title={words.ended(ended.length)}>
                <ul>{ended.map(row)}</ul>
              </Fold>
            </div>
          )}
        </div>
      </section>
      <Pane place={place} empty={words.choose} />
    </div>
  );
}

function CircleRow({ line, isOpen }: { readonly line: CircleLine; readonly isOpen: boolean }) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(circleWords);
  const { circle, members } = line;
  const { id, name, meets, endedOn } = circle;
  const next = hasEnded(circle, today) ? undefined : nextMeeting(meets, today);
  const below = [
    endedOn !== undefined && words.endedOn(dayWords(endedOn, language, today)),
    meets && words.meets(meets),
    members > 0 && words.membersCount(members),
    next !== undefined && words.nextMeeting(dayWords(next, language, today)),
  ];
  return (
    <button
      type="button"
      className="row circle-row"
      data-nav
      aria-current={isOpen || undefined}
      onClick={() => go({ at: 'circle', circleId: id })}
    >
      <span className="grow">
        <span className="clip">{name}</span>
        <span className="clip small quiet">{below.filter(Boolean).join(' · ')}</span>
      </span>
    </button>
  );
}

function GatheringRow({ line, isOpen }: { readonly line: GatheringLine; readonly isOpen: boolean }) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(circleWords);
  const { gathering, guests, toThank } = line;
  const { id, what, place, on } = gathering;
  const below = [dayWords(on, language, today), what !== undefined && place, guests > 0 && words.met(guests)];
  return (
    <button
      type="button"
      className="row circle-row"
      data-nav
      aria-current={isOpen || undefined}
      onClick={() => go({ at: 'gathering', gatheringId: id })}
    >
      <span className="grow">
        <span className="clip">{what ?? place ?? words.anEvening}</span>
        <span className="clip small quiet">{below.filter(Boolean).join(' · ')}</span>
      </span>
      {toThank > 0 && <span className="tag due">{words.toThank(toThank)}</span>}
    </button>
  );
}
