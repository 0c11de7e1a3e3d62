import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { ME, SIDES } from '../../lib/domain/basics.ts';
import { isOpen, partyOf } from '../../lib/domain/introduction-state.ts';
import { bridgeParts, isLetters, toneOfTurn, turnDays } from '../../lib/glance/bridge-drawing.ts';
import { LARGE, progressOf, SMALL } from '../../lib/glance/bridge-shape.ts';
import { bridgeWords, sideWord } from '../../lib/glance/bridge-words.ts';
import { nameOfSide } from '../../lib/glance/party.ts';
import { type Turn, turnOf } from '../../lib/glance/turn.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp } from '../app/app.tsx';
import './bridge.css';

interface BridgeProps {
  readonly view: IntroductionView;
  readonly size: 'small' | 'large';
}

/** An introduction as two lanes that meet (lib/glance/bridge-drawing.ts), with its words. */
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
      {bridgeParts(view, turn, spans, language).map((part, at) =>
        isLetters(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a drawing have no other name than their place
          <text key={at} className={part.tone} x={part.x} y={part.y} fontSize={part.size}>
            {part.text}
          </text>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <path key={at} className={part.tone} d={part.d} />
        ),
      )}
      {size === 'small' ? <SmallWords view={view} turn={turn} /> : <LargeWords view={view} turn={turn} />}
    </svg>
  );
}

function SmallWords({ view, turn }: { readonly view: IntroductionView; readonly turn: Turn }) {
  const { language } = useApp();
  const days = turnDays(view, turn, language);
  if (days === '') return null;
  return (
    <text className={toneOfTurn(turn)} x={SMALL.width} y={SMALL.middle} textAnchor="end" fontSize={10}>
      {days}
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
          className={toneOfTurn(turn)}
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
