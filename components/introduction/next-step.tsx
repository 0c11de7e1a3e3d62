import type { ReactNode } from 'react';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import type { NextActs } from './next-acts.ts';

interface NextStepProps {
  readonly acts: NextActs;
  /** What can be recorded in the place of the one thing. */
  readonly children?: ReactNode;
}

/** The one thing to do now, as one large button. What waits on others has none: its answer is recorded below. */
export function NextStep({ acts: { main, shelved, report, another }, children }: NextStepProps) {
  const { go } = useRoute();
  if (!main && !shelved && !report && !another) return null;
  const told = report?.place.at === 'letter' && report.place.about === 'result';
  return (
    <div className="actions next-step">
      {main && (
        <Button look="main" onClick={() => go(main.place)}>
          {main.label}
        </Button>
      )}
      {shelved && <Button onClick={() => go(shelved.place)}>{shelved.label}</Button>}
      {children}
      {report && (
        <Button look={!main && told ? 'main' : undefined} onClick={() => go(report.place)}>
          {report.label}
        </Button>
      )}
      {another && (
        <Button look={main ? undefined : 'main'} onClick={() => go(another.place)}>
          {another.label}
        </Button>
      )}
    </div>
  );
}
