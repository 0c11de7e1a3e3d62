import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { isJapaneseName } from '../../lib/identity/person-name.ts';
import { useWords } from '../app/app.tsx';
import { isPlain } from '../ui/keys.ts';
import { useWidth } from '../ui/use-width.ts';
import { type Layout, layOut, linePath, type Placed } from './lay-out.ts';
import type { ShownTree } from './shown-tree.ts';
import './picture.css';

const ROW = 32;
const LABEL = 320;
const AXIS = 28;
/** Longer names end in an ellipsis; the whole one is said on hover and to those who listen. */
const NAME_AT_MOST = 24;

interface PictureActs {
  /** Puts somebody into the middle. */
  readonly focus: (id: string) => void;
  readonly openPerson: (id: string) => void;
  /** Shows or hides who came through somebody. */
  readonly setOpen: (id: string, open: boolean) => void;
  /** Lets more of those gathered stand by name. */
  readonly takeOut: (throughId: string) => void;
}

interface PictureProps extends PictureActs {
  readonly tree: ShownTree;
  readonly focusId: string;
}

/**
 * Who came through whom as a picture over years: a line for each person, the years from the left to the right. It is
 * walked as a tree is; only one line of it is a tab stop.
 */
export function Picture({ tree, focusId, ...acts }: PictureProps) {
  const words = useWords(lineageWords);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const layout = useMemo(
    () => (width === undefined ? undefined : layOut(tree, { width, row: ROW, label: LABEL })),
    [tree, width],
  );
  const [walked, setWalked] = useState<string>();
  const placed = layout?.placed ?? [];
  const has = (key: string | undefined) => placed.some(({ shown }) => shown.key === key);
  const activeKey = has(walked) ? walked : focusId;
  const name = placed.flatMap(({ shown }) =>
    shown.key === focusId && shown.kind === 'person' ? shown.branch.name : [],
  )[0];

  // Another person in the middle: the picture is looked at from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when somebody else comes into the middle
  useEffect(() => {
    setWalked(undefined);
    const middle = box.current?.querySelector<SVGGElement>('[data-middle]');
    // Where the focus was taken along, it stays in the picture.
    if (box.current?.contains(document.activeElement)) middle?.focus({ preventScroll: true });
    middle?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [focusId]);

  const walkTo = (key: string | undefined) => {
    if (key === undefined) return;
    setWalked(key);
    const item = box.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-key]') : null;
    const at = placed.findIndex(({ shown }) => shown.key === (item?.dataset['key'] ?? activeKey));
    const one = placed[at];
    if (!one || !isPlain(event)) return;
    if (!take(event.key, at, one, placed, walkTo, acts)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="lineage-picture" ref={box}>
      {layout && (
        <>
          <Axis layout={layout} />
          <div role="tree" aria-label={words.picture(name ?? '')} tabIndex={-1} onKeyDown={onKeyDown}>
            <svg
              width={layout.width}
              height={layout.height}
              viewBox={`0 0 ${layout.width} ${layout.height}`}
              role="none"
            >
              {layout.years.map(({ year, x }) => (
                <line key={year} className="year-line" x1={x} x2={x} y1={0} y2={layout.height} />
              ))}
              {wayLast(placed).map((one) => {
                const from = one.up === undefined ? undefined : placed[one.up];
                return from && <Line key={one.shown.key} from={from} to={one} />;
              })}
              {placed.map((one) => (
                <Item
                  key={one.shown.key}
                  placed={one}
                  width={layout.width}
                  isMiddle={one.shown.key === focusId}
                  isActive={one.shown.key === activeKey}
                  onFocus={() => setWalked(one.shown.key)}
                  onClick={() => enter(one, acts)}
                  onToggle={acts.setOpen}
                />
              ))}
            </svg>
          </div>
        </>
      )}
    </div>
  );
}

function enter({ shown }: Placed, acts: PictureActs): void {
  if (shown.kind === 'more') acts.takeOut(shown.throughId);
  else acts.focus(shown.branch.id);
}

/** What a key does on a line; false where it is none of the tree's. */
function take(
  key: string,
  at: number,
  one: Placed,
  placed: readonly Placed[],
  walkTo: (key: string | undefined) => void,
  acts: PictureActs,
): boolean {
  const { shown } = one;
  const person = shown.kind === 'person' ? shown : undefined;
  switch (key) {
    case 'ArrowDown':
      walkTo(placed[at + 1]?.shown.key);
      return true;
    case 'ArrowUp':
      walkTo(placed[at - 1]?.shown.key);
      return true;
    case 'ArrowLeft':
      if (one.up === undefined) return true;
      walkTo(placed[one.up]?.shown.key);
      return true;
    case 'ArrowRight':
      if (person?.expanded === false) acts.setOpen(person.branch.id, true);
      else if (person?.expanded) walkTo(placed[at + 1]?.shown.key);
      return true;
    case 'Home':
      walkTo(placed[0]?.shown.key);
      return true;
    case 'End':
      walkTo(placed.at(-1)?.shown.key);
      return true;
    case ' ':
      if (person?.expanded !== undefined && !person.onPath) acts.setOpen(person.branch.id, !person.expanded);
      else if (!person) enter(one, acts);
      return true;
    case 'Enter':
      enter(one, acts);
      return true;
    case 'o':
      if (!person) return false;
      acts.openPerson(person.branch.id);
      return true;
    default:
      return false;
  }
}

/** Stays in sight while the picture is scrolled. */
function Axis({ layout }: { readonly layout: Layout }) {
  const words = useWords(lineageWords);
  return (
    <svg className="lineage-axis" width={layout.width} height={AXIS} aria-hidden="true">
      {layout.years.map(({ year, x }) => (
        <text key={year} x={x} y={AXIS / 2}>
          {words.year(year)}
        </text>
      ))}
    </svg>
  );
}

/** Drawn last, the way lies above the lines it shares its corners with. */
function wayLast(placed: readonly Placed[]): readonly Placed[] {
  return [...placed].sort((a, b) => Number(isOnWay(a)) - Number(isOnWay(b)));
}

function isOnWay({ shown }: Placed): boolean {
  return shown.kind === 'person' && shown.onPath;
}

function Line({ from, to }: { readonly from: Placed; readonly to: Placed }) {
  const look = to.shown.kind === 'more' ? 'to-come' : isOnWay(to) ? 'on-way' : undefined;
  return <path className={look} d={linePath(from, to)} />;
}

interface ItemProps {
  readonly placed: Placed;
  readonly width: number;
  readonly isMiddle: boolean;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onToggle: (id: string, open: boolean) => void;
}

function Item({ placed, width, isMiddle, isActive, onFocus, onClick, onToggle }: ItemProps) {
  const words = useWords(lineageWords);
  const { shown, x, y, level, position, siblings } = placed;
  const person = shown.kind === 'person' ? shown.branch : undefined;
  const expanded = shown.kind === 'person' ? shown.expanded : undefined;
  const came = person ? words.cameOf(person.own) : '';
  const label = person
    ? [person.name, words.year(person.year), came, person.below > 0 && words.below(person.below)]
        .filter(Boolean)
        .join(', ')
    : shown.kind === 'more'
      ? words.more(shown.count, shown.since)
      : '';
  const canToggle = expanded !== undefined && shown.kind === 'person' && !shown.onPath;
  return (
    <g
      role="treeitem"
      className={[person ? 'person' : 'more', isMiddle && 'middle'].filter(Boolean).join(' ')}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded}
      aria-selected={isMiddle}
      aria-label={label}
      data-key={shown.key}
      data-middle={isMiddle || undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={onClick}
    >
      <rect className="line" x={x - 12} y={y - ROW / 2 + 1} width={width - x + 8} height={ROW - 2} rx={6} />
      {person && (
        <circle className={person.below > 0 ? 'dot full' : 'dot'} cx={x} cy={y} r={isMiddle ? 6 : 4} />
      )}
      <text x={x + (person ? 14 : 8)} y={y}>
        {person ? (
          <>
            <title>{person.name}</title>
            <tspan className="name" lang={isJapaneseName(person.name) ? 'ja' : 'en'}>
              {shortened(person.name)}
            </tspan>
            <tspan className="quiet" dx={8}>
              {person.year}
            </tspan>
            {came !== '' && (
              <tspan className="quiet" dx={8}>
                {came}
              </tspan>
            )}
            {expanded === false && (
              <tspan className="closed" dx={8}>
                {words.closed(person.childIds.length)}
              </tspan>
            )}
          </>
        ) : (
          <tspan className="closed">{label}</tspan>
        )}
      </text>
      {canToggle && person && (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; by key the line itself opens and closes
        <circle
          className="toggle"
          cx={x}
          cy={y}
          r={12}
          onClick={(event) => {
            event.stopPropagation();
            onToggle(person.id, !expanded);
          }}
        />
      )}
    </g>
  );
}

/** A Japanese character is as wide as two others. */
function shortened(name: string): string {
  let room = NAME_AT_MOST;
  const letters = [...name];
  const cut = letters.findIndex((letter) => {
    room -= (letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    return room < 0;
  });
  return cut < 0 ? name : `${letters.slice(0, cut).join('')}…`;
}
