import type { IntroductionView } from '../db/queries/introductions.ts';
import { type Language, ME, SIDES, type Side } from '../domain/basics.ts';
import type { Outcome } from '../domain/introduction.ts';
import type { Consent } from '../domain/introduction-state.ts';
import { partyOf } from '../domain/introduction-state.ts';
import { introductionWords } from '../i18n/introduction.ts';
import { curve, LARGE, progressOf, type Spans } from './bridge-shape.ts';
import { faceOf } from './party.ts';
import type { Turn } from './turn.ts';

/**
 * An introduction as two lanes that meet, in strokes: the same for the SVG of the extension's pages and for the peek,
 * which is painted. What has happened is drawn through, what may still come is dotted, and where it has ended nothing
 * more is drawn. A ring says whose turn it is: full and warm the user's, thin and dotted somebody else's.
 */

/** What a stroke means; how each looks stands in bridge.css and, for the peek, in lib/peek/paint-bridge.ts. */
export type Tone =
  | 'bare'
  | 'built'
  | 'built together'
  | 'to-come'
  | 'cut'
  | 'face'
  | 'face me'
  | 'rim'
  | 'rim agreed'
  | 'rim not-asked'
  | 'rim quiet'
  | 'half'
  | 'sign'
  | 'sign quiet'
  | 'knot'
  | 'knot joined'
  | 'end open'
  | 'end no-fit'
  | 'end landed'
  | 'tick'
  | 'bead'
  | 'halo'
  | 'halo mine'
  | 'halo late';

/** One path, as `d` of SVG. */
interface Stroke {
  readonly tone: Tone;
  readonly d: string;
}

