import type { Id } from '../../lib/domain/basics.ts';
import { type Branch, type Lineage, pathTo } from '../../lib/domain/lineage.ts';

/** What of the lineage is in sight around one person: never more than what fits, the rest gathered. */

interface ShownPerson {
  readonly kind: 'person';
  readonly key: string;
  readonly branch: Branch;
  /** On the way from where it began to the person in the middle, that one included. */
  readonly onPath: boolean;
  /** Nothing where nobody came through them. */
  readonly expanded?: boolean;
  readonly children: readonly Shown[];
}

/** People who came through the same person, gathered: opened on demand. */
interface ShownMore {
  readonly kind: 'more';
  readonly key: string;
  readonly throughId: Id;
  readonly count: number;
  /** The year of the first of them. */
  readonly since: number;
  readonly children: readonly [];
}

export type Shown = ShownPerson | ShownMore;

/** What the user opened and closed. */
export interface Looks {
  /** Said by the user; whoever is not in it is open where there is room. */
  readonly open: ReadonlyMap<Id, boolean>;
  /** How many of somebody's gathered people are out. */
  readonly out: ReadonlyMap<Id, number>;
}

export const NO_LOOKS: Looks = { open: new Map(), out: new Map() };

/** So many who came through one person stand there before the rest is gathered, and so many more come out at once. */
const AT_FIRST = 10;
export const MORE_AT_ONCE = 40;
/** What opens of itself fills about one window. */
const ROOM = 28;
/** Of a longer way only the end next to the person is drawn. */
const WAY_AT_MOST = 24;

export interface ShownTree {
  readonly root: ShownPerson;
  /** People on the way before the first who is drawn. */
  readonly earlier: number;
}

/** The tree around a person; nothing when they are not there. */
export function shownTree(lineage: Lineage, focusId: Id, looks: Looks): ShownTree | undefined {
  const way = pathTo(lineage, focusId);
  const drawn = way.slice(-WAY_AT_MOST);
  const focus = drawn.pop();
  if (!focus) return undefined;
  const opened = openedBelow(lineage, focus, looks);
  // From the person in the middle up, so that a long way needs no recursion; downwards it is as deep as was opened.
  let root: ShownPerson = { ...shownBelow(lineage, focus, opened, looks), onPath: true };
  for (const branch of drawn.reverse()) root = onTheWay(lineage, branch, root, opened, looks);
  return { root, earlier: way.length - 1 - drawn.length };
}

/** Whoever's people are in sight: as the user said, else as far as there is room, nearest first. */
function openedBelow({ branches }: Lineage, focus: Branch, looks: Looks): ReadonlySet<Id> {
  const opened = new Set<Id>([...looks.open].flatMap(([id, open]) => (open ? [id] : [])));
  let room = ROOM;
  let waiting: readonly Branch[] = [focus];
  while (waiting.length > 0) {
    const next: Branch[] = [];
    for (const branch of waiting) {
      const rows = Math.min(branch.childIds.length, AT_FIRST + 1);
      const isOpen = looks.open.get(branch.id) ?? (branch === focus || rows <= room);
      if (!isOpen || rows === 0) continue;
      opened.add(branch.id);
      room -= rows;
      next.push(...chosen({ branches }, branch, looks).flatMap((id) => branches.get(id) ?? []));
    }
    waiting = next;
  }
  return opened;
}

/** Who stands there by name: first those through whom others came, by when they came, as many as are out. */
function chosen({ branches }: Pick<Lineage, 'branches'>, branch: Branch, { out }: Looks): readonly Id[] {
  const room = out.get(branch.id) ?? AT_FIRST;
  // One gathered alone would take as much room as by name.
  if (branch.childIds.length <= room + 1) return branch.childIds;
  const leads = (id: Id) => (branches.get(id)?.childIds.length ?? 0) > 0;
  const kept = new Set(
    [...branch.childIds.filter(leads), ...branch.childIds.filter((id) => !leads(id))].slice(0, room),
  );
  return branch.childIds.filter((id) => kept.has(id));
}

function shownBelow(lineage: Lineage, branch: Branch, opened: ReadonlySet<Id>, looks: Looks): ShownPerson {
  const expanded = opened.has(branch.id);
  const ids = expanded ? chosen(lineage, branch, looks) : [];
  const people = ids.flatMap((id) => {
    const child = lineage.branches.get(id);
    return child ? [shownBelow(lineage, child, opened, looks)] : [];
  });
  return {
    kind: 'person',
    key: branch.id,
    branch,
    onPath: false,
    ...(branch.childIds.length > 0 && { expanded }),
    children: expanded ? [...people, ...gathered(lineage, branch, new Set(ids))] : [],
  };
}

/** Somebody on the way: the next on it, and the others who came through them gathered, until they are asked for. */
function onTheWay(
  lineage: Lineage,
  branch: Branch,
  next: ShownPerson,
  opened: ReadonlySet<Id>,
  looks: Looks,
): ShownPerson {
  const out = looks.out.get(branch.id) ?? 0;
  const others = branch.childIds.filter((id) => id !== next.branch.id);
  const ids = others.length <= 1 ? others : others.slice(0, out);
  const shown = new Set([...ids, next.branch.id]);
  const children = branch.childIds.flatMap((id) => {
    if (id === next.branch.id) return [next];
    const child = shown.has(id) ? lineage.branches.get(id) : undefined;
    return child ? [shownBelow(lineage, child, opened, looks)] : [];
  });
  return {
    kind: 'person',
    key: branch.id,
    branch,
    onPath: true,
    expanded: true,
    children: [...children, ...gathered(lineage, branch, shown)],
  };
}

function gathered({ branches }: Lineage, branch: Branch, shown: ReadonlySet<Id>): readonly ShownMore[] {
  const rest = branch.childIds.filter((id) => !shown.has(id));
  const first = rest[0] === undefined ? undefined : branches.get(rest[0]);
  if (!first) return [];
  return [
    {
      kind: 'more',
      key: `more:${branch.id}`,
      throughId: branch.id,
      count: rest.length,
      since: first.year,
      children: [],
    },
  ];
}
