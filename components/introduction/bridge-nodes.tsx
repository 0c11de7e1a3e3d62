import type { Outcome } from '../../lib/domain/introduction.ts';
import type { Consent } from '../../lib/domain/introduction-state.ts';
import type { Spans } from './bridge-shape.ts';
import type { Turn } from './turn.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A side's opt-in: hollow, half, full, crossed, a clock, or a bar where no answer came. */
export function Gate({ consent, x, y, r }: Spot & { readonly consent: Consent }) {
  const inner = r * 0.5;
  const sign = {
    'not-asked': '',
    asked: '',
    agreed: '',
    declined: `M${x - inner} ${y - inner}L${x + inner} ${y + inner}M${x + inner} ${y - inner}L${x - inner} ${y + inner}`,
    'not-now': `M${x} ${y - r * 0.6}V${y}H${x + r * 0.5}`,
    'no-answer': `M${x - inner} ${y}H${x + inner}`,
  }[consent];
  return (
    <g className={`gate ${consent}`}>
      <circle className="rim" cx={x} cy={y} r={r} />
      {consent === 'asked' && <path className="fill" d={`M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}Z`} />}
      {sign !== '' && <path className="sign" d={sign} />}
    </g>
  );
}

/** A side's end: a tick in a full disc, a bar that closes the lane, or open. */
export function End({ outcome, x, y, r }: Spot & { readonly outcome: Outcome | undefined }) {
  if (outcome === undefined) return <circle className="end open" cx={x} cy={y} r={r * 0.55} />;
  if (outcome === 'no-fit')
    return <path className="end no-fit" d={`M${x - r} ${y}H${x}M${x} ${y - r}V${y + r}`} />;
  return (
    <g className="end landed">
      <circle cx={x} cy={y} r={r} />
      <path d={`M${x - r * 0.5} ${y}l${r * 0.38} ${r * 0.4}l${r * 0.65} ${-r * 0.75}`} />
    </g>
  );
}

/** The ring around what comes next. On the open stretch, where nothing stands, a bead. */
export function Halo({ turn, x, y, r, spans }: Spot & { readonly turn: Turn; readonly spans: Spans }) {
  const tone =
    turn.whose === 'mine' || turn.whose === 'open' ? (turn.late ? 'halo late' : 'halo mine') : 'halo';
  const wide = spans.gate.r * 0.55 + 0.5;
  if (r > 0) return <circle className={tone} cx={x} cy={y} r={r + wide} />;
  return (
    <>
      <circle className="bead" cx={x} cy={y} r={spans.knot * 0.7} />
      <circle className={tone} cx={x} cy={y} r={spans.knot * 0.7 + wide} />
    </>
  );
}