/** Letters in the middle of (x, y). */
interface Letters {
  readonly tone: 'letter' | 'letter me';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What is drawn one upon the other, in this order. */
export type BridgePart = Stroke | Letters;

export function isLetters(part: BridgePart): part is Letters {
  return 'text' in part;
}

/** The whole drawing but for its words. */
export function bridgeParts(
  view: IntroductionView,
  turn: Turn,
  spans: Spans,
  language: Language,
): readonly BridgePart[] {
  return [
    ...SIDES.flatMap((side) => lane(view, side, spans)),
    ...middle(view, spans, language),
    ...SIDES.flatMap((side) => face(view, side, spans, language)),
    ...turnRing(view, turn, spans),
  ];
}

/** For how many days it has been somebody's turn: `5日`. Nothing on the first, or where nobody has to act. */
export function turnDays(view: IntroductionView, turn: Turn, language: Language): string {
  // A date that was agreed on is not a silence that grew: the line beside says it.
  const agreedDate = view.standing.state === 'not-now' && turn.act !== 'tell-no-go';
  if (turn.whose === 'nobody' || !turn.place || agreedDate || turn.days === 0) return '';
  return introductionWords[language].shortDays(turn.days);
}

/** Which colour the days and the words of a turn have. */
export function toneOfTurn(turn: Turn): 'days' | 'days mine' | 'days late' {
  if (turn.whose !== 'mine') return 'days';
  return turn.late ? 'days late' : 'days mine';
}

/** Large, somebody else's face needs room; small, the dot is enough. */
function knotOf(view: IntroductionView, spans: Spans): number {
  return spans === LARGE && view.introduction.introducerId !== ME ? spans.knot * 2 : spans.knot;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function lane(view: IntroductionView, side: Side, spans: Spans): BridgePart[] {
  const { standing } = view;
  const progress = progressOf(view);
  const { face: head, gate, join, split, end } = spans;
  const y = spans.lane[side];
  const consent = standing.consent[side];
  const agreed = progress.joined || consent === 'agreed';
  const outcome = progress.goesOn && progress.joined ? standing.outcome[side] : undefined;
  const parts: BridgePart[] = [
    { tone: consent === 'not-asked' ? 'bare' : 'built', d: `M${head.x + head.r} ${y}H${gate.x - gate.r}` },
  ];
  if (progress.joined || !progress.over) {
    const d = curve(gate.x + gate.r, y, join - knotOf(view, spans), spans.middle);
    parts.push({ tone: agreed ? 'built' : 'to-come', d });
  }
  if (progress.cut && !progress.joined) parts.push({ tone: 'cut', d: cutAt(gate.x + gate.r, y, spans) });
  if (progress.goesOn)
    parts.push({ tone: outcome ? 'built' : 'to-come', d: curve(split, spans.middle, end.x - end.r, y) });
  parts.push(...gateOf(consent, gate.x, y, gate.r));
  if (progress.goesOn) parts.push(...endOf(outcome, end.x, y, end.r));
  return parts;
}

/** Where they meet, and the stretch they run as one. */
function middle(view: IntroductionView, spans: Spans, language: Language): BridgePart[] {
  const progress = progressOf(view);
  const { join, split, middle: y } = spans;
  const r = knotOf(view, spans);
  const parts: BridgePart[] = [];
  if (progress.goesOn)
    parts.push({ tone: progress.inTouch ? 'built together' : 'to-come', d: `M${join + r} ${y}H${split}` });
  if (progress.cut && progress.joined) parts.push({ tone: 'cut', d: cutAt(join + r, y, spans) });
  if (!progress.goesOn && !progress.joined) return parts;
  // A dot, or the face of whoever else brings them together.
  if (r === spans.knot) {
    parts.push({ tone: progress.joined ? 'knot joined' : 'knot', d: circle(join, y, r) });
    return parts;
  }
  const text = faceOf(view.people, view.introduction.introducerId, language).slice(0, 2);
  parts.push({ tone: 'face', d: circle(join, y, r) }, { tone: 'letter', text, x: join, y, size: r * 1.15 });
  return parts;
}

/** A short way on, and two strokes across it: it was withdrawn here. */
function cutAt(x: number, y: number, { knot }: Spans): string {
  const [on, high] = [knot * 1.6, knot * 1.4];
  return `M${x} ${y}h${on}M${x + on - knot / 3} ${y + high}l${knot * 0.66} ${-2 * high}M${x + on + knot / 2} ${y + high}l${knot * 0.66} ${-2 * high}`;
}

function face(view: IntroductionView, side: Side, spans: Spans, language: Language): BridgePart[] {
  const party = partyOf(view.introduction, side);
  const text = faceOf(view.people, party, language);
  const { x, r } = spans.face;
  const y = spans.lane[side];
  const isMe = party === ME;
  return [
    { tone: isMe ? 'face me' : 'face', d: circle(x, y, r - 0.5) },
    { tone: isMe ? 'letter me' : 'letter', text, x, y, size: text.length > 1 ? r * 0.95 : r * 1.25 },
  ];
}

const RIMS: Readonly<Record<Consent, Tone>> = {
  'not-asked': 'rim not-asked',
  asked: 'rim',
  agreed: 'rim agreed',
  declined: 'rim quiet',
  'not-now': 'rim',
  'no-answer': 'rim quiet',
};

/** A side's opt-in: hollow, half, full, crossed, a clock, or a bar where no answer came. */
function gateOf(consent: Consent, x: number, y: number, r: number): BridgePart[] {
  const inner = r * 0.5;
  const rim: Stroke = { tone: RIMS[consent], d: circle(x, y, r) };
  switch (consent) {
    case 'not-asked':
    case 'agreed':
      return [rim];
    case 'asked':
      return [rim, { tone: 'half', d: `M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}Z` }];
    case 'not-now':
      return [rim, { tone: 'sign', d: `M${x} ${y - r * 0.6}V${y}H${x + r * 0.5}` }];
    case 'no-answer':
      return [rim, { tone: 'sign quiet', d: `M${x - inner} ${y}H${x + inner}` }];
    case 'declined': {
      const d = `M${x - inner} ${y - inner}L${x + inner} ${y + inner}M${x + inner} ${y - inner}L${x - inner} ${y + inner}`;
      return [rim, { tone: 'sign quiet', d }];
    }
  }
}

/** A side's end: a tick in a full disc, a bar that closes the lane, or open. */
function endOf(outcome: Outcome | undefined, x: number, y: number, r: number): BridgePart[] {
  if (outcome === undefined) return [{ tone: 'end open', d: circle(x, y, r * 0.55) }];
  if (outcome === 'no-fit') return [{ tone: 'end no-fit', d: `M${x - r} ${y}H${x}M${x} ${y - r}V${y + r}` }];
  const tick = `M${x - r * 0.5} ${y}l${r * 0.38} ${r * 0.4}l${r * 0.65} ${-r * 0.75}`;
  return [
    { tone: 'end landed', d: circle(x, y, r) },
    { tone: 'tick', d: tick },
  ];
}

/** The ring around what comes next. On the open stretch, where nothing stands, a bead. */
function turnRing(view: IntroductionView, turn: Turn, spans: Spans): BridgePart[] {
  const { place } = turn;
  if (!place || turn.whose === 'nobody') return [];
  const { gate, join, split, end, knot } = spans;
  const isMine = turn.whose === 'mine' || turn.whose === 'open';
  const tone = isMine ? (turn.late ? 'halo late' : 'halo mine') : 'halo';
  const wide = gate.r * 0.55 + 0.5;
  const ring = (x: number, y: number, r: number): Stroke => ({ tone, d: circle(x, y, r + wide) });
  switch (place.on) {
    case 'gate':
      return [ring(gate.x, spans.lane[place.side], gate.r)];
    case 'join':
      return [ring(join, spans.middle, knotOf(view, spans))];
    case 'end':
      return [ring(end.x, spans.lane[place.side], end.r * 0.55)];
    case 'run': {
      const x = (join + split) / 2 + knot / 2;
      const bead: Stroke = { tone: 'bead', d: circle(x, spans.middle, knot * 0.7) };
      return [bead, ring(x, spans.middle, knot * 0.7)];
    }
  }
}
