import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import type { NextActs } from './next-acts.ts';

interface NextStepProps {
  readonly acts: NextActs;
}

/** The one thing to do now, as one large button. What waits on others has none: its answer is recorded below. */
export function NextStep({ acts: { main, report } }: NextStepProps) {
  const { go } = useRoute();
  if (!main && !report) return null;
  const told = report?.place.at === 'letter' && report.place.about === 'result';
  return (
    <div className="actions next-step">
      {main && (
        <Button look="main" onClick={() => go(main.place)}>
          {main.label}
        </Button>
      )}
      {report && (
        <Button look={!main && told ? 'main' : undefined} onClick={() => go(report.place)}>
          {report.label}
        </Button>
      )}
    </div>
  );
}
