import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { ME, SIDES, type Side } from '../../lib/domain/basics.ts';
import { isOpen, partyOf } from '../../lib/domain/introduction-state.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp } from '../app/app.tsx';
import { End, Gate, Halo } from './bridge-nodes.tsx';
import { curve, LARGE, progressOf, SMALL, type Spans } from './bridge-shape.ts';
import { bridgeWords, sideWord } from './bridge-words.ts';
import { faceOf, nameOfSide } from './party.ts';
import { type Turn, turnOf } from './turn.ts';
import './bridge.css';

interface BridgeProps {
  readonly view: IntroductionView;
  readonly size: 'small' | 'large';
}

/**
 * An introduction as two lanes that meet: what has happened is drawn through, what may still come is dotted, and
 * where it has ended nothing more is drawn. A ring says whose turn it is: full and warm the user's, thin and dotted
 * somebody else's; the figure beside it, for how many days.
 */
export function Bridge({ view, size }: BridgeProps) {
  const { language, settings, zone, today } = useApp();
  const turn = turnOf(view, { clocks: settings.clocks, zone, today });
  const label = bridgeWords(view, turn, language, today);
  const spans = size === 'small' ? SMALL : LARGE;
  return (
    <svg
      className={`bridge ${size}`}
      viewBox={`0 0 ${spans.width} ${spans.height}`}
      width={spans.width}
      height={spans.height}
      role="img"
      aria-label={label}
    >
      <Lanes view={view} spans={spans} />
      {SIDES.map((side) => (
        <Face key={side} view={view} side={side} spans={spans} />
      ))}
      <TurnRing turn={turn} spans={spans} knot={knotOf(view, spans)} />
      {size === 'small' ? <SmallWords view={view} turn={turn} /> : <LargeWords view={view} turn={turn} />}
    </svg>
  );
}

interface PartProps {
  readonly view: IntroductionView;
  readonly spans: Spans;
}

function Lanes({ view, spans }: PartProps) {
  const { standing } = view;
  const progress = progressOf(view);
  const { lane, middle, face, gate, join, split, end } = spans;
  return (
    <>
      {SIDES.map((side) => {
        const y = lane[side];
        const agreed = progress.joined || standing.consent[side] === 'agreed';
        const outcome = progress.goesOn && progress.joined ? standing.outcome[side] : undefined;
        return (
          <g key={side}>
            <path
              className={standing.consent[side] === 'not-asked' ? 'bare' : 'built'}
              d={`M${face.x + face.r} ${y}H${gate.x - gate.r}`}
            />
            {(progress.joined || !progress.over) && (
              <path
                className={agreed ? 'built' : 'to-come'}
                d={curve(gate.x + gate.r, y, join - knotOf(view, spans), middle)}
              />
            )}
            {progress.cut && !progress.joined && (
              <path className="cut" d={cutAt(gate.x + gate.r, y, spans)} />
            )}
            {progress.goesOn && (
              <path className={outcome ? 'built' : 'to-come'} d={curve(split, middle, end.x - end.r, y)} />
            )}
            <Gate consent={standing.consent[side]} x={gate.x} y={y} r={gate.r} />
            {progress.goesOn && <End outcome={outcome} x={end.x} y={y} r={end.r} />}
          </g>
        );
      })}
      {progress.goesOn && (
        <path
          className={progress.inTouch ? 'built together' : 'to-come'}
          d={`M${join + knotOf(view, spans)} ${middle}H${split}`}
        />
      )}
      {progress.cut && progress.joined && (
        <path className="cut" d={cutAt(join + knotOf(view, spans), middle, spans)} />
      )}
      {(progress.goesOn || progress.joined) && <Knot view={view} spans={spans} joined={progress.joined} />}
    </>
  );
}

/** Where they meet: a dot, or the face of whoever else brings them together. */
function Knot({ view, spans, joined }: PartProps & { readonly joined: boolean }) {
  const { language } = useApp();
  const { introducerId } = view.introduction;
  const [x, y, r] = [spans.join, spans.middle, knotOf(view, spans)];
  if (r === spans.knot) return <circle className={joined ? 'knot joined' : 'knot'} cx={x} cy={y} r={r} />;
  return (
    <>
      <circle className="face" cx={x} cy={y} r={r} />
      <text className="letter" x={x} y={y} fontSize={r * 1.15}>
        {faceOf(view.people, introducerId, language).slice(0, 2)}
      </text>
    </>
  );
}

/** Large, somebody else's face needs room; small, the dot is enough. */
function knotOf(view: IntroductionView, spans: Spans): number {
  return spans === LARGE && view.introduction.introducerId !== ME ? spans.knot * 2 : spans.knot;
}

/** A short way on, and two strokes across it: it was withdrawn here. */
function cutAt(x: number, y: number, { knot }: Spans): string {
  const [on, high] = [knot * 1.6, knot * 1.4];
  return `M${x} ${y}h${on}M${x + on - knot / 3} ${y + high}l${knot * 0.66} ${-2 * high}M${x + on + knot / 2} ${y + high}l${knot * 0.66} ${-2 * high}`;
}

