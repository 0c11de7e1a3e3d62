import { type Branch, type Lineage, pathTo } from '../../lib/domain/lineage.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { useWords } from '../app/app.tsx';

interface WaySentenceProps {
  readonly lineage: Lineage;
  readonly branch: Branch;
}

/** The way somebody came and what came of it, as sentences: what the picture shows, for those who read or listen. */
export function WaySentence({ lineage, branch }: WaySentenceProps) {
  const words = useWords(lineageWords);
  const way = pathTo(lineage, branch.id);
  const circle = way.find((one) => one.circleThroughId !== undefined);
  const circleThrough = circle?.circleThroughId && lineage.branches.get(circle.circleThroughId)?.name;
  return (
    <div className="lineage-way">
      <p data-way>{words.way({ steps: way.toReversed(), beginning: way[0]?.beginning ?? 'unknown' })}</p>
      {circle && circleThrough && <p className="quiet">{words.circle(circle.name, circleThrough)}</p>}
      <p className="quiet">{words.branch(branch.below, branch.whole)}</p>
    </div>
  );
}
