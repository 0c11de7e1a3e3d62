import { useId } from 'react';
import { SvgButton } from './svg-button.tsx';
import './charts.css';

/** How a part is filled: told apart by shape, so that colour need not say it. */
export type Look = 'solid' | 'hatched' | 'dotted' | 'lined';

interface BarPart {
  readonly key: string;
  readonly look: Look;
  readonly count: number;
  /** What it says in words: `2025, By introduction: 3`. */
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly BarPart[];
}

interface StackedBarsProps {
  /** What the picture shows, for those who listen. */
  readonly label: string;
  readonly rows: readonly BarRow[];
}

/** In px. */
const HEIGHT = 20;
/** In percent of the longest bar: a narrower part has no room for its number. */
const ROOM = 5;

/** One bar a row, made of parts as long as they count; all on one scale. Every part can be pressed. */
export function StackedBars({ label, rows }: StackedBarsProps) {
  const id = useId();
  const sumOf = ({ parts }: BarRow) => parts.reduce((sum, { count }) => sum + count, 0);
  const longest = Math.max(1, ...rows.map(sumOf));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture's parts are no form
    <div className="bars" role="group" aria-label={label}>
      <svg className="pattern-store" aria-hidden="true">
        <Patterns id={id} />
      </svg>
      {rows.map((row) => {
        let before = 0;
        return (
          <div key={row.key} className="bar-row">
            <span className="bar-name">{row.name}</span>
            <svg className="bar" height={HEIGHT}>
              <title>{row.name}</title>
              {row.parts.map((part) => {
                const from = (before / longest) * 100;
                const width = (part.count / longest) * 100;
                before += part.count;
                return (
                  <SvgButton key={part.key} label={part.label} pressed={part.pressed} onPress={part.onPress}>
                    <rect
                      className={`part ${part.look}`}
                      x={`${from}%`}
                      width={`${width}%`}
                      y={1}
                      height={HEIGHT - 2}
                      fill={fillOf(part.look, id)}
                    />
                    {width >= ROOM && (
                      <text className={`count ${part.look}`} x={`${from + width / 2}%`} y={HEIGHT - 5}>
                        {part.count}
                      </text>
                    )}
                  </SvgButton>
                );
              })}
            </svg>
            <span className="bar-sum">{sumOf(row)}</span>
          </div>
        );
      })}
    </div>
  );
}

interface BarKeyProps {
  readonly entries: readonly { readonly look: Look; readonly name: string }[];
}

/** What each filling stands for. */
export function BarKey({ entries }: BarKeyProps) {
  const id = useId();
  return (
    <ul className="bar-key small quiet">
      {entries.map(({ look, name }) => (
        <li key={look}>
          <svg width={20} height={12} aria-hidden="true">
            <Patterns id={`${id}${look}`} />
            <rect
              className={`part ${look}`}
              x={1}
              y={1}
              width={18}
              height={10}
              fill={fillOf(look, `${id}${look}`)}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Solid is filled by its class: a token knows light and dark. */
function fillOf(look: Look, id: string): string | undefined {
  return look === 'solid' ? undefined : `url(#${id}${look})`;
}

function Patterns({ id }: { readonly id: string }) {
  const square = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${id}hatched`} {...square} patternTransform="rotate(45)">
        <rect className="pattern-ink" width={2} height={6} />
      </pattern>
      <pattern id={`${id}dotted`} {...square}>
        <circle className="pattern-ink" cx={3} cy={3} r={1.4} />
      </pattern>
      <pattern id={`${id}lined`} {...square}>
        <rect className="pattern-quiet" y={2.5} width={6} height={1} />
      </pattern>
    </defs>
  );
}
