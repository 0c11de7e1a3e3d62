import { SvgButton } from './svg-button.tsx';
import './charts.css';

interface DayDot {
  readonly days: number;
  readonly count: number;
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

interface StripRow {
  readonly key: string;
  readonly name: string;
  readonly dots: readonly DayDot[];
  /** The one in the middle, in days. */
  readonly middle: number | undefined;
  /** The same in words. */
  readonly words: string;
}

interface DayStripProps {
  readonly label: string;
  readonly rows: readonly StripRow[];
  /** What stands under the axis at these days. */
  readonly ticks: readonly { readonly days: number; readonly name: string }[];
}

/** Whatever took longer stands at the end. */
export const LONGEST_DAYS = 60;
/** In px. */
const HEIGHT = 28;

/** One line a row, a dot where as many days had passed, larger where it was so more often. Every dot can be pressed. */
export function DayStrip({ label, rows, ticks }: DayStripProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture's parts are no form
    <div className="strip" role="group" aria-label={label}>
      {rows.map((row) => (
        <div key={row.key} className="strip-row">
          <span className="bar-name">{row.name}</span>
          <svg className="strip-line" height={HEIGHT}>
            <title>{row.name}</title>
            <line className="axis" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
            {row.middle !== undefined && (
              <line
                className="middle"
                x1={placeOf(row.middle)}
                x2={placeOf(row.middle)}
                y1={2}
                y2={HEIGHT - 2}
              />
            )}
            {row.dots.map((dot) => (
              <SvgButton key={dot.days} label={dot.label} pressed={dot.pressed} onPress={dot.onPress}>
                <circle
                  className="dot"
                  cx={placeOf(dot.days)}
                  cy={HEIGHT / 2}
                  r={Math.min(HEIGHT / 2 - 2, 3 + Math.sqrt(dot.count))}
                />
              </SvgButton>
            ))}
          </svg>
          <span className="strip-words small">{row.words}</span>
        </div>
      ))}
      <div className="strip-row" aria-hidden="true">
        <span />
        <svg className="strip-line" height={18} aria-hidden="true">
          {ticks.map(({ days, name }, index) => (
            <text
              key={days}
              className="tick"
              x={placeOf(days)}
              y={12}
              textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
            >
              {name}
            </text>
          ))}
        </svg>
        <span />
      </div>
    </div>
  );
}

/** By the root: between today and tomorrow lies more than between the 30th day and the 31st. */
function placeOf(days: number): string {
  return `${Math.sqrt(Math.min(days, LONGEST_DAYS) / LONGEST_DAYS) * 100}%`;
}