function Face({ view, side, spans }: PartProps & { readonly side: Side }) {
  const { language } = useApp();
  const party = partyOf(view.introduction, side);
  const letters = faceOf(view.people, party, language);
  const { x, r } = spans.face;
  const y = spans.lane[side];
  const fontSize = letters.length > 1 ? r * 0.95 : r * 1.25;
  return (
    <>
      <circle className={party === ME ? 'face me' : 'face'} cx={x} cy={y} r={r - 0.5} />
      <text className={party === ME ? 'letter me' : 'letter'} x={x} y={y} fontSize={fontSize}>
        {letters}
      </text>
    </>
  );
}

function TurnRing({
  turn,
  spans,
  knot,
}: {
  readonly turn: Turn;
  readonly spans: Spans;
  readonly knot: number;
}) {
  const { place } = turn;
  if (!place || turn.whose === 'nobody') return null;
  const { lane, middle, gate, join, split, end } = spans;
  const at = {
    gate: () => ({ x: gate.x, y: lane[place.on === 'gate' ? place.side : 'seeker'], r: gate.r }),
    join: () => ({ x: join, y: middle, r: knot }),
    run: () => ({ x: (join + split) / 2 + spans.knot / 2, y: middle, r: 0 }),
    end: () => ({ x: end.x, y: lane[place.on === 'end' ? place.side : 'seeker'], r: end.r * 0.55 }),
  }[place.on]();
  return <Halo turn={turn} {...at} spans={spans} />;
}

function SmallWords({ view, turn }: { readonly view: IntroductionView; readonly turn: Turn }) {
  const { language } = useApp();
  // A date that was agreed on is not a silence that grew: the line beside says it.
  const agreedDate = view.standing.state === 'not-now' && turn.act !== 'tell-no-go';
  if (turn.whose === 'nobody' || !turn.place || agreedDate || turn.days === 0) return null;
  return (
    <text className={toneOf(turn)} x={SMALL.width} y={SMALL.middle} textAnchor="end" fontSize={10}>
      {introductionWords[language].shortDays(turn.days)}
    </text>
  );
}

function LargeWords({ view, turn }: { readonly view: IntroductionView; readonly turn: Turn }) {
  const { language, today } = useApp();
  const words = introductionWords[language];
  const { lane, middle, join, split, face, gate, width } = LARGE;
  const progress = progressOf(view);
  const x = face.x + face.r + 6;
  // Clear of the opt-in below it and of the ring around that one.
  const off = gate.r + 13;
  return (
    <>
      {SIDES.map((side) => {
        const up = side === 'seeker';
        const outcome = progress.joined ? view.standing.outcome[side] : undefined;
        const consent = words.consents[view.standing.consent[side]];
        const isMe = partyOf(view.introduction, side) === ME;
        return (
          <g key={side}>
            <Name
              written={nameOfSide(view, side, language)}
              x={x}
              y={lane[side] + (up ? -off : off)}
              room={outcome ? 220 : width - x - 12}
            />
            {!isMe && (
              <text className="quiet-word" x={x} y={lane[side] + (up ? 13 : -13)} fontSize={11}>
                {consent}
              </text>
            )}
            {outcome && (
              <text
                className={`quiet-word ${outcome === 'landed' ? 'good' : ''}`}
                x={width}
                y={lane[side] + (up ? -16 : 16)}
                fontSize={11}
                textAnchor="end"
              >
                {sideWord(view, side, language, today)}
              </text>
            )}
          </g>
        );
      })}
      {isOpen(view.standing.state) && turn.whose !== 'nobody' && turn.place && turn.days > 0 && (
        <text
          className={toneOf(turn)}
          x={progress.joined && turn.place.on !== 'join' ? (join + split) / 2 + 4 : join + 2}
          y={middle + 24}
          fontSize={13}
          textAnchor="middle"
        >
          {words.shortDays(turn.days)}
        </text>
      )}
    </>
  );
}

interface NameProps {
  readonly written: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** A side's name; the whole of it on hover, where it had to be shortened. */
function Name({ written, x, y, room }: NameProps) {
  const shown = fitted(written, room);
  return (
    <text className="name" x={x} y={y} fontSize={13}>
      {shown !== written && <title>{written}</title>}
      {shown}
    </text>
  );
}

function toneOf(turn: Turn): string {
  if (turn.whose !== 'mine') return 'days';
  return turn.late ? 'days late' : 'days mine';
}

/** SVG text does not shorten itself. Widths are guesses on the safe side: 13 px a full-width character, 8 any other. */
function fitted(name: string, width: number): string {
  let used = 0;
  const kept: string[] = [];
  for (const character of name) {
    used += /[\u1100-\uffef]/u.test(character) ? 13 : 8;
    if (used > width) return `${kept.join('').trimEnd()}…`;
    kept.push(character);
  }
  return name;
}
